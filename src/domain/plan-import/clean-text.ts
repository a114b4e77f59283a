// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const lineEnds = /\r\n|[\r\f\u0085\u2029]/g
/** What Word and Excel put between the lines of one cell. */
const breaksInCells = /[\v\u2028]/g
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/**
 * Text as people see it: without byte order mark, control characters and soft hyphens, with `\n` for
 * every line end and an ordinary space for every other one. Letters stay as they are (NFC).
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(breaksInCells, ' ')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(spaces, ' ')
    .normalize('NFC')
}

/** All white space made single spaces, none at the ends. */
export function onOneLine(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/**
 * The words of a cell for comparing with the dictionaries here: lower case, letters with their
 * accents, every sign but `/ + § %` made a space.
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}/+§%]+/gu, ' ')
    .trim()
}
