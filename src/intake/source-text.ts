import { wordOfKind } from '#decision'
import type { AnnexPart, ReadDocument } from './document.ts'
import { bodyMarkdown } from './markdown/body.ts'
import { escapeText } from './markdown/escape.ts'
import { frontMatter, type Value, type Values } from './markdown/front-matter.ts'
import { textOf } from './reading/line.ts'
import type { Letterhead, Protocol, Reference, Requisites, Stamp, Visa } from './requisites/requisites.ts'

/** A document as read → the text of its source; `original` is the file it came from. */
export function sourceText(document: ReadDocument, values: Values): string {
  const annexes = document.annexes.map(annexMarkdown)
  const operative = document.kind !== 'annex'
  const main = [bodyMarkdown(document.blocks, operative), bodyMarkdown(document.below, false)]
  const body = [...main, ...annexes].filter((part) => part !== '').join('\n\n')
  return `${frontMatter(values, document.kept.map(textOf))}\n${body}\n`
}

/** What front matter says of a document. */
export function valuesOf(document: ReadDocument, original: string): Values {
  const { requisites } = document
  const alone = document.kind === 'annex'
  return {
    kind: kindWord(document),
    date: alone ? dateOfAnnex(requisites) : requisites.date,
    number: alone ? numberOfAnnex(requisites) : (requisites.number ?? requisites.protocol?.number),
    protocol: requisites.protocol && protocolValues(requisites.protocol),
    to: alone ? annexedTo(requisites) : undefined,
    organization: organizationValues(document),
    place: requisites.place,
    conference: requisites.conference,
    title: requisites.title,
    stamps: requisites.stamps.map(stampValues),
    signatures: document.signatories.map(({ position, name }) => ({ position, name })),
    agreements: document.agreements.length > 0 ? document.agreements.map(stampValues) : undefined,
    visas: document.visas.length > 0 ? document.visas.map(visaValues) : undefined,
    certification: document.certification && visaValues(document.certification),
    executor: document.executor && { name: document.executor.name, phone: document.executor.phone },
    annexes: annexValues(document.annexes),
    landscape: alone && document.landscape ? 'да' : undefined,
    settings: {
      dateForm:
        document.kind !== 'conference-resolution' && /\p{L}{3}/u.test(requisites.date ?? '')
          ? 'словами'
          : undefined,
      commandWord: document.spacedCommand ? 'вразрядку' : undefined,
      spacedKind: requisites.spacedKind ? 'да' : undefined,
    },
    original,
  }
}

/** An annex dates from the document it belongs to, or from the day it was approved. */
function dateOfAnnex(requisites: Requisites): string | undefined {
  const { date, stamps } = requisites
  const to = annexedTo(requisites)?.date
  if (to !== undefined) return date === to ? undefined : date
  return date ?? stamps.find((stamp) => stamp.date)?.date
}

/** An annex goes by its own number; what stands without a mark may have one of its own. */
function numberOfAnnex({ annex, number, protocol }: Requisites): string | undefined {
  return annex === undefined ? (number ?? protocol?.number) : annex.number
}

/** The document an annex belongs to: by its mark and the lines under it, or by the stamp of the document that approved it. */
function annexedTo({ annex, stamps, date, number }: Requisites): Values | undefined {
  if (annex && (annex.to || date || number)) {
    const { to } = annex
    const kind = to?.kind ?? 'документ'
    return { kind, organization: to?.organization, date: to?.date ?? date, number: to?.number ?? number }
  }
  const to = stamps.find(({ document }) => document?.date !== undefined)?.document
  return to && referenceValues(to)
}

/** A council is a Duma or an assembly by its own words. */
function kindWord({ kind, requisites }: ReadDocument): string {
  if (kind !== 'council-decision') return wordOfKind(kind)
  const words = [
    requisites.letterhead?.name,
    requisites.letterhead?.unit,
    requisites.letterhead?.founder,
  ].join(' ')
  if (/дум[аы]/iu.test(words)) return 'решение думы'
  return /собрани[ея]/iu.test(words) ? 'решение собрания' : 'решение совета'
}

function organizationValues(document: ReadDocument): Values | undefined {
  const { requisites, second } = document
  if (!requisites.letterhead) return undefined
  return {
    ...letterheadValues(requisites.letterhead),
    secondLanguage: second && {
      ...letterheadValues(second),
      place: second.place,
      kinds: second.kind === undefined ? undefined : ({ [kindWord(document)]: second.kind } as Values),
    },
  }
}

function letterheadValues({ founder, name, referenceData, short, unit }: Letterhead): Values {
  return { founder, fullName: name, shortName: short, unit, referenceData }
}

function protocolValues({ number, date }: Protocol): Value {
  return date === undefined ? number : { number, date }
}

function referenceValues({ kind, organization, date, number }: Reference): Values {
  return { kind, organization, date, number }
}

function stampValues({ word, position, name, date, body, protocol, document }: Stamp): Values {
  return {
    word,
    position,
    body,
    document: document && referenceValues(document),
    protocol: protocol && protocolValues(protocol),
    name,
    date,
  }
}

function visaValues({ position, name, date }: Visa): Values {
  return { position, name, date }
}

/** What the text of an annex does not say itself: its stamps, and what its mark says of the document. */
function annexValues(annexes: readonly AnnexPart[]): readonly Values[] | undefined {
  const said = annexes.map(
    ({ mark, stamps, landscape }): Values => ({
      number: mark?.number,
      to: mark?.to && referenceValues(mark.to),
      stamps: stamps.length > 0 ? stamps.map(stampValues) : undefined,
      landscape: landscape ? 'да' : undefined,
    }),
  )
  const isSaid = said.some(({ to, stamps, landscape }) => (to ?? stamps ?? landscape) !== undefined)
  return isSaid ? said : undefined
}

function annexMarkdown({ mark, title, blocks }: AnnexPart): string {
  const head = `# Приложение${mark?.number === undefined ? '' : ` ${mark.number}`}`
  const titled = title === undefined ? [] : [`## ${escapeText(title)}`]
  return [head, ...titled, bodyMarkdown(blocks, false)].filter((part) => part !== '').join('\n\n')
}
