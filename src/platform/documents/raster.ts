import { renderAsync } from '@resvg/resvg-js'
import { interFiles } from './inter-files.ts'

/** An SVG picture as PNG, `widthPx` wide, set in Inter and on white. Runs off the main thread. */
export async function rasterise(svg: string, widthPx: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: widthPx },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: [...interFiles], defaultFontFamily: 'Inter' },
  })
  return image.asPng()
}

/** Width and height in user units, from the `viewBox` of the picture. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const numbers = /^<svg[^>]*\sviewBox="([^"]*)"/
    .exec(svg)?.[1]
    ?.split(/[\s,]+/)
    .map(Number)
  const [, , width = 0, height = 0] = numbers ?? []
  if (!(width > 0 && height > 0)) throw new TypeError('The picture has no viewBox')
  return { width, height }
}
