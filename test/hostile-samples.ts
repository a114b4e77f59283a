import { pack, workbookFile } from './workbook-samples.ts'

/** The same numbers every time (mulberry32): one below `below` for each call. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Numbers = ReturnType<typeof numbers>

const oneOf = <T>(next: Numbers, from: readonly T[]): T => from[next(from.length)] as T

const several = <T>(next: Numbers, from: readonly T[], most: number): T[] =>
  Array.from({ length: next(most) }, () => oneOf(next, from))

const values = [
  'Kommuneplanens samfunnsdel 2018–2030',
  'Plan',
  'Vedtatt',
  '2026',
  '12.06.2018, sak K 24/18',
  '43263',
  '-1',
  '1e999',
  '2958465',
  '99999999999999999999',
  '0',
  '7',
  'NaN',
  '#REF!',
  '&lol9;',
  '&amp;&#0;&#x110000;&#xD800;',
  '_x0000_',
  '_xD800_',
  '<![CDATA[Skoleplan]]>',
  '<![CDATA[',
  '<!--',
  'čđŋšŧžï',
  '\ud800',
  '\u0000',
  '='.repeat(200),
  ' ',
  '',
]
const cellStarts = [
  '<c t="s"><v>',
  '<c t="inlineStr"><is><t>',
  '<c t="str"><f>cmd|"/c calc"!A1</f><v>',
  '<c s="1"><v>',
  '<c s="2"><v>',
  '<c s="99"><v>',
  '<c t="b"><v>',
  '<c t="d"><v>',
  '<c t="e"><v>',
  '<c r="ZZZZ9"><v>',
  '<c r="AAA1"><v>',
  '<c r="é"><v>',
  "<c r='B2' s='-1'><v>",
  '<x:c><x:v>',
  '<c><v',
  '<c "',
]
const cellEnds = ['</v></c>', '</t></is></c>', '</x:v></x:c>', '</c>', '</v>', '<', '"', '>', '']
const rowStarts = ['<row>', '<row r="2">', '<row r="0">', '<row r="-3">', '<row r="1e9">']
const hidden = ['<row hidden="1">', '<row r="1048576">', '</row>', '']
const merges = ['A1:A5', 'A1:XFD1048576', 'B2:A1', 'A0:A99999999', ':', 'A1', 'ZZZ1:ZZZ9']
const strings = [
  '<si><t>Kulturplan</t></si>',
  '<si><r><t>Kultur</t></r><r><t xml:space="preserve">plan </t></r></si>',
  '<si><t>漢</t><rPh><t>かん</t></rPh></si>',
  '<si/>',
  '<si><t/></si>',
  '<si><si><t>I en annen</t></si>',
  '</si>',
  '<!DOCTYPE a [<!ENTITY b "ccc">]><si><t>&b;</t></si>',
]
const formats = ['dd/mm/yyyy', 'yyyy', '[', '"', '\\', ';;;@', '0'.repeat(2_000), '&quot;', 'mmm']

/** A workbook whose parts are XML that no Excel has written. */
export function oddWorkbook(seed: number): Buffer {
  const next = numbers(seed)
  const cell = () => `${oneOf(next, cellStarts)}${oneOf(next, values)}${oneOf(next, cellEnds)}`
  const row = () =>
    `${oneOf(next, [...rowStarts, ...hidden])}${Array.from({ length: next(8) }, cell).join('')}</row>`
  const sheet = () => ({
    name: oneOf(next, ['Planer', 'A&amp;B', '', "'", '&lol;']),
    rows: Array.from({ length: next(12) }, row).join(''),
    after: `<mergeCells>${several(next, merges, 4)
      .map((ref) => `<mergeCell ref="${ref}"/>`)
      .join('')}</mergeCells>`,
  })
  const styles = several(next, formats, 4).map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`,
  )
  return workbookFile(Array.from({ length: 1 + next(3) }, sheet), {
    'xl/sharedStrings.xml': `<sst>${several(next, strings, 6).join('')}</sst>`,
    ...(next(3) === 0 && { 'xl/vbaProject.bin': 'macro' }),
    ...(next(3) === 0 && {
      'xl/styles.xml': `<styleSheet>${styles.join('')}<cellXfs><xf numFmtId="164"/></cellXfs>`,
    }),
    ...(next(9) === 0 && {
      'xl/_rels/workbook.xml.rels': oneOf(next, ['', '<', '<Relationship/>']),
    }),
    ...(next(9) === 0 && { 'xl/workbook.xml': oneOf(next, ['', '<sheets><sheet/>', '\u0000']) }),
  })
}

/** The bytes of a file with some of them changed, taken away, doubled or cut off. */
export function mutated(file: Buffer, seed: number): Buffer {
  const next = numbers(seed)
  let bytes = Buffer.from(file)
  for (let times = 1 + next(4); times > 0 && bytes.length > 4; times -= 1) {
    const at = next(bytes.length)
    const end = Math.min(bytes.length, at + 1 + next(40))
    const kind = next(5)
    if (kind === 0) bytes[at] = next(256)
    if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
    if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
    if (kind === 3) bytes.fill(oneOf(next, [0, 0xff, 0x50]), at, end)
    if (kind === 4 && next(3) === 0) bytes = bytes.subarray(0, at)
  }
  return bytes
}

const pieces = [...values, 'Har ikke.', 'slås sammen med', 'X', 'O/V', '202', '"', '""', 'Æ', '€']
const between = [';', ';', '\t', '\t', ',', '|', '   ', '\n', '\n', '\r\n', '\r', '\v', '\f', '']
const starts = [
  '',
  '',
  '',
  '\ufeff',
  'sep=;\n',
  '<html>',
  '{\\rtf',
  '%PDF-',
  'BM',
  'PK\u0003\u0004',
]

/** A text in one of the ways that people's machines write it, mended or not. */
export function oddText(seed: number): Buffer {
  const next = numbers(seed)
  const parts = Array.from({ length: next(60) }, () => oneOf(next, pieces) + oneOf(next, between))
  const text = oneOf(next, starts) + parts.join('')
  const kind = next(6)
  const wide = Buffer.from(`${next(4) === 0 ? '' : '\ufeff'}${text}`, 'utf16le')
  if (kind === 0) return wide
  if (kind === 1) return wide.swap16()
  if (kind === 2) return wide.subarray(0, Math.max(0, wide.length - 1))
  return kind === 3 ? Buffer.from(text, 'latin1') : Buffer.from(text)
}

/** What stands first in files of many kinds, with nothing sensible behind. */
export function oddStart(seed: number): Buffer {
  const next = numbers(seed)
  const start = oneOf(next, [
    'd0cf11e0a1b11ae1',
    '89504e470d0a1a0a0000000d49484452',
    'ffd8ffe000104a464946',
    '474946383961',
    '504b0304',
    '504b0506',
    '504b030414000000080000000000',
    '1f8b08',
    '377abcaf271c',
    '526172211a07',
    'fffe',
    'feff',
    'efbbbf',
    '255044462d',
    '52494646000000005745425056503820',
  ])
  const rest = Array.from({ length: next(400) }, () => next(256))
  return Buffer.concat([Buffer.from(start, 'hex'), Buffer.from(rest)])
}

/** A zip file whose directory says something else than is so of its first part. */
export function lyingZip(field: 'size' | 'packed' | 'crc' | 'offset' | 'method', value: number) {
  const file = pack({ 'xl/workbook.xml': '<workbook/>'.repeat(50) })
  const entry = file.lastIndexOf('xl/workbook.xml') - 46
  const places = { method: 10, crc: 16, packed: 20, size: 24, offset: 42 } as const
  if (field === 'method') file.writeUInt16LE(value, entry + places.method)
  else file.writeUInt32LE(value, entry + places[field])
  return file
}
