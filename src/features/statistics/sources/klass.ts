import { z } from 'zod'
import { type ApiClient, readAnswer } from './table-source.ts'

const codesAnswer = z.looseObject({
  codes: z.array(z.looseObject({ code: z.string(), name: z.string() })),
})
const changesAnswer = z.looseObject({
  codeChanges: z.array(
    z.looseObject({
      oldCode: z.string().nullable(),
      oldName: z.string().nullable(),
      newCode: z.string().nullable(),
      newName: z.string().nullable(),
      changeOccurred: z.string(),
    }),
  ),
})

export interface CodeChange {
  readonly from: string | null
  readonly to: string | null
  /** `YYYY-MM-DD` */
  readonly on: string
}

export interface MunicipalityCodes {
  /** Numbers of municipalities that hold on a day, `YYYY-MM-DD`. */
  codesAt(day: string): Promise<readonly string[]>
  /** Numbers that became others between two days; changes of names alone are left out. */
  changes(from: string, to: string): Promise<readonly CodeChange[]>
}

const unknownMunicipality = '9999'

/** SSB's register of municipalities, KLASS 131: `base` is https://data.ssb.no/api/klass/v1 */
export function klass(client: ApiClient, base: string): MunicipalityCodes {
  const url = `${base}/classifications/131`
  return {
    async codesAt(day) {
      const answer = await client.ask({ url: `${url}/codesAt?date=${day}` })
      const { codes } = readAnswer(answer, codesAnswer)
      return codes.map(({ code }) => code).filter((code) => code !== unknownMunicipality)
    },
    async changes(from, to) {
      const answer = await client.ask({ url: `${url}/changes?from=${from}&to=${to}` })
      return readAnswer(answer, changesAnswer)
        .codeChanges.filter(({ oldCode, newCode }) => oldCode !== newCode)
        .map(({ oldCode, newCode, changeOccurred }) => ({
          from: oldCode,
          to: newCode,
          on: changeOccurred,
        }))
    },
  }
}
