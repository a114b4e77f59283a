import { readFile } from 'node:fs/promises'
import { withTexts } from './block-texts.ts'
import type { DocumentModel } from './blocks.ts'
import { interFiles } from './inter-files.ts'

let known: Promise<ReadonlySet<number>> | undefined

/** The document with `\ufffd` or `?` for every character that Inter has no glyph for. */
export async function restrictToInter(model: DocumentModel): Promise<DocumentModel> {
  known ??= readFile(interFiles[0] ?? '').then(coveredCodePoints)
  const covered = await known
  const stand = covered.has(0xfffd) ? '\ufffd' : '?'
  const restrict = (text: string) =>
    Array.from(text, (one) => (isDrawable(one, covered) ? one : stand)).join('')
  return {
    ...model,
    title: restrict(model.title),
    subtitle: restrict(model.subtitle),
    author: restrict(model.author),
    dateline: restrict(model.dateline),
    blocks: model.blocks.map((block) => withTexts(block, restrict)),
  }
}

function isDrawable(character: string, covered: ReadonlySet<number>): boolean {
  return character === '\n' || covered.has(character.codePointAt(0) ?? 0)
}

/** Reads the `cmap` table, formats 4 and 12, of a TrueType file (OpenType 1.9, «cmap»). */
function coveredCodePoints(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>()
  const tables = font.readUInt16BE(4)
  for (let table = 0; table < tables; table += 1) {
    const record = 12 + table * 16
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue
    const cmap = font.readUInt32BE(record + 8)
    const subtables = font.readUInt16BE(cmap + 2)
    for (let index = 0; index < subtables; index += 1) {
      readSubtable(font, cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4), covered)
    }
  }
  return covered
}

function readSubtable(font: Buffer, at: number, covered: Set<number>): void {
  const format = font.readUInt16BE(at)
  if (format === 4) {
    const doubled = font.readUInt16BE(at + 6)
    for (let offset = 0; offset < doubled; offset += 2) {
      const last = font.readUInt16BE(at + 14 + offset)
      const first = font.readUInt16BE(at + 16 + doubled + offset)
      if (first !== 0xffff) addRange(covered, first, last)
    }
  }
  if (format === 12) {
    const groups = font.readUInt32BE(at + 12)
    for (let group = 0; group < groups; group += 1) {
      const start = at + 16 + group * 12
      addRange(covered, font.readUInt32BE(start), font.readUInt32BE(start + 4))
    }
  }
}

function addRange(covered: Set<number>, first: number, last: number): void {
  for (let point = first; point <= last; point += 1) covered.add(point)
}
