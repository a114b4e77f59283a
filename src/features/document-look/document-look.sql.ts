import type { TenantTx } from '#platform/db/tenant.ts'
import type { DocumentLook, PictureFile } from '#platform/documents/blocks.ts'

export interface StoredLook {
  readonly look: DocumentLook
  /** 0 while nothing has been stored. */
  readonly version: number
  readonly updatedBy: string
  readonly updatedAt: Date | null
}

/** How the municipality's documents look; undefined while they look as the product's own. */
export async function findDocumentLook(tx: TenantTx): Promise<DocumentLook | undefined> {
  const { look } = await findStoredLook(tx)
  return look.logo || look.colour ? look : undefined
}

export async function findStoredLook(tx: TenantTx): Promise<StoredLook> {
  const row = await tx.selectFrom('document_look').selectAll().executeTakeFirst()
  if (!row) {
    return { look: { logo: null, colour: null }, version: 0, updatedBy: '', updatedAt: null }
  }
  const { logo, logo_type: contentType } = row
  return {
    look: {
      colour: row.colour,
      logo:
        logo && contentType
          ? {
              base64: logo.toString('base64'),
              contentType,
              widthPx: row.logo_width ?? 1,
              heightPx: row.logo_height ?? 1,
              alternative: row.logo_description,
            }
          : null,
    },
    version: row.version,
    updatedBy: row.updated_by,
    updatedAt: row.updated_at,
  }
}

/** What is to be stored. */
export interface NewLook {
  readonly colour: string | null
  readonly description: string
  /** A new picture, `keep` for the one that is there, null for none. */
  readonly logo: PictureFile | 'keep' | null
}

/** False when somebody else has stored since `version`. */
export async function saveLook(
  tx: TenantTx,
  { tenantId, version, by }: { tenantId: string; version: number; by: string },
  { colour, description, logo }: NewLook,
): Promise<boolean> {
  const values = {
    colour,
    logo_description: description,
    updated_by: by,
    ...(logo !== 'keep' && {
      logo: logo && Buffer.from(logo.content),
      logo_type: logo?.contentType ?? null,
      logo_width: logo?.widthPx ?? null,
      logo_height: logo?.heightPx ?? null,
    }),
  }
  if (version === 0) {
    const added = await tx
      .insertInto('document_look')
      .values({ tenant_id: tenantId, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  }
  const changed = await tx
    .updateTable('document_look')
    .set((is) => ({ ...values, version: is('version', '+', 1), updated_at: is.fn('now', []) }))
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
