import type { FootBlock, ParagraphStyleName, StampStyleName, StampsBlock } from '../page.ts'
import type { Mark } from './marks.ts'

/**
 * What the directives of a template draw. One table for every kind of document: a template may use any of them,
 * in any order. `paragraphs` sets each of its paragraphs in a style; the others are blocks of their own.
 */
export type Directive =
  | { readonly draws: 'paragraphs'; readonly style: ParagraphStyleName }
  /** First paragraph at the left margin, second at the right one. */
  | { readonly draws: 'requisites' }
  /** Holds stamps. How approval stamps stand is the office's `setting`. */
  | {
      readonly draws: 'stamps'
      readonly side: NonNullable<StampsBlock['side']>
      readonly arrangement: NonNullable<StampsBlock['arrangement']> | 'setting'
    }
  /** First paragraph is the word, the others its lines; `:роспись[И.О. Фамилия]` leaves room for the hand. */
  | { readonly draws: 'stamp'; readonly first: StampStyleName; readonly rest: StampStyleName }
  /** Holds `подпись`. */
  | { readonly draws: 'signatures' }
  /** First paragraph is the position, second the name; `отметка` in it stands in a frame between them. */
  | { readonly draws: 'signature' }
  /** Lines of the mark of an electronic signature, in `подпись`. */
  | { readonly draws: 'frame' }
  /** A mark at a fixed place of the first sheet. */
  | { readonly draws: 'mark'; readonly mark: Mark }
  /** The QR code, where the edition has one and the office says what is in it. */
  | { readonly draws: 'qr' }
  | { readonly draws: 'foot'; readonly style: NonNullable<FootBlock['style']> }
  /** A new sheet: `::лист[альбомный]` lies, `::лист[книжный]` stands, `::лист` is as the one before; «отдельный» counts its pages anew. */
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
  контроль: { draws: 'mark', mark: 'control' },
  поступление: { draws: 'mark', mark: 'receipt' },
  'QR-код': { draws: 'qr' },
  проект: { draws: 'stamp', first: 'draft-mark', rest: 'draft-mark' },
  ограничение: { draws: 'stamp', first: 'restriction', rest: 'restriction' },
  адресаты: { draws: 'stamps', side: 'right', arrangement: 'column' },
  адресат: { draws: 'stamp', first: 'recipient', rest: 'recipient' },
  грифы: { draws: 'stamps', side: 'right', arrangement: 'setting' },
  гриф: { draws: 'stamp', first: 'stamp-word', rest: 'stamp' },
  согласования: { draws: 'stamps', side: 'left', arrangement: 'beside' },
  визы: { draws: 'stamps', side: 'left', arrangement: 'beside' },
  виза: { draws: 'stamp', first: 'visa', rest: 'visa' },
  приложение: { draws: 'stamp', first: 'annex-mark', rest: 'annex-mark' },
  название: { draws: 'paragraphs', style: 'annex-title' },
  текст: { draws: 'body' },
  подписи: { draws: 'signatures' },
  подпись: { draws: 'signature' },
  отметка: { draws: 'frame' },
  печать: { draws: 'paragraphs', style: 'seal' },
  верно: { draws: 'paragraphs', style: 'copy-mark' },
  исполнитель: { draws: 'foot', style: 'executor-mark' },
  дело: { draws: 'foot', style: 'filing-mark' },
  приложения: { draws: 'annexes' },
  лист: { draws: 'sheet' },
}

/** Directives inside a line of text. */
export const BLANK = 'линейка'
export const AUTOGRAPH = 'роспись'
