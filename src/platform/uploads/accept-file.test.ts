import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AcceptedFile, acceptFile, maxUploadBytes } from './accept-file.ts'
import { fileTypes } from './file-kinds.ts'

const bytes = (text: string) => Buffer.from(text)

function zip(entries: Readonly<Record<string, string>>): Buffer {
  const files = Object.entries(entries).map(([name, text]) => [name, strToU8(text)] as const)
  return Buffer.from(zipSync(Object.fromEntries(files)))
}

const openXml = 'application/vnd.openxmlformats-officedocument'

function office(main: string, part: string, more: Readonly<Record<string, string>> = {}): Buffer {
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${main}"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    [part]: '<document/>',
    ...more,
  })
}

const docx = (more?: Readonly<Record<string, string>>) =>
  office(`${openXml}.wordprocessingml.document.main+xml`, 'word/document.xml', more)

/** A document whose part says in the directory that it is a gigabyte when unpacked. */
const bomb = (() => {
  const document = docx()
  const name = document.lastIndexOf('word/document.xml')
  document.writeUInt32LE(1024 ** 3, name - 46 + 24)
  return document
})()

function openDocument(kind: string, more: Readonly<Record<string, string>> = {}): Buffer {
  return Buffer.from(
    zipSync({
      mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
      'content.xml': strToU8('<office/>'),
      ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
    }),
  )
}

const pdf = bytes(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF',
)

function plainPicture(width = 40, height = 20) {
  return sharp({ create: { width, height, channels: 3, background: '#3a7d5c' } })
}

async function accepted(name: string, content: Buffer): Promise<AcceptedFile> {
  const reading = await acceptFile(name, content)
  if (reading.kind === 'refused') throw new Error(`Refused: ${reading.refusal}`)
  return reading.file
}

describe('what is taken, by its content', () => {
  it.each([
    ['pdf', pdf],
    ['docx', docx()],
    ['xlsx', office(`${openXml}.spreadsheetml.sheet.main+xml`, 'xl/workbook.xml')],
    ['pptx', office(`${openXml}.presentationml.presentation.main+xml`, 'ppt/presentation.xml')],
    ['odt', openDocument('text')],
    ['ods', openDocument('spreadsheet')],
    ['odp', openDocument('presentation')],
  ] as const)('a %s is kept byte for byte, whatever it was called', async (ending, content) => {
    const file = await accepted('Årsmelding.exe', content)
    expect(file).toMatchObject({ fileName: `Årsmelding.${ending}`, contentType: fileTypes[ending] })
    expect(file.content.equals(content)).toBe(true)
  })

  it('the same content is the same file, under any name', async () => {
    const [one, two] = [await accepted('a.pdf', pdf), await accepted('b.pdf', pdf)]
    expect(one.sha256.equals(two.sha256)).toBe(true)
  })

  it.each([
    ['UTF-8', bytes('Sak 12: kjøp av tomt – ærlig talt')],
    ['UTF-8 with a mark', bytes('\uFEFFSak 12: kjøp av tomt – ærlig talt')],
    ['Windows-1252', Buffer.from('Sak 12: kj\xf8p av tomt \x96 \xe6rlig talt', 'latin1')],
  ])('text as %s becomes UTF-8', async (_, content) => {
    const file = await accepted('notat.txt', content)
    expect(file.content.toString()).toBe('Sak 12: kjøp av tomt – ærlig talt')
    expect(file.contentType).toBe('text/plain; charset=utf-8')
  })

  it('a table gets the mark that lets Excel read its letters', async () => {
    const file = await accepted('plan.csv', Buffer.from('BM;\xe5r\n1;2028', 'latin1'))
    expect(file.content.toString()).toBe('\uFEFFBM;år\n1;2028')
    expect(file.contentType).toBe('text/csv; charset=utf-8')
  })

  it('a document with an embedded sheet is no document with macros', async () => {
    const file = await accepted('a.docx', docx({ 'word/embeddings/oleObject1.bin': 'x' }))
    expect(file.fileName).toBe('a.docx')
  })
})

describe('what is refused', () => {
  const macroWord = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  const locked = bytes(
    '%PDF-1.7\n5 0 obj << /Filter /Standard >> endobj\ntrailer << /Encrypt 5 0 R >>',
  )
  const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)])
  const lockedOffice = Buffer.concat([oldOffice, Buffer.from('EncryptedPackage', 'utf16le')])
  const lockedManifest = '<manifest><encryption-data/></manifest>'
  const exe = Buffer.concat([bytes('MZ\x90'), Buffer.alloc(200)])
  const sound = Buffer.concat([bytes('RIFF\x24\0\0\0WAVEfmt '), Buffer.alloc(50)])
  const elf = Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)])

  it.each([
    ['nothing', 'a.pdf', Buffer.alloc(0), 'empty'],
    ['more than the limit', 'a.pdf', Buffer.alloc(maxUploadBytes + 1, 0x20), 'too-large'],
    ['an SVG', 'a.png', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'code'],
    ['an SVG with a head', 'a.svg', bytes('<?xml version="1.0"?><svg onload="x()"/>'), 'code'],
    ['a page', 'a.txt', bytes('\n <!DOCTYPE html><p>Hei'), 'code'],
    ['a page after a remark', 'a.txt', bytes('<!-- hei --><script>x()</script>'), 'code'],
    ['a shell script', 'a.txt', bytes('#!/bin/sh\nrm -rf /'), 'code'],
    ['a script by its name', 'a.vbs', bytes('MsgBox "Hei"'), 'code'],
    ['a program for Windows', 'a.docx', exe, 'program'],
    ['a program for Linux', 'a.pdf', elf, 'program'],
    ['a zip', 'a.docx', zip({ 'a.txt': 'Hei' }), 'archive'],
    ['a gzip', 'a.txt', Buffer.from('1f8b0800000000000003', 'hex'), 'archive'],
    ['a document made for macros', 'a.docx', office(macroWord, 'word/document.xml'), 'macros'],
    ['a document with a macro', 'a.docx', docx({ 'word/vbaProject.bin': 'x' }), 'macros'],
    ['a document with controls', 'a.docx', docx({ 'word/activeX/activeX1.xml': 'x' }), 'macros'],
    [
      'an ODT with a macro',
      'a.odt',
      openDocument('text', { 'Basic/Standard/M.xml': 'x' }),
      'macros',
    ],
    ['a locked PDF', 'a.pdf', locked, 'encrypted'],
    ['a locked Word document', 'a.docx', lockedOffice, 'encrypted'],
    [
      'a locked ODT',
      'a.odt',
      openDocument('text', { 'META-INF/manifest.xml': lockedManifest }),
      'encrypted',
    ],
    ['a Word document of 2003', 'a.doc', oldOffice, 'old-format'],
    ['an RTF', 'a.rtf', bytes('{\\rtf1 Hei}'), 'old-format'],
    ['half a document', 'a.docx', docx().subarray(0, -30), 'damaged-document'],
    ['a document that fills the disk of whoever opens it', 'a.docx', bomb, 'damaged-document'],
    [
      'what begins as a picture',
      'a.png',
      Buffer.from('ffd8ffe000104a464946', 'hex'),
      'damaged-picture',
    ],
    ['sound', 'a.mp3', sound, 'sound-or-film'],
    ['text with control characters', 'a.txt', bytes('Hei\x07'), 'unknown'],
    ['noise', 'a.pdf', Buffer.from('00fe01fd02fc03fb04', 'hex'), 'unknown'],
  ])('%s', async (_, name, content, refusal) => {
    expect(await acceptFile(name, content)).toEqual({ kind: 'refused', refusal })
  })

  it('a picture that would unfold to far more than it is', async () => {
    const bomb = hugePng(30_000, 30_000)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await acceptFile('a.png', bomb)).toEqual({ kind: 'refused', refusal: 'too-many-pixels' })
  })
})

describe('a picture', () => {
  const secret = 'Fotografert hjemme hos Kari'
  let photo: Buffer

  beforeAll(async () => {
    photo = await plainPicture(3_000, 1_500)
      .withExif({
        IFD0: { Artist: secret },
        IFD3: { GPSLatitude: '60/1 23/1 30/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
  })

  it('is drawn anew: upright, no larger than a screen, without place and owner', async () => {
    expect(photo.includes(secret)).toBe(true)
    const { content, fileName } = await accepted('IMG_1.JPG', photo)
    const drawn = await sharp(content).metadata()
    expect(drawn).toMatchObject({ format: 'jpeg', width: 1_200, height: 2_400 })
    expect([drawn.exif, drawn.xmp, drawn.iptc, drawn.orientation]).toEqual(Array(4).fill(undefined))
    expect(content.includes(secret)).toBe(false)
    expect(fileName).toBe('IMG_1.jpg')
  })

  it('loses what was hidden behind it', async () => {
    const { content } = await accepted('a.jpg', Buffer.concat([photo, docx()]))
    expect(content.includes('word/document.xml')).toBe(false)
  })

  it.each([
    ['png', 'png', () => plainPicture().png().toBuffer()],
    ['jpeg', 'jpg', () => plainPicture().jpeg().toBuffer()],
    ['webp', 'webp', () => plainPicture().webp().toBuffer()],
    ['gif', 'webp', () => plainPicture().gif().toBuffer()],
    ['tiff', 'jpg', () => plainPicture().tiff().toBuffer()],
    ['avif', 'jpg', () => plainPicture().avif().toBuffer()],
    ['see-through gif', 'webp', () => plainPicture().ensureAlpha(0.5).gif().toBuffer()],
  ] as const)('of kind %s is stored as %s', async (_, ending, make) => {
    const file = await accepted('Kart', await make())
    expect(file).toMatchObject({ fileName: `Kart.${ending}`, contentType: fileTypes[ending] })
  })

  it('that a phone has packed in its own way is refused with a reason of its own', async () => {
    const head = Buffer.from('0000001866747970686569630000000068656963', 'hex')
    const reading = await acceptFile('a.heic', Buffer.concat([head, Buffer.alloc(100)]))
    expect(reading).toEqual({ kind: 'refused', refusal: 'phone-picture' })
  })
})

/** A PNG of black that says it is so wide and high, made without drawing it. */
function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const row = Buffer.alloc(Math.ceil(width / 8) + 1)
  const rows = deflateSync(Buffer.alloc(row.length * height))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function crc32(data: Buffer): number {
  let sum = 0xffffffff
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
