import type { LawFingerprint } from '#domain/law/law-fingerprints.ts'
import { compareKeys } from './law-citations.ts'

/** Below the project's root. */
export const tablePath = 'src/domain/law/law-fingerprints.ts'

const header = `// Made by \`npm run law-watch -- FOLDER --update\`. How: docs/how-to/check-the-law.md

export interface LawFingerprint {
  /** The day of the consolidated text a person read it in; null when it has not been read again. */
  readonly checkedOn: string | null
  /** Of the whole section in that text, in hexadecimal; null when the section is not watched. */
  readonly sha256: string | null
}

/**
 * Each section that is cited, as act and number. It stands here, and not with the other reference data,
 * so that the rules can read the day from it.
 */
// biome-ignore format: one section a line
export const lawFingerprints: Readonly<Record<string, LawFingerprint>> = {
`

/** The table as source text: the same content gives the same bytes. */
export function tableSource(table: ReadonlyMap<string, LawFingerprint>): string {
  const lines = [...table]
    .toSorted(([left], [right]) => compareKeys(left, right))
    .map(([key, { checkedOn, sha256 }]) => {
      return `  '${key}': { checkedOn: ${literal(checkedOn)}, sha256: ${literal(sha256)} },\n`
    })
  return `${header}${lines.join('')}}\n`
}

function literal(text: string | null): string {
  return text === null ? 'null' : `'${text}'`
}
