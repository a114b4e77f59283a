/**
 * An amount as people type it: «2», «2,5», «1 234,5». Null for an empty field, undefined when it is no
 * amount from 0 to `most`.
 */
export function readAmount(text: string, most: number): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (plain === '') return null
  if (!/^\d{1,12}(\.\d{1,3})?$/.test(plain)) return undefined
  const amount = Number(plain)
  return amount <= most ? amount : undefined
}

/** The way back, as it stands in a field. */
export function writeAmount(amount: number): string {
  return String(amount).replace('.', ',')
}
