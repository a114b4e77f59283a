import type { ZipEntry } from '#platform/uploads/zip-directory.ts'
import { zipText } from '#platform/uploads/zip-directory.ts'
import { readCellFormats } from './cell-format.ts'
import { type ReadSheet, readSheet, unescaped, type WorkbookContext } from './read-sheet.ts'
import { attributeOf, scanXml } from './scan-xml.ts'
import type { TableLimits } from './table-limits.ts'

export interface WorkbookSheet extends ReadSheet {
  readonly name: string
  readonly isHidden: boolean
}

export type WorkbookReading =
  | { readonly kind: 'sheets'; readonly sheets: readonly WorkbookSheet[] }
  | {
      readonly kind: 'refused'
      readonly refusal:
        | 'damaged'
        | 'too-much-inside'
        | 'too-many-rows'
        | 'too-many-columns'
        | 'cell-too-long'
    }

/**
 * The sheets of an .xlsx file. Nothing is unpacked beyond what the directory says it is, nor beyond
 * the limits; macros, pictures and links to other files are never opened.
 */
export function readWorkbook(
  content: Buffer,
  entries: readonly ZipEntry[],
  limits: TableLimits,
): WorkbookReading {
  try {
    return readParts(new Parts(content, entries, limits), limits)
  } catch (error) {
    if (error instanceof PartRefused) return { kind: 'refused', refusal: error.refusal }
    throw error
  }
}

class PartRefused extends Error {
  readonly refusal: Extract<WorkbookReading, { kind: 'refused' }>['refusal']

  constructor(refusal: PartRefused['refusal']) {
    super(`The workbook is refused: ${refusal}`)
    this.refusal = refusal
  }
}

class Parts {
  readonly #content: Buffer
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #limits: TableLimits
  #bytes = 0

  constructor(content: Buffer, entries: readonly ZipEntry[], limits: TableLimits) {
    this.#content = content
    this.#limits = limits
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  /** Null when the workbook has no such part. */
  read(path: string): string | null {
    const entry = this.#entries.get(path.toLowerCase())
    if (!entry) return null
    this.#bytes += entry.size
    const { partBytes, allPartBytes } = this.#limits
    if (entry.size > partBytes || this.#bytes > allPartBytes) {
      throw new PartRefused('too-much-inside')
    }
    const text = zipText(this.#content, entry, Math.max(entry.size, 1))
    if (text === null) throw new PartRefused('damaged')
    return text
  }
}

interface SheetPart {
  readonly name: string
  readonly path: string
  readonly isHidden: boolean
}

/** A row takes as much room as this many cells, also when it has fewer. */
const cellsInRow = 8

function readParts(parts: Parts, limits: TableLimits): WorkbookReading {
  const main = relations(parts.read('_rels/.rels') ?? '', '').find(isOf('officeDocument'))
  const path = main?.target ?? 'xl/workbook.xml'
  const book = parts.read(path)
  if (book === null) throw new PartRefused('damaged')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const related = relations(
    parts.read(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '',
    folder,
  )
  const partOf = (type: string) => related.find(isOf(type))?.target ?? ''
  const workbook: WorkbookContext = {
    strings: sharedStrings(parts.read(partOf('sharedStrings')) ?? ''),
    formats: readCellFormats(parts.read(partOf('styles')) ?? ''),
    isSince1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(book),
  }
  const sheets: WorkbookSheet[] = []
  let cells = limits.cells
  for (const part of sheetParts(book, related).slice(0, limits.sheets)) {
    const sheet = sheetOf(parts, part, workbook, { ...limits, cells })
    if (!sheet) continue
    cells -= Math.max(sheet.cells, cellsInRow * sheet.rows.length)
    sheets.push(sheet)
  }
  return { kind: 'sheets', sheets }
}

function sheetOf(
  parts: Parts,
  sheet: SheetPart,
  workbook: WorkbookContext,
  limits: TableLimits,
): WorkbookSheet | null {
  const xml = parts.read(sheet.path)
  if (xml === null) return null
  const { kind, ...reading } = readSheet(xml, workbook, limits)
  if (kind !== 'read') throw new PartRefused(kind)
  return { name: sheet.name, isHidden: sheet.isHidden, ...(reading as ReadSheet) }
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

const isOf = (type: string) => (relation: Relation) => relation.type.endsWith(`/${type}`)

function relations(xml: string, folder: string): readonly Relation[] {
  const found: Relation[] = []
  scanXml(xml, {
    open: (name, attributes) => {
      const target = attributeOf(attributes, 'Target') ?? ''
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return
      found.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: attributeOf(attributes, 'Type') ?? '',
        target: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
      })
    },
    close: () => {},
    text: () => {},
  })
  return found
}

function sheetParts(book: string, related: readonly Relation[]): readonly SheetPart[] {
  const found: SheetPart[] = []
  scanXml(book, {
    open: (name, attributes) => {
      if (name !== 'sheet') return
      const relation = related.find(({ id }) => id === attributeOf(attributes, 'r:id'))
      if (!relation || !isOf('worksheet')(relation)) return
      found.push({
        name: unescaped(attributeOf(attributes, 'name') ?? ''),
        path: relation.target,
        isHidden: /hidden/i.test(attributeOf(attributes, 'state') ?? ''),
      })
    },
    close: () => {},
    text: () => {},
  })
  return found
}

function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let current = ''
  let isText = false
  let isReading = true
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') current = ''
      if (name === 't') isText = true
      if (name === 'rPh') isReading = false
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(current))
      if (name === 't') isText = false
      if (name === 'rPh') isReading = true
    },
    text: (text) => {
      if (isText && isReading) current += text
    },
  })
  return strings
}
