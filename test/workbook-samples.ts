import { strToU8, zipSync } from 'fflate'

export interface SheetXml {
  readonly name?: string
  /** What stands in `sheetData`. */
  readonly rows: string
  /** What stands after it. */
  readonly after?: string
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

/** Styles 1 to 4: a day, a month and a year in Norwegian, and a day with its time. */
const styles = `<styleSheet ${main}><numFmts count="3">
  <numFmt numFmtId="164" formatCode="[$-414]mmmm\\ yyyy;@"/>
  <numFmt numFmtId="165" formatCode="åååå"/>
  <numFmt numFmtId="166" formatCode="dd/mm/yyyy &quot;kl.&quot; hh:mm"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
</styleSheet>`

/** A zip file of these parts. */
export function pack(parts: Readonly<Record<string, string>>): Buffer {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return Buffer.from(zipSync(Object.fromEntries(files)))
}

/** An .xlsx file with these sheets, and whatever parts are added. */
export function workbookFile(
  sheets: readonly SheetXml[],
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`
  const parts = sheets.map(({ rows, after = '' }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`,
  ])
  const listed = sheets.map(
    ({ name }, at) =>
      `<sheet name="${name ?? `Ark${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return pack({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join('')}${relation('rId99', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(parts),
    ...more,
  })
}

/** Rows of `sheetData`: numbers as numbers, and texts as texts, numbers among them too. */
export function sheetRows(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')
}
