import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)

/** Its one memory is made once for all. */
const ready = initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
const font = readFileSync(resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))

/** An SVG as PNG of so many pixels across, its words in Tinos. The same bytes on every machine. */
export async function rasterize(svg: Uint8Array, width: number): Promise<Uint8Array> {
  await ready
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [font], defaultFontFamily: 'Tinos', serifFamily: 'Tinos', sansSerifFamily: 'Tinos' },
  })
  try {
    const image = drawing.render()
    // A copy: the picture's own memory goes with it.
    const png = Uint8Array.from(image.asPng())
    image.free()
    return png
  } finally {
    drawing.free()
  }
}
