export interface XmlVisitor {
  /** `attributes` is the text between the name and the end of the tag. */
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/**
 * Goes once through an XML text from left to right, in time that follows its length. Names come
 * without their prefix; comments, declarations and a document type are passed over, so that no entity
 * but XML's own five is ever known.
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    if (start === -1) return
    if (start > at) visitor.text(decodeXml(xml.slice(at, start)))
    if (xml.startsWith('<![CDATA[', start)) {
      const end = endOf(xml, ']]>', start)
      visitor.text(xml.slice(start + 9, end - 3))
      at = end
    } else if (xml.startsWith('<!--', start)) {
      at = endOf(xml, '-->', start)
    } else {
      at = endOfTag(xml, start)
      visitTag(xml.slice(start + 1, at - 1), visitor)
    }
  }
}

/** The value of an attribute, with or without a prefix; null when there is none. */
export function attributeOf(attributes: string, name: string): string | null {
  let at = attributes.indexOf(`${name}=`)
  while (at > 0 && !/[\s:]/.test(attributes[at - 1] ?? '')) {
    at = attributes.indexOf(`${name}=`, at + 1)
  }
  if (at === -1) return null
  const first = at + name.length + 1
  const quote = attributes[first]
  if (quote !== '"' && quote !== "'") return null
  const end = attributes.indexOf(quote, first + 1)
  return end === -1 ? null : decodeXml(attributes.slice(first + 1, end))
}

function visitTag(tag: string, visitor: XmlVisitor): void {
  if (tag.startsWith('?') || tag.startsWith('!')) return
  if (tag.startsWith('/')) {
    visitor.close(localName(tag.slice(1).trim()))
    return
  }
  const isEmpty = tag.endsWith('/')
  const inner = isEmpty ? tag.slice(0, -1) : tag
  const space = inner.search(/\s/)
  const name = localName(space === -1 ? inner : inner.slice(0, space))
  visitor.open(name, space === -1 ? '' : inner.slice(space))
  if (isEmpty) visitor.close(name)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** A tag may hold `>` between quotes. */
function endOfTag(xml: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml[at] ?? ''
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") {
      quote = sign
    } else if (sign === '>') {
      return at + 1
    }
  }
  return xml.length + 1
}

function endOf(xml: string, mark: string, start: number): number {
  const end = xml.indexOf(mark, start)
  return end === -1 ? xml.length + mark.length : end + mark.length
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/gi,
    (whole, code: string) => {
      if (!code.startsWith('#')) return named[code.toLowerCase()] ?? whole
      const point = /^#x/i.test(code)
        ? Number.parseInt(code.slice(2), 16)
        : Number.parseInt(code.slice(1), 10)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
    },
  )
}
