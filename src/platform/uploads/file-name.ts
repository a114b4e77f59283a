import type { Ending } from './file-kinds.ts'

const maxLength = 120

/** Endings that a name may carry; any other dot is a part of the name («Møte 12.3»). */
const knownEndings = new Set(
  `pdf docx docm doc dotx xlsx xlsm xlsb xls pptx pptm ppt odt ods odp odg rtf txt text md log csv tsv
  json xml html htm xhtml svg js mjs cjs ts css php py rb pl sh bash ps1 bat cmd vbs hta wsf jar exe
  com scr msi dll lnk zip rar 7z gz tar jpg jpeg jpe jfif png webp gif tif tiff heic heif avif bmp
  eml msg ics`.split(/\s+/),
)

// Alone they are devices on Windows, whatever ending they have.
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** Signs that no name needs: they hide, or turn around, what stands after them. */
const unseen = /[\p{Cc}\p{Cs}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu

/**
 * A name that is safe to store, to show and to save as on any machine: no folders, no signs that are
 * not seen, not too long, and with the ending that fits what the file is.
 */
export function cleanFileName(name: string, ending: Ending): string {
  const bare = (name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(/[<>:"|?*\uFFFD]/g, '_')
  const stem = withoutEndings(bare)
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, maxLength)
    .toWellFormed()
    .replace(/[\uFFFD.\s]+$/, '')
  const safe = stem === '' ? 'fil' : devices.test(stem) ? `_${stem}` : stem
  return `${safe}.${ending}`
}

function withoutEndings(name: string): string {
  const match = /^(.+)\.([a-z0-9]+)[.\s]*$/i.exec(name)
  if (!match?.[1] || !knownEndings.has((match[2] ?? '').toLowerCase())) return name
  return withoutEndings(match[1])
}

/** The last ending of a name as it came, in lower case; empty when it has none. */
export function endingOfName(name: string): string {
  return /\.([a-z0-9]{1,10})[.\s]*$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}
