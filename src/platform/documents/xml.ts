import { cleanText } from './document-text.ts'

/** Markup that `element` has made. Only it is written as it is; every text is escaped. */
export class Xml {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type XmlContent = Xml | string | readonly XmlContent[]
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

/** An element; texts are cleaned of what XML cannot hold, and an undefined attribute is left out. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  ...content: readonly XmlContent[]
): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(String(value))}"`,
  )
  const inner = markupOf(content)
  const start = `${name}${given.join('')}`
  return new Xml(inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>`)
}

function markupOf(content: XmlContent): string {
  if (typeof content === 'string') return escaped(content)
  return content instanceof Xml ? content.markup : content.map(markupOf).join('')
}

/** A whole file, in UTF-8. */
export function xmlFile(root: Xml): Uint8Array {
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`)
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"\n]/g, (sign) => signs[sign] ?? sign)
}
