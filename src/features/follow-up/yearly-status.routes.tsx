import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { workspacePage } from '#features/process/index.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { notFound } from '#platform/http/refused.ts'
import { type FileResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { followUpItems, lockFollowUp, type StoredFollowUpItem } from './follow-up-item.sql.ts'
import {
  type FollowUpView,
  followUpTrail,
  loadFollowUp,
  placeOf,
  whereOf,
} from './follow-up-view.ts'
import { StatusReportPage, statusNow, YearlyStatusPage } from './yearly-status.page.tsx'
import { yearlyStatusTexts } from './yearly-status.texts.ts'
import { yearlyStatus } from './yearly-status.ts'

export const yearlyStatusRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.yearlyStatus.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const followUp = await context.inTenant((tx) => loadFollowUp(tx, context))
      const { view } = followUp
      const isLaid = context.query['lagt-fram'] !== undefined
      const title = yearlyStatusTexts[view.language].title
      const content = (
        <YearlyStatusPage followUp={followUp} laid={laidStatuses(followUp)} isLaid={isLaid} />
      )
      return workspacePage(view, 'follow-up', { title, content }, followUpTrail(view))
    },
  },
  {
    method: 'POST',
    pattern: routes.yearlyStatus.pattern,
    permission: 'edit',
    audit: 'yearly-status.lay',
    handle: async (context) => {
      const followUp = await context.inTenant(async (tx) => {
        const first = await loadFollowUp(tx, context)
        await lockFollowUp(tx, placeOf(first.view))
        const now = await loadFollowUp(tx, context)
        const content = snapshotOf(now)
        // The same status laid twice on one day is one.
        const same = statusesOf(now).find(({ item }) =>
          isDeepStrictEqual(readSnapshot(item), JSON.parse(JSON.stringify(content))),
        )
        const by = context.session?.name ?? ''
        const place = placeOf(now.view)
        const id =
          same?.item.id ?? (await followUpItems.add(tx, place, 'yearly-status', content, by))
        await context.audit(tx, id, {})
        return now
      })
      return redirect(`${routes.yearlyStatus.href(whereOf(followUp.view))}?lagt-fram=1`)
    },
  },
  {
    method: 'GET',
    pattern: routes.yearlyStatusReport.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { followUp, model } = await loadReport(context)
      const { view } = followUp
      const { statusId = '' } = context.params
      const content = <StatusReportPage followUp={followUp} model={model} statusId={statusId} />
      return workspacePage(view, 'follow-up', { title: model.title, content }, [
        ...followUpTrail(view),
        {
          label: yearlyStatusTexts[view.language].title,
          href: routes.yearlyStatus.href(whereOf(view)),
        },
      ])
    },
  },
  {
    method: 'GET',
    pattern: routes.yearlyStatusDocx.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const report = await loadReport(context)
      return fileOf(report, 'docx', documentTypes.docx, await renderDocx(report.model))
    },
  },
  {
    method: 'GET',
    pattern: routes.yearlyStatusPdf.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const report = await loadReport(context)
      return fileOf(report, 'pdf', documentTypes.pdf, await renderPdf(report.model))
    },
  },
]

/** What is kept of a status: the document in both forms, as it was on the day. */
interface Snapshot {
  readonly laidOn: LocalDate
  readonly models: { readonly nb: DocumentModel; readonly nn: DocumentModel }
}

function snapshotOf(followUp: FollowUpView): Snapshot {
  const { view } = followUp
  const modelIn = (language: 'nb' | 'nn') =>
    yearlyStatus({ ...followUp, view: { ...view, language } })
  return { laidOn: view.today, models: { nb: modelIn('nb'), nn: modelIn('nn') } }
}

const storedShape = z.object({
  laidOn: z.string(),
  models: z.object({ nb: z.custom<DocumentModel>(), nn: z.custom<DocumentModel>() }).partial(),
})

/** What the program itself has stored; null when it is none. */
function readSnapshot({ content }: StoredFollowUpItem) {
  const read = storedShape.safeParse(content)
  const laidOn = read.success ? parseLocalDate(read.data.laidOn) : null
  return read.success && laidOn ? { laidOn, models: read.data.models } : null
}

function statusesOf({ items }: FollowUpView) {
  return items.flatMap((item) => {
    const read = item.kind === 'yearly-status' ? readSnapshot(item) : null
    return read ? [{ item, laidOn: read.laidOn }] : []
  })
}

function laidStatuses(followUp: FollowUpView) {
  return statusesOf(followUp)
    .map(({ item, laidOn }) => ({ id: item.id, laidOn }))
    .toReversed()
}

interface Report {
  readonly followUp: FollowUpView
  readonly model: DocumentModel
  readonly on: LocalDate
}

/** The status that the address names; 404 when there is none. */
async function loadReport(context: RouteContext): Promise<Report> {
  const { statusId = '' } = context.params
  return context.inTenant(async (tx) => {
    const followUp = await loadFollowUp(tx, context)
    const { view } = followUp
    if (statusId === statusNow) return { followUp, model: yearlyStatus(followUp), on: view.today }
    const item = await followUpItems.find(tx, view.strategy.id, 'yearly-status', statusId)
    const read = item && !item.isDeleted ? readSnapshot(item) : null
    const model = read?.models[view.language]
    if (!read || !model) throw notFound('The status')
    return { followUp, model, on: read.laidOn }
  })
}

function fileOf(
  { followUp, on }: Report,
  ending: 'docx' | 'pdf',
  contentType: string,
  body: Buffer,
): FileResult {
  const { language, municipality } = followUp.view
  const name = yearlyStatusTexts[language].fileName(municipality.displayName, shortDate(on))
  return { kind: 'file', body, contentType, fileName: `${name}.${ending}` }
}
