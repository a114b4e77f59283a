import { isDeepStrictEqual } from 'node:util'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { type HeadValues, headValues, readHead } from './gathering.form.ts'
import { GatheringPage, type GatheringPageProps } from './gathering.page.tsx'
import { addGathering, findGatheringRow } from './gathering.sql.ts'
import { gatheringTexts } from './gathering.texts.ts'
import {
  type GatheringView,
  type GatheringWithChallenges,
  gatheringAddress,
  gatheringPage,
  loadGathering,
  loadGatherings,
  placeOf,
  type RefusedForm,
  storedIn,
} from './gathering-context.ts'
import { gatheringDocument, gatheringWorkbook } from './gathering-document.ts'
import { type Receipt, receiptWords } from './gathering-receipt.tsx'
import { fileOf } from './plan-document-file.ts'
import {
  changePlanItem,
  findPlanItem,
  type ListPlace,
  removePlanItems,
  restorePlanItems,
} from './plan-item.sql.ts'

export const oneGatheringRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.gathering.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await loadGathering(context)
      return onePage(loaded, { receipt: await receiptOf(context, loaded) }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.gathering.pattern,
    permission: 'edit',
    audit: 'gathering.change',
    handle: async (context) => {
      const loaded = await loadGathering(context)
      const { view, gathering } = loaded
      const reading = readHead(context.form, view.language)
      if (reading.kind === 'wrong') {
        return onePage(loaded, { refusedHead: { ...reading, stored: null } }, 422)
      }
      const { id } = gathering.head
      const { content } = reading
      const list = { ...storedIn(context, view), kind: 'gathering' as const }
      const change = { id, content, version: formVersion(context.form), by: list.by }
      const isSaved = await context.inTenant(async (tx) => {
        const isThere =
          (await changePlanItem(tx, list, change)) || (await holds(tx, list, id, content))
        if (isThere) await context.audit(tx, view.period)
        return isThere
      })
      if (isSaved) return redirect(`${gatheringAddress(view, id)}?gjort=lagret`)
      return headConflict(await loadGathering(context), reading.values)
    },
  },
  {
    method: 'POST',
    pattern: routes.copyGathering.pattern,
    permission: 'edit',
    audit: 'gathering.copy',
    handle: async (context) => {
      const { view, gathering } = await loadGathering(context)
      const { content } = gathering.head
      const title = gatheringTexts[view.language].copyTitle(content.title.slice(0, 280))
      const id = await context.inTenant(async (tx) => {
        const rows = gathering.rows.map((row) => row.content)
        await context.audit(tx, view.period, { added: rows.length })
        return addGathering(tx, storedIn(context, view), { ...content, title, on: '' }, rows)
      })
      return redirect(`${gatheringAddress(view, id)}?gjort=kopiert`)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeGathering.pattern,
    permission: 'edit',
    audit: 'gathering.remove',
    handle: async (context) => {
      const { view, gathering } = await loadGathering(context)
      const { id } = gathering.head
      await context.inTenant(async (tx) => {
        const place = storedIn(context, view)
        await removePlanItems(tx, { ...place, kind: 'gathering' }, [id], place.by)
        await context.audit(tx, view.period)
      })
      return redirect(`${routes.gatherings.href(placeOf(view))}?tatt-bort=${id}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreGathering.pattern,
    permission: 'edit',
    audit: 'gathering.restore',
    handle: async (context) => {
      const { view } = await loadGatherings(context)
      const { gatheringId = '' } = context.params
      if (!isUuid(gatheringId)) throw notFound('The short plan')
      await context.inTenant(async (tx) => {
        const list = { ...storedIn(context, view), kind: 'gathering' as const }
        if ((await restorePlanItems(tx, list, [gatheringId])) === 0)
          throw notFound('The short plan')
        await context.audit(tx, view.period)
      })
      return redirect(`${gatheringAddress(view, gatheringId)}?gjort=hentet`)
    },
  },
  file('docx', (loaded) => renderDocx(gatheringDocument(loaded))),
  file('pdf', (loaded) => renderPdf(gatheringDocument(loaded))),
  file('xlsx', ({ view, gathering }) => renderXlsx(gatheringWorkbook(view, gathering))),
]

function file(
  format: 'docx' | 'pdf' | 'xlsx',
  render: (loaded: GatheringWithChallenges) => Promise<Buffer>,
): Route {
  const addresses = {
    docx: routes.gatheringDocx,
    pdf: routes.gatheringPdf,
    xlsx: routes.gatheringWorkbook,
  }
  return {
    method: 'GET',
    pattern: addresses[format].pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await loadGathering(context)
      const { title } = loaded.gathering.head.content
      const name = gatheringTexts[loaded.view.language].fileName(title.slice(0, 80).toWellFormed())
      return fileOf(format, name, await render(loaded))
    },
  }
}

/** The page of a short plan with what a form or a receipt adds to it. */
export function onePage(
  loaded: GatheringWithChallenges,
  more: Partial<GatheringPageProps>,
  status: number,
) {
  const props = { refusedHead: null, refusedRow: null, receipt: null, ...loaded, ...more }
  const { title } = loaded.gathering.head.content
  return gatheringPage(
    loaded.view,
    { status, title, content: <GatheringPage {...props} /> },
    'list',
  )
}

/** Whether an item stands as it was sent: the same sent twice is no conflict. */
export async function holds(
  tx: TenantTx,
  list: ListPlace,
  id: string,
  content: object,
): Promise<boolean> {
  const stored = await findPlanItem(tx, list, id)
  return stored !== null && !stored.isDeleted && isDeepStrictEqual(stored.content, content)
}

/** Somebody else stored first: their words beside what was typed. */
function headConflict(loaded: GatheringWithChallenges, values: HeadValues) {
  const { head } = loaded.gathering
  const refusedHead: RefusedForm<HeadValues> = {
    values,
    errors: [{ message: gatheringTexts[loaded.view.language].conflict }],
    stored: { values: headValues(head.content), by: head.updatedBy },
  }
  return onePage(loaded, { refusedHead }, 409)
}

async function receiptOf(
  context: RouteContext,
  { view, gathering }: GatheringView,
): Promise<Receipt | null> {
  const { gjort = '', post = '' } = context.query
  if (!Object.hasOwn(receiptWords, gjort)) return null
  const done = receiptWords[gjort as keyof typeof receiptWords]
  const isOfPlan = ['created', 'copied', 'saved', 'restored'].includes(done)
  if (isOfPlan) return { done, rowId: '', title: gathering.head.content.title }
  if (!isUuid(post)) return null
  const row = await context.inTenant((tx) =>
    findGatheringRow(tx, view.strategy.id, gathering.head.id, post),
  )
  // A page that is opened again later says nothing of what has changed since.
  if (!row || row.isDeleted !== (done === 'removed')) return null
  return { done, rowId: row.id, title: row.content.title }
}
