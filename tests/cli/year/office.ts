/**
 * A year of an invented office: an order on the 10th of each month of 2023, all alike, so that every figure of the
 * register can be counted by hand (see `year.test.ts`). 12 documents, 150 assignments, 200 marks.
 */

const two = (number: number): string => String(number).padStart(2, '0')

/** Month 13 is January of the next year. */
const day = (date: number, month: number): string =>
  `${two(date)}.${two(((month - 1) % 12) + 1)}.${month > 12 ? 2024 : 2023}`

/** The twelve points of every order, in the order of month `m`. */
const points = (m: number): readonly string[] => [
  `Ковалёвой А.С. представить сведения о сети учреждений в срок до ${day(20, m)}.`,
  `Ковалёвой А.С. представить сведения о кадрах в срок до ${day(20, m)}.`,
  `Тихонову И.И. составить план ремонта в срок до ${day(20, m)}.`,
  `Тихонову И.И. согласовать смету в срок до ${day(28, m)}.`,
  `Лесковой О.П. подготовить договор на подвоз в срок до ${day(28, m)}.`,
  `Ковалёвой А.С., Тихонову И.И. проверить документацию школ в срок до ${day(28, m)}.`,
  'Лесковой О.П. обновить стенды.',
  'Лесковой О.П. размещать сведения на сайте. Срок: постоянно.',
  `Ковалёвой А.С. провести семинар в срок до ${day(28, m)}.`,
  `Тихонову И.И. провести осмотр котельных в срок до ${day(10, m + 2)}.`,
  `Лесковой О.П. собрать заявки на учебники в срок до ${day(25, m)}.`,
  `Тихонову И.И. оценить готовность зданий в срок до ${day(5, m + 1)}.`,
]

/** What the order of January asks for besides. */
const besides: readonly string[] = [
  'Лесковой О.П. представлять отчёт о посещаемости ежеквартально.',
  'Лесковой О.П. провести инвентаризацию в два этапа. Срок: до 01.03.2023, до 01.06.2023.',
  'Ковалёвой А.С. изучить опыт соседних районов.',
  'Тихонову И.И. изучить рынок оборудования.',
  'Лесковой О.П. изучить спрос на кружки.',
  'Лесковой О.П. изучить мнение родителей.',
]

/** What orders do to earlier ones. */
const acts: Readonly<Record<number, string>> = {
  10: 'Признать утратившим силу приказ от 10.02.2023 № 2.',
  12: 'Снять с контроля пункты 3 и 12 приказа от 10.03.2023 № 3.',
}

export const months = Array.from({ length: 12 }, (_, at) => at + 1)

export function sourceOf(m: number): { readonly name: string; readonly text: string } {
  const statement = acts[m]
  const all = [
    ...points(m),
    ...(m === 1 ? besides : []),
    ...(statement ? [statement] : []),
    'Контроль за исполнением приказа оставляю за собой.',
  ]
  const lines = [
    '---',
    'вид: приказ',
    `дата: ${day(10, m)}`,
    `номер: ${m}`,
    `заголовок: О работе учреждений в месяце ${m}`,
    '---',
    '',
    'В целях упорядочения работы приказываю:',
    '',
    ...all.flatMap((point, at) => [`${at + 1}. ${point}`, '']),
  ]
  return { name: `decisions/prikaz-${two(m)}.md`, text: lines.join('\n') }
}

export const settings = `организация: Управление образования Заречного района
место: с. Заречье
подписи:
  - должность: Начальник управления
    имя: О.Н. Шубина
`

/** What is marked in the order of month `m`, as the words of the command line: 16 marks. */
const ofEvery = (m: number): readonly (readonly string[])[] => [
  ['1', '--done', day(15, m)],
  ['2', '--done', day(25, m), '--ground', 'сведения поступили'],
  ['3', '--report', 'план составляется', '--on', day(19, m)],
  ['4', '--move', day(15, m + 1), '--ground', 'письмо подрядчика', '--on', day(18, m)],
  ['4', '--done', day(12, m + 1)],
  ['5', '--remove', day(22, m), '--ground', 'договор не нужен'],
  ['6', '--done', day(20, m), '--by', 'Ковалёва'],
  ['6', '--done', day(24, m), '--by', 'Тихонов'],
  ['7', '--partly', '--on', day(25, m)],
  ['9', '--done', day(21, m)],
  ['9', '--reopen', '--ground', 'отчёт о семинаре не принят', '--on', day(26, m)],
  ['9', '--done', day(5, m + 1)],
  ['10', '--report', 'осмотрена половина котельных', '--on', day(24, m)],
  ['10', '--done', day(25, m + 1), '--document', `акт № ${m}`],
  ['11', '--note', 'заявки собирает секретарь', '--on', day(17, m)],
  ['11', '--done', day(18, m)],
]

/** In the order of January besides: 8 marks. */
const ofBesides: readonly (readonly string[])[] = [
  ['13', '--done', '30.03.2023', '--for', '31.03.2023'],
  ['13', '--done', '29.06.2023', '--for', '30.06.2023'],
  ['13', '--done', '02.10.2023', '--for', '30.09.2023'],
  ['14', '--done', '28.02.2023', '--for', '01.03.2023'],
  ['14', '--done', '01.06.2023', '--for', '01.06.2023'],
  ['15', '--note', 'запросили два района', '--on', '01.02.2023'],
  ['16', '--note', 'получены каталоги', '--on', '01.02.2023'],
  ['17', '--note', 'готовится анкета', '--on', '01.02.2023'],
]

/** All that is marked in the order of month `m`, each mark as the words after `pisar mark`. */
export const marksOf = (m: number): readonly (readonly string[])[] =>
  [...ofEvery(m), ...(m === 1 ? ofBesides : [])].map(([point = '', ...rest]) => [
    `приказ ${m} от ${day(10, m)}`,
    point,
    ...rest,
  ])
