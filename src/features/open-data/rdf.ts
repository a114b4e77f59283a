/** What a property of a resource can hold. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string }
  /** `YYYY-MM-DD` */
  | { readonly date: string }
  | { readonly node: RdfNode }

/** A resource; without `iri` it is a blank node. Names of classes and properties have a prefix. */
export interface RdfNode {
  readonly iri?: string
  readonly type: string
  readonly properties: Readonly<Record<string, readonly RdfValue[]>>
}

export type Prefixes = Readonly<Record<string, string>>

const xsdDate = 'http://www.w3.org/2001/XMLSchema#date'

/** The resources in Turtle (https://www.w3.org/TR/turtle/). */
export function turtle(nodes: readonly RdfNode[], prefixes: Prefixes): string {
  const heads = Object.entries(prefixes).map(
    ([name, iri]) => `@prefix ${name}: ${reference(iri)} .`,
  )
  const bodies = nodes.map((node) => `${reference(node.iri ?? '')} ${statements(node, '  ')} .`)
  return `${[...heads, '', ...bodies].join('\n')}\n`
}

function statements({ type, properties }: RdfNode, indent: string): string {
  const pairs = Object.entries(properties)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name} ${values.map((one) => turtleValue(one, indent)).join(', ')}`)
  return [`a ${type}`, ...pairs].join(` ;\n${indent}`)
}

function turtleValue(value: RdfValue, indent: string): string {
  if ('iri' in value) return reference(value.iri)
  if ('date' in value) return `${literal(value.date)}^^${reference(xsdDate)}`
  if ('node' in value) {
    const { iri } = value.node
    return iri ? reference(iri) : `[ ${statements(value.node, `${indent}  `)} ]`
  }
  return value.language ? `${literal(value.text)}@${value.language}` : literal(value.text)
}

/** Signs that an IRI cannot hold are written by their number. */
function reference(iri: string): string {
  const escaped = iri.replace(/[\p{Cc} <>"{}|^`\\]/gu, numbered)
  return `<${escaped}>`
}

function literal(text: string): string {
  const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
  const escaped = text
    .toWellFormed()
    .replace(/["\\]/g, (sign) => `\\${sign}`)
    .replace(/\p{Cc}/gu, (sign) => named[sign] ?? numbered(sign))
  return `"${escaped}"`
}

function numbered(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The same as JSON-LD (https://www.w3.org/TR/json-ld11/). */
export function jsonLd(nodes: readonly RdfNode[], prefixes: Prefixes): object {
  return { '@context': prefixes, '@graph': nodes.map(jsonNode) }
}

function jsonNode({ iri, type, properties }: RdfNode): object {
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0)
  return {
    ...(iri && { '@id': iri }),
    '@type': type,
    ...Object.fromEntries(filled.map(([name, values]) => [name, values.map(jsonValue)])),
  }
}

function jsonValue(value: RdfValue): object {
  if ('iri' in value) return { '@id': value.iri }
  if ('date' in value) return { '@value': value.date, '@type': xsdDate }
  if ('node' in value) return jsonNode(value.node)
  return { '@value': value.text, ...(value.language && { '@language': value.language }) }
}
