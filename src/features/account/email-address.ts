/**
 * An e-mail address as it is stored, in lower case, or null when it cannot be one. It must have the
 * shape name@place and fit in a letter's header; only an answer shows whether it exists.
 */
export function emailAddress(text: string): string | null {
  const address = text.trim().toLowerCase()
  if (address.length > 254) return null
  return /^[^\s\p{Cc}@<>"',;:()[\]\\]+@[^\s\p{Cc}@<>"',;:()[\]\\]+$/u.test(address) ? address : null
}
