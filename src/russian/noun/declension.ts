import type { Forms, Gender, GrammaticalNumber } from '../grammar.ts'

/**
 * A noun as the tables of this folder write it. The ending of the lemma decides almost everything; the rest
 * is said only where the ending does not say it.
 */
export interface Noun {
  readonly lemma: string
  readonly gender: Gender
  readonly animate: boolean
  /** The stem of the oblique cases, where a vowel falls out: участок → участк. */
  readonly stem?: string | undefined
  /** An irregular nominative plural: директор → директора. */
  readonly plural?: string | undefined
  /** Stays as it is, whatever its ending: завотделом. */
  readonly indeclinable?: boolean
}

/** Both numbers of a noun. */
export type Paradigm = Readonly<Record<GrammaticalNumber, Forms>>

/**
 * Endings after the stem: nominative, genitive, dative, accusative, instrumental. `*` in the accusative: the
 * genitive of a living being, the nominative of a thing. The first class that fits the end of the lemma wins.
 */
const CLASSES: readonly {
  readonly ends: RegExp
  readonly gender?: Gender
  readonly cut: number
  readonly singular: string
  readonly plural: string
}[] = [
  { ends: /ия$/, cut: 1, singular: 'я и и ю ей', plural: 'и й ям * ями' },
  { ends: /[жшчщ]а$/, cut: 1, singular: 'а и е у ей', plural: 'и - ам * ами' },
  { ends: /ца$/, cut: 1, singular: 'а ы е у ей', plural: 'ы - ам * ами' },
  { ends: /[кгх]а$/, cut: 1, singular: 'а и е у ой', plural: 'и - ам * ами' },
  { ends: /а$/, cut: 1, singular: 'а ы е у ой', plural: 'ы - ам * ами' },
  { ends: /[аеиоуыэюя]я$/, cut: 1, singular: 'я и е ю ей', plural: 'и й ям * ями' },
  { ends: /я$/, cut: 1, singular: 'я и е ю ей', plural: 'и ь ям * ями' },
  { ends: /ие$/, cut: 1, singular: 'е я ю е ем', plural: 'я й ям * ями' },
  { ends: /[жшчщц]е$/, cut: 1, singular: 'е а у е ем', plural: 'а - ам * ами' },
  { ends: /о$/, cut: 1, singular: 'о а у о ом', plural: 'а - ам * ами' },
  { ends: /[жшчщ]ь$/, gender: 'feminine', cut: 1, singular: 'ь и и ь ью', plural: 'и ей ам * ами' },
  { ends: /ь$/, gender: 'feminine', cut: 1, singular: 'ь и и ь ью', plural: 'и ей ям * ями' },
  { ends: /ь$/, cut: 1, singular: 'ь я ю * ем', plural: 'и ей ям * ями' },
  { ends: /ий$/, cut: 1, singular: 'й я ю * ем', plural: 'и ев ям * ями' },
  { ends: /й$/, cut: 1, singular: 'й я ю * ем', plural: 'и ев ям * ями' },
  { ends: /ц$/, cut: 0, singular: '- а у * ем', plural: 'ы ев ам * ами' },
  { ends: /[жшчщ]$/, cut: 0, singular: '- а у * ом', plural: 'и ей ам * ами' },
  { ends: /[кгх]$/, cut: 0, singular: '- а у * ом', plural: 'и ов ам * ами' },
  { ends: /[бвгдзйклмнпрстф]$/, cut: 0, singular: '- а у * ом', plural: 'ы ов ам * ами' },
]

/** All forms of a noun. An indeclinable word («жюри») stays as it is in every case. */
export function declineNoun(noun: Noun): Paradigm {
  const found = CLASSES.find(
    (row) => row.ends.test(noun.lemma) && (!row.gender || row.gender === noun.gender),
  )
  if (!found || noun.indeclinable) return { singular: same(noun.lemma), plural: same(noun.lemma) }
  const stem = noun.stem ?? fleeting(noun.lemma, found.cut)
  const singular = forms(stem, found.singular, noun.animate, noun.lemma)
  const plural = forms(stem, found.plural, noun.animate, noun.plural)
  const noEnding = genitiveWithoutEnding(stem)
  const animateOrFeminine = { ...plural, genitive: plural.genitive === stem ? noEnding : plural.genitive }
  const accusative = noun.animate ? animateOrFeminine.genitive : plural.nominative
  return { singular, plural: { ...animateOrFeminine, accusative } }
}

/** The stem before endings: «-ец» loses its vowel (доброволец → добровольц, армеец → армейц). */
function fleeting(lemma: string, cut: number): string {
  const stem = cut ? lemma.slice(0, -cut) : lemma
  if (!/[^аеиоуыэюяё]ец$|[аеиоуыэюяё]ец$/.test(stem) || stem.length < 5) return stem
  const root = stem.slice(0, -2)
  if (/л$/.test(root)) return `${root}ьц`
  return /[аеиоуыэюяё]$/.test(root) ? `${root}йц` : `${root}ц`
}

/** Genitive plural of feminines: площадка → площадок, ячейка → ячеек, бабушка → бабушек. */
function genitiveWithoutEnding(stem: string): string {
  if (/йк$/.test(stem)) return stem.replace(/йк$/, 'ек')
  if (/[жшч]к$/.test(stem)) return stem.replace(/к$/, 'ек')
  if (/ьк$/.test(stem)) return stem.replace(/ьк$/, 'ек')
  return /[бвгдзлмнпрст]к$/.test(stem) ? stem.replace(/к$/, 'ок') : stem
}

function forms(stem: string, endings: string, animate: boolean, nominative?: string): Forms {
  const [n = '', g = '', d = '', a = '', i = ''] = endings.split(' ').map((end) => (end === '-' ? '' : end))
  const first = nominative ?? stem + n
  return {
    nominative: first,
    genitive: stem + g,
    dative: stem + d,
    accusative: a === '*' ? (animate ? stem + g : first) : stem + a,
    instrumental: stem + i,
  }
}

function same(word: string): Forms {
  return { nominative: word, genitive: word, dative: word, accusative: word, instrumental: word }
}
