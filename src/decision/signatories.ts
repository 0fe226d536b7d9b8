import { type Message, type Place, START } from '#source'
import { type CertificateFault, readSignatureFile } from './electronic-signature/index.ts'
import type { PlaceMap } from './front-matter/read.ts'
import type { FrontMatter } from './front-matter/schema.ts'
import type { ElectronicSignature, Signatory } from './model/requisites.ts'
import type { ReadOptions } from './read.ts'

type Said = NonNullable<FrontMatter['signatures']>[number]

export interface Signing {
  readonly signatories: Signatory[]
  /** Where they stand, by their number among all: several under one position are one entry of the source. */
  readonly places: Readonly<Record<string, Place>>
}

/** Who signs, each by himself; what is wrong with a file of a signature becomes a message, and no mark is made. */
export function signatoriesOf(
  file: string,
  front: FrontMatter,
  places: PlaceMap,
  options: ReadOptions,
  messages: Message[],
): Signing {
  const signatories: Signatory[] = []
  const found: Record<string, Place> = {}
  for (const [at, said] of (front.signatures ?? []).entries()) {
    const electronic = electronicOf(said, options, (rule, message) => {
      const place = places.get(`signatures.${at}.eSignature`) ?? START
      messages.push({ file, ...place, severity: 'error', rule, message })
    })
    for (const [turn, name] of (said.names ?? [said.name ?? '']).entries()) {
      const own = `signatures.${signatories.length}`
      const namePlace = places.get(`signatures.${at}.${said.names ? `names.${turn}` : 'name'}`)
      const positionPlace = places.get(`signatures.${at}.position`)
      if (namePlace) found[`${own}.name`] = namePlace
      if (positionPlace) found[`${own}.position`] = positionPlace
      const markPlace = places.get(`signatures.${at}.eSignature`)
      if (markPlace) found[`${own}.eSignature`] = markPlace
      signatories.push({
        position: said.position,
        name,
        ...(turn > 0 && { continues: true }),
        ...(electronic && { electronic }),
      })
    }
  }
  return { signatories, places: found }
}

type Report = (rule: string, message: string) => void

/** The schema sees to it that there is either a file or everything that the mark says. */
function electronicOf(
  { eSignature }: Said,
  options: ReadOptions,
  report: Report,
): ElectronicSignature | undefined {
  if (!eSignature) return undefined
  const { certificate, file, holder, validFrom, validTo } = eSignature
  if (file !== undefined) return fromFile(file, options, report)
  if (!certificate || !holder || !validFrom || !validTo) return undefined
  return { certificate, holder, validFrom, validTo }
}

function fromFile(file: string, options: ReadOptions, report: Report): ElectronicSignature | undefined {
  const bytes = options.signatureFile?.(file) ?? null
  if (bytes === null) {
    const advice = 'Проверьте имя: оно указывается относительно документа. Отметки на документе не будет.'
    report('missing-signature', `Файл подписи не найден: «${file}». ${advice}`)
    return undefined
  }
  const read = readSignatureFile(bytes)
  if ('signature' in read) return read.signature
  report('broken-signature', `${faults[read.fault](file)} Отметки на документе не будет.`)
  return undefined
}

const faults: Readonly<Record<CertificateFault, (file: string) => string>> = {
  'not-a-signature': (file) =>
    `«${file}» – не файл электронной подписи (CMS, PKCS#7). Нужен файл .sig, .p7s или .sgn.`,
  'no-signer': (file) => `В файле «${file}» нет ни одной подписи.`,
  'several-signers': (file) =>
    `В файле «${file}» подписи нескольких людей. Сохраните подпись каждого в своём файле.`,
  'no-certificate': (file) =>
    `В файле «${file}» нет сертификата того, кто подписал. Сохраните подпись вместе с сертификатом.`,
}
