import { z } from 'zod'

/**
 * Text as a person typed it, made safe to store and to print: well-formed Unicode, line breaks as
 * `\n`, no other control characters, no white space at the ends.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
      .trim()
  )
}

/** A zod string that is cleaned first and then measured. */
export function cleanString(maxLength: number) {
  return z.string().transform(cleanText).pipe(z.string().max(maxLength))
}
