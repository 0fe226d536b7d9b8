import { readAsset } from '../html-file.ts'

/** The parts of the page's code, what others need first. */
const parts = ['rows', 'filters', 'order', 'table', 'drawing', 'timeline', 'discipline', 'start']

/**
 * The code of the page as one script. The parts are modules, so that editors and linters understand them; a file that
 * is opened from a disk may not load modules, so their imports and exports are taken out.
 */
export function clientScript(): string {
  const code = parts.map((part) => readAsset(`./${part}.client.js`, import.meta.url).replace(linking, ''))
  return `\n(() => {\n'use strict'\n${code.join('')}})()\n`
}

const linking = /^import [^;]*? from '[^']*'\n|^export (?=function|const|let)/gmu
