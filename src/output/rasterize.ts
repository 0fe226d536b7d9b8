import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)

/** Its one memory is made once for all. */
const ready = initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
const font = readFileSync(resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'))

/**
 * An SVG as points of so many across, its words in Tinos. The same points on every machine: fonts of the machine and
 * files that the SVG names do not come in.
 */
async function render<T>(
  svg: Uint8Array | string,
  width: number,
  background: string | undefined,
  take: (image: ReturnType<InstanceType<typeof Resvg>['render']>) => T,
): Promise<T> {
  await ready
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [font], defaultFontFamily: 'Tinos', serifFamily: 'Tinos', sansSerifFamily: 'Tinos' },
    ...(background !== undefined && { background }),
  })
  try {
    const image = drawing.render()
    const taken = take(image)
    image.free()
    return taken
  } finally {
    drawing.free()
  }
}

/** An SVG as a PNG file. */
export function rasterize(svg: Uint8Array, width: number): Promise<Uint8Array> {
  // A copy: the picture's own memory goes with it.
  return render(svg, width, undefined, (image) => Uint8Array.from(image.asPng()))
}

/** Points on white paper, three bytes each. */
export interface Opaque {
  readonly width: number
  readonly height: number
  readonly points: Uint8Array
}

/** An SVG on white paper, nothing of it see-through. */
export function rasterizeOpaque(svg: Uint8Array | string, width: number): Promise<Opaque> {
  return render(svg, width, '#fff', (image) => {
    const { height, pixels } = image
    const points = new Uint8Array((pixels.length / 4) * 3)
    for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3)
      points.set(pixels.subarray(from, from + 3), to)
    return { width: image.width, height, points }
  })
}
