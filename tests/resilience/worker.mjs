/**
 * A process that uses the built program without end, to be killed: `node worker.mjs marks|builds|done|books OFFICE NAME COUNT`.
 * It prints a line for each call that the program has acknowledged.
 */
import { rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../dist/cli/index.js'

const [work, office, name, count] = process.argv.slice(2)

const call = (...args) => main([...args, '--workspace', office], { out: () => {}, err: () => {} })

const works = {
  /** A mark of its own each time. */
  marks: (at) => call('mark', 'prikaz-1', '1', '--note', `${name}-${at}`, '--on', '2021-07-01'),
  /** Everything made again, on another day each time. */
  builds: async (at) => {
    rmSync(join(office, 'output', 'prikaz-1.docx'), { force: true })
    return call('build', '--formats', 'docx', '--on', `2021-07-${String((at % 28) + 1).padStart(2, '0')}`)
  },
  /** Point after point executed; another process may have been quicker. */
  done: (at) => call('mark', 'prikaz-2', String(at + 1), '--done', '2021-07-01', '--document', name),
  /** A filled register brought back; looked at first, so that who waits knows the program is warm. */
  books: (at) =>
    call('mark', '--from', join(office, 'filled.xlsx'), '--on', '2021-07-01', ...(at === 0 ? ['--dry-run'] : [])),
}

for (let at = 0; at < Number(count); at++) {
  const code = await works[work](at)
  if (code === 0) writeSync(1, `${name}-${at}\n`)
  else if (work !== 'done') throw new Error(`${work}: code ${code}`)
}
