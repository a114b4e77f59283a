import { type CellReading, nothingRead, reads } from './cell-reading.ts'
import { onOneLine } from './clean-text.ts'
import type { YearMark, YearMarkKind } from './plan-import.ts'
import { planningYearsIn } from './read-years.ts'

/** What a table's own legend says that its letters mean. */
export type MarkCodes = ReadonlyMap<string, readonly YearMarkKind[]>

const crosses = /^[\s()]*(?:[x×✓✔☑☒●•■◼▪*+]|ja|xx+)[\s().*]*$/iu
const nothing = /^[\s\-–—.,/()]*$|^nei$/iu
const halves =
  /^(?:(?:1|2|i|ii)\.? ?halv(?:år|del)?\.?|h[12]|[1-4]\. ?kvartal|q[1-4]|k[1-4]|vår|vårhalvår|høst|haust|sommer|sumar|vinter|hele året|heile året)$/iu
const startWords =
  /^(?:oppstart|start|startes|startast|startar|starter|planstart|planoppstart|varsel om oppstart)$/iu
const adoptWords =
  /^(?:vedtak|vedtas|vedtatt|vedteken|ferdig|slutt|sluttbehandling|slutthandsaming|ferdigstilles)$/iu
const workWords =
  /^(?:revisjon|revidering|revideres|reviderast|rullering|rulleres|rullerast|arbeid|utarbeides|utarbeidast|ny|ny plan|planarbeid|rev\.?|årlig|årleg|gjennomføring)$/iu

const usualCodes: MarkCodes = new Map<string, readonly YearMarkKind[]>([
  ['o', ['start']],
  ['v', ['adopt']],
])

/** What stands under the heading of a year: a cross, a letter code, a word. */
export function readYearMark(cell: string, year: number, codes: MarkCodes): CellReading {
  const text = onOneLine(cell)
  if (nothing.test(text)) return nothingRead
  const kinds = text.length > 60 ? null : kindsOf(text, year, codes)
  if (!kinds) return reads({}, [{ code: 'unknown-mark', field: 'years', year, text }])
  const yearMarks: YearMark[] = kinds.map((mark) => ({ year, mark }))
  return reads({ years: [year], yearMarks })
}

/** The codes that the legends of a table explain («O = oppstart, F = ferdig»). */
export function codesIn(legends: readonly string[]): MarkCodes {
  const codes = new Map(usualCodes)
  for (const legend of legends) {
    for (const match of legend
      .slice(0, 500)
      .matchAll(/(?<!\p{L})(\p{L}{1,3})\s?[=:]\s?(\p{L}+)/gu)) {
      const [, code = '', word = ''] = match
      const kind = wordKind(word)
      if (kind) codes.set(code.toLowerCase(), [kind])
    }
  }
  return codes
}

function kindsOf(text: string, year: number, codes: MarkCodes): readonly YearMarkKind[] | null {
  const explained = codes.get(text.toLowerCase())
  if (explained) return explained
  if (crosses.test(text) || halves.test(text)) return ['x']
  const years = planningYearsIn(text)
  if (years.length === 1 && years[0] === year) return ['x']
  const parts = text.split(/[/,&+ ]+|\bog\b|(?<=^[OV])(?=[OV]$)/i).filter((part) => part !== '')
  const kinds = parts.map((part) => codes.get(part.toLowerCase()) ?? oneKind(part))
  const known = kinds.flatMap((kind) => kind ?? [])
  if (parts.length === 0 || kinds.some((kind) => kind === null)) return null
  return [...new Set(known)]
}

function oneKind(part: string): readonly YearMarkKind[] | null {
  const kind = wordKind(part)
  if (kind) return [kind]
  return crosses.test(part) || halves.test(part) ? ['x'] : null
}

function wordKind(word: string): YearMarkKind | null {
  if (startWords.test(word)) return 'start'
  if (adoptWords.test(word)) return 'adopt'
  return workWords.test(word) ? 'x' : null
}
