/**
 * A piece of a phrase. Quoted names and brackets are one piece each: nothing inside them changes case.
 * The texts of all pieces, joined, are the phrase.
 */
export interface Token {
  readonly kind: 'word' | 'initials' | 'acting' | 'quoted' | 'bracket' | 'number' | 'space' | 'mark'
  readonly text: string
}

const RULES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /^[\s\u00a0\u202f]+/],
  ['quoted', /^«(?:[^«»]|«[^«»]*»)*(?:»|$)/],
  ['quoted', /^"[^"]*(?:"|$)/],
  ['quoted', /^[“„][^“”„]*(?:[“”]|$)/],
  ['bracket', /^\((?:[^()]|\([^()]*\))*(?:\)|$)/],
  ['acting', /^(?:и\.?[\s\u00a0]*о\.|врио(?![А-яё])|врип(?![А-яё])|и\.?[\s\u00a0]*о(?=[\s\u00a0]))/i],
  ['initials', /^[А-ЯЁ]\.(?:[\s\u00a0]?-?[А-ЯЁ](?:\.|(?![А-яЁё])))?(?![А-Яа-яЁё]\.)/],
  // «РуководителямОО»: a lost space
  ['word', /^[А-ЯЁ]?[а-яё]{3,}(?=[А-ЯЁ])/],
  ['word', /^[А-Яа-яЁёA-Za-z]+(?:[-‑][А-Яа-яЁёA-Za-z\d]+)*/],
  ['number', /^(?:№[\s\u00a0]*)?[\d][\d/.,-]*/],
  ['mark', /^[\s\S]/u],
]

/** Cuts a phrase into pieces. */
export function tokenize(phrase: string): readonly Token[] {
  const tokens: Token[] = []
  let rest = phrase
  while (rest) {
    for (const [kind, rule] of RULES) {
      const text = rule.exec(rest)?.[0]
      if (!text) continue
      tokens.push({ kind, text })
      rest = rest.slice(text.length)
      break
    }
  }
  return tokens
}
