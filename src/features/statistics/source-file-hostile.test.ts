import { describe, expect, it } from 'vitest'
import { lyingZip, mutated, oddStart, oddText, oddWorkbook } from '../../../test/hostile-samples.ts'
import { sheetRows, workbookFile } from '../../../test/workbook-samples.ts'
import { datasetCatalogue } from './catalogue.ts'
import { importSourceFile, type SourceFileReading } from './source-file.ts'
import { sourceFileLimits } from './source-rows.ts'

function read(content: Buffer): Promise<SourceFileReading> {
  const definition = datasetCatalogue().get('klimagassutslipp')
  if (!definition?.file) throw new Error('no file')
  return importSourceFile({ ...definition, file: definition.file }, content)
}

/** Rows below the first one, with one cell each. */
function rowsWith(column: string, count: number): string {
  const row = (_: unknown, at: number) =>
    `<row r="${at + 2}"><c r="${column}${at + 2}"><v>1</v></c></row>`
  return Array.from({ length: count }, row).join('')
}

function columnName(at: number): string {
  const letter = (number: number) => String.fromCharCode(65 + number)
  return at < 26 ? letter(at) : `${letter(Math.floor(at / 26) - 1)}${letter(at % 26)}`
}

describe('a hostile file as the file of a source', () => {
  const part = (bytes: number) => ({ 'xl/media/picture.bin': ' '.repeat(bytes) })
  const rows = sheetRows([
    ['Kommune', 'År', 'Sektor', 'Utslippskilde', 'Utslipp'],
    ['Skien', 2024, 'Jordbruk', 'Kilde', 1.5],
  ])

  it.each<[string, () => Buffer, string]>([
    [
      'says it unpacks to more than is taken',
      () => workbookFile([{ rows }], part(sourceFileLimits.claimedBytes)),
      'too-much-inside',
    ],
    [
      'has a sheet that unpacks to more than is taken',
      () => workbookFile([{ rows: rows + ' '.repeat(sourceFileLimits.partBytes) }]),
      'too-much-inside',
    ],
    ['says it is small and is not', () => lyingZip('size', 10), 'damaged'],
    ['says it is 4 GB', () => lyingZip('size', 0xffff_ffff), 'too-much-inside'],
    ['is larger than is taken', () => Buffer.alloc(sourceFileLimits.bytes + 1, 'a;'), 'too-large'],
    [
      'is nothing but semicolons',
      () => Buffer.alloc(sourceFileLimits.bytes, ';'),
      'too-much-inside',
    ],
    [
      'is nothing but semicolons, of two bytes each',
      () => Buffer.alloc(sourceFileLimits.bytes, ';\u0000'),
      'too-much-inside',
    ],
    ['is one endless line', () => Buffer.alloc(2_000_000, 'a'), 'too-much-inside'],
    ['has a wide row', () => Buffer.from(`a;b\n${';'.repeat(500)}`), 'too-many-columns'],
    [
      'has cells far to the right in rows that are empty before them',
      () => workbookFile([{ rows: rowsWith('OJ', sourceFileLimits.cells / 400 + 1) }]),
      'too-much-inside',
    ],
    [
      'has such cells in several sheets',
      () => {
        const half = rowsWith('OJ', sourceFileLimits.cells / 800 + 1)
        return workbookFile([{ rows: half }, { rows: half }])
      },
      'too-much-inside',
    ],
    [
      'has rows of one cell in several sheets',
      () => {
        const most = '<row><c><v>1</v></c></row>'.repeat(sourceFileLimits.rows)
        return workbookFile([{ rows: most }, { rows: most }])
      },
      'too-much-inside',
    ],
    [
      'has cells that are merged over all its rows',
      () => {
        const first = sheetRows([Array.from({ length: 400 }, (_, at) => at + 1)])
        const merges = Array.from({ length: 400 }, (_, at) => {
          const column = columnName(at)
          return `<mergeCell ref="${column}1:${column}480000"/>`
        })
        const rows = `${first}${rowsWith('A', 20_000)}`
        return workbookFile([{ rows, after: `<mergeCells>${merges.join('')}</mergeCells>` }])
      },
      'too-much-inside',
    ],
    ['holds a million lines', () => Buffer.from('a;b\n'.repeat(1_000_000)), 'too-many-rows'],
  ])('that %s is refused', { timeout: 60_000 }, async (_what, make, reason) => {
    expect(await read(make())).toMatchObject({ kind: 'refused', reason })
  })

  it('is refused in so many words, however odd', { timeout: 60_000 }, async () => {
    const file = workbookFile([{ rows }])
    const makers = [oddWorkbook, oddText, oddStart, (seed: number) => mutated(file, seed)]
    for (const make of makers) {
      for (let seed = 1; seed <= 150; seed += 1) {
        const reading = await read(make(seed))
        expect(['read', 'refused'], `number ${seed}`).toContain(reading.kind)
      }
    }
  })
})
