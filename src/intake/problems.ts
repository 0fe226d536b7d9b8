import type { Decoded } from './reading/decode.ts'
import type { FileProblem } from './reading/file-kind.ts'
import type { PackageProblem } from './reading/word/package.ts'

type TextProblem = Extract<Decoded, { problem: string }>['problem']

/** Why nothing could be taken from a file. */
export type Problem = FileProblem | PackageProblem | TextProblem | 'huge' | 'no-words'

const save = 'Откройте его в редакторе и сохраните как «Документ Word (.docx)»'

/** What is wrong with the file and what to do. */
export const problems: Readonly<Record<Problem, string>> = {
  'not-docx': `Это не документ Word (.docx), или он поврежден. ${save}.`,
  damaged: `Документ Word поврежден и не читается. ${save} заново.`,
  'too-big': 'Документ слишком велик: внутри больше 100 МБ. Разделите его на части.',
  huge: 'Файл слишком велик: больше 50 МБ. Для документа канцелярии это слишком много.',
  binary: 'Это не текст: файл двоичный. Берутся файлы .txt и .docx.',
  empty: 'Файл пуст: в нем нет ни слова.',
  'no-words':
    'Документ Word пуст: в нем нет ни слова. Если в нем картинка (скан), сначала распознайте ее и сохраните текст.',
  'old-word': `Это старый формат Word (.doc). ${save}.`,
  'old-office': 'Это таблица или презентация старого формата. Берутся файлы .txt и .docx.',
  'open-document': `Это документ OpenDocument (.odt, LibreOffice). ${save}.`,
  spreadsheet:
    'Это таблица Excel (.xlsx). Если в ней план мероприятий, скопируйте ее в документ Word и сохраните как .docx.',
  password: 'Документ закрыт паролем. Откройте его в Word, снимите пароль и сохраните как .docx.',
  rtf: `Это документ RTF (.rtf). ${save}.`,
  pdf: 'Это PDF. Если в нем текст, откройте его в Word (или выгрузите текст) и сохраните как .docx; если это скан, сначала распознайте его.',
  html: `Это веб-страница. ${save}.`,
  'web-archive': `Это веб-страница одним файлом (.mht), часто под именем .doc. ${save}.`,
  'word-xml': `Это документ Word в формате XML. ${save}.`,
  picture: 'Это картинка (скан). Сначала распознайте ее и сохраните текст как .txt или .docx.',
  archive: 'Это архив. Распакуйте его и перенесите документы, которые в нем лежат.',
}
