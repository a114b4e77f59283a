import { sql } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { editionInForce } from '#domain/decision/edition-in-force.ts'
import { type EditionLine, findEdition } from '#features/decision/index.ts'
import { listPublished } from '#features/portal/index.ts'
import type { Strategy } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodOf } from '#routes'

/** One step of how what holds now came about. */
export interface EditionStep {
  readonly kind: EditionLine['kind']
  readonly adoptedOn: LocalDate
  readonly madeAt: Date
  readonly body: string
  readonly label: string
  readonly caseNumber: string
}

type EditionContent = NonNullable<Awaited<ReturnType<typeof findEdition>>>['content']

/** An edition with how it came about. */
export interface AdoptedEdition {
  readonly strategyId: string
  readonly number: number
  /** `2028-2031` */
  readonly period: string
  readonly language: Language
  /** What was adopted, and the amendments and corrections after it. */
  readonly steps: readonly EditionStep[]
  readonly content: EditionContent
  /** Whether the portal shows it. */
  readonly isPublic: boolean
}

/** The newest edition that is in force, with the adoption it follows from and what came since. */
export interface EditionInForce extends AdoptedEdition {
  /** The adoption and each amendment by itself, as its newest edition tells what was resolved. */
  readonly resolutions: readonly AdoptedEdition[]
}

/**
 * What the municipality rests on by `today`: the edition of this strategy, else that of the term
 * before. Not what a legality review has found unlawful; null when there is none.
 */
export async function findEditionInForce(
  tx: TenantTx,
  strategy: Strategy,
  today: LocalDate,
): Promise<EditionInForce | null> {
  const lines = await listLines(tx, strategy, today)
  const [first] = lines
  if (!first) return null
  const { strategyId } = first
  const all = lines.filter((line) => line.strategyId === strategyId)
  const last = editionInForce(all)
  if (!last) return null
  const until = all.filter(({ number }) => number <= last.number)
  const from = Math.max(
    0,
    until.findLastIndex(({ kind }) => kind === 'adopted'),
  )
  const period = periodOf(first)
  const published = await listPublished(tx, today)
  const isPublic = published.some((one) => one.period === period && one.strategyId === strategyId)
  const read = async (part: readonly EditionStepLine[]): Promise<readonly AdoptedEdition[]> => {
    const number = part.at(-1)?.number ?? 0
    const found = await findEdition(tx, strategyId, number)
    if (!found) return []
    const { content } = found
    const steps = part.map((line) => asCorrected(line, all))
    const { language } = content.document
    return [{ strategyId, number, period, language, steps, content, isPublic }]
  }
  const [edition] = await read(until.slice(from))
  if (!edition) return null
  const resolutions: AdoptedEdition[] = []
  for (const part of resolutionsIn(all.slice(from))) resolutions.push(...(await read(part)))
  return { ...edition, resolutions }
}

type EditionStepLine = Awaited<ReturnType<typeof listLines>>[number]

/** Each adoption and amendment with its corrections, in the order that they were made. */
function resolutionsIn(lines: readonly EditionStepLine[]): readonly (readonly EditionStepLine[])[] {
  const resolutions: EditionStepLine[][] = []
  for (const line of lines) {
    const { kind, treatmentId } = line
    const known = resolutions.find(
      ([one]) => treatmentId !== null && one?.treatmentId === treatmentId,
    )
    const corrected = kind === 'correction' ? (known ?? resolutions.at(-1)) : undefined
    if (corrected) corrected.push(line)
    else resolutions.push([line])
  }
  return resolutions
}

/** A correction of a treatment puts right what its first edition said of the decision. */
function asCorrected<Line extends EditionStep & { readonly treatmentId: string | null }>(
  line: Line,
  all: readonly Line[],
): Line {
  const last = all.findLast(
    ({ treatmentId }) => treatmentId !== null && treatmentId === line.treatmentId,
  )
  if (!last) return line
  const { adoptedOn, body, label, caseNumber } = last
  return { ...line, adoptedOn, body, label, caseNumber }
}

async function listLines(tx: TenantTx, strategy: Strategy, today: LocalDate) {
  return tx
    .selectFrom('edition as e')
    .innerJoin('strategy as s', 's.id', 'e.strategy_id')
    .select([
      'e.strategy_id as strategyId',
      'e.number',
      'e.kind',
      'e.treatment_id as treatmentId',
      'e.adopted_on as adoptedOn',
      'e.made_at as madeAt',
      's.first_year as firstYear',
      's.last_year as lastYear',
      sql<string>`coalesce(e.content #>> '{decision,body}', '')`.as('body'),
      sql<string>`coalesce(e.content #>> '{decision,label}', '')`.as('label'),
      sql<string>`coalesce(e.content #>> '{decision,caseNumber}', '')`.as('caseNumber'),
    ])
    .where('e.adopted_on', '<=', today)
    .where((is) =>
      is.or([is('s.id', '=', strategy.id), is('s.first_year', '<', strategy.term.firstYear)]),
    )
    .where(
      sql<boolean>`not exists (
        select from legality_review r where r.treatment_id = e.treatment_id
          and r.outcome = 'unlawful' and r.deleted_at is null)`,
    )
    .orderBy(sql`(s.id = ${strategy.id}) desc`)
    .orderBy('s.first_year', 'desc')
    .orderBy('s.is_current', 'desc')
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .orderBy('e.number')
    .execute()
}
