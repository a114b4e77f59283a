/**
 * The text of a file of plain text, UTF-8 or Windows-1252; null for anything that holds control
 * characters, which text does not.
 */
export function plainTextOf(content: Buffer): string | null {
  const text = utf8Of(content) ?? windows1252Of(content)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell what is no text
  return /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/.test(text) ? null : text
}

/** Endings by which a machine runs what looks like text. */
const scriptEndings = new Set(
  'js mjs cjs jse vbs vbe wsf wsh hta ps1 psm1 bat cmd sh bash py pl rb php jsp asp aspx reg lnk url inf'.split(
    ' ',
  ),
)

/** Text that is more than text: a page, a drawing or a program. */
export function isCode(text: string, ending: string): boolean {
  const start = text.slice(0, 2_000).trimStart()
  return (
    scriptEndings.has(ending) ||
    start.startsWith('#!') ||
    /^<(\?|!--|!doctype|html|head|body|script|svg|iframe|meta|style|link|img|xsl|math)/i.test(start)
  )
}

function utf8Of(content: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return null
  }
}

/** The signs that Windows-1252 has where Latin-1 has control characters; five have none. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

// The decoder of the runtime reads it as Latin-1 in some versions.
function windows1252Of(content: Buffer): string {
  return content
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
}
