/**
 * The text of a file of plain text, UTF-8 or Windows-1252; null for anything that holds control
 * characters, which text does not.
 */
export function plainTextOf(content: Buffer): string | null {
  const text = decoded(content, 'utf-8') ?? decoded(content, 'windows-1252')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell what is no text
  return text === null || /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/.test(text) ? null : text
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

function decoded(content: Buffer, encoding: 'utf-8' | 'windows-1252'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return null
  }
}
