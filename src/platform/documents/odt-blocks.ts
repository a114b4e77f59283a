import { fitted } from './docx-blocks.ts'
import { odtFrame } from './odt-frame.ts'
import type { OdtParts } from './odt-parts.ts'
import { odtTable } from './odt-table.ts'
import { odtRuns, odtSpan, odtText } from './odt-text.ts'
import { captionLabel, type Prepared, type PreparedBlock } from './prepared-blocks.ts'
import { outlined, rasterise, svgSize } from './raster.ts'
import { element, type Xml, type XmlContent } from './xml.ts'

/** A paragraph in one of the styles of `odt-styles.ts`. */
export function odtParagraph(style: string, ...content: readonly XmlContent[]): Xml {
  return element('text:p', { 'text:style-name': style }, ...content)
}

/** The name that the contents lead to; `order` counts the headings that they list from 1. */
export const headingMark = (order: number): string => `_Toc${order}`

/**
 * The blocks as paragraphs and tables, in the order of reading. Pictures and styles of their own are
 * left in `parts`.
 */
export async function odtBlocks(
  blocks: readonly PreparedBlock[],
  parts: OdtParts,
): Promise<readonly XmlContent[]> {
  let listed = 0
  const written: XmlContent[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) listed += 1
    written.push(
      block.kind === 'heading' ? odtHeading(block, listed) : await odtBlock(block, parts),
    )
  }
  return written
}

async function odtBlock(
  block: Exclude<PreparedBlock, { kind: 'heading' }>,
  parts: OdtParts,
): Promise<XmlContent> {
  switch (block.kind) {
    case 'paragraph':
      return odtParagraph('Text_20_body', ...odtRuns(block.runs))
    case 'list':
      return odtList(block)
    case 'table':
      return [
        ...(block.caption === '' ? [] : [odtCaption('table', block, 'TableCaption')]),
        odtTable(block, parts),
        odtParagraph('Source', block.source ?? ''),
      ]
    case 'figure':
      return await odtFigure(block, parts)
    case 'note':
      return odtNote(block)
    case 'quote':
      return block.paragraphs.map((runs) => odtParagraph('Quotations', ...odtRuns(runs)))
    case 'picture':
      return odtPicture(block, parts)
  }
}

function odtHeading({ level, text }: Prepared<'heading'>, order: number): Xml {
  const mark = { 'text:name': headingMark(order) }
  return element(
    'text:h',
    { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level },
    ...(level < 3
      ? [element('text:bookmark-start', mark), text, element('text:bookmark-end', mark)]
      : [text]),
  )
}

function odtList({ ordered, items }: Prepared<'list'>): Xml {
  const last = items.length - 1
  return element(
    'text:list',
    { 'text:style-name': ordered ? 'Numbers' : 'Bullets' },
    ...items.map((item, index) =>
      element(
        'text:list-item',
        {},
        odtParagraph(index === last ? 'ListLast' : 'ListItem', ...odtRuns(item)),
      ),
    ),
  )
}

function odtNote({ title, runs }: Prepared<'note'>): readonly Xml[] {
  if (title === '') return [odtParagraph('Note', ...odtRuns(runs))]
  return [
    odtParagraph('NoteTitle', odtSpan('Strong_20_Emphasis', title)),
    odtParagraph('NoteBody', ...odtRuns(runs)),
  ]
}

function odtCaption(
  kind: 'table' | 'figure',
  { number, caption }: Prepared<'table' | 'figure' | 'picture'>,
  style: string,
): Xml {
  const label = captionLabel[kind]
  const counted = element(
    'text:sequence',
    {
      ...{ 'text:ref-name': `ref${label}${number}`, 'text:name': label },
      ...{ 'text:formula': `ooow:${label}+1`, 'style:num-format': '1' },
    },
    String(number),
  )
  return odtParagraph(
    style,
    odtSpan('CaptionLabel', `${label}\u00a0`),
    counted,
    ...odtText(`  ${caption}`),
  )
}

async function odtFigure(
  figure: Prepared<'figure'>,
  parts: OdtParts,
): Promise<readonly XmlContent[]> {
  const { svg, number, caption, alternative, source } = figure
  const { width, height } = fitted(svgSize(svg), Number.POSITIVE_INFINITY)
  const picture = odtFrame({
    ...{ name: `${captionLabel.figure} ${number}`, title: caption, description: alternative },
    ...{ widthPx: width, heightPx: height },
    paths: [
      parts.addPicture(Buffer.from(outlined(svg)), 'svg'),
      parts.addPicture(await rasterise(svg, width * 2), 'png'),
    ],
  })
  return [
    odtParagraph('Figure', picture),
    odtCaption('figure', figure, source ? 'FigureCaptionOfSource' : 'FigureCaption'),
    ...(source ? [odtParagraph('FigureSource', source)] : []),
  ]
}

function odtPicture(picture: Prepared<'picture'>, parts: OdtParts): readonly XmlContent[] {
  const { file, caption, alternative } = picture
  if (!file) return [odtParagraph('Text_20_body', odtSpan('Emphasis', `[${alternative}]`))]
  const { width, height } = fitted({ width: file.widthPx, height: file.heightPx }, 1)
  const path = parts.addPicture(file.content, file.contentType === 'image/png' ? 'png' : 'jpg')
  const shown = odtFrame({
    // Two frames of one name are renamed by those who open the file.
    ...{ name: path.replaceAll('/', ' '), title: caption, description: alternative },
    ...{ widthPx: width, heightPx: height, paths: [path] },
  })
  return caption === ''
    ? [odtParagraph('FigureAlone', shown)]
    : [odtParagraph('Figure', shown), odtCaption('figure', picture, 'FigureCaption')]
}
