import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { DocumentModel, LookLogo } from './blocks.ts'
import { documentTexts } from './document.texts.ts'
import { formShapes } from './document-form.ts'
import { docxBlock, docxFootnotes } from './docx-blocks.ts'
import { twip } from './docx-flows.ts'
import { countPages, type PageCount, pageNumbersOf } from './docx-pages.ts'
import { colours, embeddedFonts, numbering, page, styles, textWidth } from './docx-styles.ts'
import {
  type FirstHeaderPicture,
  firstHeaderHeight,
  logoSize,
  markPicture,
} from './first-header.ts'
import { coloursOf } from './look.ts'
import { type PreparedDocument, prepareDocument } from './prepared-blocks.ts'
import { wantsContents } from './typst-data.ts'

/** Makes the file on the thread that calls; the server asks `renderDocx` in `docx.ts`. */
export async function makeDocx(model: DocumentModel): Promise<Buffer> {
  const { file } = await wordDocument(prepareDocument(model))
  return await Packer.toBuffer(file)
}

/** The file before it is packed, with the pages that its contents say. */
export async function wordDocument(
  document: PreparedDocument,
): Promise<{ readonly file: Document; readonly count: PageCount }> {
  const fonts = await embeddedFonts()
  const own = coloursOf(document.look)
  const count = await countPages(document, firstHeaderHeight(document))
  const children: (Paragraph | Table | TableOfContents)[] = cover(document)
  for (const [index, block] of document.blocks.entries()) {
    children.push(...(await docxBlock(block, index + 1, own)))
  }
  const file = new Document({
    title: document.title,
    subject: document.subtitle,
    creator: document.author,
    styles: styles(document, own),
    numbering: numbering(own),
    fonts: [{ name: 'Inter', data: fonts.regular, italic: fonts.italic, bold: fonts.bold }],
    footnotes: docxFootnotes(document.blocks),
    pageNumbers: (body) => pageNumbersOf(body, count),
    sections: [{ ...(await frame(document)), children }],
  })
  return { file, count }
}

function cover(document: PreparedDocument): (Paragraph | TableOfContents)[] {
  const texts = documentTexts[document.language]
  const paragraph = (style: string, text: string) =>
    text === '' ? [] : [new Paragraph({ style, text })]
  const contents = wantsContents(document)
    ? [
        new Paragraph({ style: 'TOCHeading', text: texts.contents }),
        new TableOfContents(texts.contents, { hyperlink: true, headingStyleRange: '1-2' }),
      ]
    : []
  return [
    ...paragraph('CoverAuthor', document.author),
    new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
    ...paragraph('Subtitle', document.subtitle),
    ...paragraph('Dateline', document.dateline),
    ...contents,
  ]
}

/** Page, running head and foot. The first page has the mark or the arms instead of the running head. */
async function frame(document: PreparedDocument): Promise<Omit<ISectionOptions, 'children'>> {
  const texts = documentTexts[document.language]
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Running',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${texts.page} `),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(` ${texts.of} `),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
  const header = new Header({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        border: {
          bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 5 },
        },
        children: [new TextRun(`${document.running.title}\t${document.running.author}`)],
      }),
    ],
  })
  const { width, height, margin } = page
  const logo = document.look?.logo
  const size = logoSize(document)
  const picture = logo && size ? arms(logo, size) : await mark(document)
  const after = formShapes[document.form].underMark / twip
  const first = new Paragraph({ style: 'Running', spacing: { after }, children: [picture] })
  return {
    properties: { titlePage: true, page: { size: { width, height }, margin } },
    headers: { default: header, first: new Header({ children: [first] }) },
    footers: { default: footer, first: footer },
  }
}

/** The municipality's coat of arms or logo. */
function arms(
  { base64, contentType, alternative }: LookLogo,
  { widthPx, heightPx }: FirstHeaderPicture,
): ImageRun {
  return new ImageRun({
    type: contentType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: widthPx, height: heightPx },
    altText: { name: alternative, title: alternative, description: alternative },
  })
}

async function mark(document: PreparedDocument): Promise<ImageRun> {
  const { svg, png, widthPx, heightPx } = await markPicture(document)
  const description = documentTexts[document.language].mark
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: widthPx, height: heightPx },
    altText: { name: 'Stedsans', title: 'Stedsans', description },
  })
}
