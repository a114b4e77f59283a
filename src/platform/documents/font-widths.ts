/** How wide a character is in a TrueType font, as a share of the font's size. */
export type CharacterWidth = (codePoint: number) => number

/** Reads `cmap` format 4 and `hmtx` (OpenType 1.9). What the font lacks is as wide as its «missing» sign. */
export function readWidths(font: Buffer): CharacterWidth {
  const tables = tablesOf(font)
  const unitsPerEm = font.readUInt16BE(at(tables, 'head') + 18)
  const lastMetric = font.readUInt16BE(at(tables, 'hhea') + 34) - 1
  const metrics = at(tables, 'hmtx')
  const widthOf = (glyph: number) =>
    font.readUInt16BE(metrics + Math.min(glyph, lastMetric) * 4) / unitsPerEm
  const missing = widthOf(0)
  const widths = new Map<number, number>()
  for (const [codePoint, glyph] of glyphsOf(font, at(tables, 'cmap'))) {
    widths.set(codePoint, widthOf(glyph))
  }
  return (codePoint) => widths.get(codePoint) ?? missing
}

function tablesOf(font: Buffer): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const record = 12 + index * 16
      return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)]
    }),
  )
}

function at(tables: ReadonlyMap<string, number>, name: string): number {
  const offset = tables.get(name)
  if (offset === undefined) throw new TypeError(`The font has no table ${name}`)
  return offset
}

function* glyphsOf(font: Buffer, cmap: number): Generator<readonly [number, number]> {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + index * 8)
    if (font.readUInt16BE(table) !== 4) continue
    const doubled = font.readUInt16BE(table + 6)
    for (let segment = 0; segment < doubled; segment += 2) {
      const last = font.readUInt16BE(table + 14 + segment)
      const first = font.readUInt16BE(table + 16 + doubled + segment)
      const delta = font.readUInt16BE(table + 16 + doubled * 2 + segment)
      const rangeAt = table + 16 + doubled * 3 + segment
      const range = font.readUInt16BE(rangeAt)
      for (let point = first; point <= last && point !== 0xffff; point += 1) {
        const found = range === 0 ? point : font.readUInt16BE(rangeAt + range + (point - first) * 2)
        yield [point, found === 0 ? 0 : (found + delta) & 0xffff]
      }
    }
  }
}
