import type { FormValues } from '#layout'
import type { Register, RegisterDocument } from '#register'
import { dateInDigits } from '#russian'
import { documentKinds, documentsOfKind, relationWords } from '../register-words.ts'
import type { FormGround } from './ground.ts'

/**
 * Журнал регистрации: the documents of a year by kind, as each kind has numbers of its own, then by date and number.
 * An annex is registered with its document.
 */
export function registrationValues(ground: FormGround): FormValues {
  const { register } = ground
  const year = registrationYear(ground)
  const own = register.documents.filter(
    ({ date, kind }) => kind !== 'annex' && date?.startsWith(`${year}-`) === true,
  )
  const counts = countsOf(register)
  const kinds = Object.keys(documentKinds) as RegisterDocument['kind'][]
  return {
    год: String(year),
    всего: String(own.length),
    виды: kinds
      .map((kind) => ({
        вид: documentsOfKind[kind],
        документы: own
          .filter((document) => document.kind === kind)
          .map((document, at) => documentValues(document, at + 1, register, counts)),
      }))
      .filter(({ документы }) => документы.length > 0),
  }
}

/** Unless it is said, the year the register stands in. */
export const registrationYear = ({ register, year }: FormGround): number =>
  year ?? Number(register.on.slice(0, 4))

type Counts = ReadonlyMap<string, { readonly all: number; readonly onControl: number }>

function countsOf({ assignments }: Register): Counts {
  const counts = new Map<string, { all: number; onControl: number }>()
  for (const { document, control } of assignments) {
    const count = counts.get(document.id) ?? { all: 0, onControl: 0 }
    counts.set(document.id, {
      all: count.all + 1,
      onControl: count.onControl + (control.status === 'on-control' ? 1 : 0),
    })
  }
  return counts
}

function documentValues(
  { id, date, number, title, signatories, control }: RegisterDocument,
  at: number,
  { relations }: Register,
  counts: Counts,
): FormValues {
  const { all, onControl } = counts.get(id) ?? { all: 0, onControl: 0 }
  const removed = control?.status === 'removed' ? control : null
  return {
    номер: String(at),
    дата: date === null ? null : dateInDigits(date),
    'номер-документа': number,
    заголовок: title,
    подписал: signatories.map(({ name }) => name).join('\n'),
    поручений: all === 0 ? null : String(all),
    'на-контроле': all === 0 ? null : String(onControl),
    'снят-с-контроля': removed?.date ? dateInDigits(removed.date) : null,
    основание: removed?.ground ?? null,
    примечание: relations
      .filter(({ document }) => document === id)
      .map(relationWords)
      .join('\n'),
  }
}
