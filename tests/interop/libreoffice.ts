import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tinos = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos/', import.meta.url))

/** Times New Roman is drawn with its metric twin, whatever fonts the machine has. */
const fonts = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${tinos}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts')}</cachedir>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>`

/** Prints DOCX files of a folder with LibreOffice; the PDF stand beside them, what is no part of the text marked in them. */
export function print(folder: string, names: readonly string[]): void {
  writeFileSync(join(folder, 'fonts.conf'), fonts(folder))
  const tagged = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const documents = names.map((name) => join(folder, `${name}.docx`))
  execFileSync('soffice', [profile, '--headless', '--convert-to', tagged, '--outdir', folder, ...documents], {
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    stdio: 'pipe',
  })
}
