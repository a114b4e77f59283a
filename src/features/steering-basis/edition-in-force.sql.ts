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

/** The edition that is in force, with the adoption it follows from and what came since. */
export interface EditionInForce {
  readonly strategyId: string
  readonly number: number
  /** `2028-2031` */
  readonly period: string
  readonly language: Language
  /** The adoption, and the amendments and corrections after it. */
  readonly steps: readonly EditionStep[]
  readonly content: EditionContent
  /** Whether the portal shows it. */
  readonly isPublic: boolean
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
  const strategyId = lines[0]?.strategyId
  const own = lines.filter((line) => line.strategyId === strategyId)
  const last = editionInForce(own)
  const found = last && (await findEdition(tx, last.strategyId, last.number))
  if (!last || !found) return null
  const until = own.filter(({ number }) => number <= last.number)
  const from = until.findLastIndex(({ kind }) => kind === 'adopted')
  const period = periodOf(last)
  const published = await listPublished(tx, today)
  return {
    ...{ strategyId: last.strategyId, number: last.number, period },
    language: found.content.document.language,
    steps: until.slice(Math.max(0, from)).map((line) => asCorrected(line, own)),
    content: found.content,
    isPublic: published.some((one) => one.period === period && one.strategyId === strategyId),
  }
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
