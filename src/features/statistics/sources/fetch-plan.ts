import type { FormerNumber } from '#domain/statistics/carry-over.ts'
import type { Place } from '#domain/statistics/figure-table.ts'
import type { DatasetDefinition, FetchRule } from '../catalogue.ts'
import { type ProblemCode, type ProblemDetails, SourceProblem } from './source-problem.ts'
import type { TableDescription, TableVariable } from './table-source.ts'

/** What to ask a table for, and where each figure of the answer belongs. */
export interface FetchPlan {
  readonly table: string
  readonly region: AskedVariable
  readonly time: AskedVariable
  /** The others, in the order of the definition. */
  readonly variables: readonly AskedVariable[]
  /** Numbers of places by the source's code, in the order in which they are asked for. */
  readonly regions: ReadonlyMap<string, string>
  /** As we write them, in order, by the source's code. */
  readonly times: ReadonlyMap<string, string>
  /** For each of our series the codes of `variables` whose figures add up to it. */
  readonly series: readonly (readonly (readonly string[])[])[]
  /** «personer», by the source's code of the measure. */
  readonly units: Readonly<Record<string, string>>
  /** What a place does not have is none of it. */
  readonly absentIsZero: boolean
}

export interface AskedVariable {
  readonly code: string
  readonly codelist: string | null
  readonly values: readonly string[]
}

/** The places that there are, and have been. */
export interface KnownPlaces {
  readonly places: readonly Place[]
  readonly history: readonly FormerNumber[]
}

/**
 * Holds the definition against what the source says that the table has now.
 *
 * @throws SourceProblem that names the variable or the codes that are no longer there.
 */
export function planFetch(
  definition: DatasetDefinition & { readonly fetch: FetchRule },
  description: TableDescription,
  known: KnownPlaces,
  regionCodelist: string | null = null,
): FetchPlan {
  const rule = definition.fetch
  const table = description.id
  const stop = (code: ProblemCode, details: ProblemDetails = {}): never => {
    throw new SourceProblem(code, { table, ...details })
  }
  const find = (code: string): TableVariable =>
    description.variables.find((one) => one.code === code) ??
    stop('variable-gone', { variable: code })
  const place = find(rule.region.variable)
  const time = find(rule.time.variable)
  const named = new Set([
    place.code,
    time.code,
    ...Object.keys(rule.variables).map((code) => find(code).code),
  ])
  const news = description.variables.find(({ code, isOptional }) => !named.has(code) && !isOptional)
  if (news) stop('variable-new', { variable: news.code })
  const times = timesOf(rule, time)
  if (times.size === 0) stop('no-times', { variable: time.code })
  const regions = regionsOf(definition, place, known, times)
  if (regions.size === 0) stop('no-regions', { variable: place.code })
  const variables = Object.entries(rule.variables).map(([code, asked]) => {
    const { codes } = find(code)
    const held = new Set(codes)
    const values = 'only' in asked ? [asked.only] : codesOf(definition, asked)
    const gone = values.filter((one) => !held.has(one))
    if (gone.length > 0) stop('codes-gone', { variable: code, codes: gone.join(', ') })
    return { code, codelist: asked.codelist ?? null, values }
  })
  const units = Object.assign({}, ...variables.map(({ code }) => find(code).units))
  return {
    table,
    region: {
      code: place.code,
      codelist: regionCodelist,
      values: [...regions.keys()],
    },
    time: { code: time.code, codelist: null, values: [...times.keys()] },
    variables,
    regions,
    times,
    series: seriesOf(definition),
    absentIsZero: rule.absentIsZero,
    units: Object.fromEntries(
      Object.entries(units as Record<string, string>).filter(([code]) =>
        variables.some(({ values }) => values.includes(code)),
      ),
    ),
  }
}

type Asked = Extract<FetchRule['variables'][string], { dimension: string }>

function categoriesOf(definition: DatasetDefinition, { dimension }: Asked): readonly string[] {
  const found = definition.dimensions.find(({ code }) => code === dimension)
  if (!found) throw new Error(`${definition.id}: there is no dimension ${dimension}`)
  return found.categories.map(({ code }) => code)
}

function sourceCodes({ codes }: Asked, category: string): readonly string[] {
  return codes === 'same' ? [category] : (codes[category] ?? [])
}

/** Each once: SSB answers 500 to a code that stands twice. */
function codesOf(definition: DatasetDefinition, asked: Asked): readonly string[] {
  return [
    ...new Set(categoriesOf(definition, asked).flatMap((category) => sourceCodes(asked, category))),
  ]
}

/** `2016_2020` as `2016-2020`, `2020_2020` as `2020`. */
function timeOf(code: string): string {
  const [, from = '', to = ''] = /^(\d{4})_(\d{4})$/.exec(code) ?? []
  if (from === '') return code
  return from === to ? from : `${from}-${to}`
}

function timesOf({ time }: FetchRule, { codes }: TableVariable): ReadonlyMap<string, string> {
  const all = codes
    .map((code) => [code, timeOf(code)] as const)
    .filter(([, ours]) => time.from === undefined || ours >= time.from)
    .sort(([, one], [, other]) => (one < other ? -1 : 1))
  return new Map(time.last === undefined ? all : all.slice(-time.last))
}

function regionsOf(
  { rule, fetch }: DatasetDefinition & { readonly fetch: FetchRule },
  { codes }: TableVariable,
  { places, history }: KnownPlaces,
  times: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { prefix, named } = fetch.region
  const numbers = new Set(['0', ...places.flatMap(({ number, county }) => [number, county])])
  if (rule.borders === 'published') {
    const first = `${Math.min(...[...times.values()].map((time) => Number(time.slice(0, 4))))}-01-01`
    for (const { oldNumber, validTo } of history) if (validTo > first) numbers.add(oldNumber)
  }
  const regions = new Map<string, string>()
  for (const code of codes) {
    const number = named[code] ?? (code.startsWith(prefix) ? code.slice(prefix.length) : '')
    if (numbers.has(number)) regions.set(code, number)
  }
  return regions
}

function seriesOf(
  definition: DatasetDefinition & { readonly fetch: FetchRule },
): readonly (readonly (readonly string[])[])[] {
  const combinations = definition.dimensions.reduce<readonly Record<string, string>[]>(
    (made, { code, categories }) =>
      made.flatMap((one) => categories.map((category) => ({ ...one, [code]: category.code }))),
    [{}],
  )
  return combinations.map((categories) =>
    Object.values(definition.fetch.variables).reduce<readonly (readonly string[])[]>(
      (made, asked) => {
        const codes =
          'only' in asked ? [asked.only] : sourceCodes(asked, categories[asked.dimension] ?? '')
        return made.flatMap((one) => codes.map((code) => [...one, code]))
      },
      [[]],
    ),
  )
}
