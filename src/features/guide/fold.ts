/** The text as somebody writes it who has no Norwegian keyboard: small letters, without accents. */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('nb-NO')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('đ', 'd')
    .replaceAll('ŋ', 'n')
    .replaceAll('ŧ', 't')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

/** The words and numbers of a text, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return text.toLocaleLowerCase('nb-NO').match(/\p{L}[\p{L}\d]*|\d[\d-]*/gu) ?? []
}
