import { z } from 'zod'
import {
  type ApiClient,
  conditionOf,
  hasWords,
  instantOf,
  readAnswer,
  refusalOf,
  type TableSource,
  type TableVariable,
} from './table-source.ts'

const table = z.looseObject({
  tableId: z.union([z.number(), z.string()]).transform(String),
  title: z.string(),
  publishedAt: z.string().nullish(),
  modifiedAt: z.string().nullish(),
})

interface Category {
  readonly value: string
  readonly children?: readonly Category[] | null | undefined
}
const category: z.ZodType<Category> = z.lazy(() =>
  z.looseObject({ value: z.string(), children: z.array(category).nullish() }),
)
const dimensions = z.looseObject({
  dimensions: z.array(z.looseObject({ code: z.string(), categories: z.array(category) })),
})

/**
 * The open API of FHI: `base` is for instance https://statistikk-data.fhi.no/api/open/v1, `source`
 * the collection that the table lies in, such as `nokkel`.
 */
export function fhi(client: ApiClient, base: string, source: string, maxRows: number): TableSource {
  const tablesUrl = `${base}/${encodeURIComponent(source)}/Table`
  const tableUrl = (id: string) => `${tablesUrl}/${encodeURIComponent(id)}`
  return {
    async describe(id) {
      const answer = await client.ask({ url: tableUrl(id) })
      const { title, publishedAt, modifiedAt } = readAnswer(answer, table)
      const ways = readAnswer(await client.ask({ url: `${tableUrl(id)}/dimension` }), dimensions)
      return {
        id,
        title,
        version: modifiedAt ?? publishedAt ?? '',
        updatedAt: instantOf(publishedAt ?? modifiedAt ?? null),
        isDiscontinued: false,
        variables: ways.dimensions.map(({ code, categories }) => variableOf(code, categories)),
        notes: [],
        condition: conditionOf(answer),
      }
    },
    codelist: async () => [],
    async figures({ table: id, variables }) {
      const answer = await client.ask({
        url: `${tableUrl(id)}/data`,
        body: {
          // Always by name: «top» are the oldest years here, and the newest ones at SSB.
          dimensions: variables.map(({ code, values }) => ({ code, filter: 'item', values })),
          response: { format: 'json-stat2', maxRowCount: maxRows },
        },
      })
      if (answer.status !== 200) throw refusalOf(answer)
      return answer
    },
    async titled(words) {
      const all = readAnswer(await client.ask({ url: tablesUrl }), z.array(table))
      return all
        .filter(({ title }) => hasWords(title, words))
        .sort((one, other) => Number(other.tableId) - Number(one.tableId))
        .map(({ tableId }) => tableId)
    },
  }
}

/** Categories lie within each other: the country has counties, which have municipalities. */
function variableOf(code: string, categories: readonly Category[]): TableVariable {
  const codes = new Set<string>()
  const add = ({ value, children }: Category) => {
    codes.add(value)
    for (const child of children ?? []) add(child)
  }
  for (const one of categories) add(one)
  return { code, codes: [...codes], units: {}, isOptional: false, codelists: [] }
}
