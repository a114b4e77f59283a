import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

// A field of a form takes 200 000 signs.
const signsInField = 150_000
const maxDraftBytes = 48 * 1024 * 1024

/** What a form carries along until it is stored, as hidden fields: JSON, packed. */
export function packJson(content: unknown): readonly string[] {
  const packed = brotliCompressSync(JSON.stringify(content), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
  }).toString('base64url')
  return packed.match(new RegExp(`.{1,${signsInField}}`, 'g')) ?? []
}

/** The content of such fields, which is to be validated; null when it is not whole. */
export function unpackJson(fields: readonly string[]): unknown {
  if (fields.length === 0) return null
  try {
    const packed = Buffer.from(fields.join(''), 'base64url')
    const written = brotliDecompressSync(packed, { maxOutputLength: maxDraftBytes })
    return JSON.parse(written.toString('utf8'))
  } catch {
    return null
  }
}
