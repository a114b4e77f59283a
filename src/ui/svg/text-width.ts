/** Advance widths of Inter Regular in hundredths of an em, read from its `hmtx` table. */
const widths: Readonly<Record<number, string>> = {
  24: 'ijl',
  27: 'I',
  28: ' \u00a0',
  29: '!,.:·',
  30: "';",
  33: 't|',
  36: '()/[\\]',
  37: 'f',
  38: 'r',
  46: '-_',
  50: '*–',
  51: '?',
  53: 'sšŧ',
  55: 'kxzž',
  56: 'avyåàäá',
  57: '7JLcč§',
  58: 'eé«»',
  59: 'Fhnuŋ',
  60: 'Eoøö',
  61: '2bdgpqđ',
  63: '0123456789#Z',
  65: '4BTRSP&$',
  66: '+<=>~',
  68: 'XYK',
  69: 'AVÅ',
  73: 'CD',
  76: 'GHNUOQØ',
  82: 'w',
  90: 'mM',
  92: 'æ',
  99: 'WÆ',
}
const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
)
// Digits count as tabular, and a character that the table lacks as a wide one.
const unknownWidth = 80
const semiboldFactor = 1.05

export interface TextLook {
  readonly size: number
  readonly isStrong?: boolean
}

/** Estimated width of a line in user units; never much less than what a browser draws. */
export function textWidth(text: string, look: TextLook): number {
  let hundredths = 0
  for (const character of text) hundredths += widthOf.get(character) ?? unknownWidth
  return (hundredths / 100) * look.size * (look.isStrong ? semiboldFactor : 1)
}

/** The text on one line no wider than `maxWidth`, cut with «…» when it must be. */
export function truncate(text: string, maxWidth: number, look: TextLook): string {
  if (textWidth(text, look) <= maxWidth) return text
  const characters = [...text]
  while (characters.length > 0) {
    characters.pop()
    const shorter = `${characters.join('').trimEnd()}…`
    if (textWidth(shorter, look) <= maxWidth) return shorter
  }
  return ''
}

/** The text on at most `maxLines` lines; the last is cut with «…» when there is more. */
export function wrap(
  text: string,
  maxWidth: number,
  look: TextLook,
  maxLines: number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(' ').filter((word) => word !== '')
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, look) <= maxWidth) {
      line = longer
      continue
    }
    if (lines.length === maxLines - 1) {
      const rest = [line, ...words.slice(index)].filter((part) => part !== '').join(' ')
      return [...lines, truncate(rest, maxWidth, look)]
    }
    if (line !== '') lines.push(line)
    const pieces = brokenWord(word, maxWidth, look)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  const all = line === '' ? lines : [...lines, line]
  return all.length <= maxLines
    ? all
    : [...all.slice(0, maxLines - 1), truncate(all.slice(maxLines - 1).join(' '), maxWidth, look)]
}

/** A word that is wider than the line, in pieces with hyphens. */
function brokenWord(word: string, maxWidth: number, look: TextLook): readonly string[] {
  if (textWidth(word, look) <= maxWidth) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}-`, look) > maxWidth) {
      pieces.push(`${piece}-`)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
