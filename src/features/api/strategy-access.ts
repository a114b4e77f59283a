import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findStrategy, type Strategy } from '#features/process/index.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import type { Services } from '#platform/services.ts'
import { tokenOf } from './api-context.ts'
import { ApiProblem, refusal } from './problem.ts'

export const read = { action: 'read-drafts', scope: 'read' } as const
export const write = { action: 'edit', scope: 'write' } as const
export const oneStrategy = z.object({ id: z.string() })

/** The refusals that every route of a strategy may answer with. */
export const failures = {
  401: refusal('No valid token'),
  403: refusal('The token may not do this'),
  404: refusal('The municipality of the token has no such strategy'),
  422: refusal('The input is malformed; errors names the places'),
}

/** The strategy that the address names, read on its own. */
export async function strategyOf(services: Services, request: FastifyRequest): Promise<Strategy> {
  return tenantWork(services, request, (tx) => foundStrategy(tx, request))
}

// Another municipality's strategy is not there: row-level security hides it.
export async function foundStrategy(tx: TenantTx, request: FastifyRequest): Promise<Strategy> {
  const { id } = request.params as { id: string }
  const isUuid = z.uuid().safeParse(id).success
  const strategy = isUuid ? await findStrategy(tx, { id }) : null
  if (!strategy) throw new ApiProblem(404, 'There is no such strategy')
  return strategy
}

/** Work in the municipality of the token. */
export function tenantWork<T>(
  services: Services,
  request: FastifyRequest,
  work: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  return inTenant(services.database.app, tokenOf(request).tenantId, work)
}
