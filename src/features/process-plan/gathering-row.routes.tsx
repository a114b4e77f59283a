import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { type RowValues, readRow, rowValues } from './gathering.form.ts'
import { holds, onePage } from './gathering.routes.tsx'
import {
  addGatheringRows,
  findGatheringRow,
  rowIdsInOrder,
  type StoredRow,
} from './gathering.sql.ts'
import { gatheringTexts } from './gathering.texts.ts'
import {
  type GatheringView,
  type GatheringWithChallenges,
  gatheringAddress,
  gatheringPage,
  loadGathering,
  type RefusedForm,
  storedIn,
} from './gathering-context.ts'
import { GatheringRowPage } from './gathering-row.page.tsx'
import {
  changePlanItem,
  lockList,
  orderPlanItems,
  removePlanItems,
  restorePlanItems,
} from './plan-item.sql.ts'

const maxRows = 300
const kind = 'gathering-activity'

export const gatheringRowRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.newGatheringRow.pattern,
    permission: 'edit',
    audit: 'gathering.add-row',
    handle: async (context) => {
      const loaded = await loadGathering(context)
      const { view, gathering } = loaded
      const reading = readRow(context.form, view.language)
      const text = gatheringTexts[view.language].problems
      const isFull = gathering.rows.length >= maxRows
      if (reading.kind === 'wrong' || isFull) {
        const full = [{ name: 'title', message: text.full(String(maxRows)) }]
        const errors = reading.kind === 'wrong' ? reading.errors : full
        const refusedRow = { values: reading.values, errors, stored: null }
        return onePage(loaded, { refusedRow }, 422)
      }
      const [id = ''] = await context.inTenant(async (tx) => {
        await context.audit(tx, view.period)
        const place = storedIn(context, view)
        return addGatheringRows(tx, place, gathering.head.id, [reading.content])
      })
      return done(loaded, 'lagt-til', id)
    },
  },
  {
    method: 'GET',
    pattern: routes.gatheringRow.pattern,
    permission: 'edit',
    handle: async (context) => {
      const loaded = await loadRow(context)
      if (loaded.row.isDeleted) throw notFound('The activity')
      return rowPage(loaded, null, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.gatheringRow.pattern,
    permission: 'edit',
    audit: 'gathering.change-row',
    handle: async (context) => {
      const loaded = await loadRow(context)
      const { view, row } = loaded
      const reading = readRow(context.form, view.language)
      if (reading.kind === 'wrong') return rowPage(loaded, { ...reading, stored: null }, 422)
      const { content } = reading
      const place = storedIn(context, view)
      const version = formVersion(context.form)
      const isSaved = await context.inTenant(async (tx) => {
        const change = { id: row.id, content, version, by: place.by }
        const list = { ...place, kind } as const
        const isThere =
          (await changePlanItem(tx, list, change)) || (await holds(tx, list, row.id, content))
        if (isThere) await context.audit(tx, view.period)
        return isThere
      })
      if (isSaved) return done(loaded, 'endret', row.id)
      return rowConflict(await loadRow(context), reading.values)
    },
  },
  {
    method: 'POST',
    pattern: routes.moveGatheringRow.pattern,
    permission: 'edit',
    audit: 'gathering.move-row',
    handle: async (context) => {
      const loaded = await loadRow(context)
      const step = fieldOf(context.form, 'direction') === 'up' ? -1 : 1
      await context.inTenant(async (tx) => {
        const list = { ...storedIn(context, loaded.view), kind } as const
        await lockList(tx, list)
        const ids = await rowIdsInOrder(tx, loaded.gathering.head.id)
        await orderPlanItems(tx, list, moved(ids, loaded.row.id, step))
        await context.audit(tx, loaded.view.period)
      })
      return done(loaded, 'flyttet', loaded.row.id)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeGatheringRow.pattern,
    permission: 'edit',
    audit: 'gathering.remove-row',
    handle: async (context) => {
      const loaded = await loadRow(context)
      await context.inTenant(async (tx) => {
        const place = storedIn(context, loaded.view)
        await removePlanItems(tx, { ...place, kind }, [loaded.row.id], place.by)
        await context.audit(tx, loaded.view.period)
      })
      return done(loaded, 'tatt-bort', loaded.row.id)
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreGatheringRow.pattern,
    permission: 'edit',
    audit: 'gathering.restore-row',
    handle: async (context) => {
      const loaded = await loadRow(context)
      await context.inTenant(async (tx) => {
        const list = { ...storedIn(context, loaded.view), kind } as const
        await restorePlanItems(tx, list, [loaded.row.id])
        await context.audit(tx, loaded.view.period)
      })
      return done(loaded, 'post-hentet', loaded.row.id)
    },
  },
]

interface RowView extends GatheringWithChallenges {
  readonly row: StoredRow
}

/** The activity that the address names, also one that is taken away; throws 404 when there is none. */
async function loadRow(context: RouteContext): Promise<RowView> {
  const loaded = await loadGathering(context)
  const { rowId = '' } = context.params
  const row = isUuid(rowId)
    ? await context.inTenant((tx) =>
        findGatheringRow(tx, loaded.view.strategy.id, loaded.gathering.head.id, rowId),
      )
    : null
  if (!row) throw notFound('The activity')
  return { ...loaded, row }
}

function rowPage(loaded: RowView, refused: RefusedForm<RowValues> | null, status: number) {
  const content = <GatheringRowPage {...loaded} refused={refused} />
  const title = gatheringTexts[loaded.view.language].editRow
  return gatheringPage(loaded.view, { status, title, content }, loaded.gathering)
}

/** Somebody else stored first: their words beside what was typed. */
function rowConflict(loaded: RowView, values: RowValues) {
  const { row, view } = loaded
  const text = gatheringTexts[view.language]
  const message = row.isDeleted ? text.conflictRemoved(row.updatedBy) : text.conflict
  const stored = row.isDeleted ? null : { values: rowValues(row.content), by: row.updatedBy }
  return rowPage(loaded, { values, errors: [{ message }], stored }, 409)
}

function done({ view, gathering }: GatheringView, word: string, rowId: string) {
  return redirect(`${gatheringAddress(view, gathering.head.id)}?gjort=${word}&post=${rowId}`)
}

/** The ids with one of them a place up (−1) or down (1); at an end it stays. */
function moved(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const from = ids.indexOf(id)
  const other = ids[from + step]
  if (from === -1 || other === undefined) return ids
  return ids.map((one) => (one === id ? other : one === other ? id : one))
}
