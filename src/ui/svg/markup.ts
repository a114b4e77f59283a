/** Most texts need nothing, and looking is cheaper than replacing. */
const plain = /^[\w.,:;/()#+–æøåÆØÅ-]+(?: [\w.,:;/()#+–æøåÆØÅ-]+)*$/

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element. Children are markup: text goes through `escapeText` first. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  return shape(name, '', attributes, ...children)
}

/** An element that is painted. */
export function shape(
  name: string,
  paint: string,
  attributes: Attributes,
  ...children: string[]
): string {
  const opening = `<${name}${paint}${writeAttributes(attributes)}`
  const inner = children.join('')
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`
}

/** As they are written in a tag, each with a space before it. */
export function writeAttributes(attributes: Attributes): string {
  let written = ''
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) written += ` ${key}="${attributeValue(value)}"`
  }
  return written
}

/** One decimal is a tenth of a pixel, which no one sees. */
function attributeValue(value: string | number): string {
  return typeof value === 'number' ? String(round(value)) : escapeText(value)
}

export const round = (value: number) => Math.round(value * 10) / 10

export function escapeText(text: string): string {
  return plain.test(text)
    ? text
    : cleaned(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '')
}

/** One line of well-formed text without what XML forbids. */
export function cleaned(text: string): string {
  if (plain.test(text)) return text
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufffe\uffff]+/gu, ' ')
    .trim()
}
