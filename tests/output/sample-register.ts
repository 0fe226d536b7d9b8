import { makeCalendar } from '#deadline'
import { makeRegister, type Register } from '#register'
import {
  always,
  annex,
  by,
  every,
  heading,
  named,
  order,
  plan,
  point,
  within,
} from '../register/decisions.ts'

const calendar = makeCalendar()

const collegium = order(
  'коллегия-2021-12',
  {
    date: '2021-12-17',
    number: '3',
    title: 'О работе школ с молодыми учителями и о помощи тем, кто недавно приехал в район',
  },
  point(
    '1',
    'Управлению образования:',
    { role: 'heading', executors: named('Управление образования (Лескова А.П.)') },
    point(
      '1.1',
      'Обеспечить сбор сведений о ходе «зимней проверки» и о готовности котельных, кровель и электрических сетей в зданиях школ, детских садов и домов творчества района.',
      { deadline: always },
    ),
    point('1.2', 'Пересмотреть «зимнюю карту» проверок зданий и сооружений.', {
      deadline: by('2022-01-25', '2022-01-25', 'до 25.01.2022г.'),
    }),
    point('1.3', 'Представлять сведения о вакансиях.', {
      deadline: every('P3M', 'ежеквартально'),
      coExecutors: named('Методический кабинет', 'Руководители образовательных организаций'),
    }),
  ),
  point(
    '2',
    'Руководителям общеобразовательных организаций:',
    {
      role: 'heading',
      executors: named('Руководители общеобразовательных организаций'),
      recommendation: true,
    },
    point(
      '2.1',
      'Осматривать не реже одного раза в месяц помещения столовых, спортивных залов, мастерских и подвалов, записывать замечания в журнал осмотра, устранять их своими силами в течение недели, а о тех замечаниях, которые своими силами не устранить, сообщать в управление образования с «отметкой срочности», приложив снимки, смету и предложение о том, кто и за счет каких средств может выполнить работы.',
      { deadline: within('2022-01-01', '2022-12-31', '2022г.') },
    ),
    point('2.2', '=Сумма мер поддержки молодых специалистов: рассмотреть до 1 мая.', {
      deadline: by('2022-05-01', '2022-04-29', 'до 1 мая'),
    }),
  ),
  point('3', 'Контроль возложить на коллегию.', {
    role: 'control',
    controller: 'Коллегия управления образования',
  }),
)

const orderWithPlan = order(
  'приказ-110а',
  {
    date: '2021-06-25',
    number: '110а',
    annexes: [
      annex(
        null,
        heading('План мероприятий'),
        plan(
          'I. Организационные мероприятия',
          {
            number: '1',
            text: 'Провести осмотр зданий и сооружений',
            executors: named('Ковалёва А.С.', 'Тихонов И.И.'),
            deadline: by('2021-08-10', '2021-08-10', 'до 10 августа'),
          },
          {
            number: '2',
            text: '- составить акты готовности',
            executors: named('Руководители учреждений'),
            deadline: {
              kind: 'unparsed',
              text: 'до 31 июня',
              certainty: 'review',
              explanation: '31 июня нет в календаре.',
              control: null,
            },
          },
        ),
      ),
    ],
  },
  point('1', 'Утвердить план мероприятий (приложение).', { role: 'statement' }),
  point('2', 'Признать утратившим силу приказ от 12.05.2020 № 211.', { role: 'statement' }),
  point('3', 'Контроль оставляю за собой.', {
    role: 'control',
    controller: 'Начальник управления образования Лескова А.П.',
  }),
)

/** A small register that has every kind of cell, on 20 May 2022. */
export const sampleRegister: Register = makeRegister([collegium, orderWithPlan], {
  on: '2022-05-20',
  calendar,
}).register

/** The sample with its assignments many times over: several printed pages. */
export const longRegister: Register = {
  ...sampleRegister,
  assignments: Array.from({ length: 12 }, () => sampleRegister.assignments).flat(),
}

export const emptyRegister: Register = makeRegister([], { on: '2022-05-20', calendar }).register
