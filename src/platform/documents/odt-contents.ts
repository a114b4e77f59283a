import type { DocumentModel } from './blocks.ts'
import { documentTexts } from './document.texts.ts'
import { headingMark, odtParagraph } from './odt-blocks.ts'
import type { PreparedBlock } from './prepared-blocks.ts'
import { element, type Xml } from './xml.ts'

/**
 * The contents as they stand when the file is opened; a reader can have them made anew.
 *
 * @param pages The page of each heading of level 1 and 2, in their order.
 */
export function odtContents(
  blocks: readonly PreparedBlock[],
  language: DocumentModel['language'],
  pages: readonly number[],
): Xml {
  const title = documentTexts[language].contents
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 ? [block] : [],
  )
  return element(
    'text:table-of-content',
    { 'text:name': title, 'text:protected': 'true' },
    contentsSource(title),
    element(
      'text:index-body',
      {},
      element(
        'text:index-title',
        { 'text:name': `${title}_Head` },
        odtParagraph('Contents_20_Heading', title),
      ),
      ...headings.map(({ level, text }, index) =>
        odtParagraph(
          `Contents_20_${level}`,
          element(
            'text:a',
            {
              ...{ 'xlink:type': 'simple', 'xlink:href': `#${headingMark(index + 1)}` },
              ...{ 'text:style-name': link, 'text:visited-style-name': link },
            },
            text,
            element('text:tab'),
            String(pages[index] ?? 1),
          ),
        ),
      ),
    ),
  )
}

const link = 'Index_20_Link'

/** How a word processor makes them anew. */
function contentsSource(title: string): Xml {
  const tab = { 'style:type': 'right', 'style:leader-char': '.' }
  return element(
    'text:table-of-content-source',
    { 'text:outline-level': 2, 'text:use-index-marks': 'false' },
    element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, title),
    ...[1, 2].map((level) =>
      element(
        'text:table-of-content-entry-template',
        { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
        element('text:index-entry-link-start', { 'text:style-name': link }),
        element('text:index-entry-text'),
        element('text:index-entry-tab-stop', tab),
        element('text:index-entry-page-number'),
        element('text:index-entry-link-end'),
      ),
    ),
  )
}
