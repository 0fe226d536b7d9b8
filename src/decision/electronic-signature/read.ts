import { createRequire } from 'node:module'
import type * as Pkijs from 'pkijs'
import type { ElectronicSignature } from '../model/requisites.ts'

export type CertificateFault = 'not-a-signature' | 'no-signer' | 'several-signers' | 'no-certificate'

export type ReadSignature = { readonly signature: ElectronicSignature } | { readonly fault: CertificateFault }

/** Loaded where a file of a signature is, not at every start: it takes a tenth of the time of one. */
const library = (): typeof Pkijs => createRequire(import.meta.url)('pkijs')

/** The certificate of the one who signed, from a file in DER or in letters (PEM, plain base64). Never throws. */
export function readSignatureFile(bytes: Uint8Array): ReadSignature {
  const signed = signedDataOf(derOf(bytes))
  if (!signed) return { fault: 'not-a-signature' }
  const [signer, ...others] = signed.signerInfos
  if (!signer) return { fault: 'no-signer' }
  if (others.length > 0) return { fault: 'several-signers' }
  const { Certificate } = library()
  const certificates = (signed.certificates ?? []).filter((each) => each instanceof Certificate)
  const own = certificates.find((certificate) => isOf(certificate, signer))
  if (!own) return { fault: 'no-certificate' }
  return {
    signature: {
      certificate: hex(own.serialNumber.valueBlock.valueHexView).replace(/^(?:00)+(?=.)/, ''),
      holder: holderOf(own),
      validFrom: dayOf(own.notBefore.value),
      validTo: dayOf(own.notAfter.value),
    },
  }
}

/** Programs save signatures as bytes or as base64, with lines «-----BEGIN …» or without. */
function derOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const SEQUENCE = 0x30
  if (bytes[0] === SEQUENCE && (bytes[1] ?? 0) >= 0x80) return Uint8Array.from(bytes)
  const letters = Buffer.from(bytes)
    .toString('latin1')
    .replace(/-----[^-]*-----/g, '')
  return Uint8Array.from(Buffer.from(letters, 'base64'))
}

function signedDataOf(der: Uint8Array<ArrayBuffer>): Pkijs.SignedData | null {
  const { ContentInfo, SignedData } = library()
  try {
    const content = ContentInfo.fromBER(der)
    return content.contentType === ContentInfo.SIGNED_DATA
      ? new SignedData({ schema: content.content })
      : null
  } catch {
    // Whatever it is, it is no signature; the library says so by throwing.
    return null
  }
}

/** A signer is named by issuer and serial number, or by the identifier of the key (RFC 5652, 5.3). */
function isOf(certificate: Pkijs.Certificate, { sid }: Pkijs.SignerInfo): boolean {
  const { IssuerAndSerialNumber } = library()
  if (sid instanceof IssuerAndSerialNumber)
    return certificate.serialNumber.isEqual(sid.serialNumber) && certificate.issuer.isEqual(sid.issuer)
  const key = keyIdentifierOf(certificate)
  const wanted = sid?.valueBlock?.valueHexView
  return key !== null && wanted instanceof Uint8Array && hex(wanted) === key
}

const SUBJECT_KEY = '2.5.29.14'

function keyIdentifierOf(certificate: Pkijs.Certificate): string | null {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === SUBJECT_KEY)
  const value = extension?.parsedValue?.valueBlock?.valueHexView
  return value instanceof Uint8Array ? hex(value) : null
}

const COMMON_NAME = '2.5.4.3'
const SURNAME = '2.5.4.4'
const GIVEN_NAME = '2.5.4.42'

/** Of an organisation's certificate the common name is the organisation: the person stands in surname and given name. */
function holderOf({ subject }: Pkijs.Certificate): string {
  const said = (type: string): string => {
    const value = subject.typesAndValues.find((each) => each.type === type)?.value.valueBlock.value
    return typeof value === 'string' ? value.trim() : ''
  }
  const person = [said(SURNAME), said(GIVEN_NAME)].filter((word) => word !== '').join(' ')
  return said(SURNAME) === '' ? said(COMMON_NAME) : person
}

/** Certificates count time in UTC. */
function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
