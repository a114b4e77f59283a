import { element, type Xml } from './xml.ts'

export const odtNamespace = 'urn:oasis:names:tc:opendocument:xmlns'

const namespaces = Object.fromEntries(
  Object.entries({
    ...{ office: 'office', style: 'style', text: 'text', table: 'table', draw: 'drawing' },
    ...{ fo: 'xsl-fo-compatible', svg: 'svg-compatible', meta: 'meta', config: 'config' },
  }).map(([prefix, name]) => [`xmlns:${prefix}`, `${odtNamespace}:${name}:1.0`]),
)

const others = {
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:ooo': 'http://openoffice.org/2004/office',
  'xmlns:ooow': 'http://openoffice.org/2004/writer',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
}

/** The outermost element of one of the files that an OpenDocument 1.3 is made of. */
export function odtRoot(name: string, ...content: readonly Xml[]): Xml {
  const attributes = { ...namespaces, ...others, 'office:version': '1.3' }
  return element(`office:${name}`, attributes, ...content)
}
