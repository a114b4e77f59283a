import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  changeDetails,
  changeStrategy,
  createStrategy,
  lawCheckOf,
  listStrategies,
  makeCurrent,
  scheduleOf,
  submitOnce,
} from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { recordAudit } from '#platform/audit/audit.sql.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { invariant } from '#platform/invariant.ts'
import type { Services } from '#platform/services.ts'
import { periodOf } from '#routes'
import { actorOf, languageOfApi, tokenOf } from './api-context.ts'
import type { ApiScopeInstance } from './api-scope.ts'
import { ApiProblem, refusal } from './problem.ts'
import {
  languageQuery,
  lawCheckSchema,
  newStrategySchema,
  scheduleSchema,
  strategyChangeSchema,
  strategySchema,
} from './schemas.ts'
import {
  failures,
  foundStrategy,
  oneStrategy,
  read,
  strategyOf,
  tenantWork,
  write,
} from './strategy-access.ts'
import {
  lawCheckJson,
  meetingsOf,
  newStrategyOf,
  scheduleJson,
  strategyChangeOf,
  strategyJson,
} from './strategy-json.ts'

export function strategyRoutes(api: ApiScopeInstance, services: Services): void {
  list(api, services)
  create(api, services)
  readAndChange(api, services)
  computed(api, services)
}

function list(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/strategies',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'The strategies of the municipality, the newest term first',
        response: {
          200: z.object({
            strategies: z.array(
              z.object({
                id: z.string(),
                term: z.object({ firstYear: z.int(), lastYear: z.int() }),
                isCurrent: z.boolean(),
              }),
            ),
          }),
          ...failures,
        },
      },
    },
    async (request) => ({
      strategies: await tenantWork(services, request, (tx) => listStrategies(tx)),
    }),
  )
}

function create(api: ApiScopeInstance, services: Services): void {
  api.post(
    '/strategies',
    {
      config: { apiPermission: write },
      schema: {
        summary: 'Creates a strategy, always; send Idempotency-Key to be able to repeat safely',
        querystring: languageQuery,
        headers: z.object({ 'idempotency-key': z.string().min(1).max(190).optional() }),
        body: newStrategySchema,
        response: {
          201: strategySchema,
          409: refusal('The Idempotency-Key has been used with other content'),
          ...failures,
        },
      },
    },
    async (request, reply) => {
      const { tenantId, municipalityNumber } = tokenOf(request)
      if (request.body.municipalityNumber !== municipalityNumber) {
        throw new ApiProblem(404, 'The token belongs to another municipality', [
          { path: 'municipalityNumber', message: `The token is for ${municipalityNumber}` },
        ])
      }
      const key = request.headers['idempotency-key']
      const answer = await tenantWork(services, request, async (tx) => {
        if (key === undefined) return createFrom(services, request, tx, request.body)
        const submission = await submitOnce(tx, tenantId, `api:${key}`, request.body, () =>
          createFrom(services, request, tx, request.body),
        )
        if (submission.kind === 'other-content') {
          throw new ApiProblem(409, 'This Idempotency-Key has been used with other content')
        }
        return submission.result
      })
      return reply.status(201).header('location', `/api/v1/strategies/${answer.id}`).send(answer)
    },
  )
}

async function createFrom(
  services: Services,
  request: FastifyRequest,
  tx: TenantTx,
  body: z.output<typeof newStrategySchema>,
) {
  const { tenantId } = tokenOf(request)
  const strategy = await createStrategy(
    tx,
    tenantId,
    newStrategyOf(body),
    meetingsOf(body.meetings ?? []),
    services.clock.today(),
  )
  await recordAudit(tx, tenantId, actorOf(request), {
    action: 'strategy.create',
    subject: periodOf(strategy.term),
    details: { strategyId: strategy.id },
  })
  return strategyJson(strategy)
}

function readAndChange(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/strategies/:id',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'One strategy',
        params: oneStrategy,
        querystring: languageQuery,
        response: { 200: strategySchema, ...failures },
      },
    },
    async (request) => strategyJson(await strategyOf(services, request)),
  )

  api.patch(
    '/strategies/:id',
    {
      config: { apiPermission: write },
      schema: {
        summary: 'Changes what is given; null clears a date. If-Match holds it to a version',
        params: oneStrategy,
        querystring: languageQuery,
        headers: z.object({
          'if-match': z
            .string()
            .regex(/^"?\d{1,9}"?$/)
            .optional(),
        }),
        body: strategyChangeSchema,
        response: {
          200: strategySchema,
          409: refusal('The strategy has another version than If-Match says'),
          ...failures,
        },
      },
    },
    async (request) => {
      const { tenantId } = tokenOf(request)
      const today = services.clock.today()
      const version = request.headers['if-match']?.replaceAll('"', '')
      const { meetings, isCurrent, ...body } = request.body
      return tenantWork(services, request, async (tx) => {
        const before = await foundStrategy(tx, request)
        const change = strategyChangeOf(body)
        const changed = await changeStrategy(
          tx,
          tenantId,
          before.id,
          { ...change, ...(meetings && { meetings: meetingsOf(meetings) }) },
          version === undefined ? null : Number(version),
          today,
        )
        if (!changed) throw new ApiProblem(409, `The strategy is now at version ${before.version}`)
        if (isCurrent) await makeCurrent(tx, before.id, changed.term)
        await recordAudit(tx, tenantId, actorOf(request), {
          action: 'strategy.change',
          subject: periodOf(changed.term),
          details: {
            strategyId: before.id,
            ...changeDetails(change),
            ...(meetings && { meetings: meetings.length }),
          },
        })
        return strategyJson(isCurrent ? { ...changed, isCurrent } : changed)
      })
    },
  )
}

function computed(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/strategies/:id/schedule',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'The schedule, counted back from the council meeting, with warnings',
        params: oneStrategy,
        querystring: languageQuery,
        response: { 200: scheduleSchema, ...failures },
      },
    },
    async (request) => {
      const strategy = await strategyOf(services, request)
      return scheduleJson(scheduleOf(strategy, services.clock.today()), languageOfApi(request))
    },
  )

  api.get(
    '/strategies/:id/law-check',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'Every requirement with status, reasoning, legal basis and evidence',
        params: oneStrategy,
        querystring: languageQuery,
        response: { 200: lawCheckSchema, ...failures },
      },
    },
    async (request) => {
      const strategy = await strategyOf(services, request)
      const today = services.clock.today()
      const municipality = municipalityByNumber(strategy.municipalityNumber)
      invariant(municipality, 'every tenant has a municipality of today')
      const results = lawCheckOf(strategy, municipality, scheduleOf(strategy, today), today)
      return lawCheckJson(results, languageOfApi(request))
    },
  )
}
