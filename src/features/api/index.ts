import swagger from '@fastify/swagger'
import type { FastifyError, FastifyInstance } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { Refused } from '#platform/http/refused.ts'
import type { Services } from '#platform/services.ts'
import { authoriseApi } from './api-context.ts'
import { decisionRoutes } from './decision.routes.ts'
import { documentRoutes } from './document.routes.ts'
import { indicatorRoutes } from './indicators.routes.ts'
import { municipalityRoutes } from './municipalities.routes.ts'
import { planRoutes } from './plans.routes.ts'
import { ApiProblem, type Problem, sendProblem } from './problem.ts'
import { strategyRoutes } from './strategies.routes.ts'

const description = `JSON API of Stedsans for scripts and integrations. Dates are calendar dates,
YYYY-MM-DD, and describe reality: past, late or unlawful dates are stored and show up as warnings and
in the law check. Generated text comes in the municipality's own form unless ?language=nb or nn says
otherwise. Errors are RFC 9457 problem documents.`

/** Registers /api/v1 with its own authentication, errors and OpenAPI 3.1 description. */
export async function registerApi(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(
    async (scope) => {
      scope.setValidatorCompiler(validatorCompiler)
      scope.setSerializerCompiler(serializerCompiler)
      scope.decorateRequest('apiToken', null)
      // The pages take forms; here they are answered with 415.
      scope.removeContentTypeParser(['text/plain', 'application/x-www-form-urlencoded'])
      scope.setErrorHandler((error: FastifyError, request, reply) => {
        if (error instanceof ApiProblem) {
          return sendProblem(reply, error.status, error.message, error.errors)
        }
        if (error instanceof Refused) return sendProblem(reply, error.status, error.message)
        if (hasZodFastifySchemaValidationErrors(error)) {
          return sendProblem(reply, 422, 'The input is malformed', validationErrors(error))
        }
        if (error.statusCode && error.statusCode < 500) {
          const status = error.statusCode === 400 ? 422 : error.statusCode
          return sendProblem(reply, status, error.message)
        }
        services.log.error({ err: error, reference: request.id }, 'an API request failed')
        return sendProblem(reply, 500, `Something failed here. Reference: ${request.id}`)
      })
      scope.setNotFoundHandler((_request, reply) => sendProblem(reply, 404, 'No such resource'))
      scope.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store')
        await authoriseApi(services, request)
      })
      await scope.register(swagger, {
        openapi: {
          openapi: '3.1.0',
          info: { title: 'Stedsans', version: '1', description },
          components: {
            securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
          },
          security: [{ token: [] }],
        },
        transform: jsonSchemaTransform,
      })
      const typed = scope.withTypeProvider<ZodTypeProvider>()
      municipalityRoutes(typed, services)
      indicatorRoutes(typed, services)
      strategyRoutes(typed, services)
      planRoutes(typed, services)
      documentRoutes(typed, services)
      decisionRoutes(typed, services)
      scope.get('/openapi.json', { schema: { hide: true } }, async () => scope.swagger())
    },
    { prefix: '/api/v1' },
  )
}

function validationErrors(error: FastifyError): NonNullable<Problem['errors']> {
  return (error.validation ?? []).flatMap((issue) => {
    const path = issue.instancePath.replace(/^\//, '').replaceAll('/', '.')
    const { keys } = issue.params
    if (!Array.isArray(keys)) return { path, message: issue.message ?? 'Not valid' }
    return keys.map((key) => ({
      path: path === '' ? String(key) : `${path}.${key}`,
      message: 'There is no such field',
    }))
  })
}
