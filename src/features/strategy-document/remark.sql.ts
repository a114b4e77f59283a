import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'

/** What somebody has said in the margin of a section, or answered. */
export interface SectionRemark {
  readonly id: string
  readonly body: string
  readonly authorId: string | null
  readonly author: string
  readonly createdAt: Date
}

export interface RemarkThread extends SectionRemark {
  /** The words of the section that it is about; empty for the section as a whole. */
  readonly quoted: string
  readonly resolvedAt: Date | null
  readonly resolvedBy: string | null
  readonly answers: readonly SectionRemark[]
}

/** The threads of a section in the order that they were begun. */
export async function listThreads(
  tx: TenantTx,
  sectionId: string,
): Promise<readonly RemarkThread[]> {
  const rows = await tx
    .selectFrom('section_remark')
    .select([
      'id',
      'thread_id as threadId',
      'quoted',
      'body',
      'author_id as authorId',
      'author',
      'created_at as createdAt',
      'resolved_at as resolvedAt',
      'resolved_by as resolvedBy',
    ])
    .where('section_id', '=', sectionId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows
    .filter(({ threadId }) => threadId === null)
    .map(({ threadId: _, ...thread }) => ({
      ...thread,
      answers: rows.filter((row) => row.threadId === thread.id),
    }))
}

export interface NewRemark {
  readonly tenantId: string
  readonly sectionId: string
  readonly quoted: string
  readonly body: string
  readonly authorId: string
  readonly author: string
}

export async function addRemark(tx: TenantTx, remark: NewRemark): Promise<void> {
  await insertRemark(tx, remark, null)
}

/** False when there is no such thread. An answer opens a thread that was closed. */
export async function answerRemark(
  tx: TenantTx,
  threadId: string,
  answer: Omit<NewRemark, 'quoted'>,
): Promise<boolean> {
  const isThere = await resolveThread(tx, answer.sectionId, threadId, null)
  if (isThere) await insertRemark(tx, { ...answer, quoted: '' }, threadId)
  return isThere
}

/** Closes a thread, or opens it again for null. False when there is no such thread. */
export async function resolveThread(
  tx: TenantTx,
  sectionId: string,
  threadId: string,
  resolvedBy: string | null,
): Promise<boolean> {
  const result = await tx
    .updateTable('section_remark')
    .set({ resolved_by: resolvedBy, resolved_at: resolvedBy === null ? null : sql`now()` })
    .where('id', '=', threadId)
    .where('section_id', '=', sectionId)
    .where('thread_id', 'is', null)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** How many threads of each section wait for somebody. */
export async function countOpenThreads(
  tx: TenantTx,
  strategyId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('section_remark as r')
    .innerJoin('document_section as s', 's.id', 'r.section_id')
    .select(['r.section_id as id', (one) => one.fn.countAll<string>().as('count')])
    .where('s.strategy_id', '=', strategyId)
    .where('r.thread_id', 'is', null)
    .where('r.resolved_at', 'is', null)
    .where('r.deleted_at', 'is', null)
    .groupBy('r.section_id')
    .execute()
  return new Map(rows.map(({ id, count }) => [id, Number(count)]))
}

async function insertRemark(
  tx: TenantTx,
  remark: NewRemark,
  threadId: string | null,
): Promise<void> {
  const { tenantId, sectionId, quoted, body, authorId, author } = remark
  await tx
    .insertInto('section_remark')
    .values({
      tenant_id: tenantId,
      section_id: sectionId,
      thread_id: threadId,
      quoted,
      body,
      author_id: authorId,
      author,
    })
    .execute()
}
