import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import { attributeOf, scanXml } from './scan-xml.ts'

/** How the numbers of a cell are shown: as a day, a month, a year or per cent, or as they are. */
export type CellFormat = 'plain' | 'day' | 'month' | 'year' | 'percent'

// Formats that a workbook need not write out (ECMA-376, part 1, 18.8.30).
const builtInDays = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const builtInMonths = new Set([17])
const builtInPercent = new Set([9, 10])

/** The format of each style, by its number, out of `styles.xml`. */
export function readCellFormats(stylesXml: string): readonly CellFormat[] {
  const custom = new Map<number, string>()
  const formats: CellFormat[] = []
  let isInCells = false
  scanXml(stylesXml, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const id = Number(attributeOf(attributes, 'numFmtId'))
        custom.set(id, attributeOf(attributes, 'formatCode') ?? '')
      }
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
        formats.push(formatOf(id, custom.get(id)))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
    text: () => {},
  })
  return formats
}

function formatOf(id: number, code: string | undefined): CellFormat {
  if (code === undefined) {
    if (builtInDays.has(id)) return 'day'
    if (builtInPercent.has(id)) return 'percent'
    return builtInMonths.has(id) ? 'month' : 'plain'
  }
  // What stands between quotes and brackets, or behind a backslash, is text and colours. A Norwegian
  // Excel may write the year as å.
  const signs = code
    .slice(0, 500)
    .replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .toLowerCase()
  if (/0[^;]*%/.test(signs)) return 'percent'
  if (/general|0|#|@/.test(signs.split(';')[0] ?? '')) return 'plain'
  if (/d/.test(signs)) return 'day'
  if (!/[yå]/.test(signs)) return 'plain'
  return /m/.test(signs) ? 'month' : 'year'
}

const lastSerial = 2_958_465

/** A number of a cell as people read it: «12.06.2018», «06.2018», «2018», «4,5», «12,4 %». */
export function shownNumber(written: string, format: CellFormat, isSince1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written.trim()
  if (format === 'percent') return `${plainNumber(value * 100)} %`
  if (format === 'plain' || value < 1 || value > lastSerial) return plainNumber(value)
  const start = (isSince1904 ? '1904-01-01' : '1899-12-30') as LocalDate
  const [year = '', month = '', day = ''] = addDays(start, Math.floor(value)).split('-')
  if (format === 'year') return year
  return format === 'month' ? `${month}.${year}` : `${day}.${month}.${year}`
}

// Excel keeps fifteen digits and writes seventeen.
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',')
}
