import { z } from 'zod'

/** Signs that nobody sees: they empty a name, or turn the text after them around. */
const unseen = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g

/**
 * Text as a person typed it, made safe to store and to print: well-formed Unicode, line breaks as
 * `\n`, no other control characters, nothing that cannot be seen, no white space at the ends.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
      .replace(unseen, '')
      .trim()
  )
}

/** Text on one line, as a name is, also when it was pasted as several. */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
}

/** A zod string that is cleaned first and then measured. */
export function cleanString(maxLength: number) {
  return z.string().transform(cleanText).pipe(z.string().max(maxLength))
}
