import type { DocumentForm } from './blocks.ts'
import { formShapes } from './document-form.ts'
import { colours } from './docx-styles.ts'
import type { DocumentColours } from './look.ts'
import { points, textWidthPoints } from './odt-measures.ts'
import { hex, paragraphStyle, style, tabStopAt, textProperties } from './odt-style.ts'
import type { PreparedDocument } from './prepared-blocks.ts'
import { heightToWriteIn } from './rows-to-fill-in.ts'
import { element, type Xml, type XmlAttributes } from './xml.ts'

/** The named styles of the file, alike in look to those of `docx-styles.ts`. Sizes are points. */
export function odtStyles(
  { language, form }: Pick<PreparedDocument, 'language' | 'form'>,
  own: DocumentColours,
): Xml {
  return element(
    'office:styles',
    {},
    ...defaultStyles(language),
    ...coverStyles(form, own),
    ...headingStyles(form, own),
    ...bodyStyles(form),
    ...noteStyles(),
    ...captionStyles(form),
    ...tableTextStyles(own),
    ...textStyles(own),
    outlineStyle(),
    listStyle('Bullets', 'bullet', { 'text:bullet-char': '•' }),
    listStyle('Numbers', 'number', { 'style:num-format': '1', 'style:num-suffix': '.' }),
    element('text:notes-configuration', {
      ...{ 'text:note-class': 'footnote', 'style:num-format': '1', 'text:start-value': 0 },
      'text:default-style-name': 'Footnote',
      'text:citation-style-name': 'Footnote_20_Symbol',
      'text:citation-body-style-name': 'Footnote_20_anchor',
      ...{ 'text:footnotes-position': 'page', 'text:start-numbering-at': 'document' },
    }),
  )
}

function defaultStyles(language: 'nb' | 'nn'): readonly Xml[] {
  const byDefault = (family: string, ...properties: readonly Xml[]) =>
    element('style:default-style', { 'style:family': family }, ...properties)
  return [
    byDefault(
      'paragraph',
      element('style:paragraph-properties', {
        ...{ 'fo:orphans': 2, 'fo:widows': 2, 'style:tab-stop-distance': '35.4pt' },
      }),
      element('style:text-properties', {
        ...{ 'style:font-name': 'Inter', 'fo:language': language, 'fo:country': 'NO' },
        ...textProperties({ size: 10, colour: colours.ink }),
      }),
    ),
    byDefault('table', element('style:table-properties', { 'table:border-model': 'collapsing' })),
    paragraphStyle('Standard', { room: [0, 7], line: 1.2 }),
    paragraphStyle('Text_20_body', { parent: 'Standard' }),
  ]
}

const standard = { parent: 'Standard', next: 'Text_20_body' } as const

function coverStyles(form: DocumentForm, { main }: DocumentColours): readonly Xml[] {
  const { muted } = colours
  const { title, dateline } = formShapes[form]
  const strong = { isBold: true, colour: main }
  const entry = { ...standard, text: { size: 9.5 } }
  return [
    paragraphStyle('CoverAuthor', {
      ...{ ...standard, room: [0, 0], text: { size: 10.5, colour: muted, isBold: true } },
    }),
    paragraphStyle('Title', {
      ...{ ...standard, room: [title.before, title.after], line: 1 },
      text: { ...strong, size: title.size },
    }),
    paragraphStyle('Subtitle', { ...standard, room: [0, 6], text: { size: 13 } }),
    paragraphStyle('Dateline', {
      ...{ ...standard, room: [dateline.before, dateline.after] },
      text: { size: dateline.size, colour: muted },
    }),
    paragraphStyle('Contents_20_Heading', {
      ...{ ...standard, room: [12, 6], keepsNext: true, text: { ...strong, size: 16 } },
    }),
    paragraphStyle('Contents_20_1', {
      ...{ ...entry, room: [4, 1], tabStops: tabStopAt(points(textWidthPoints), true) },
    }),
    paragraphStyle('Contents_20_2', {
      ...{ ...entry, room: [0, 1], paragraph: { 'fo:margin-left': '14pt' } },
      tabStops: tabStopAt(points(textWidthPoints - 14), true),
    }),
  ]
}

function headingStyles(form: DocumentForm, { main }: DocumentColours): readonly Xml[] {
  return ([1, 2, 3] as const).map((level) => {
    const { size, before, after } = formShapes[form].headings[level]
    return paragraphStyle(`Heading_20_${level}`, {
      ...{ ...standard, outline: level, keepsNext: true, line: 1.05, room: [before, after] },
      text: { size, isBold: true, colour: main },
    })
  })
}

function bodyStyles(form: DocumentForm): readonly Xml[] {
  const running = { parent: 'Standard', text: { size: 8, colour: colours.muted } }
  const line = { 'fo:border-bottom': hairline, 'fo:padding-bottom': '5pt' }
  return [
    paragraphStyle('ListItem', { parent: 'Text_20_body', room: [0, 3] }),
    paragraphStyle('ListLast', { parent: 'Text_20_body', room: [0, 10] }),
    paragraphStyle('Quotations', {
      ...{ ...standard, text: { isItalic: true } },
      paragraph: { 'fo:margin-left': '20pt', 'fo:margin-right': '20pt' },
    }),
    paragraphStyle('Footnote', { ...standard, room: [0, 2], line: 1.05, text: { size: 8 } }),
    paragraphStyle('Header', {
      ...{ ...running, room: [0, 0], paragraph: line },
      tabStops: tabStopAt(points(textWidthPoints)),
    }),
    paragraphStyle('FirstHeader', { ...running, room: [0, formShapes[form].underMark] }),
    paragraphStyle('Footer', { ...running, room: [0, 0], paragraph: { 'fo:text-align': 'end' } }),
  ]
}

/** Paragraphs with the same borders join to one box. */
function noteStyles(): readonly Xml[] {
  const edge = `0.5pt solid ${hex(colours.cloudberryTint)}`
  const box = {
    ...{ 'fo:background-color': hex(colours.cloudberryTint), 'style:join-border': 'true' },
    ...{ 'fo:border-left': `2.5pt solid ${hex(colours.cloudberry)}`, 'fo:border-right': edge },
    ...{ 'fo:border-top': edge, 'fo:border-bottom': edge },
    ...{ 'fo:padding-left': '9pt', 'fo:padding-right': '7pt' },
    ...{ 'fo:padding-top': '7pt', 'fo:padding-bottom': '7pt' },
  }
  return [
    paragraphStyle('Note', { ...standard, line: 1.15, room: [14, 16], paragraph: box }),
    paragraphStyle('NoteTitle', {
      ...{ parent: 'Note', next: 'NoteBody', keepsNext: true, room: [14, 0], paragraph: box },
    }),
    paragraphStyle('NoteBody', { parent: 'Note', room: [0, 16], paragraph: box }),
  ]
}

function captionStyles(form: DocumentForm): readonly Xml[] {
  const caption = { parent: 'Caption', next: 'Text_20_body' }
  const { size, before, after } = formShapes[form].source
  return [
    paragraphStyle('Caption', { ...standard, room: [12, 5], line: 1.1, text: { size: 8.5 } }),
    paragraphStyle('TableCaption', { ...caption, keepsNext: true }),
    paragraphStyle('FigureCaption', { ...caption, room: [5, 14] }),
    paragraphStyle('FigureCaptionOfSource', { ...caption, room: [5, 1], keepsNext: true }),
    paragraphStyle('Source', {
      ...{ ...standard, room: [before, after], text: { size, colour: colours.muted } },
    }),
    paragraphStyle('FigureSource', { parent: 'Source', next: 'Text_20_body', room: [0, after] }),
    paragraphStyle('Figure', { ...standard, room: [10, 0], line: 1, keepsNext: true }),
    paragraphStyle('FigureAlone', { ...standard, room: [10, 14], line: 1 }),
  ]
}

function tableTextStyles({ onTint }: DocumentColours): readonly Xml[] {
  const end = { paragraph: { 'fo:text-align': 'end' } } as const
  const heading = { isBold: true, colour: onTint }
  return [
    paragraphStyle('TableText', {
      ...{ parent: 'Standard', room: [0, 0], line: 1.08, text: { size: 8.5 } },
    }),
    paragraphStyle('TableTextEnd', { parent: 'TableText', ...end }),
    paragraphStyle('TableHeading', { parent: 'TableText', keepsNext: true, text: heading }),
    paragraphStyle('TableHeadingEnd', { parent: 'TableHeading', ...end }),
  ]
}

function textStyles({ main }: DocumentColours): readonly Xml[] {
  const link = {
    ...textProperties({ colour: main }),
    ...{ 'style:text-underline-style': 'solid', 'style:text-underline-width': 'auto' },
    'style:text-underline-color': 'font-color',
  }
  const raised = { 'style:text-position': 'super 66%' }
  const text = (name: string, properties: StyleOfText) =>
    style('text', name, { properties: { text: properties } })
  return [
    text('Strong_20_Emphasis', textProperties({ isBold: true })),
    text('Emphasis', textProperties({ isItalic: true })),
    text('Internet_20_link', link),
    text('Index_20_Link', {}),
    text('CaptionLabel', textProperties({ isBold: true, colour: main })),
    text('ListMark', textProperties({ colour: main })),
    text('Footnote_20_Symbol', raised),
    text('Footnote_20_anchor', raised),
  ]
}

type StyleOfText = ReturnType<typeof textProperties>

/** Headings carry their level; none of them is numbered. */
function outlineStyle(): Xml {
  return element(
    'text:outline-style',
    { 'style:name': 'Outline' },
    ...[1, 2, 3].map((level) =>
      element('text:outline-level-style', { 'text:level': level, 'style:num-format': '' }),
    ),
  )
}

function listStyle(name: string, kind: 'bullet' | 'number', mark: StyleOfText): Xml {
  const label = element('style:list-level-label-alignment', {
    ...{ 'text:label-followed-by': 'listtab', 'text:list-tab-stop-position': '20pt' },
    ...{ 'fo:text-indent': '-14pt', 'fo:margin-left': '20pt' },
  })
  const position = { 'text:list-level-position-and-space-mode': 'label-alignment' }
  return element(
    'text:list-style',
    { 'style:name': name },
    element(
      `text:list-level-style-${kind}`,
      { 'text:level': 1, 'text:style-name': kind === 'bullet' ? 'ListMark' : undefined, ...mark },
      element('style:list-level-properties', position, label),
    ),
  )
}

const hairline = `0.5pt solid ${hex(colours.line)}`

/** The styles of tables and pictures, which LibreOffice reads only beside the text itself. */
export function odtObjectStyles({ main, tint }: DocumentColours): readonly Xml[] {
  const none = { 'fo:border-left': 'none', 'fo:border-right': 'none', 'fo:border-top': 'none' }
  const padding = {
    ...{ 'fo:padding-left': '4.5pt', 'fo:padding-right': '4.5pt' },
    ...{ 'fo:padding-top': '3pt', 'fo:padding-bottom': '3pt' },
  }
  return [
    style('table', 'Table', {
      properties: {
        table: { 'style:width': points(textWidthPoints), 'table:align': 'left' },
      },
    }),
    ...rowStyles(),
    style('table-cell', 'TextCell', {
      properties: { 'table-cell': { ...none, ...padding, 'fo:border-bottom': hairline } },
    }),
    style('table-cell', 'HeadingCell', {
      properties: {
        'table-cell': {
          ...{ ...none, ...padding, 'fo:border-bottom': `1pt solid ${hex(main)}` },
          ...{ 'fo:background-color': hex(tint), 'style:vertical-align': 'bottom' },
        },
      },
    }),
    style('graphic', 'Picture', {
      properties: {
        graphic: { 'style:vertical-pos': 'bottom', 'style:vertical-rel': 'baseline' },
      },
    }),
  ]
}

function rowStyles(): readonly Xml[] {
  const high = { 'style:min-row-height': points(heightToWriteIn) }
  const row = (name: string, properties: XmlAttributes) =>
    style('table-row', name, { properties: { 'table-row': properties } })
  return [
    row('Row', { 'fo:keep-together': 'auto' }),
    row('WholeRow', { 'fo:keep-together': 'always' }),
    row('HighRow', { ...high, 'fo:keep-together': 'auto' }),
    row('HighWholeRow', { ...high, 'fo:keep-together': 'always' }),
  ]
}
