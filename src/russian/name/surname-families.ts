import type { Sex } from '../grammar.ts'

/**
 * A family of surnames: the endings of one way to decline. Candidates for the nominative are read backwards
 * from here; the lower the rank, the likelier the family, and two families of one rank make a reading unsure.
 */
export interface Family {
  readonly rank: number
  readonly sex?: Sex
  readonly nominative: string
  readonly genitive: string
  readonly dative: string
  readonly accusative: string
  readonly instrumental: string
  /** What the stem must look like. */
  readonly stem?: RegExp
  /** Kept as written, for a person to look at. */
  readonly ambiguous?: boolean
}

/** `rank sex nominative genitive dative accusative instrumental`, `-` for no ending, `*` for either sex. */
function family(row: string, stem?: RegExp, more: Partial<Family> = {}): Family {
  const [rank, sex, ...endings] = row.split(/\s+/).map((cell) => (cell === '-' ? '' : cell))
  const [nominative = '', genitive = '', dative = '', accusative = '', instrumental = ''] = endings
  return {
    rank: Number(rank),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    nominative,
    genitive,
    dative,
    accusative,
    instrumental,
    ...(stem ? { stem } : {}),
    ...more,
  }
}

/** Яровой, Луговая: beside Яров and Лугова, which sound the same in most cases. */
const STRESSED_OV = /^(яров|лугов|ланов|берегов|полев|горов|бронев|мостов|дубров)$/

/** Surnames in a stressed «-ой»: Лесной, Крутой, Толстой. */
const STRESSED =
  /^(лесн|крут|жив|ряб|глух|кос|крив|хром|коренн|отставн|лих|толст|худ|сед|прост|золот|удал|молод|речн|степн|боев|свят|густ|больш|чужд|дорог|родн|водян|земск|городск|мужицк)$/

/** Stems of plain adjectives; a surname made of any other stem rather ends in «-а» than in «-ая». */
const ADJECTIVE_STEM =
  /([^иыа]н|бел|мал|весел|кругл|тепл|светл|богат|толст|золот|свят|крут|чист|сер|добр|хитр|стар|мудр|щедр|пестр|молод|сед|худ|горд|слаб|ряб|груб|жив|нов|крив|здоров|прям|хром|нем|кос|лыс|бос|рус|туп|глуп|скуп|слеп)$/

export const FAMILIES: readonly Family[] = [
  family('1 female ая ой ой ую ой', STRESSED_OV, { ambiguous: true }),
  family('2 male ой ого ому ого ым', STRESSED_OV),
  // Иванов, Иванова; Пушкин, Пушкина; Голицын
  family('2 male - а у а ым', /[ое]в$|[иы]н$/),
  family('2 female а ой ой у ой', /[ое]в$|[иы]н$/),
  // Лесной, Лихой; Толстая, Глухая
  family('2 male ой ого ому ого ым', STRESSED),
  family('2 male ой ого ому ого им', STRESSED),
  // Вяземский, Вяземская; Трубецкой is an exception
  family('3 male ий ого ому ого им', /[кгх]$/),
  family('2 female ая ой ой ую ой', /[сц]к$|^(больш|чуж)$/),
  family('6 female ая ой ой ую ой', /[кгх]$/),
  // Белый, Белая
  family('3 male ый ого ому ого ым', /[^кгхжшчщ]$/),
  family('3 female ая ой ой ую ой', ADJECTIVE_STEM),
  family('6 female ая ой ой ую ой', /[^кгхжшчщ]$/),
  family('3 male ий его ему его им', /[жшчщн]$/),
  family('3 female ая ей ей ую ей', /[жшчщ]$/),
  family('3 female яя ей ей юю ей', /н$/),
  // Кравец, Баранец
  family('4 male ец ца цу ца цем', /[^аеиоуыэюяйь]$/),
  family('4 male ец ца цу ца цом', /[^аеиоуыэюяйь]$/),
  family('4 male лец льца льцу льца льцом'),
  family('4 male еец ейца ейцу ейца ейцем'),
  // Волчок, Сверчок
  family('4 male ок ка ку ка ком', /[чшж]$/),
  // Воробей, Соловей
  family('4 male ей ья ью ья ьем'),
  // Гоголь, Пономарь; Гайдай, Бугай
  family('5 male ь я ю я ем', /[бвдзлмнпрстф]$/),
  family('5 male й я ю я ем', /[аеоуыия]$/),
  // Сорока, Глинка; Кваша, Груша
  family('5 * а и е у ой', /[кгхжшчщ]$/),
  family('5 * а ы е у ой', /([^аеиоуыэюякгхжшчщз]|[^д]з)$/),
  family('5 * а ы е у ей', /ц$/),
  // Зозуля, Заря
  family('4 * я и е ю ей', /(ул|^з[оа]р)$/),
  // Пуля, Бакшеня: in the dative the same as Глина, and far less common
  family('7 * я и е ю ей', /([^аеиоуыэюякгхжшчщцз]|[^д]з)$/),
  // Берия, Гарсия
  family('5 * ия ии ии ию ией'),
  // Шевчук, Мельник, Ким, Петросян, Шмидт, Рерих
  family('5 male - а у а ом', /[^аеиоуыэюяьйц]$/),
  family('5 male - а у а ем', /[жшчщц]$/),
]

/** Surnames that never change: Франко, Дурново, Черных, Саакашвили, Гогоберидзе, Дюма. */
export const INDECLINABLE =
  /((?<![ое]г)о|э|[аеиоуя]у|[^р]их|ых|швили|дзе|[рт]ели|али|оглы|кызы|^дюма|^золя|^дега)$/

export interface Exception {
  readonly sex: Sex
  readonly nominative: string
  readonly genitive: string
  readonly dative: string
  readonly accusative: string
  readonly instrumental: string
}

function exception(row: string, sex: Sex = 'male'): Exception {
  const [nominative = '', genitive = '', dative = '', instrumental = ''] = row.split(' ')
  return { sex, nominative, genitive, dative, accusative: genitive, instrumental }
}

/** Surnames the families or lvovich get wrong: nominative, genitive (and accusative), dative, instrumental. */
export const EXCEPTIONS: readonly Exception[] = [
  'Швец Швеца Швецу Швецом',
  'Жнец Жнеца Жнецу Жнецом',
  'Кузнец Кузнеца Кузнецу Кузнецом',
  'Заяц Зайца Зайцу Зайцем',
  'Соловей Соловья Соловью Соловьём',
  'Воробей Воробья Воробью Воробьём',
  'Муравей Муравья Муравью Муравьём',
  'Орёл Орла Орлу Орлом',
  'Козёл Козла Козлу Козлом',
  'Коваль Коваля Ковалю Ковалём',
  'Шварц Шварца Шварцу Шварцем',
  'Герц Герца Герцу Герцем',
  'Гольц Гольца Гольцу Гольцем',
  'Кац Каца Кацу Кацем',
  'Кунц Кунца Кунцу Кунцем',
  'Лоренц Лоренца Лоренцу Лоренцем',
  'Франц Франца Францу Францем',
  'Штольц Штольца Штольцу Штольцем',
  'Трубецкой Трубецкого Трубецкому Трубецким',
  'Донской Донского Донскому Донским',
  'Шаховской Шаховского Шаховскому Шаховским',
  'Крамской Крамского Крамскому Крамским',
  'Троицкой Троицкого Троицкому Троицким',
  'Толстой Толстого Толстому Толстым',
  'Турок Турка Турку Турком',
  'Бобок Бобка Бобку Бобком',
  'Сокол Сокола Соколу Соколом',
  'Посол Посла Послу Послом',
  'Козак Козака Козаку Козаком',
  'Лев Льва Льву Львом',
  'Дятел Дятла Дятлу Дятлом',
  'Хмель Хмеля Хмелю Хмелем',
].map((row) => exception(row))
