import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { BothForms } from '#domain/statistics/dataset.ts'
import { addsUp, datasetsOf, type Formula } from '#domain/statistics/indicator-formula.ts'
import { datasetCatalogue } from '#features/statistics/index.ts'

/** The themes of the knowledge base, in the order in which they are shown. */
export const indicatorThemes = [
  'befolkning',
  'bolig',
  'arbeid-og-naering',
  'oppvekst-og-utdanning',
  'helse-og-levekar',
  'klima-og-miljo',
  'areal',
  'okonomi',
  'samfunnssikkerhet',
  'plan',
] as const
export type IndicatorTheme = (typeof indicatorThemes)[number]

const bothForms = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1) })
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const term = z.strictObject({
  dataset: key,
  where: z
    .record(
      z.string(),
      z.union([z.array(z.string()).min(1), z.strictObject({ from: z.string(), to: z.string() })]),
    )
    .default({}),
})
const terms = z.array(term).min(1)

const formula: z.ZodType<Formula> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum'), of: terms }),
    z.strictObject({
      kind: z.literal('ratio'),
      of: terms,
      per: terms,
      scale: z.number().positive(),
      nearestWithinYears: z.number().int().min(0).max(5).optional(),
    }),
    z.strictObject({
      kind: z.literal('change'),
      of: formula,
      since: z.union([z.literal('first'), z.number().int().positive()]),
      as: z.enum(['absolute', 'percent']),
    }),
    z.strictObject({
      kind: z.literal('rolling-mean'),
      of: formula,
      years: z.number().int().min(2).max(10),
    }),
    z.strictObject({ kind: z.literal('difference'), of: formula, minus: formula }),
  ]),
)

/** The words that the sentences about an indicator are made with; no figures stand here. */
const sentence = z.discriminatedUnion('kind', [
  /** «Andelen som bor alene» har økt … */
  z.strictObject({ kind: z.literal('level'), subject: bothForms }),
  /** Det er blitt flere «elever i grunnskolen»; `one` after the number 1. */
  z.strictObject({ kind: z.literal('counted'), many: bothForms, one: bothForms }),
  /** What has changed, of an indicator that is itself a change: «Folketallet». */
  z.strictObject({ kind: z.literal('change'), subject: bothForms }),
  /**
   * What can be on either side of zero; whole sentences with {value}, never
   * negative, and {time} («i 2025») or {year} («2025»).
   */
  z.strictObject({
    kind: z.literal('balance'),
    above: bothForms,
    below: bothForms,
    zero: bothForms,
  }),
])

const indicator = z.strictObject({
  /** Stands in addresses: Norwegian, ASCII. */
  id: key,
  theme: z.enum(indicatorThemes),
  title: bothForms,
  /** What the planner wants to know. */
  question: bothForms,
  /** Why it matters for planning. */
  why: bothForms,
  /** The formula in words. */
  explanation: bothForms,
  /** After the figure: «personer», «prosent», «per 1000 innbyggere». */
  unit: bothForms,
  /** After the figure 1, where that is another word. */
  unitOne: bothForms.nullable().default(null),
  decimals: z.number().int().min(0).max(3),
  direction: z.enum(['higher-is-better', 'lower-is-better', 'none']),
  /** Of people or things behind a figure; one with fewer is not shown. */
  minimumCount: z.number().int().positive().nullable(),
  /**
   * A change of no more than this says nothing, for what a source has computed from few answers or
   * cases (our own choice).
   */
  noise: z.number().positive().nullable().default(null),
  formula,
  sentence,
  /** Of a projection: how many years after its first the figure is that is told first. */
  horizonYears: z.number().int().positive().nullable().default(null),
})

export type Indicator = Readonly<z.infer<typeof indicator>> & {
  readonly title: BothForms
}

const file = new URL('../../../reference/statistics/indicators.yaml', import.meta.url)

let kept: ReadonlyMap<string, Indicator> | null = null

/** Every indicator, in the order in which they are shown. They do not change while it runs. */
export function indicatorLibrary(): readonly Indicator[] {
  return [...library().values()]
}

export function indicatorById(id: string): Indicator | null {
  return library().get(id) ?? null
}

function library(): ReadonlyMap<string, Indicator> {
  kept ??= parseLibrary(parse(readFileSync(file, 'utf8')))
  return kept
}

/** @throws ZodError or Error that names what cannot be used. */
export function parseLibrary(content: unknown): ReadonlyMap<string, Indicator> {
  const byId = new Map<string, Indicator>()
  for (const one of z.array(indicator).parse(content)) {
    if (byId.has(one.id)) throw new Error(`${one.id} stands twice`)
    byId.set(one.id, one)
  }
  return byId
}

/**
 * Whether the figure tells how many or how much there is in all: then a large municipality has more
 * of it than a small one, and beside others it says little.
 */
export function isTotal({ formula }: Pick<Indicator, 'formula'>): boolean {
  const catalogue = datasetCatalogue()
  return (
    addsUp(formula) &&
    datasetsOf(formula).every((dataset) => catalogue.get(dataset)?.rule.isAdditive)
  )
}
