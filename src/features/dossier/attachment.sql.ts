import { sql } from 'kysely'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { AcceptedFile } from '#platform/uploads/accept-file.ts'
import type { NewInDossier } from './dossier-item.sql.ts'
import type { Subject } from './subject.ts'

/** A file as it is told of; its bytes are read when it is fetched, never before. */
export interface Attachment {
  readonly id: string
  readonly fileName: string
  readonly contentType: string
  readonly byteSize: number
  readonly description: string
  readonly uploadedBy: string
  readonly uploadedAt: Date
  /** Evidence in the law check rests on it: it stays until that is withdrawn. */
  readonly isEvidence: boolean
}

const columns = [
  'id',
  'file_name as fileName',
  'content_type as contentType',
  'byte_size as byteSize',
  'description',
  'uploaded_by as uploadedBy',
  'uploaded_at as uploadedAt',
] as const

const isEvidence = sql<boolean>`exists (select from requirement_evidence e
  where e.attachment_id = attachment.id and e.withdrawn_at is null)`.as('isEvidence')

export async function listAttachments(
  tx: TenantTx,
  strategyId: string,
  { kind, key }: Subject,
): Promise<Attachment[]> {
  return tx
    .selectFrom('attachment')
    .select([...columns, isEvidence])
    .where('strategy_id', '=', strategyId)
    .where('subject_kind', '=', kind)
    .where('subject_key', '=', key)
    .where('deleted_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute()
}

/** One file of the strategy that has not been taken away, whatever it hangs on. */
export async function findAttachment(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<Attachment | null> {
  const found = await tx
    .selectFrom('attachment')
    .select([...columns, isEvidence])
    .where('strategy_id', '=', strategyId)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return found ?? null
}

/** The SHA-256 of the bytes of each file, in hexadecimal. */
export async function readFileHashes(
  tx: TenantTx,
  strategyId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('attachment')
    .select(['id', 'sha256'])
    .where('strategy_id', '=', strategyId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, sha256 }) => [id, sha256.toString('hex')]))
}

/** A piece of a file, so that no more of it is in memory than is on its way. */
export async function readAttachmentPart(
  tx: TenantTx,
  id: string,
  from: number,
  bytes: number,
): Promise<Buffer> {
  const { part } = await tx
    .selectFrom('attachment')
    .select(sql<Buffer>`substring(content from ${from + 1}::int for ${bytes}::int)`.as('part'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return part
}

/** The name of the same file where it hangs on the subject already; null when it is new there. */
export async function findSameFile(
  tx: TenantTx,
  strategyId: string,
  { kind, key }: Subject,
  sha256: Buffer,
): Promise<{ readonly id: string; readonly fileName: string } | null> {
  const found = await tx
    .selectFrom('attachment')
    .select(['id', 'file_name as fileName'])
    .where('strategy_id', '=', strategyId)
    .where('subject_kind', '=', kind)
    .where('subject_key', '=', key)
    .where('sha256', '=', sha256)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return found ?? null
}

/** Stores a file and gives its id. */
export async function addAttachment(
  tx: TenantTx,
  { tenantId, strategyId, subject, by }: NewInDossier,
  { file, description }: { readonly file: AcceptedFile; readonly description: string },
): Promise<string> {
  const row = await tx
    .insertInto('attachment')
    .values({
      tenant_id: tenantId,
      strategy_id: strategyId,
      subject_kind: subject.kind,
      subject_key: subject.key,
      file_name: file.fileName,
      content_type: file.contentType,
      byte_size: file.content.length,
      sha256: file.sha256,
      content: file.content,
      description,
      uploaded_by: by.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Says anew what a file shows. */
export async function describeAttachment(
  tx: TenantTx,
  id: string,
  description: string,
): Promise<void> {
  await tx.updateTable('attachment').set({ description }).where('id', '=', id).execute()
}

/** Hangs a file on the subject where it does not hang there already, and gives its id. */
export async function keepAttachment(
  tx: TenantTx,
  place: NewInDossier,
  file: AcceptedFile,
  description = '',
): Promise<string> {
  const same = await findSameFile(tx, place.strategyId, place.subject, file.sha256)
  return same?.id ?? addAttachment(tx, place, { file, description })
}
