import { z } from 'zod'
import { readJsonStat } from './json-stat.ts'
import {
  type ApiClient,
  conditionHeaders,
  conditionOf,
  hasWords,
  instantOf,
  readAnswer,
  refusalOf,
  type Selection,
  type TableSource,
} from './table-source.ts'

const anything = z.unknown()
const codelistAnswer = z.looseObject({ values: z.array(z.looseObject({ code: z.string() })) })
const tablesAnswer = z.looseObject({
  tables: z.array(
    z.looseObject({
      id: z.string(),
      label: z.string().nullish(),
      discontinued: z.boolean().nullish(),
    }),
  ),
})

/** SSB's PxWebApi 2: `base` is for instance https://data.ssb.no/api/pxwebapi/v2 */
export function ssbV2(client: ApiClient, base: string, addressLength: number): TableSource {
  const tableUrl = (table: string) => `${base}/tables/${encodeURIComponent(table)}`
  return {
    async describe(table, condition) {
      const url = `${tableUrl(table)}/metadata?lang=no`
      const answer = await client.ask({ url, headers: conditionHeaders(condition) })
      if (answer.status === 304) return 'unchanged'
      const read = readJsonStat(readAnswer(answer, anything))
      return {
        id: table,
        title: read.label,
        version: read.updated ?? '',
        updatedAt: instantOf(read.updated),
        isDiscontinued: read.isDiscontinued,
        variables: read.dimensions,
        notes: read.mandatoryNotes,
        condition: conditionOf(answer),
      }
    },
    async codelist(id) {
      const answer = await client.ask({
        url: `${base}/codelists/${encodeURIComponent(id)}?lang=no`,
      })
      return readAnswer(answer, codelistAnswer).values.map(({ code }) => code)
    },
    async figures(selection) {
      const common = `${tableUrl(selection.table)}/data?lang=no&outputFormat=json-stat2`
      const address = common + questionOf(selection)
      const posted = { url: common, body: bodyOf(selection) }
      const isShort = address.length <= addressLength
      let answer = await client.ask(isShort ? { url: address } : posted)
      // A page in HTML comes when the address is too long after all; posting has no such limit.
      if (answer.status === 404 && answer.json === undefined && isShort) {
        answer = await client.ask(posted)
      }
      if (answer.status !== 200) throw refusalOf(answer)
      return answer
    },
    async titled(words) {
      const query = encodeURIComponent(`title:(${words.split(/\s+/).join(' AND ')})`)
      const answer = await client.ask({ url: `${base}/tables?lang=no&query=${query}&pageSize=100` })
      return readAnswer(answer, tablesAnswer)
        .tables.filter(({ label, discontinued }) => !discontinued && hasWords(label ?? '', words))
        .sort((one, other) => Number(other.id) - Number(one.id))
        .map(({ id }) => id)
    },
  }
}

function questionOf({ variables }: Selection): string {
  return variables
    .map(({ code, codelist, values }) => {
      const name = encodeURIComponent(code)
      const grouping = codelist ? `&codelist[${name}]=${encodeURIComponent(codelist)}` : ''
      return `${grouping}&valueCodes[${name}]=${values.map(encodeURIComponent).join(',')}`
    })
    .join('')
}

function bodyOf({ variables }: Selection) {
  return {
    selection: variables.map(({ code, codelist, values }) => ({
      variableCode: code,
      ...(codelist && { codelist }),
      valueCodes: values,
    })),
  }
}
