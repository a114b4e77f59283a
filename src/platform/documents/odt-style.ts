import { element, type Xml, type XmlAttributes } from './xml.ts'

interface StyleShape {
  readonly parent?: string
  readonly next?: string
  /** 1 to 3, for headings. */
  readonly outline?: number
  /** By what they are of: `paragraph`, `text`, `table-cell` … */
  readonly properties?: Readonly<Record<string, XmlAttributes>>
  /** Within the properties of the paragraph. */
  readonly tabStops?: Xml
}

/** A style; in its name a space is written `_20_`, as OpenDocument asks. */
export function style(family: string, name: string, shape: StyleShape): Xml {
  const { parent, next, outline, properties = {}, tabStops } = shape
  return element(
    'style:style',
    {
      ...{ 'style:name': name, 'style:family': family },
      'style:display-name': name.includes('_20_') ? name.replaceAll('_20_', ' ') : undefined,
      ...{ 'style:parent-style-name': parent, 'style:next-style-name': next },
      'style:default-outline-level': outline,
    },
    ...Object.entries(properties).map(([of, attributes]) =>
      element(
        `style:${of}-properties`,
        attributes,
        ...(of === 'paragraph' && tabStops ? [tabStops] : []),
      ),
    ),
  )
}

interface ParagraphShape extends Omit<StyleShape, 'properties'> {
  /** Over and under it, in points. */
  readonly room?: readonly [before: number, after: number]
  /** Of the line, as a share of the font's height: 1.2. */
  readonly line?: number
  readonly keepsNext?: boolean
  readonly paragraph?: XmlAttributes
  readonly text?: TextShape
}

export interface TextShape {
  /** In points. */
  readonly size?: number
  /** Six hex digits. */
  readonly colour?: string
  readonly isBold?: boolean
  readonly isItalic?: boolean
}

export function paragraphStyle(name: string, shape: ParagraphShape): Xml {
  const { room, line, keepsNext, paragraph, text, ...rest } = shape
  const ofParagraph = {
    'fo:margin-top': room && `${room[0]}pt`,
    'fo:margin-bottom': room && `${room[1]}pt`,
    'fo:line-height': line && `${Math.round(line * 100)}%`,
    'fo:keep-with-next': keepsNext ? 'always' : undefined,
    ...paragraph,
  }
  const properties = { paragraph: ofParagraph, ...(text && { text: textProperties(text) }) }
  return style('paragraph', name, { ...rest, properties })
}

export function textProperties({ size, colour, isBold, isItalic }: TextShape): XmlAttributes {
  const sizes = size && `${size}pt`
  return {
    ...{ 'fo:font-size': sizes, 'style:font-size-asian': sizes, 'style:font-size-complex': sizes },
    'fo:color': colour && hex(colour),
    'fo:font-weight': isBold ? 'bold' : undefined,
    'fo:font-style': isItalic ? 'italic' : undefined,
  }
}

export const hex = (colour: string): string => `#${colour.toLowerCase()}`

/** A tab stop on the right, with dots towards it when it has a leader. */
export function tabStopAt(position: string, hasLeader = false): Xml {
  const leader = { 'style:leader-style': 'dotted', 'style:leader-text': '.' }
  return element(
    'style:tab-stops',
    {},
    element('style:tab-stop', {
      ...{ 'style:position': position, 'style:type': 'right' },
      ...(hasLeader ? leader : {}),
    }),
  )
}
