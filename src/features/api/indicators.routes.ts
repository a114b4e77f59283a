import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import {
  type Indicator,
  indicatorById,
  indicatorFigures,
  indicatorLibrary,
  indicatorThemes,
  latestFigure,
  readyGroups,
} from '#features/indicators/index.ts'
import { jsonStat, machineCsv, regionsOf } from '#features/open-data/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { etagOf, isKnown } from '#platform/http/etag.ts'
import type { Services } from '#platform/services.ts'
import { routes } from '#routes'
import { languageOfApi } from './api-context.ts'
import type { ApiScopeInstance } from './api-scope.ts'
import { ApiProblem, refusal } from './problem.ts'
import { languageQuery } from './schemas.ts'

const sourceSchema = z.object({
  attribution: z.string(),
  table: z.string().nullable(),
  tableUrl: z.string().nullable(),
  /** Null when the source states none. */
  licence: z.object({ name: z.string(), url: z.string() }).nullable(),
  updatedOn: z.string().nullable(),
  retrievedOn: z.string(),
})

const indicatorSchema = z.object({
  id: z.string(),
  title: z.string(),
  theme: z.enum(indicatorThemes),
  unit: z.string(),
  /** Null while there are no figures for the municipality. */
  latest: z
    .object({ time: z.string(), value: z.number().nullable(), state: z.string().nullable() })
    .nullable(),
  sources: z.array(sourceSchema),
  links: z.object({ self: z.string(), json: z.string(), csv: z.string(), page: z.string() }),
})

const noMunicipality = 'No municipality has this number today'
const oneMunicipality = z.object({ number: z.string() })
const oneIndicator = oneMunicipality.extend({ id: z.string() })
const comparison = languageQuery.extend({ compare: z.enum(readyGroups).optional() })

/** The indicators of the knowledge base: a list, and each as JSON-stat 2.0 or CSV. */
export function indicatorRoutes(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/municipalities/:number/indicators',
    {
      config: { apiPermission: 'any' },
      schema: {
        summary:
          'The indicators of a municipality, each with its latest figure or why there is none',
        params: oneMunicipality,
        querystring: languageQuery,
        response: {
          200: z.object({ indicators: z.array(indicatorSchema) }),
          401: refusal('No valid token'),
          404: refusal(noMunicipality),
        },
      },
    },
    async (request) => {
      const { number } = request.params
      municipalityOf(number)
      const lines = indicatorLibrary().map((one) => indicatorLine(services, request, number, one))
      return { indicators: await Promise.all(lines) }
    },
  )

  api.get(
    '/municipalities/:number/indicators/:id',
    {
      config: { apiPermission: 'any' },
      schema: {
        summary: 'One indicator as JSON-stat 2.0, or as CSV when Accept asks for text/csv',
        description: `Dimensions: region (the municipality, its county, the country, and with
?compare= others), ContentsCode with the unit, and time. A missing value is null, with a code in
status that extension.status explains. CSV follows RFC 4180: comma between cells, dot before decimals,
CRLF, UTF-8, a heading row. Send If-None-Match with the ETag to be told that nothing is new.`,
        params: oneIndicator,
        querystring: comparison,
        produces: ['application/json', 'text/csv'],
        response: {
          200: {
            description: 'JSON-stat 2.0, class dataset; or CSV',
            content: {
              'application/json': { schema: z.looseObject({ class: z.string() }) },
              'text/csv': { schema: z.string() },
            },
          },
          304: z.null().describe('Nothing has changed since the ETag that was sent'),
          401: refusal('No valid token'),
          404: refusal('No such municipality or indicator, or no figures yet'),
          406: refusal('Neither JSON nor CSV is accepted'),
        },
      },
    },
    async (request, reply) => sendIndicator(services, request, reply),
  )
}

function municipalityOf(number: string) {
  const found = municipalityByNumber(number)
  if (!found) throw new ApiProblem(404, noMunicipality)
  return found
}

async function indicatorLine(
  services: Services,
  request: FastifyRequest,
  number: string,
  indicator: Indicator,
): Promise<z.input<typeof indicatorSchema>> {
  const language = languageOfApi(request)
  const figures = await indicatorFigures(services.database.app, indicator)
  const { slug } = municipalityOf(number)
  const where = { slug, indicator: indicator.id }
  const newest = figures && (latestFigure(figures, number) ?? figures.of(number).at(-1))
  return {
    id: indicator.id,
    title: indicator.title[language],
    theme: indicator.theme,
    unit: indicator.unit[language],
    latest: newest ? { time: newest.time, value: newest.value, state: newest.state } : null,
    sources: (figures?.sources ?? []).map((source) => ({
      ...source,
      attribution: source.attribution[language],
    })),
    links: {
      self: `/api/v1/municipalities/${number}/indicators/${indicator.id}`,
      json: routes.publicIndicatorJson.href(where),
      csv: routes.publicIndicatorCsv.href(where),
      page: routes.publicIndicator.href(where),
    },
  }
}

async function sendIndicator(services: Services, request: FastifyRequest, reply: FastifyReply) {
  const { number, id } = request.params as z.output<typeof oneIndicator>
  const { compare } = request.query as z.output<typeof comparison>
  const form = acceptedForm(request.headers.accept)
  if (!form) throw new ApiProblem(406, 'Accept application/json or text/csv')
  municipalityOf(number)
  const indicator = indicatorById(id)
  if (!indicator) throw new ApiProblem(404, 'There is no such indicator')
  const figures = await indicatorFigures(services.database.app, indicator)
  if (!figures) throw new ApiProblem(404, 'The figures are not fetched yet')
  const language = languageOfApi(request)
  const regions = regionsOf(number, compare ?? null, language)
  const body =
    form === 'json'
      ? JSON.stringify(jsonStat(figures, regions, language))
      : machineCsv(figures, regions, language)
  const etag = etagOf(body)
  const type = form === 'json' ? 'application/json' : 'text/csv'
  reply.header('etag', etag).header('vary', 'Accept').header('cache-control', 'private, no-cache')
  if (isKnown(request, etag)) return reply.status(304).send()
  return reply
    .type(`${type}; charset=utf-8`)
    .serializer((text: string) => text)
    .send(body)
}

/** Null when neither is accepted; JSON when both are equally welcome. */
function acceptedForm(accept = '*/*'): 'json' | 'csv' | null {
  const wanted = accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean)
    return { type: type.trim(), weight: Number(weight ?? 1) }
  })
  const weightOf = (names: readonly string[]) =>
    names
      .map((name) => wanted.find(({ type }) => type === name)?.weight)
      .find((weight) => weight !== undefined) ?? 0
  const json = weightOf(['application/json', 'application/vnd.json-stat', 'application/*', '*/*'])
  const csv = weightOf(['text/csv', 'text/*', '*/*'])
  if (json <= 0 && csv <= 0) return null
  return csv > json ? 'csv' : 'json'
}
