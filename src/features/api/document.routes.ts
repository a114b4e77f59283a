import { z } from 'zod'
import { listDecidedPlans } from '#features/planning-needs/index.ts'
import { factsOf } from '#features/process/index.ts'
import { documentHtml, loadDocument, strategyDocument } from '#features/strategy-document/index.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import type { Services } from '#platform/services.ts'
import { routes } from '#routes'
import { languageOfApi, tokenOf } from './api-context.ts'
import type { ApiScopeInstance } from './api-scope.ts'
import { documentPlanJson } from './plan-json.ts'
import { languageQuery } from './schemas.ts'
import { failures, foundStrategy, oneStrategy, read, tenantWork } from './strategy-access.ts'

const files = {
  html: { type: 'text/html; charset=utf-8', render: async (model) => documentHtml(model) },
  docx: {
    type: documentTypes.docx,
    render: renderDocx,
  },
  pdf: { type: documentTypes.pdf, render: renderPdf },
} as const satisfies Record<
  string,
  { type: string; render: (model: DocumentModel) => Promise<Buffer | string> }
>

const documentQuery = languageQuery.extend({
  format: z.enum(['html', 'docx', 'pdf', 'json']).default('html'),
})

export function documentRoutes(api: ApiScopeInstance, services: Services): void {
  api.get(
    '/strategies/:id/document',
    {
      config: { apiPermission: read },
      schema: {
        summary: 'The strategy as a document: every plan, also those that are undecided',
        produces: ['application/json', ...Object.values(files).map(({ type }) => type)],
        params: oneStrategy,
        querystring: documentQuery,
        response: failures,
      },
    },
    async (request, reply) => {
      const language = languageOfApi(request)
      const { format } = request.query
      const today = services.clock.today()
      const use = format === 'docx' || format === 'pdf' ? 'file' : 'page'
      const { slug } = tokenOf(request)
      const { strategy, plans, material } = await tenantWork(services, request, async (tx) => {
        const found = await foundStrategy(tx, request)
        const facts = factsOf(found, language, today)
        const place = {
          strategyId: found.id,
          author: facts.municipality.displayName,
          pictureHref: (attachmentId: string) =>
            routes.attachment.href({ slug, period: facts.period, attachmentId }),
        }
        return {
          strategy: found,
          plans: await listDecidedPlans(tx, found.id),
          material: await loadDocument(tx, facts, place, use),
        }
      })
      const model = strategyDocument(material)
      if (format !== 'json') {
        const body = await files[format].render(model)
        return reply.header('content-type', files[format].type).send(body as never)
      }
      const { term, municipalityNumber } = strategy
      const listed = plans.map((one) => documentPlanJson(one, language))
      const { title } = model
      return reply.send({ title, language, municipalityNumber, term, plans: listed } as never)
    },
  )
}
