import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { blankHead, readHead } from './gathering.form.ts'
import { oneGatheringRoutes } from './gathering.routes.tsx'
import { addGathering } from './gathering.sql.ts'
import { gatheringTexts } from './gathering.texts.ts'
import { gatheringAddress, gatheringPage, loadGatherings, storedIn } from './gathering-context.ts'
import { gatheringRowRoutes } from './gathering-row.routes.tsx'
import { threeHours } from './gathering-start.texts.ts'
import { GatheringsPage, type GatheringsPageProps, startChoices } from './gatherings.page.tsx'
import { gatheringSchema } from './plan-content.ts'
import { findPlanItem } from './plan-item.sql.ts'

const maxGatherings = 200

export const gatheringRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.gatherings.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await loadGatherings(context)
      const removed = await removedOne(context, loaded.view.strategy.id)
      return listPage({ ...loaded, ...blank, removed }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.gatherings.pattern,
    permission: 'edit',
    audit: 'gathering.create',
    handle: async (context) => {
      const { view, gatherings } = await loadGatherings(context)
      const text = gatheringTexts[view.language]
      const reading = readHead(context.form, view.language)
      const start = fieldOf(context.form, 'start')
      const errors = reading.kind === 'wrong' ? [...reading.errors] : []
      if (!startChoices.some((choice) => choice === start)) {
        errors.push({ name: 'start', message: text.problems.start })
      }
      if (gatherings.length >= maxGatherings) {
        errors.push({ name: 'title', message: text.problems.full(String(maxGatherings)) })
      }
      if (reading.kind === 'wrong' || errors.length > 0) {
        const typed = { values: reading.values, start, errors, removed: null }
        return listPage({ view, gatherings, ...typed }, 422)
      }
      const rows = start === 'three-hours' ? threeHours[view.language].activities : []
      const id = await context.inTenant(async (tx) => {
        await context.audit(tx, view.period, { added: rows.length })
        return addGathering(tx, storedIn(context, view), reading.content, rows)
      })
      return redirect(`${gatheringAddress(view, id)}?gjort=opprettet`)
    },
  },
  ...oneGatheringRoutes,
  ...gatheringRowRoutes,
]

const blank = { values: blankHead, start: 'three-hours', errors: [] } as const

function listPage(props: GatheringsPageProps, status: number) {
  const { title } = gatheringTexts[props.view.language]
  const content = <GatheringsPage {...props} />
  return gatheringPage(props.view, { status, title, content }, 'process-plan')
}

async function removedOne({ query, inTenant }: RouteContext, strategyId: string) {
  const id = query['tatt-bort'] ?? ''
  if (!isUuid(id)) return null
  const list = { tenantId: '', strategyId, kind: 'gathering' as const }
  const item = await inTenant((tx) => findPlanItem(tx, list, id))
  if (!item?.isDeleted) return null
  return { id, title: gatheringSchema.parse(item.content).title }
}
