import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { type Ending, fileTypes } from './file-kinds.ts'
import { cleanFileName, endingOfName } from './file-name.ts'
import type { FileRefusal } from './file-refusal.ts'
import { isCode, plainTextOf } from './plain-text.ts'
import { redrawPicture } from './redraw-picture.ts'
import { type ZipEntry, zipDirectory, zipText } from './zip-directory.ts'

/** The largest file that is taken. */
export const maxUploadBytes = 10 * 1024 * 1024

/** A file whose content has been read and found to be what we take. */
export interface AcceptedFile {
  /** Cleaned, with the ending that fits the content. */
  readonly fileName: string
  readonly contentType: string
  readonly content: Buffer
  readonly sha256: Buffer
}

export type FileReading =
  | { readonly kind: 'accepted'; readonly file: AcceptedFile }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }

type Content =
  | { readonly kind: 'drawn'; readonly ending: Ending; readonly content: Buffer }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }

/**
 * Judges a file by its content alone: what it is called and what type it was sent as decide nothing.
 * Pictures are drawn anew and text is stored as UTF-8; the rest is kept byte for byte.
 */
export async function acceptFile(fileName: string, content: Buffer): Promise<FileReading> {
  const found = await readContent(endingOfName(fileName), content)
  if (found.kind === 'refused') return found
  return {
    kind: 'accepted',
    file: {
      fileName: cleanFileName(fileName, found.ending),
      contentType: fileTypes[found.ending],
      content: found.content,
      sha256: createHash('sha256').update(found.content).digest(),
    },
  }
}

const pictures = new Set(['jpg', 'png', 'webp', 'gif', 'tif', 'avif', 'heic', 'apng'])
const officeDocuments = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const)
const macroDocuments = new Set(['docm', 'xlsm', 'pptm', 'dotm', 'xltm', 'potm', 'ppsm'])
const archives = new Set(['zip', '7z', 'rar', 'gz', 'tar', 'bz2', 'xz', 'zst', 'jar', 'cab', 'lz'])
const programs = new Set([
  'exe',
  'elf',
  'macho',
  'dll',
  'msi',
  'wasm',
  'class',
  'lnk',
  'deb',
  'rpm',
])

async function readContent(ending: string, content: Buffer): Promise<Content> {
  if (content.length === 0) return refused('empty')
  if (content.length > maxUploadBytes) return refused('too-large')
  const type = await fileTypeFromBuffer(content).catch(() => undefined)
  const found = type?.ext ?? ''
  if (pictures.has(found)) return readPicture(found, content)
  if (found === 'pdf') return readPdf(content)
  if (isZip(content)) return readZip(found, content)
  const text = plainTextOf(content)
  return text === null
    ? refused(refusalOf(found, type?.mime ?? '', content))
    : readText(ending, text)
}

async function readPicture(found: string, content: Buffer): Promise<Content> {
  const picture = await redrawPicture(content)
  const isOfPhone = found === 'heic' && picture.kind === 'refused'
  return isOfPhone && picture.refusal === 'damaged-picture' ? refused('phone-picture') : picture
}

function readPdf(content: Buffer): Content {
  // The one place where a PDF says that it is locked is never packed.
  const isLocked = /\/Encrypt(\s+\d+\s+\d+\s+R|\s*<<)/.test(content.toString('latin1'))
  return isLocked ? refused('encrypted') : { kind: 'drawn', ending: 'pdf', content }
}

function readText(ending: string, text: string): Content {
  if (text.startsWith('{\\rtf')) return refused('old-format')
  if (isCode(text, ending)) return refused('code')
  if (ending !== 'csv') return { kind: 'drawn', ending: 'txt', content: Buffer.from(text) }
  // Without the mark Excel takes the letters for those of an older time.
  return { kind: 'drawn', ending: 'csv', content: Buffer.from(`\uFEFF${text}`) }
}

function readZip(found: string, content: Buffer): Content {
  const entries = zipDirectory(content)
  if (macroDocuments.has(found)) return refused('macros')
  const office = [...officeDocuments].find((one) => one === found)
  if (!office) return refused(isMacroDocument(content, entries ?? []) ? 'macros' : 'archive')
  if (!entries || isBomb(entries)) return refused('damaged-document')
  if (isMacroDocument(content, entries)) return refused('macros')
  if (entries.some((entry) => entry.isEncrypted) || isLockedOpenDocument(content, entries)) {
    return refused('encrypted')
  }
  return { kind: 'drawn', ending: office, content }
}

const maxUnpackedBytes = 512 * 1024 * 1024

// We never unpack it, but whoever opens it does.
function isBomb(entries: readonly ZipEntry[]): boolean {
  return entries.reduce((sum, { size }) => sum + size, 0) > maxUnpackedBytes
}

const maxListBytes = 1024 * 1024

function isMacroDocument(content: Buffer, entries: readonly ZipEntry[]): boolean {
  const types = entries.find(({ name }) => name.toLowerCase() === '[content_types].xml')
  const listed = types ? (zipText(content, types, maxListBytes) ?? '') : ''
  return (
    /macroEnabled|vbaProject/i.test(listed) ||
    entries.some(({ name }) =>
      /vbaProject|vbaData|\/macrosheets\/|\/activeX\/|^(Basic|Scripts)\//i.test(name),
    )
  )
}

function isLockedOpenDocument(content: Buffer, entries: readonly ZipEntry[]): boolean {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml')
  return (
    manifest !== undefined && /encryption-data/.test(zipText(content, manifest, maxListBytes) ?? '')
  )
}

function refusalOf(found: string, mime: string, content: Buffer): FileRefusal {
  if (archives.has(found)) return 'archive'
  if (programs.has(found) || mime === 'application/x-msdownload') return 'program'
  if (found === 'cfb') {
    const isLocked = content.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    return isLocked ? 'encrypted' : 'old-format'
  }
  if (found === 'rtf') return 'old-format'
  if (found === 'xml' || mime.includes('xml')) return 'code'
  if (mime.startsWith('audio/') || mime.startsWith('video/')) return 'sound-or-film'
  return 'unknown'
}

function isZip(content: Buffer): boolean {
  return content.length > 4 && content.readUInt32LE(0) === 0x04034b50
}

function refused(refusal: FileRefusal): Content {
  return { kind: 'refused', refusal }
}
