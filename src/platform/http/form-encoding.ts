/**
 * The fields of an urlencoded body, as browsers read it: bytes that are no UTF-8 become the sign for
 * what cannot be read, and a lone `%` stands for itself. A field that comes several times is a list.
 */
export function readUrlencoded(body: string): Record<string, string | string[]> {
  // Without a prototype: people name fields, and `__proto__` is only a name.
  const fields: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(body)) {
    const known = fields[name]
    if (known === undefined) fields[name] = value
    else if (typeof known === 'string') fields[name] = [known, value]
    else known.push(value)
  }
  return fields
}
