import type { ReferenceView } from '../requisite/reference.ts'
import type { ProtocolView, StampView } from '../requisite/stamp.ts'
import type { Markdown } from './markdown.ts'

/**
 * What a template can name. Every key is always there; `null` is what the document does not have.
 * Words are escaped; of a draft, `дата` and `номер` are ruled lines for the hand.
 */
export interface View {
  /** ПРИКАЗ, РЕШЕНИЕ, РЕЗОЛЮЦИЯ */
  readonly вид: Markdown
  /** In the form the office chose. */
  readonly дата: Markdown
  /** 05.06.2021 */
  readonly 'дата-цифрами': Markdown
  /** 5 июня 2021 г. */
  readonly 'дата-словами': Markdown
  /** Without «№». */
  readonly номер: Markdown
  readonly место: Markdown | null
  readonly заголовок: Markdown | null
  readonly организация: {
    readonly учредитель: Markdown | null
    readonly название: Markdown
    readonly сокращение: Markdown | null
    readonly подразделение: Markdown | null
    /** Address, phone, numbers of registers; a line each. */
    readonly 'справочные-данные': Markdown | null
  }
  /** The letterhead in a second language, beside the Russian one. */
  readonly 'второй-язык': {
    /** BCP 47: `tt` */
    readonly язык: Markdown | null
    readonly учредитель: Markdown | null
    readonly название: Markdown | null
    readonly сокращение: Markdown | null
    readonly подразделение: Markdown | null
    readonly 'справочные-данные': Markdown | null
    readonly место: Markdown | null
    /** What this kind of document is called. */
    readonly вид: Markdown | null
  } | null
  /** Of the meeting of a collegium. */
  readonly протокол: ProtocolView | null
  /** «районного августовского совещания работников образования» */
  readonly совещание: Markdown | null
  readonly грифы: readonly StampView[]
  readonly подписи: readonly { readonly должность: Markdown; readonly имя: Markdown }[]
  readonly исполнитель: { readonly имя: Markdown; readonly телефон: Markdown | null } | null
  /** Only of an annex. */
  readonly приложение: AnnexMarkView | null
  readonly проект: boolean
  /** Title and date stand in the middle (longitudinal layout), not at the left (flag layout). */
  readonly продольный: boolean
  /** The letterhead is a block in the upper left corner, with date, number and place in it. */
  readonly угловой: boolean
}

/** Mark of an annex (отметка о приложении, requisite 19). */
export interface AnnexMarkView {
  /** «Приложение № 1», «Приложение» */
  readonly обозначение: Markdown
  /** «к приказу … от … № …»; `null` where a stamp below names the document already. */
  readonly документ: ReferenceView | null
}
