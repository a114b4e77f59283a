import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'

export const proposalOutcomes = ['accepted', 'rejected', 'withdrawn'] as const
export type ProposalOutcome = (typeof proposalOutcomes)[number]

/** A section as somebody proposes that it should be. */
export interface SectionProposal {
  readonly id: string
  /** The version that it was written from. */
  readonly baseVersion: number
  readonly body: string
  readonly reason: string
  readonly authorId: string | null
  readonly author: string
  readonly createdAt: Date
  /** Null while nobody has judged it. */
  readonly outcome: ProposalOutcome | null
  readonly judgedBy: string | null
  readonly judgedAt: Date | null
  readonly answer: string
}

/** The proposals of a section, the newest first. */
export async function listProposals(
  tx: TenantTx,
  sectionId: string,
): Promise<readonly SectionProposal[]> {
  return tx
    .selectFrom('section_proposal')
    .select([
      'id',
      'base_version as baseVersion',
      'body',
      'reason',
      'author_id as authorId',
      'author',
      'created_at as createdAt',
      'outcome',
      'judged_by as judgedBy',
      'judged_at as judgedAt',
      'answer',
    ])
    .where('section_id', '=', sectionId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

export async function addProposal(
  tx: TenantTx,
  proposal: {
    readonly tenantId: string
    readonly sectionId: string
    readonly baseVersion: number
    readonly body: string
    readonly reason: string
    readonly authorId: string
    readonly author: string
  },
): Promise<void> {
  const { tenantId, sectionId, baseVersion, body, reason, authorId, author } = proposal
  await tx
    .insertInto('section_proposal')
    .values({
      tenant_id: tenantId,
      section_id: sectionId,
      base_version: baseVersion,
      body,
      reason,
      author_id: authorId,
      author,
    })
    .execute()
}

/** False when somebody has judged it already. */
export async function judgeProposal(
  tx: TenantTx,
  id: string,
  judgement: {
    readonly outcome: ProposalOutcome
    readonly judgedBy: string
    readonly answer: string
  },
): Promise<boolean> {
  const { outcome, judgedBy, answer } = judgement
  const result = await tx
    .updateTable('section_proposal')
    .set({ outcome, judged_by: judgedBy, judged_at: sql`now()`, answer })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** How many proposals to each section wait for a judgement. */
export async function countOpenProposals(
  tx: TenantTx,
  strategyId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('section_proposal as p')
    .innerJoin('document_section as s', 's.id', 'p.section_id')
    .select(['p.section_id as id', (one) => one.fn.countAll<string>().as('count')])
    .where('s.strategy_id', '=', strategyId)
    .where('p.outcome', 'is', null)
    .groupBy('p.section_id')
    .execute()
  return new Map(rows.map(({ id, count }) => [id, Number(count)]))
}
