import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  importRefusalTexts,
  isImportId,
  listLearnedHeadings,
  newImportId,
  readPlanFile,
  readPlanText,
  storeImport,
} from '#features/plan-import/index.ts'
import { listPlans } from '#features/plan-register/index.ts'
import { listDecidedPlans } from '#features/planning-needs/index.ts'
import { submitOnce } from '#features/process/index.ts'
import { recordAudit } from '#platform/audit/audit.sql.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import type { Services } from '#platform/services.ts'
import type { TableFileReading } from '#platform/tables/read-table-file.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'
import { periodOf } from '#routes'
import { actorOf, languageOfApi, tokenOf } from './api-context.ts'
import type { ApiScopeInstance } from './api-scope.ts'
import { importJson, planJson } from './plan-json.ts'
import {
  confirmationSchema,
  confirmedSchema,
  importBodySchema,
  importSchema,
  planSchema,
} from './plan-schemas.ts'
import { ApiProblem, refusal } from './problem.ts'
import { languageQuery } from './schemas.ts'
import { failures, foundStrategy, oneStrategy, read, tenantWork, write } from './strategy-access.ts'

// Every letter of a text may be written as six signs in JSON.
const textBytes = 6 * tableLimits.bytes
const rowsBytes = 32 * 1024 * 1024

export function planRoutes(api: ApiScopeInstance, services: Services): void {
  list(api, services)
  readTable(api, services)
  confirm(api, services)
}

function list(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/strategies/:id/plans',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'Every plan of the register, with what is decided of it',
        params: oneStrategy,
        querystring: languageQuery,
        response: { 200: z.object({ plans: z.array(planSchema) }), ...failures },
      },
    },
    async (request) =>
      tenantWork(services, request, async (tx) => {
        const strategy = await foundStrategy(tx, request)
        return { plans: (await listDecidedPlans(tx, strategy.id)).map(planJson) }
      }),
  )
}

function readTable(api: ApiScopeInstance, services: Services): void {
  api.post(
    '/strategies/:id/plans/import',
    {
      config: { apiPermission: write },
      bodyLimit: textBytes,
      schema: {
        summary: 'Reads a plan table, as a file or as text, and stores nothing',
        consumes: ['application/json', 'multipart/form-data'],
        params: oneStrategy,
        querystring: languageQuery,
        body: importBodySchema,
        response: { 200: importSchema, 413: refusal('The table is too large'), ...failures },
      },
    },
    async (request) => {
      const { tenantId } = tokenOf(request)
      const known = await tenantWork(services, request, async (tx) => {
        const strategyId = (await foundStrategy(tx, request)).id
        const registered = await listPlans(tx, strategyId)
        return { strategyId, registered, learned: await listLearnedHeadings(tx) }
      })
      const reading = await readSent(request)
      const { learned, registered, strategyId } = known
      const answer = importJson(reading, { learned }, registered, languageOfApi(request))
      return { importId: newImportId({ tenantId, strategyId }), ...answer }
    },
  )
}

function confirm(api: ApiScopeInstance, services: Services): void {
  api.post(
    '/strategies/:id/plans/import/:importId/confirm',
    {
      config: { apiPermission: write },
      bodyLimit: rowsBytes,
      schema: {
        summary: 'Stores the rows of kind plan as they are given, once for each import',
        params: oneStrategy.extend({ importId: z.string() }),
        querystring: languageQuery,
        body: confirmationSchema,
        response: {
          200: confirmedSchema,
          409: refusal('The import is confirmed already, with other rows'),
          ...failures,
        },
      },
    },
    async (request) =>
      tenantWork(services, request, async (tx) => {
        const { tenantId } = tokenOf(request)
        const { importId } = request.params
        const strategy = await foundStrategy(tx, request)
        if (!isImportId({ tenantId, strategyId: strategy.id }, importId)) {
          throw new ApiProblem(404, 'There is no such import for this strategy')
        }
        const submission = await submitOnce(tx, tenantId, `import:${importId}`, request.body, () =>
          storeRows(tx, request, strategy, request.body.rows),
        )
        if (submission.kind === 'other-content') {
          throw new ApiProblem(409, 'This import is confirmed already, with other rows')
        }
        const ids = new Set(submission.result.ids)
        const plans = await listDecidedPlans(tx, strategy.id)
        return {
          plans: plans.filter(({ plan }) => ids.has(plan.id)).map(planJson),
          stored: ids.size,
        }
      }),
  )
}

async function storeRows(
  tx: TenantTx,
  request: FastifyRequest,
  strategy: Awaited<ReturnType<typeof foundStrategy>>,
  rows: z.output<typeof confirmationSchema>['rows'],
): Promise<{ ids: readonly string[] }> {
  const { tenantId } = tokenOf(request)
  const actor = actorOf(request)
  const place = { tenantId, strategyId: strategy.id }
  const result = await storeImport(tx, place, rows, actor.label)
  invariant(result.kind === 'changed', 'new plans are in nobody’s way')
  await recordAudit(tx, tenantId, actor, {
    action: 'plan.import',
    subject: periodOf(strategy.term),
    details: { strategyId: strategy.id, changeId: result.changeId, stored: result.ids.length },
  })
  return { ids: result.ids }
}

async function readSent(
  request: FastifyRequest,
): Promise<Extract<TableFileReading, { kind: 'rows' }>> {
  const isFile = request.isMultipart()
  const reading = isFile ? await readSentFile(request) : readSentText(request.body)
  if (reading.kind === 'rows') return reading
  const message = `${importRefusalTexts[languageOfApi(request)][reading.refusal]}.`
  const status = reading.refusal === 'too-large' ? 413 : 422
  throw new ApiProblem(status, message, [{ path: isFile ? 'file' : 'text', message }])
}

function readSentText(body: unknown): TableFileReading {
  const sent = importBodySchema.safeParse(body).data
  if (sent) return readPlanText(sent.text)
  const message = 'Send a file as multipart form data, or text as JSON'
  throw new ApiProblem(422, message, [{ path: 'text', message }])
}

async function readSentFile(request: FastifyRequest): Promise<TableFileReading> {
  let file: Buffer | null = null
  let sheet = ''
  for await (const part of request.parts(oneFile())) {
    if (part.type === 'field') {
      if (part.fieldname === 'sheet') sheet = String(part.value)
      continue
    }
    const content = await part.toBuffer()
    if (part.file.truncated) return { kind: 'refused', refusal: 'too-large' }
    if (part.fieldname === 'file') file = content
  }
  if (file) return readPlanFile(file, sheet)
  const message = 'The form data hold no part called file'
  throw new ApiProblem(422, message, [{ path: 'file', message }])
}

// What is larger comes without its end, so that the answer can say so.
function oneFile() {
  return { limits: { fileSize: tableLimits.bytes, files: 1 }, throwFileSizeLimit: false }
}
