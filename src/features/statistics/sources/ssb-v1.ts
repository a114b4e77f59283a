import { z } from 'zod'
import { readJsonStat } from './json-stat.ts'
import {
  type ApiClient,
  conditionOf,
  instantOf,
  readAnswer,
  refusalOf,
  type Selection,
  type TableSource,
} from './table-source.ts'

const metadata = z.looseObject({
  title: z.string(),
  variables: z.array(
    z.looseObject({
      code: z.string(),
      values: z.array(z.string()),
      elimination: z.boolean().optional(),
    }),
  ),
})

/** SSB's older API: `base` is for instance https://data.ssb.no/api/v0/no */
export function ssbV1(client: ApiClient, base: string): TableSource {
  const tableUrl = (table: string) => `${base}/table/${encodeURIComponent(table)}`
  const figures = async (selection: Selection) => {
    const answer = await client.ask({ url: tableUrl(selection.table), body: bodyOf(selection) })
    if (answer.status !== 200) throw refusalOf(answer)
    return answer
  }
  return {
    async describe(table) {
      const answer = await client.ask({ url: tableUrl(table) })
      const { title, variables } = readAnswer(answer, metadata)
      // Only figures tell when they were updated, and only they have units: one cell is asked for.
      const first = variables.map(({ code, values }) => ({
        code,
        codelist: null,
        values: values.slice(0, code === 'ContentsCode' ? values.length : 1),
      }))
      const one = readJsonStat((await figures({ table, variables: first })).json)
      return {
        id: table,
        title,
        version: one.updated ?? '',
        updatedAt: instantOf(one.updated),
        isDiscontinued: false,
        variables: variables.map(({ code, values, elimination }) => ({
          code,
          codes: values,
          units: one.dimensions.find((dimension) => dimension.code === code)?.units ?? {},
          isOptional: elimination === true,
          codelists: [],
        })),
        notes: one.mandatoryNotes,
        condition: conditionOf(answer),
      }
    },
    // It lists no groupings: its addresses name them without telling what they hold.
    codelist: async () => [],
    figures,
    titled: async () => [],
  }
}

function bodyOf({ variables }: Selection) {
  return {
    query: variables.map(({ code, values }) => ({
      code,
      selection: { filter: 'item', values },
    })),
    response: { format: 'json-stat2' },
  }
}
