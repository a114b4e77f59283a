/** WCAG 2.2, 1.4.3: text of ordinary size against its ground. */
export const readableContrast = 4.5

/** Six hex digits in small letters; null for what is no colour. A `#` before them is allowed. */
export function parseColour(text: string): string | null {
  return /^#?([0-9a-f]{6})$/.exec(text.trim().toLowerCase())?.[1] ?? null
}

/** Of two colours, from 1 to 21, as WCAG 2.2 reckons it. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

export function contrastToWhite(colour: string): number {
  return contrast(colour, white)
}

/** The colour itself when it can be read on white, else the nearest darker one of the same hue. */
export function nearestReadable(colour: string): string {
  for (let percent = 100; percent > 0; percent -= 1) {
    const darker = mixed(colour, black, percent / 100)
    if (contrastToWhite(darker) >= readableContrast) return darker
  }
  return black
}

/** A ground of the colour, light enough for text. */
export function tintOf(colour: string): string {
  return mixed(colour, white, 0.1)
}

const white = 'ffffff'
const black = '000000'

function mixed(colour: string, other: string, share: number): string {
  const others = channels(other)
  return channels(colour)
    .map((value, index) => Math.round(value * share + (others[index] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
