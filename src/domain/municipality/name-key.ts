/**
 * The form of a name that two spellings share when people mean the same place: lower case, without
 * accents, with å/aa, ø/oe/o and æ/ae made alike. Only for comparing, never for showing.
 * `Ås`, `Aas` and `as` become `as`; `Kárášjohka` becomes `karasjohka`.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å/g, 'a')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/đ/g, 'd')
    .replace(/ŋ/g, 'n')
    .replace(/ŧ/g, 't')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/aa/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
