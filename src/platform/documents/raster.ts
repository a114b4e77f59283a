import { Resvg, renderAsync } from '@resvg/resvg-js'
import { interFiles } from './inter-files.ts'

const font = { loadSystemFonts: false, fontFiles: [...interFiles], defaultFontFamily: 'Inter' }

/** An SVG picture as PNG, `widthPx` wide, set in Inter and on white. Runs off the main thread. */
export async function rasterise(svg: string, widthPx: number): Promise<Buffer> {
  const fitTo = { mode: 'width', value: widthPx } as const
  const image = await renderAsync(svg, { fitTo, background: '#ffffff', font })
  return image.asPng()
}

/**
 * The picture with its texts as outlines. A word processor that lacks Inter would set them in a wider
 * font, and they would run into each other.
 */
export function outlined(svg: string): string {
  const drawn = new Resvg(svg, { font }).toString()
  // A tenth of a unit is finer than any printer, and a third of the bytes.
  return drawn
    .replace(/ d="[^"]*"/g, (path) => path.replace(/(\.\d)\d+/g, '$1'))
    .replace(/<path [^>]*>/g, (path) => plainPaths(path).join(''))
}

/**
 * A path as word processors draw it. They do not know `paint-order`, so a halo would cover the word
 * that it is to go around; and LibreOffice fills a line, which has nothing to fill, with a black one.
 */
function plainPaths(path: string): readonly string[] {
  if (path.includes(' paint-order="stroke"')) {
    const plain = path.replace(' paint-order="stroke"', '')
    return [without(plain, 'fill'), without(plain, 'stroke')]
  }
  return [/ d="M [^A-Za-z]* L [^A-Za-z]*"/.test(path) ? without(path, 'fill') : path]
}

const without = (path: string, name: 'fill' | 'stroke') =>
  path.replace(new RegExp(` ${name}="[^"]*"`), ` ${name}="none"`)

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
