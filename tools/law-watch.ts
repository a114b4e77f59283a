import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { type LawFingerprint, lawFingerprints } from '#domain/law/law-fingerprints.ts'
import { type CitedSection, citedSections } from './law-citations.ts'
import { actOf, compareLaw, needsReading, textOf } from './law-comparison.ts'
import { tablePath, tableSource } from './law-fingerprint-table.ts'
import { lawReport } from './law-report.ts'
import { type ActText, readLawFolder } from './law-text.ts'

const usage = `Bruk:
  npm run law-watch -- MAPPE
  npm run law-watch -- MAPPE --update NØKKEL … --checked-on ÅÅÅÅ-MM-DD
  npm run law-watch -- MAPPE --update --all --checked-on ÅÅÅÅ-MM-DD

MAPPE har lovtekstene som Markdown, en lov i hver fil. NØKKEL er lov og paragraf, som pbl/10-1.
Datoen er dagen lovtekstene er fra. Se docs/how-to/check-the-law.md.
`

type Table = Readonly<Record<string, LawFingerprint>>

/** What was asked for cannot be done; the message is for a person, in bokmål. */
export class LawWatchError extends Error {}

/**
 * The table with the sections of `keys` as they are in `acts`, read on `checkedOn`; null for all that are
 * cited, and then what nothing cites is taken out. A section whose act is not in the folder gets the
 * date alone when it is named, and stays as it is with «all». Throws LawWatchError.
 */
export function updatedTable(
  table: Table,
  cited: readonly CitedSection[],
  acts: ReadonlyMap<string, ActText>,
  { keys, checkedOn }: { keys: readonly string[] | null; checkedOn: string },
): ReadonlyMap<string, LawFingerprint> {
  const known = new Set(cited.map(({ key }) => key))
  const strange = keys?.filter((key) => !known.has(key)) ?? []
  if (strange.length > 0) throw new LawWatchError(`Siteres ikke: ${strange.join(', ')}`)
  const isCited = ([key]: readonly [string, LawFingerprint]) => keys !== null || known.has(key)
  const updated = new Map(Object.entries(table).filter(isCited))
  for (const one of cited) {
    if (keys && !keys.includes(one.key)) continue
    const text = textOf(one, acts)
    if (!text && actOf(one, acts)) throw new LawWatchError(`Finnes ikke i loven: ${one.key}`)
    const entry = { checkedOn, sha256: text?.fingerprint ?? null }
    if (text || keys) updated.set(one.key, entry)
    else if (!updated.has(one.key)) updated.set(one.key, { checkedOn: null, sha256: null })
  }
  return updated
}

/** Writes the report, or the table; gives the exit code: 1 when something has to be read. */
function run(args: readonly string[], root: string): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      update: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      'checked-on': { type: 'string' },
    },
  })
  const [folder, ...keys] = positionals
  if (!folder || (!values.update && keys.length > 0)) throw new LawWatchError(usage)
  const acts = readLawFolder(folder)
  if (acts.size === 0) throw new LawWatchError(`Ingen lovtekster i ${folder}`)
  const cited = citedSections(root)
  if (!values.update) {
    const compared = compareLaw(cited, lawFingerprints, acts)
    const uncited = Object.keys(lawFingerprints).filter(
      (key) => !cited.some((one) => one.key === key),
    )
    process.stdout.write(lawReport(compared, uncited))
    return compared.some(needsReading) ? 1 : 0
  }
  const checkedOn = parseLocalDate(values['checked-on'] ?? '')
  if (!checkedOn || values.all === keys.length > 0) throw new LawWatchError(usage)
  const what = { keys: values.all ? null : keys, checkedOn }
  const table = updatedTable(lawFingerprints, cited, acts, what)
  writeFileSync(path.join(root, tablePath), tableSource(table))
  process.stdout.write(`${tablePath}: ${table.size} paragrafer\n`)
  return 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.exitCode = run(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
