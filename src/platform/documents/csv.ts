const byteOrderMark = '\ufeff'

export interface CsvFigure {
  readonly value: number
  readonly decimals: number
}

/**
 * Rows as Norwegian spreadsheets open them: UTF-8 with a mark, semicolons, CRLF. Figures get a decimal
 * comma and no spaces between thousands; a text is always text, also when it begins like a formula.
 */
export function csvFile(rows: readonly (readonly (string | CsvFigure)[])[]): string {
  const lines = rows.map((cells) => cells.map(csvCell).join(';'))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

function csvCell(cell: string | CsvFigure): string {
  return typeof cell === 'string' ? textCell(cell) : decimalComma(cell)
}

// A spreadsheet runs a cell that begins like a formula; the apostrophe makes it text.
function textCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function decimalComma({ value, decimals }: CsvFigure): string {
  const written = value.toFixed(decimals)
  return (Number(written) === 0 ? written.replace('-', '') : written).replace('.', ',')
}
