import { readFile } from 'node:fs/promises'
import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx'
import { formShapes, type LooseLine } from './document-form.ts'
import type { DocumentColours } from './look.ts'
import type { PreparedDocument } from './prepared-blocks.ts'

export const colours = {
  cloudberry: 'E2761B',
  cloudberryTint: 'FCF2E9',
  ink: '1E2723',
  muted: '5B584D',
  line: 'D9D1C2',
} as const

/** Twentieths of a point, which Word counts in. A4 with the margins of the PDF. */
export const page = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1530, bottom: 1474, left: 1417, right: 1417, header: 680, footer: 680 },
} as const
export const textWidth = page.width - page.margin.left - page.margin.right

let fonts: Promise<{ regular: Buffer; italic: Buffer; bold: Buffer }> | undefined

/** Inter, cut down to Latin letters: documents carry it so that they look the same everywhere. */
export function embeddedFonts() {
  const read = (name: string) =>
    readFile(new URL(`../../../assets/documents/fonts/inter-${name}.ttf`, import.meta.url))
  fonts ??= Promise.all([read('regular'), read('regular-italic'), read('bold')]).then(
    ([regular, italic, bold]) => ({ regular, italic, bold }),
  )
  return fonts
}

const heading = ({ main }: DocumentColours, shape: LooseLine, outlineLevel: number) => ({
  run: { size: shape.size * 2, bold: true, color: main },
  paragraph: {
    spacing: { ...spacingOf(shape), line: 252, lineRule: LineRuleType.AUTO },
    keepNext: true,
    outlineLevel,
  },
})

const spacingOf = ({ before, after }: LooseLine) => ({ before: before * 20, after: after * 20 })

/** Sizes are half points; spacing is in twentieths of a point, `line` in 240ths of a line. */
export function styles(
  { language, form }: Pick<PreparedDocument, 'language' | 'form'>,
  own: DocumentColours,
): IStylesOptions {
  const { title, headings, dateline, source } = formShapes[form]
  return {
    default: {
      document: {
        run: {
          font: 'Inter',
          size: 20,
          color: colours.ink,
          language: { value: `${language}-NO` },
        },
        paragraph: { spacing: { line: 288, lineRule: LineRuleType.AUTO, after: 140 } },
      },
      title: {
        run: { size: title.size * 2, bold: true, color: own.main },
        paragraph: {
          spacing: { ...spacingOf(title), line: 240, lineRule: LineRuleType.AUTO },
        },
      },
      heading1: heading(own, headings[1], 0),
      heading2: heading(own, headings[2], 1),
      heading3: heading(own, headings[3], 2),
      caption: {
        run: { size: 17, color: colours.ink },
        paragraph: { spacing: { before: 240, after: 100, line: 264, lineRule: LineRuleType.AUTO } },
      },
      hyperlink: { run: { color: own.main, underline: { type: 'single' } } },
    },
    paragraphStyles: [...coverStyles(dateline), ...bodyStyles(source), ...contentsStyles(own)],
  }
}

const plain = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const

const coverStyles = (dateline: LooseLine) => [
  {
    ...plain,
    id: 'CoverAuthor',
    name: 'Cover Author',
    run: { size: 21, bold: true, color: colours.muted },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  {
    ...plain,
    id: 'Subtitle',
    name: 'Subtitle',
    run: { size: 26 },
    paragraph: { spacing: { after: 120 } },
  },
  {
    ...plain,
    id: 'Dateline',
    name: 'Dateline',
    run: { size: dateline.size * 2, color: colours.muted },
    paragraph: { spacing: spacingOf(dateline) },
  },
]

const bodyStyles = (source: LooseLine) => [
  {
    ...plain,
    id: 'TableText',
    name: 'Table Text',
    run: { size: 17 },
    paragraph: { spacing: { before: 40, after: 40, line: 259, lineRule: LineRuleType.AUTO } },
  },
  {
    ...plain,
    id: 'Source',
    name: 'Source',
    run: { size: source.size * 2, color: colours.muted },
    paragraph: { spacing: spacingOf(source) },
  },
  {
    ...plain,
    id: 'Footnote',
    name: 'Footnote',
    run: { size: 16 },
    paragraph: { spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO } },
  },
  {
    ...plain,
    id: 'Quotation',
    name: 'Quotation',
    run: { italics: true },
    paragraph: { indent: { left: 400, right: 400 } },
  },
  {
    ...plain,
    id: 'Running',
    name: 'Running Head',
    run: { size: 16, color: colours.muted },
    paragraph: { spacing: { after: 0 } },
  },
  {
    ...plain,
    id: 'Note',
    name: 'Note',
    paragraph: {
      spacing: { before: 0, after: 0, line: 276, lineRule: LineRuleType.AUTO },
      indent: { left: 200, right: 160 },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.cloudberryTint },
      border: noteBorder(),
    },
  },
]

/** Paragraphs with the same borders join to one box in Word. */
function noteBorder() {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: colours.cloudberryTint, space: 7 }
  return {
    left: { style: BorderStyle.SINGLE, size: 20, color: colours.cloudberry, space: 9 },
    top: edge,
    bottom: edge,
    right: edge,
  }
}

const contentsStyles = (own: DocumentColours) =>
  [
    {
      ...plain,
      id: 'TOCHeading',
      name: 'TOC Heading',
      run: { size: 32, bold: true, color: own.main },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    {
      ...plain,
      id: 'TOC1',
      name: 'toc 1',
      run: { size: 19 },
      paragraph: { spacing: { before: 80, after: 20 } },
    },
    {
      ...plain,
      id: 'TOC2',
      name: 'toc 2',
      run: { size: 19 },
      paragraph: { spacing: { after: 20 }, indent: { left: 280 } },
    },
  ] as const

const hanging = { paragraph: { indent: { left: 400, hanging: 280 } } }

export const numbering = (own: DocumentColours): INumberingOptions => ({
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { ...hanging, run: { font: 'Inter', color: own.main } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: hanging,
        },
      ],
    },
  ],
})
