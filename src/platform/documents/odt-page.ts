import { documentTexts } from './document.texts.ts'
import { interHeight, twip } from './docx-flows.ts'
import { page } from './docx-styles.ts'
import { logoSize, markPicture } from './first-header.ts'
import { odtFrame } from './odt-frame.ts'
import { points } from './odt-measures.ts'
import type { OdtParts } from './odt-parts.ts'
import type { PreparedDocument } from './prepared-blocks.ts'
import { element, type Xml } from './xml.ts'

/** The sheet of the Word file. The margins lie outside the running head and foot here. */
export function odtPageLayout(): Xml {
  const { width, height, margin } = page
  const runningHeight = 8 * interHeight * 1.2
  const share = { 'fo:margin-left': '0pt', 'fo:margin-right': '0pt' }
  return element(
    'style:page-layout',
    { 'style:name': 'Sheet' },
    element('style:page-layout-properties', {
      ...{ 'fo:page-width': points(width * twip), 'fo:page-height': points(height * twip) },
      ...{ 'fo:margin-top': points(margin.header * twip), 'style:print-orientation': 'portrait' },
      'fo:margin-bottom': points(margin.footer * twip),
      ...{ 'fo:margin-left': points(margin.left * twip) },
      ...{ 'fo:margin-right': points(margin.right * twip) },
    }),
    element(
      'style:header-style',
      {},
      element('style:header-footer-properties', {
        'fo:min-height': points((margin.top - margin.header) * twip),
        ...{ ...share, 'fo:margin-bottom': '0pt' },
      }),
    ),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', {
        'fo:min-height': points(runningHeight),
        ...{
          ...share,
          'fo:margin-top': points((margin.bottom - margin.footer) * twip - runningHeight),
        },
      }),
    ),
  )
}

/** Running head and foot. The first page has the mark or the arms instead of the running head. */
export async function odtMasterPage(document: PreparedDocument, parts: OdtParts): Promise<Xml> {
  const { title, author } = document.running
  const running = element(
    'text:p',
    { 'text:style-name': 'Header' },
    title,
    element('text:tab'),
    author,
  )
  const first = element(
    'text:p',
    { 'text:style-name': 'FirstHeader' },
    await firstPicture(document, parts),
  )
  return element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'Sheet' },
    element('style:header', {}, running),
    element('style:header-first', {}, first),
    element('style:footer', {}, pageNumber(document)),
    element('style:footer-first', {}, pageNumber(document)),
  )
}

function pageNumber({ language }: PreparedDocument): Xml {
  const texts = documentTexts[language]
  return element(
    'text:p',
    { 'text:style-name': 'Footer' },
    `${texts.page}\u00a0`,
    element('text:page-number', { 'text:select-page': 'current' }, '1'),
    ` ${texts.of} `,
    element('text:page-count', {}, '1'),
  )
}

async function firstPicture(document: PreparedDocument, parts: OdtParts): Promise<Xml> {
  const { look, language } = document
  const logo = logoSize(document)
  if (!look?.logo || !logo) {
    const { svg, png, ...size } = await markPicture(document)
    const paths = [parts.addPicture(Buffer.from(svg), 'svg'), parts.addPicture(png, 'png')]
    const description = documentTexts[language].mark
    return odtFrame({ ...size, name: 'Stedsans', title: 'Stedsans', description, paths })
  }
  const { base64, contentType, alternative } = look.logo
  const ending = contentType === 'image/png' ? 'png' : 'jpg'
  return odtFrame({
    ...logo,
    ...{ name: 'Logo', title: alternative, description: alternative },
    paths: [parts.addPicture(Buffer.from(base64, 'base64'), ending)],
  })
}
