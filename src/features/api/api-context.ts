import type { FastifyRequest } from 'fastify'
import type { Actor } from '#platform/audit/audit.sql.ts'
import { type ApiToken, findApiToken } from '#platform/auth/api-token.sql.ts'
import { type Action, may } from '#platform/auth/policy.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Services } from '#platform/services.ts'
import { ApiProblem } from './problem.ts'

/** What a route of the API asks of the token. `any` is every valid token. */
export type ApiPermission = 'any' | { readonly action: Action; readonly scope: 'read' | 'write' }

declare module 'fastify' {
  interface FastifyContextConfig {
    apiPermission?: ApiPermission
  }
  interface FastifyRequest {
    apiToken: ApiToken | null
  }
}

/** Finds the token of a request and holds it against what the route asks; throws ApiProblem. */
export async function authoriseApi(services: Services, request: FastifyRequest): Promise<void> {
  const permission = request.routeOptions.config.apiPermission
  if (permission === undefined) return
  const [scheme, secret] = (request.headers.authorization ?? '').split(' ')
  const token =
    scheme?.toLowerCase() === 'bearer' && secret
      ? await findApiToken(services.database.app, secret, services.clock.now())
      : null
  if (!token) throw new ApiProblem(401, 'Send a valid token: Authorization: Bearer TOKEN')
  request.apiToken = token
  if (permission === 'any') return
  if (!may(token.role, permission.action)) {
    throw new ApiProblem(403, `The role ${token.role} may not do this`)
  }
  if (permission.scope === 'write' && token.scope !== 'write') {
    throw new ApiProblem(403, 'The token may only read')
  }
}

export function tokenOf(request: FastifyRequest): ApiToken {
  if (!request.apiToken) throw new ApiProblem(401, 'Send a valid token')
  return request.apiToken
}

export function actorOf(request: FastifyRequest): Actor {
  const token = tokenOf(request)
  return { label: `API: ${token.name}`, personId: null, address: request.ip }
}

/** The form for generated text: `?language=`, else the municipality's own. */
export function languageOfApi(request: FastifyRequest): Language {
  const { language } = request.query as { language?: Language }
  return language ?? tokenOf(request).language
}
