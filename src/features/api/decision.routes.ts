import { z } from 'zod'
import {
  findEdition,
  findPublication,
  listEditions,
  listPublicationLines,
} from '#features/decision/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { readVersion } from '#platform/http/forms.ts'
import type { Services } from '#platform/services.ts'
import type { ApiScopeInstance } from './api-scope.ts'
import {
  editionJson,
  editionLineJson,
  publicationJson,
  publicationLineJson,
} from './decision-json.ts'
import {
  editionLineSchema,
  editionSchema,
  publicationLineSchema,
  publicationSchema,
} from './decision-schemas.ts'
import { ApiProblem, refusal } from './problem.ts'
import { failures, foundStrategy, oneStrategy, read, tenantWork } from './strategy-access.ts'

const oneVersion = oneStrategy.extend({ number: z.string() })
const versionFailures = {
  ...failures,
  404: refusal('The municipality of the token has no such strategy, or it has no such version'),
}

/** What is frozen: the versions of the proposal, and the editions of what was adopted. */
export function decisionRoutes(api: ApiScopeInstance, services: Services): void {
  publications(api, services)
  editions(api, services)
}

function publications(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/strategies/:id/publications',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'The published versions of the proposal, the first first',
        params: oneStrategy,
        response: {
          200: z.object({ publications: z.array(publicationLineSchema) }),
          ...failures,
        },
      },
    },
    async (request) =>
      tenantWork(services, request, async (tx) => {
        const { id } = await foundStrategy(tx, request)
        return { publications: (await listPublicationLines(tx, id)).map(publicationLineJson) }
      }),
  )

  api.get(
    '/strategies/:id/publications/:number',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'One published version as it was frozen',
        params: oneVersion,
        response: { 200: publicationSchema, ...versionFailures },
      },
    },
    async (request) =>
      tenantWork(services, request, async (tx) => {
        const { id } = await foundStrategy(tx, request)
        return publicationJson(await numbered(tx, findPublication, id, request.params.number))
      }),
  )
}

function editions(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/strategies/:id/editions',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'The editions of what the council adopted, the first first',
        params: oneStrategy,
        response: { 200: z.object({ editions: z.array(editionLineSchema) }), ...failures },
      },
    },
    async (request) =>
      tenantWork(services, request, async (tx) => {
        const { id } = await foundStrategy(tx, request)
        return { editions: (await listEditions(tx, id)).map(editionLineJson) }
      }),
  )

  api.get(
    '/strategies/:id/editions/:number',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'One edition as it was frozen, with the vote and without names',
        params: oneVersion,
        response: { 200: editionSchema, ...versionFailures },
      },
    },
    async (request) =>
      tenantWork(services, request, async (tx) => {
        const { id } = await foundStrategy(tx, request)
        return editionJson(await numbered(tx, findEdition, id, request.params.number))
      }),
  )
}

async function numbered<Version>(
  tx: TenantTx,
  find: (tx: TenantTx, strategyId: string, number: number) => Promise<Version | null>,
  strategyId: string,
  number: string,
): Promise<Version> {
  const wanted = readVersion(number)
  const found = wanted === null ? null : await find(tx, strategyId, wanted)
  if (!found) throw new ApiProblem(404, 'The strategy has no such version')
  return found
}
