import { z } from 'zod'
import type { Answer, SourceClient } from './source-client.ts'
import { SourceProblem } from './source-problem.ts'

/** One of the ways in which figures of a table are told apart: place, time, age … */
export interface TableVariable {
  readonly code: string
  readonly codes: readonly string[]
  /** Of measures: «personer», «kr». */
  readonly units: Readonly<Record<string, string>>
  /** May be left out: the answer is then for all together. */
  readonly isOptional: boolean
  /** Groupings that may be asked for in place of the codes. */
  readonly codelists: readonly { readonly id: string; readonly label: string }[]
}

/** What to send along so that a source only answers when something is new. */
export interface Condition {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A table as its source describes it, whichever API that has. */
export interface TableDescription {
  readonly id: string
  readonly title: string
  /** Another one when the figures are. */
  readonly version: string
  readonly updatedAt: Date | null
  readonly isDiscontinued: boolean
  readonly variables: readonly TableVariable[]
  /** What the source wants shown with the figures, in its own words. */
  readonly notes: readonly string[]
  readonly condition: Condition
}

/** What is asked for: codes of each variable. */
export interface Selection {
  readonly table: string
  readonly variables: readonly {
    readonly code: string
    readonly codelist: string | null
    readonly values: readonly string[]
  }[]
}

export interface TableSource {
  /**
   * The table without its figures; `unchanged` when the source says that nothing is new.
   *
   * @throws SourceProblem, `table-gone` when there is no such table.
   */
  describe(table: string, condition: Condition | null): Promise<TableDescription | 'unchanged'>
  /** The codes of a grouping. */
  codelist(id: string): Promise<readonly string[]>
  /** The figures as JSON-stat 2. @throws SourceProblem, `too-many-cells` when it must be less. */
  figures(selection: Selection): Promise<Pick<Answer, 'text' | 'json'>>
  /** Tables with these words in their title that still get new figures, the highest number first. */
  titled(words: string): Promise<readonly string[]>
}

/** Asks for less than a whole batch is the answer to it, so it is no problem for people. */
export class TooManyCells extends Error {}

/** An answer read by `schema`. @throws SourceProblem for a no, and for what has another shape. */
export function readAnswer<T>(answer: Answer, schema: z.ZodType<T>): T {
  if (answer.status !== 200) throw refusalOf(answer)
  const read = schema.safeParse(answer.json)
  if (read.success) return read.data
  throw new SourceProblem('unexpected-answer', {
    where: read.error.issues[0]?.path.join('.') ?? '',
  })
}

const refusal = z.union([
  z.looseObject({ title: z.string() }).transform(({ title }) => title),
  z.looseObject({ error: z.string() }).transform(({ error }) => error),
  z.looseObject({ message: z.string() }).transform(({ message }) => message),
])

/** What a no means, in whichever words the source says it. */
export function refusalOf({ status, json, text }: Answer): SourceProblem | TooManyCells {
  const words = refusal.safeParse(json).data ?? (json === undefined ? '' : text.slice(0, 200))
  if (/too many|max ?row ?count/i.test(words)) return new TooManyCells(words)
  if (/non-existent codelist/i.test(words)) return new SourceProblem('codelist-gone')
  if (status === 404 || /non-existent table/i.test(words)) return new SourceProblem('table-gone')
  return new SourceProblem('refused', { status, words })
}

export function conditionOf({ headers }: Answer): Condition {
  return { etag: headers.get('etag'), lastModified: headers.get('last-modified') }
}

export function conditionHeaders(condition: Condition | null): Record<string, string> {
  return {
    ...(condition?.etag && { 'if-none-match': condition.etag }),
    ...(condition?.lastModified && { 'if-modified-since': condition.lastModified }),
  }
}

/** Null for what is no time. */
export function instantOf(text: string | null): Date | null {
  const instant = new Date(text ?? Number.NaN)
  return Number.isNaN(instant.getTime()) ? null : instant
}

/** Whether a title has all of the words, in any order. */
export function hasWords(title: string, words: string): boolean {
  const low = title.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => low.includes(word))
}

export type ApiClient = Pick<SourceClient, 'ask'>
