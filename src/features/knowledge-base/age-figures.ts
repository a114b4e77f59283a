import { yearOfTime } from '#domain/statistics/dataset.ts'
import { directionOf } from '#domain/statistics/indicator-change.ts'
import type { Db } from '#platform/db/open-database.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Chart } from '#ui/charts/chart.ts'
import { sourceOfEdition } from './edition-source.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { inPlaceOf, type KnowledgePlace } from './place-context.ts'
import { placeTable, valueAt } from './place-table.ts'
import { projectionTexts } from './projection.texts.ts'
import { sourceLine } from './source-line.ts'

const ageGroups = 'folkemengde-alder'
const pensionAge = 67

/** The share of each age group, year by year. */
export async function ageShares(
  db: Db,
  place: KnowledgePlace,
  language: Language,
): Promise<Chart | null> {
  const text = knowledgeTexts[language].figures
  const table = await placeTable(db, ageGroups, place.municipality.number)
  const dimension = table?.edition.shape.dimensions.find(({ categories }) => categories.length > 1)
  if (!table || !dimension) return null
  const { times } = table.edition.shape
  const rows = times.map((time, index) => {
    const values = dimension.categories.map(({ code }) =>
      valueAt(table, { [dimension.code]: code }, index),
    )
    const total = values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0)
    return {
      name: time,
      total,
      values: values.map((value) => (value === null ? null : (100 * value) / total)),
    }
  })
  const known = rows.filter(({ values }) =>
    values.every((value) => value !== null && !Number.isNaN(value)),
  )
  if (known.length === 0) return null
  return {
    kind: 'stacked',
    words: {
      title: sharesTitle(inPlaceOf(place), known, dimension.categories, language),
      unit: text.share,
      source: sourceLine([sourceOfEdition(table.edition)], language),
      alternative: text.groupsAlternative,
      language,
    },
    decimals: 1,
    parts: dimension.categories.map(({ label }) => label[language]),
    rows: known.map(({ name, values }) => ({ name, values })),
    measure: 'shares',
  }
}

interface ShareRow {
  readonly name: string
  readonly total: number
  readonly values: readonly (number | null)[]
}

/** How large a share those of 67 and over were and are. */
function sharesTitle(
  inPlace: string,
  rows: readonly ShareRow[],
  categories: readonly { readonly code: string }[],
  language: Language,
): string {
  const text = projectionTexts[language].shares
  const share = (row: ShareRow | undefined) =>
    categories.reduce(
      (sum, { code }, index) =>
        Number.parseInt(code, 10) >= pensionAge ? sum + (row?.values[index] ?? 0) : sum,
      0,
    )
  const [first, last] = [rows[0], rows.at(-1)]
  const [from, to] = [share(first), share(last)]
  const toYear = yearOfTime(last?.name ?? '')
  const written = number(to, language, 1)
  if (rows.length < 2) return text.only(inPlace, written, toYear)
  const count = Math.min(first?.total ?? 0, last?.total ?? 0)
  const direction = directionOf(from, to, { decimals: 1, of: { kind: 'ratio', scale: 100, count } })
  return text[direction === 'equal' ? 'stable' : direction](inPlace, {
    from: number(from, language, 1),
    to: written,
    fromYear: yearOfTime(first?.name ?? ''),
    toYear,
  })
}
