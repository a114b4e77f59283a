import { readFile } from 'node:fs/promises'
import type { Block, DocumentModel, Run } from './blocks.ts'
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
    blocks: model.blocks.map((block) => restrictBlock(block, restrict)),
  }
}

function isDrawable(character: string, covered: ReadonlySet<number>): boolean {
  return character === '\n' || covered.has(character.codePointAt(0) ?? 0)
}

function restrictBlock(block: Block, restrict: (text: string) => string): Block {
  const runs = (list: readonly Run[]): readonly Run[] =>
    list.map((run) => ({
      ...run,
      text: restrict(run.text),
      ...('footnote' in run ? { footnote: runs(run.footnote) } : {}),
    }))
  switch (block.kind) {
    case 'heading':
      return { ...block, text: restrict(block.text) }
    case 'paragraph':
      return { ...block, runs: runs(block.runs) }
    case 'note':
      return { ...block, title: restrict(block.title), runs: runs(block.runs) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(runs) }
    case 'picture':
      return {
        ...block,
        caption: restrict(block.caption),
        alternative: restrict(block.alternative),
      }
    case 'list':
      return { ...block, items: block.items.map(runs) }
    case 'table':
      return {
        ...block,
        caption: restrict(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: restrict(column.title) })),
        rows: block.rows.map((row) => row.map(runs)),
        ...(block.source ? { source: restrict(block.source) } : {}),
      }
    case 'figure':
      return {
        ...block,
        caption: restrict(block.caption),
        svg: restrict(block.svg),
        ...(block.source ? { source: restrict(block.source) } : {}),
      }
  }
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
