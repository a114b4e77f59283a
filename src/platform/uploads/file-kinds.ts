/** What we take, by the ending that its names get, with the type it is served as. */
export const fileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const
export type Ending = keyof typeof fileTypes

/** For the file picker of a browser; what comes is judged by its content. */
export const acceptedInPicker =
  '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.jpg,.jpeg,.png,.webp,.gif,.tif,.tiff,.heic,.heif,.avif'

/** The ending of a stored type; `txt` for what is not known, which nothing runs. */
export function endingOf(contentType: string): Ending {
  const found = Object.entries(fileTypes).find(([, type]) => type === contentType)
  return found ? (found[0] as Ending) : 'txt'
}

/** What a browser may show by itself, inside a sandbox; the rest is only to be saved. */
export function isShownInBrowser(contentType: string): boolean {
  return contentType === fileTypes.pdf || contentType.startsWith('image/')
}
