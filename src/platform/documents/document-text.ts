// Control characters, soft hyphens, byte order marks and non-characters: XML forbids some of them,
// and PDF/UA forbids those that no font can draw.
const undrawable = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\ufeff\ufffe\uffff]/gu
const lineBreaks = '\n\v\f\u0085\u2028\u2029'

/**
 * User text made fit for every format: well-formed Unicode, no control characters. Line feeds stay;
 * CR LF, form feed and the Unicode line separators become one, a tab becomes a space.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(undrawable, (found) => (lineBreaks.includes(found) ? '\n' : ''))
}

/** `cleanText` on one line, for titles, headings and captions. */
export function cleanLine(text: string): string {
  const lines = cleanText(text).split('\n')
  return lines.flatMap((line) => line.trim() || []).join(' ')
}

const longestWord = 40
const pieceLength = 20

/**
 * Puts a zero-width space into words that no column can hold; without them a line that cannot break
 * runs off the page. The text reads the same.
 */
export function breakLongWords(text: string): string {
  return text.replace(/\S{41,}/gu, (word) => {
    const characters = [...word]
    if (characters.length <= longestWord) return word
    const pieces: string[] = []
    for (let at = 0; at < characters.length; at += pieceLength) {
      pieces.push(characters.slice(at, at + pieceLength).join(''))
    }
    return pieces.join('\u200b')
  })
}

/**
 * The address when it may stand in a document that leaves the house, else null: a whole web, mail or
 * telephone address. A link within the site means nothing in a file.
 */
export function outsideHref(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null
}
