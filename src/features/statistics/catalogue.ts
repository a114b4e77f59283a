import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { CarryOverRule } from '#domain/statistics/carry-over.ts'
import { type BothForms, type DatasetDimension, figureGaps } from '#domain/statistics/dataset.ts'

const bothForms = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1) })
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const category = z.strictObject({
  code: z.string().min(1),
  label: bothForms,
  unit: bothForms.optional(),
  decimals: z.number().int().min(0).max(6).optional(),
})
const dimension = z.strictObject({
  code: key,
  label: bothForms,
  categories: z.array(category).min(1),
})

/** A grouping of the source that the codes belong to, for instance `agg_FemAarigGruppering`. */
const codelist = z.string().optional()

/** What is asked of a variable of the source: one code alone, or codes for a dimension of ours. */
const variable = z.union([
  z.strictObject({ only: z.string(), codelist }),
  z.strictObject({
    dimension: key,
    codelist,
    /** Codes of the source by our category, added when several; `same` where theirs are ours. */
    codes: z.union([z.literal('same'), z.record(z.string(), z.array(z.string()).min(1))]),
  }),
])

const fetchRule = z.strictObject({
  api: z.enum(['ssb-v2', 'ssb-v1', 'fhi']),
  /** The table's number; and words of its title by which a successor is found. */
  table: z.strictObject({
    id: z.string().min(1),
    titled: z.string().optional(),
    /** Look for a successor each time, for tables whose old ones are never said to have ended. */
    isNewestTitled: z.boolean().default(false),
    /** FHI: the source that the table lies in, for instance `nokkel`. */
    source: z.string().optional(),
  }),
  region: z.strictObject({
    variable: z.string(),
    /** A grouping of the source, for instance `agg_KommSummer`. */
    codelist: z.string().optional(),
    /** The same where each table has a grouping of its own: words of its name, «Kommuner 2024-». */
    codelistTitled: z.string().optional(),
    /** Codes that are not numbers of places: `EAK: "0"`. */
    named: z.record(z.string(), z.string().regex(/^(0|\d{2}|\d{4})$/)).default({}),
    /** Before the number in the source's code: `K-5060`. */
    prefix: z.string().default(''),
  }),
  time: z.strictObject({
    variable: z.string(),
    from: z.string().optional(),
    last: z.number().int().positive().optional(),
    /** `06-01`: figures of a year are preliminary in what the source updated before that day next year. */
    preliminaryUntil: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .optional(),
  }),
  /**
   * What a place does not have («.», or no cell in a sum) is none of it: a class of land, for instance.
   * Never of people, where a sign may stand for what is hidden.
   */
  absentIsZero: z.boolean().default(false),
  variables: z.record(z.string(), variable),
})

const fileRule = z.strictObject({
  /** Where people find the file to download. */
  page: z.url(),
  /** Headings of the columns. */
  region: z.string(),
  /** The county by number or name, where names alone do not tell municipalities apart. */
  county: z.string().optional(),
  /** Whether the region column has numbers, names, or both («4001 Porsgrunn»). */
  regionIs: z.enum(['number', 'name', 'number-name']),
  /** With `timeIn: columns` the words before the time in the heading of each column: «År:». */
  time: z.string(),
  /** `columns`: each time has a column of its own, below one or more rows of headings. */
  timeIn: z.enum(['column', 'columns']).default('column'),
  /** `month`: the time is a day, `2026-01-01`, and the figures are of its month. */
  timeIs: z.enum(['as-is', 'month']).default('as-is'),
  /** Columns of figures by category of the last dimension; several headings stand above each other. */
  value: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(2)])),
  /** By category: what figures are multiplied with, where it is not 1; never those written with «%». */
  factor: z.record(z.string(), z.number()).default({}),
  /** What signs for «no figure» mean in the file, where it is not what they mean at SSB. */
  signs: z.record(z.string(), z.enum(figureGaps)).default({}),
  /** Categories of which the file has 0 for what is hidden. */
  zeroIsHidden: z.array(z.string()).default([]),
  /** Rows to keep: heading and values. */
  where: z.record(z.string(), z.array(z.string())).default({}),
  /** Our categories by the text of the file; a row may count in several. */
  dimensions: z
    .record(
      z.string(),
      z.strictObject({ column: z.string(), codes: z.record(z.string(), z.array(z.string())) }),
    )
    .default({}),
  /** Where older years of the file do not have the borders that the catalogue says. */
  borders: z.enum(['published', 'recalculated']).optional(),
  /** Rows of the same place, time and categories are added; without it they refuse the file. */
  addsRows: z.boolean().default(false),
})

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What a source stands, as it says or as was measured. */
const limits = z.strictObject({
  /** Cells in one answer, empty ones counted. */
  cells: z.number().int().positive(),
  callsPerMinute: z.number().int().positive(),
  pauseMs: z.number().int().min(0).default(0),
  /** The longest address that is asked for; longer questions are posted. */
  addressLength: z.number().int().positive().default(2000),
  answerBytes: z.number().int().positive().default(200_000_000),
  timeoutSeconds: z.number().int().positive().default(90),
  /** When it publishes, and wants to be left alone, on clocks in Norway. */
  quiet: z.strictObject({ from: timeOfDay, to: timeOfDay }).nullable().default(null),
})

const source = z.strictObject({
  name: bothForms,
  /** How the source wants to be credited, with {table} for the number of the table. */
  attribution: bothForms,
  /** Null where the source states none: nothing is claimed then. */
  licence: z.strictObject({ name: z.string(), url: z.url() }).nullable(),
  /** With {table}; null where tables have no address of their own. */
  tableUrl: z.string().nullable(),
  publisherUrl: z.url(),
  /** Null where nothing can be fetched. */
  limits: limits.nullable().default(null),
})

const dataset = z.strictObject({
  id: key,
  title: bothForms,
  source: key,
  /** As the source numbers it; null when it does not. */
  table: z.string().nullable(),
  isAdditive: z.boolean(),
  borders: z.enum(['published', 'recalculated']),
  dimensions: z.array(dimension),
  notes: z.array(bothForms).default([]),
  fetch: fetchRule.nullable(),
  file: fileRule.nullable().default(null),
})

export type FetchRule = z.infer<typeof fetchRule>
export type SourceLimits = z.infer<typeof limits>
export type FileRule = z.infer<typeof fileRule>
export type StatisticsSource = z.infer<typeof source> & { readonly key: string }

/** A dataset as we want it, whoever it comes from: all that is said of tables and codes is data. */
export interface DatasetDefinition {
  readonly id: string
  readonly title: BothForms
  readonly source: StatisticsSource
  readonly table: string | null
  readonly rule: CarryOverRule
  /** Other than region and time. The last measures, where there are any, carry the units. */
  readonly dimensions: readonly DatasetDimension[]
  readonly notes: readonly BothForms[]
  /** Null when it comes with the program or as a file only. */
  readonly fetch: FetchRule | null
  readonly file: FileRule | null
}

const folder = new URL('../../../reference/statistics/', import.meta.url)
const sourcesFile = z.record(key, source)
const datasetsFile = z.array(dataset)

let kept: ReadonlyMap<string, DatasetDefinition> | null = null

/** Every dataset that the program knows, by id. They do not change while it runs. */
export function datasetCatalogue(): ReadonlyMap<string, DatasetDefinition> {
  kept ??= parseCatalogue(read('sources.yaml'), read('datasets.yaml'))
  return kept
}

/** @throws ZodError or Error that names what cannot be used. */
export function parseCatalogue(
  sources: unknown,
  datasets: unknown,
): ReadonlyMap<string, DatasetDefinition> {
  const known = sourcesFile.parse(sources)
  const catalogue = new Map<string, DatasetDefinition>()
  for (const { isAdditive, borders, ...one } of datasetsFile.parse(datasets)) {
    const from = known[one.source]
    if (!from) throw new Error(`${one.id}: there is no source ${one.source}`)
    if (catalogue.has(one.id)) throw new Error(`${one.id} stands twice`)
    // The next round would take the place of what was read from a file.
    if (one.fetch && one.file) throw new Error(`${one.id} is fetched and read from a file`)
    if (one.file && !hasCategories(one.dimensions, one.file)) {
      throw new Error(`${one.id}: the file has categories that the dataset has not`)
    }
    catalogue.set(one.id, {
      ...one,
      source: { ...from, key: one.source },
      rule: { isAdditive, borders },
      dimensions: one.dimensions as readonly DatasetDimension[],
    })
  }
  return catalogue
}

function hasCategories(
  dimensions: readonly z.infer<typeof dimension>[],
  { value, dimensions: columns }: FileRule,
): boolean {
  const last = dimensions.at(-1)
  return dimensions.every(({ code, categories }) => {
    const known = new Set(categories.map((category) => category.code))
    const told = columns[code]?.codes
    if (told) return Object.values(told).every((codes) => codes.every((one) => known.has(one)))
    if (code === last?.code) return Object.keys(value).every((one) => known.has(one))
    return known.size === 1
  })
}

/** «Kilde: Statistisk sentralbyrå, tabell 07459» */
export function attributionOf({ source, table }: DatasetDefinition, form: keyof BothForms): string {
  return source.attribution[form].replace('{table}', table ?? '').trim()
}

/** Where the source shows the table; null when it has no address. */
export function tableUrlOf({ source, table }: DatasetDefinition): string | null {
  return source.tableUrl && table ? source.tableUrl.replace('{table}', table) : null
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, folder), 'utf8'))
}
