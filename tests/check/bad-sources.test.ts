import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '#check'
import { folder, messagesOf, names, textOf } from './bad-sources.ts'

/**
 * A new case is a new file `NN-name.md`; `npx vitest run tests/check -u` writes what is said of it into
 * `NN-name.json`, to be read by eyes before it is committed.
 */
describe('what is said of a bad source', () => {
  it.each(names)('%s', async (name) => {
    const messages = messagesOf(`${name}.md`, textOf(name))
    await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`))
    expect(messages, 'a bad source is never passed over').not.toEqual([])
  })

  it('is said by every rule of reading and checking, and by no rule that the table lacks', () => {
    const spoken = new Set(
      names.flatMap((name) => messagesOf(`${name}.md`, textOf(name)).map(({ rule }) => rule)),
    )
    const listed = rules.map(({ name }) => name)
    expect([...spoken].filter((rule) => !listed.includes(rule))).toEqual([])
    expect(listed.filter((rule) => !spoken.has(rule) && !elsewhere.has(rule))).toEqual([])
  })
})

/** Rules that a source alone does not show: of templates, marks, files, fonts, of several documents. */
const elsewhere: ReadonlySet<string> = new Set([
  'approved-word',
  'template-value',
  'template-helper',
  'template-syntax',
  'template-part',
  'leftover',
  'unused-template',
  'no-calendar',
  'later-document',
  'duplicate-document',
  'not-utf8',
  'ambiguous-relation',
  'broken-mark',
  'torn-mark',
  'marks-without-document',
  'unknown-occurrence-mark',
  'homeless-mark',
  'ambiguous-mark',
  'unknown-executor-mark',
  // tests/decision/further-requisites.test.ts
  'broken-signature',
  // tests/build/extract.test.ts
  'no-certification',
  // tests/layout/further-requisites.test.ts
  'qr-too-long',
  // tests/decision/pictures.test.ts
  'broken-picture',
  'picture-without-words',
  'link-not-followed',
  'not-imported',
  'already-imported',
  'plain-text',
  'guessed-kind',
  'repeated',
  'unplaced',
  'tracked-changes',
  // tests/intake/letterhead-round-trip.test.ts
  'pictures-not-taken',
  'nested-numbers',
  'not-typeset',
  'missing-glyph',
])
