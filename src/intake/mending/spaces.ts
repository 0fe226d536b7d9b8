import { type Piece, withRuns } from '../reading/line.ts'

const kinds = 'ПРИКАЗ|РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ'
const commands = 'ПРИКАЗЫВАЮ|ПОСТАНОВЛЯЮ|ПОСТАНОВЛЯЕТ|РАСПОРЯЖАЮСЬ|РЕШИЛ[АИ]?|РЕШАЕТ'

/** Where spaces were lost, and what stands there in their place. Russian letters alone: addresses of sites stay. */
const lost: readonly (readonly [where: RegExp, instead: string])[] = [
  // «на 2021 год,в целях»
  [/(?<=[а-яё»)]),(?=[а-яё«])/giu, ', '],
  [/(?<=[а-яё»)]);(?=[а-яё\d])/giu, '; '],
  [/(?<=[а-яё]{3})\.(?=[А-ЯЁ][а-яё]{2})/gu, '. '],
  // «управления образованияВ.В.Зорин»
  [/(?<=[а-яё]{3})(?=[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё])/gu, ' '],
  // «школа»(Ершову П.А.)подготовить»
  [/(?<=[а-яё»"])\((?=[А-ЯЁ][а-яё]+\s[А-ЯЁ]\.)/gu, ' ('],
  [/\)(?=[а-яё]{3})/giu, ') '],
  // «в срок до15 октября»
  [/(?<![а-яё])(до|с|по|от|на|за|из|в|к)(?=\d{1,2}[.\s])/giu, '$1 '],
  [/(?<=[\dа-яё])№(?=\s?\d)/giu, ' №'],
  // «округаПРИКАЗот 04.10.2021», «жизниПРИКАЗЫВАЮ:»
  [new RegExp(`(?<=[а-яё»])(?=(?:${commands})\\s*:|(?:${kinds})(?![А-ЯЁ]))`, 'gu'), ' '],
  [new RegExp(`(?<=(?<![А-ЯЁ])(?:${kinds}))(?=от\\s?\\d)`, 'gu'), ' '],
]

/** Lines with the spaces that were lost between their words. */
export function withSpaces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.type === 'grid' || spaced(piece.text) === piece.text) return piece
    return withRuns(
      piece,
      piece.runs.map(({ text, bold }) => ({ text: spaced(text), bold })),
    )
  })
}

function spaced(text: string): string {
  return lost.reduce((words, [where, instead]) => words.replace(where, instead), text)
}
