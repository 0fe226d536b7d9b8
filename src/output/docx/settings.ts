/**
 * `word/settings.xml` in the order of CT_Settings, which docx does not keep. Hyphenation is on, styles that
 * must not be hyphenated say so themselves; a line ended by hand is not stretched to the margin.
 */
export function settings(language: string, footnotes: boolean): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:defaultTabStop w:val="709"/>',
    '<w:autoHyphenation/>',
    '<w:consecutiveHyphenLimit w:val="3"/>',
    '<w:doNotHyphenateCaps/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    // The rule above the footnotes and the one above their continuation.
    footnotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : '',
    '<w:compat>',
    '<w:doNotExpandShiftReturn/>',
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    '</w:compat>',
    `<w:themeFontLang w:val="${language}"/>`,
    '<w:decimalSymbol w:val=","/>',
    '<w:listSeparator w:val=";"/>',
    '</w:settings>',
  ].join('')
}
