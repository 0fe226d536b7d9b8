import type { ParagraphStyleName } from '../page.ts'

/**
 * What the directives of a template draw. One table for every kind of document: a template may use any of them,
 * in any order. `paragraphs` sets each of its paragraphs in a style; the others are blocks of their own.
 */
export type Directive =
  | { readonly draws: 'paragraphs'; readonly style: ParagraphStyleName }
  /** First paragraph at the left margin, second at the right one. */
  | { readonly draws: 'requisites' }
  /** Holds `гриф`. */
  | { readonly draws: 'stamps' }
  /** First paragraph is the word, the others its lines; `:роспись[И.О. Фамилия]` leaves room for the hand. */
  | { readonly draws: 'stamp' }
  | { readonly draws: 'annex-mark' }
  /** Holds `подпись`. */
  | { readonly draws: 'signatures' }
  /** First paragraph is the position, second the name. */
  | { readonly draws: 'signature' }
  | { readonly draws: 'foot' }
  /** A new sheet: `::лист[альбомный]` lies, `::лист[книжный]` stands, `::лист` is as the one before. */
  | { readonly draws: 'sheet' }
  /** The coat of arms, at its place in the top margin; nothing where the office has none. */
  | { readonly draws: 'coat' }
  /** A picture that the template names. */
  | { readonly draws: 'picture' }
  /** Holds `колонка`. */
  | { readonly draws: 'columns' }
  /** Holds requisites, stamps and pictures. */
  | { readonly draws: 'column' }
  /** Where the text of the document goes. */
  | { readonly draws: 'body' }
  /** Where its annexes go, each from a new page. */
  | { readonly draws: 'annexes' }

export const vocabulary: Readonly<Record<string, Directive>> = {
  учредитель: { draws: 'paragraphs', style: 'founder' },
  организация: { draws: 'paragraphs', style: 'organization' },
  сокращение: { draws: 'paragraphs', style: 'organization-short' },
  подразделение: { draws: 'paragraphs', style: 'unit' },
  'справочные-данные': { draws: 'paragraphs', style: 'reference-data' },
  герб: { draws: 'coat' },
  рисунок: { draws: 'picture' },
  колонки: { draws: 'columns' },
  колонка: { draws: 'column' },
  вид: { draws: 'paragraphs', style: 'kind' },
  реквизиты: { draws: 'requisites' },
  дата: { draws: 'paragraphs', style: 'requisites' },
  место: { draws: 'paragraphs', style: 'place' },
  протокол: { draws: 'paragraphs', style: 'protocol' },
  совещание: { draws: 'paragraphs', style: 'conference' },
  заголовок: { draws: 'paragraphs', style: 'title' },
  грифы: { draws: 'stamps' },
  гриф: { draws: 'stamp' },
  приложение: { draws: 'annex-mark' },
  название: { draws: 'paragraphs', style: 'annex-title' },
  текст: { draws: 'body' },
  подписи: { draws: 'signatures' },
  подпись: { draws: 'signature' },
  исполнитель: { draws: 'foot' },
  приложения: { draws: 'annexes' },
  лист: { draws: 'sheet' },
}

/** Directives inside a line of text. */
export const BLANK = 'линейка'
export const AUTOGRAPH = 'роспись'
