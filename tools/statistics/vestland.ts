import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Gathered, SourceCell } from './source-cells.ts'

const retrievedOn = '2026-05-23'
const notes = [
  {
    nb: 'Foreløpig er det hentet tall for kommunene i Vestland.',
    nn: 'Førebels er det henta tal for kommunane i Vestland.',
  },
]
const value = z.number().nullable()
const single = z.object({
  municipalities: z.record(z.string(), z.object({ code: z.string(), value })),
})
const plans = z.object({
  saksbehandlingstidFallbackYears: z.array(z.string()),
  municipalities: z.record(
    z.string(),
    z.object({
      code: z.string(),
      gebyrPrivatePlaner: value,
      saksbehandlingstid: value,
      saksbehandlingstidYear: z.number().optional(),
    }),
  ),
})
const unemployed = z.object({
  municipalities: z.record(z.string(), z.object({ code: z.string(), count: value, value })),
})

// SSB publishes a year of KOSTRA in March, and again, corrected, in the middle of June.
const preliminaryYear = '2025'

/** KOSTRA 12134, KOSAGD230000. */
export function netOperatingResult(dataDir: string): Gathered {
  const gathered = oneFigure(dataDir, 'driftsresultat-2025', preliminaryYear)
  return { ...gathered, cells: gathered.cells.map(asPreliminary) }
}

/** SSB 12451. */
export const sickLeave = (dataDir: string) => oneFigure(dataDir, 'sykefravaer-2025k4', '2025K4')

/** SSB 11695. */
export const disabilityBenefit = (dataDir: string) => oneFigure(dataDir, 'uforetrygd-2024', '2024')

/**
 * KOSTRA 12671. The fee is that of 2025; the time is that of the newest of three years that has one,
 * and missing in those after it.
 */
export function planning(dataDir: string): Gathered {
  const { municipalities, saksbehandlingstidFallbackYears: years } = plans.parse(
    json(dataDir, 'private-planer-2025'),
  )
  const cells = Object.values(municipalities).flatMap((one): readonly SourceCell[] => {
    const newest = String(one.saksbehandlingstidYear ?? years[0])
    const time = (year: string, days: number | null) =>
      cellOf(one.code, year, days, { maal: 'saksbehandlingstid' })
    const fee = cellOf(one.code, '2025', one.gebyrPrivatePlaner, { maal: 'gebyr' })
    if (one.saksbehandlingstid === null) return [fee, ...years.map((year) => time(year, null))]
    const empty = years.filter((year) => year > newest).map((year) => time(year, null))
    return [fee, ...empty, time(newest, one.saksbehandlingstid)]
  })
  return { retrievedOn, notes, cells: cells.map(asPreliminary) }
}

function asPreliminary(cell: SourceCell): SourceCell {
  const isKnown = cell.time === preliminaryYear && cell.value !== null
  return isKnown ? { ...cell, state: 'preliminary' } : cell
}

/** Nav, April 2026. Nav shows no count below four. */
export function unemploymentInVestland(dataDir: string): readonly SourceCell[] {
  const { municipalities } = unemployed.parse(json(dataDir, 'arbeidsledighet-2026-april'))
  return Object.values(municipalities).flatMap((one) => {
    const place = { region: one.code, time: '2026M04' }
    const persons = { status: 'helt-ledige', maal: 'personer' }
    const share = { status: 'helt-ledige', maal: 'prosent' }
    return [
      one.count === null
        ? { ...place, categories: persons, value: null, state: 'suppressed' as const }
        : { ...place, categories: persons, value: one.count },
      { ...place, categories: share, value: one.value },
    ]
  })
}

function oneFigure(dataDir: string, file: string, time: string): Gathered {
  const { municipalities } = single.parse(json(dataDir, file))
  return {
    retrievedOn,
    notes,
    cells: Object.values(municipalities).map((one) => cellOf(one.code, time, one.value)),
  }
}

function cellOf(
  region: string,
  time: string,
  figure: number | null,
  categories: Readonly<Record<string, string>> = {},
): SourceCell {
  return figure === null
    ? { region, time, categories, value: null, state: 'missing' }
    : { region, time, categories, value: figure }
}

function json(dataDir: string, file: string): unknown {
  return JSON.parse(readFileSync(join(dataDir, `vestland/${file}.json`), 'utf8'))
}
