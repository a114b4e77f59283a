import { type Zippable, zipSync } from 'fflate'

// The same document gives the same bytes, whenever it is made.
const writtenAt = '1980-01-02T00:00:00Z'
const packed = new Set(['svg', 'xml', 'xhtml', 'opf', 'css', 'ttf'])

/**
 * The files as a zip whose type stands first and unpacked, where OpenDocument and EPUB want it.
 * Pictures are packed already.
 */
export function packFile(
  contentType: string,
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const entries: Zippable = { mimetype: [Buffer.from(contentType), { level: 0 }] }
  for (const [path, content] of Object.entries(files)) {
    entries[path] = [content, { level: packed.has(path.split('.').at(-1) ?? '') ? 6 : 0 }]
  }
  return zipSync(entries, { mtime: writtenAt })
}
