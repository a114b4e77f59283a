import type { PieceKind } from '#domain/strategy-document/outline.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { RouteContext } from '#platform/http/route.ts'

export async function loadPieces(
  _tx: TenantTx,
  _context: RouteContext,
  _kinds: readonly PieceKind[],
): Promise<readonly Block[]> {
  return []
}
