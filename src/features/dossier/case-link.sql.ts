import type { TenantTx } from '#platform/db/tenant.ts'
import type { NewInDossier } from './dossier-item.sql.ts'
import type { Subject } from './subject.ts'

export interface CaseLinkContent {
  readonly caseNumber: string
  readonly documentNumber: string
  readonly title: string
  readonly url: string | null
}

/** A case, or a document of one, in the municipality's case system. */
export interface CaseLink extends CaseLinkContent {
  readonly id: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

export async function listCaseLinks(
  tx: TenantTx,
  strategyId: string,
  { kind, key }: Subject,
): Promise<CaseLink[]> {
  return tx
    .selectFrom('case_link')
    .select([
      'id',
      'case_number as caseNumber',
      'document_number as documentNumber',
      'title',
      'url',
      'recorded_by as recordedBy',
      'recorded_at as recordedAt',
    ])
    .where('strategy_id', '=', strategyId)
    .where('subject_kind', '=', kind)
    .where('subject_key', '=', key)
    .where('deleted_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
}

/** Stores a link to the case system and gives its id. */
export async function addCaseLink(
  tx: TenantTx,
  { tenantId, strategyId, subject, by }: NewInDossier,
  { caseNumber, documentNumber, title, url }: CaseLinkContent,
): Promise<string> {
  const row = await tx
    .insertInto('case_link')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      subject_kind: subject.kind,
      subject_key: subject.key,
      case_number: caseNumber,
      document_number: documentNumber,
      title,
      url,
      recorded_by: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
