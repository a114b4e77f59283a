import { z } from 'zod'
import { findMunicipality, listMunicipalities } from '#features/reference/index.ts'
import type { Services } from '#platform/services.ts'
import type { ApiScopeInstance } from './api-scope.ts'
import { ApiProblem, refusal } from './problem.ts'
import { municipalitySchema } from './schemas.ts'

export function municipalityRoutes(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/municipalities',
    {
      config: { apiPermission: 'any' },
      schema: {
        summary: 'All municipalities, with population of the latest year and neighbours',
        response: {
          200: z.object({ municipalities: z.array(municipalitySchema) }),
          401: refusal('No valid token'),
        },
      },
    },
    async () => ({ municipalities: await listMunicipalities(services.database.app) }),
  )

  api.get(
    '/municipalities/:number',
    {
      config: { apiPermission: 'any' },
      schema: {
        summary: 'One municipality by its number',
        params: z.object({ number: z.string() }),
        response: {
          200: municipalitySchema,
          401: refusal('No valid token'),
          404: refusal('No municipality has this number today'),
        },
      },
    },
    async (request) => {
      const found = await findMunicipality(services.database.app, request.params.number)
      if (!found) throw new ApiProblem(404, 'No municipality has this number today')
      return found
    },
  )
}
