/** Words that are cut short before the one they belong to: «зам.начальника». */
const cutShort = /(?<!\p{L})(зам|зав|гл|нач|пом|вед|ст|спец|и\.\s?о|врио)\.(?=\p{L})/giu

/** A name as it is written by the rules: «зам.начальника О. Н.Шубина ,» → «зам. начальника О.Н. Шубина,». */
export function evenSpaces(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;])/gu, '')
    .replace(cutShort, '$1. ')
    .replace(/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu}\.)/gu, '$1')
    .replace(/(\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, '$1 ')
}
