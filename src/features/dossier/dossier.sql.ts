import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type Attachment, listAttachments } from './attachment.sql.ts'
import { type CaseLink, listCaseLinks } from './case-link.sql.ts'
import { type Comment, listComments } from './comment.sql.ts'
import type { Subject, SubjectKind } from './subject.ts'

/** What hangs on a subject, the oldest first, without what has been taken away. */
export interface DossierContent {
  readonly comments: readonly Comment[]
  readonly attachments: readonly Attachment[]
  readonly caseLinks: readonly CaseLink[]
  /** Of the forms that are shown with it: a form that is sent twice is stored once. */
  readonly formToken: string
}

/** The dossier of a subject, without the bytes of its files. */
export async function findDossier(
  tx: TenantTx,
  strategyId: string,
  subject: Subject,
): Promise<DossierContent> {
  return {
    comments: await listComments(tx, strategyId, subject),
    attachments: await listAttachments(tx, strategyId, subject),
    caseLinks: await listCaseLinks(tx, strategyId, subject),
    formToken: randomUUID(),
  }
}

export interface DossierCount {
  readonly comments: number
  readonly attachments: number
}

/** How much hangs on each subject of a kind, by key; what has nothing is not there. */
export async function countDossiers(
  tx: TenantTx,
  strategyId: string,
  kind: SubjectKind,
): Promise<ReadonlyMap<string, DossierCount>> {
  const { rows } = await sql<{ key: string; comments: number; attachments: number }>`
    select key, sum(comments)::int as comments, sum(attachments)::int as attachments from (
      select subject_key as key, count(*) as comments, 0 as attachments from comment
      where strategy_id = ${strategyId} and subject_kind = ${kind} and deleted_at is null group by 1
      union all
      select subject_key, 0, count(*) from attachment
      where strategy_id = ${strategyId} and subject_kind = ${kind} and deleted_at is null group by 1
    ) each_kind group by key`.execute(tx)
  return new Map(rows.map(({ key, comments, attachments }) => [key, { comments, attachments }]))
}
