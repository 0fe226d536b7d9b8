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
  readonly подписи: readonly SignatureView[]
  readonly исполнитель: { readonly имя: Markdown; readonly телефон: Markdown | null } | null
  /** Only of an annex. */
  readonly приложение: AnnexMarkView | null
  readonly проект: boolean
  /** «ПРОЕКТ» is to be printed on it. */
  readonly 'пометка-проекта': boolean
  readonly ограничение: { readonly отметка: Markdown; readonly экземпляр: Markdown | null } | null
  /** «На № … от …» */
  readonly 'ответ-на': { readonly номер: Markdown; readonly дата: Markdown | null } | null
  readonly адресаты: readonly RecipientView[]
  readonly согласования: readonly StampView[]
  readonly визы: readonly VisaView[]
  /** Visas go to an approval sheet of their own. */
  readonly 'лист-согласования': boolean
  /** Room for the seal is to be left. */
  readonly печать: boolean
  readonly копия: CertificationView | null
  readonly контроль: boolean
  readonly дело: FilingView | null
  readonly поступление: { readonly номер: Markdown | null; readonly дата: Markdown | null } | null
  /** Title and date stand in the middle (longitudinal layout), not at the left (flag layout). */
  readonly продольный: boolean
  /** It bears a coat of arms: nothing may stand between that and the organisation's name. */
  readonly герб: boolean
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

export interface SignatureView {
  /** `null` under the position of the one above. */
  readonly должность: Markdown | null
  readonly имя: Markdown
  /** Only of a real electronic signature. */
  readonly электронная: {
    readonly сертификат: Markdown
    readonly владелец: Markdown
    readonly с: Markdown
    readonly по: Markdown
  } | null
}

export interface RecipientView {
  readonly организация: Markdown | null
  readonly должность: Markdown | null
  readonly имя: Markdown | null
  readonly адрес: Markdown | null
}

/** On one line each: they stand in the cells of an approval sheet, too. */
export interface VisaView {
  readonly должность: Markdown
  readonly имя: Markdown
  /** `null` is written by hand. */
  readonly дата: Markdown | null
  readonly замечание: Markdown | null
}

export interface CertificationView {
  readonly должность: Markdown
  readonly имя: Markdown
  readonly дата: Markdown
  readonly 'место-подлинника': Markdown | null
}

export interface FilingView {
  readonly номер: Markdown
  readonly год: Markdown
  readonly должность: Markdown | null
  readonly имя: Markdown | null
  readonly дата: Markdown | null
}
