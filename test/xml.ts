export interface XmlElement {
  /** The names from the root down: `feed/entry/id`. */
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

const token =
  /<\?xml[^?]*\?>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Every element of an XML document in the order they end. Throws where it is not well-formed. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const open: { name: string; attributes: Record<string, string>; text: string }[] = []
  const ended: XmlElement[] = []
  const end = (name: string) => {
    const path = open.map((one) => one.name).join('/')
    const last = open.pop()
    if (last?.name !== name) throw new Error(`</${name}> ends <${last?.name}>`)
    ended.push({ path, attributes: last.attributes, text: last.text })
  }
  let at = 0
  while (at < xml.length) {
    token.lastIndex = at
    const found = token.exec(xml)
    if (!found) throw new Error(`Not well-formed at «${xml.slice(at, at + 40)}»`)
    at = token.lastIndex
    const [, closed, opened, attributes = '', isEmpty, text] = found
    if (closed) end(closed)
    if (opened) {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)]
      const values = pairs.map(([, name = '', value = '']) => [name, plain(value)] as const)
      open.push({ name: opened, attributes: Object.fromEntries(values), text: '' })
      if (isEmpty) end(opened)
    }
    const parent = open.at(-1)
    if (text && parent) parent.text += plain(text)
    else if (text?.trim()) throw new Error(`Text outside the root: «${text}»`)
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> never ends`)
  return ended
}

function plain(text: string): string {
  return text.replace(/&[^;]*;?/g, (all) => {
    const code = /^&#(\d+);$/.exec(all)?.[1]
    const sign = code ? String.fromCodePoint(Number(code)) : entities[all.slice(1, -1)]
    if (sign === undefined) throw new Error(`Unknown entity ${all}`)
    return sign
  })
}
