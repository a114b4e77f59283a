import { inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly compressedSize: number
  /** What it says it is when unpacked. */
  readonly size: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const maxCommentLength = 0xffff
const maxEntries = 10_000

/** What a zip file says it holds, by the directory at its end; null when that cannot be read. */
export function zipDirectory(content: Buffer): readonly ZipEntry[] | null {
  const end = endOf(content)
  if (end === null) return null
  const count = content.readUInt16LE(end + 10)
  let at = content.readUInt32LE(end + 16)
  if (count > maxEntries) return null
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== entrySignature) return null
    const nameLength = content.readUInt16LE(at + 28)
    const next =
      at + 46 + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
    entries.push({
      name: content.toString('utf8', at + 46, at + 46 + nameLength),
      isEncrypted: (content.readUInt16LE(at + 8) & 1) === 1,
      method: content.readUInt16LE(at + 10),
      compressedSize: content.readUInt32LE(at + 20),
      size: content.readUInt32LE(at + 24),
      offset: content.readUInt32LE(at + 42),
    })
    at = next
  }
  return entries
}

/** The text of a small entry; null when it is damaged, packed another way, or larger than that. */
export function zipText(content: Buffer, entry: ZipEntry, maxBytes: number): string | null {
  const { offset, method, compressedSize } = entry
  if (offset + 30 > content.length || content.readUInt32LE(offset) !== localSignature) return null
  const start = offset + 30 + content.readUInt16LE(offset + 26) + content.readUInt16LE(offset + 28)
  const packed = content.subarray(start, start + compressedSize)
  if (method === 0) return packed.length <= maxBytes ? packed.toString('utf8') : null
  if (method !== 8) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes }).toString('utf8')
  } catch {
    return null
  }
}

// It stands last, but for a comment of its own.
function endOf(content: Buffer): number | null {
  const first = Math.max(0, content.length - endLength - maxCommentLength)
  for (let at = content.length - endLength; at >= first; at -= 1) {
    const isEnd =
      content.readUInt32LE(at) === endSignature &&
      at + endLength + content.readUInt16LE(at + 20) === content.length
    if (isEnd) return at
  }
  return null
}
