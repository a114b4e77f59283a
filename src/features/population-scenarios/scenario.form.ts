import {
  choiceProblems,
  fertilityLimits,
  greatestMigration,
  mainChoices,
  type ScenarioChoices,
} from '#domain/population/assumptions.ts'
import { readNumber } from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { scenarioTexts } from './scenario.texts.ts'

/** The choices as they stand in the address and in the form, with what was typed. */
export interface ScenarioValues {
  /** Per cent of today's level. */
  readonly fodte: string
  readonly trend: keyof typeof trends
  readonly flytting: keyof typeof migrations
  /** Persons a year. */
  readonly antall: string
  readonly levealder: keyof typeof mortalities
}

export const trends = { ssb: 'as-ssb', 'som-na': 'constant' } as const
export const migrations = {
  'som-na': 'as-recent',
  halv: 'half',
  ingen: 'none',
  eget: 'own',
} as const
export const mortalities = { oker: 'falling', 'som-na': 'constant' } as const

/** The fields of an address or a form; what is missing or unknown is as in the main alternative. */
export function readValues(field: (name: keyof ScenarioValues) => string): ScenarioValues {
  const known = <Key extends string>(of: Readonly<Record<Key, string>>, typed: string) =>
    Object.hasOwn(of, typed) ? (typed as Key) : (Object.keys(of)[0] as Key)
  return {
    fodte: field('fodte').trim().slice(0, 20) || '100',
    trend: known(trends, field('trend')),
    flytting: known(migrations, field('flytting')),
    antall: field('antall').trim().slice(0, 20),
    levealder: known(mortalities, field('levealder')),
  }
}

/** Choices as they are written in the form. */
export function valuesOf(choices: ScenarioChoices): ScenarioValues {
  const persons = choices.netMigrationPerYear
  const keyOf = <Key extends string>(of: Readonly<Record<Key, string>>, value: string) =>
    (Object.keys(of) as Key[]).find((key) => of[key] === value) as Key
  return {
    fodte: written(choices.fertility * 100),
    trend: keyOf(trends, choices.fertilityTrend),
    flytting: typeof persons === 'number' ? 'eget' : keyOf(migrations, persons),
    antall: typeof persons === 'number' ? written(persons) : '',
    levealder: keyOf(mortalities, choices.mortality),
  }
}

/**
 * What was chosen, or what is wrong with it, with the limits.
 * @param inhabitants those of the base year, which limit how many may move
 */
export function choicesOf(
  { fodte, trend, flytting, antall, levealder }: ScenarioValues,
  inhabitants: number,
  language: Language,
): { readonly choices: ScenarioChoices | null; readonly errors: readonly FieldError[] } {
  const percent = readSigned(fodte)
  const migration = migrations[flytting]
  const persons = migration === 'own' ? readSigned(antall) : migration
  const choices: ScenarioChoices = {
    fertility: (percent ?? Number.NaN) / 100,
    fertilityTrend: trends[trend],
    netMigrationPerYear: persons ?? Number.NaN,
    mortality: mortalities[levealder],
  }
  const wrong = new Set(choiceProblems(choices, inhabitants).map(({ field }) => field))
  const text = scenarioTexts[language].problems
  const { least, most } = fertilityLimits
  const limit = number(greatestMigration(inhabitants), language)
  const errors: readonly FieldError[] = [
    ...(wrong.has('fertility')
      ? [{ name: 'fodte', message: text.fertility(least * 100, most * 100) }]
      : []),
    ...(wrong.has('netMigrationPerYear')
      ? [{ name: 'antall', message: text.migration(limit) }]
      : []),
  ]
  return { choices: errors.length > 0 ? null : choices, errors }
}

/** Whether nothing is chosen that is not in the main alternative. */
export function isMain(choices: ScenarioChoices): boolean {
  return (Object.keys(mainChoices) as (keyof ScenarioChoices)[]).every(
    (key) => choices[key] === mainChoices[key],
  )
}

/** «1 234,5», «-20» and «−20»; null when it is no number. */
function readSigned(text: string): number | null {
  const [, sign, digits = ''] = /^([-−–+]?)\s*(.*)$/s.exec(text) ?? []
  const value = readNumber(digits)
  if (value === null) return null
  return sign === '' || sign === '+' ? value : -value || 0
}

// Without the fractions that per cent of a fraction leave behind.
function written(value: number): string {
  return String(Number(value.toFixed(6))).replace('.', ',')
}
