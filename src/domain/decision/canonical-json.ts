/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/**
 * One text for one content, whatever order its members were written in: the members of an object in
 * the order of their UTF-16 code units, no white space, what is undefined left out. As RFC 8785 has it.
 * Throws on what JSON cannot say (NaN, infinity, half a character).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('JSON has no half character')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value)
    .flatMap(([name, one]) => (one === undefined ? [] : [[name, one] as const]))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, one]) => `${canonicalJson(name)}:${canonicalJson(one)}`)
  return `{${members.join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
