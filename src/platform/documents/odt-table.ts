import type { TableColumn } from './blocks.ts'
import { isWholeRow } from './docx-blocks.ts'
import { points, textWidthPoints } from './odt-measures.ts'
import type { OdtParts } from './odt-parts.ts'
import { style } from './odt-style.ts'
import { odtRuns } from './odt-text.ts'
import type { Prepared } from './prepared-blocks.ts'
import { element, type Xml, type XmlContent } from './xml.ts'

/** The table without its caption. Its heading row stands again on top of each new page. */
export function odtTable(table: Prepared<'table'>, parts: OdtParts): Xml {
  parts.tables += 1
  const name = `Tabell${parts.tables}`
  const columns = odtColumns(name, table.columns, parts)
  const cell = (kind: 'Heading' | 'Text', index: number, content: readonly XmlContent[]) => {
    const alignment = table.columns[index]?.align === 'end' ? 'End' : ''
    return element(
      'table:table-cell',
      { 'table:style-name': `${kind}Cell`, 'office:value-type': 'string' },
      element('text:p', { 'text:style-name': `Table${kind}${alignment}` }, ...content),
    )
  }
  const row = (rowStyle: string, cells: readonly Xml[]) =>
    element('table:table-row', { 'table:style-name': rowStyle }, ...cells)
  const headings = table.columns.map(({ title }, index) => cell('Heading', index, [title]))
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': 'Table' },
    ...(table.caption === '' ? [] : [element('table:title', {}, table.caption)]),
    ...columns,
    element('table:table-header-rows', {}, row('WholeRow', headings)),
    ...table.rows.map((cells, index) =>
      row(
        `${table.rowsToFillIn?.[index] ? 'High' : ''}${isWholeRow(cells) ? 'WholeRow' : 'Row'}`,
        cells.map((runs, column) => cell('Text', column, odtRuns(runs))),
      ),
    ),
  )
}

function odtColumns(
  name: string,
  columns: readonly TableColumn[],
  parts: OdtParts,
): readonly Xml[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }, index) => {
    const columnStyle = `${name}.${index + 1}`
    const share = { 'style:column-width': points((textWidthPoints * width) / shares) }
    parts.styles.push(style('table-column', columnStyle, { properties: { 'table-column': share } }))
    return element('table:table-column', { 'table:style-name': columnStyle })
  })
}
