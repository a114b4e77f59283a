import { listContributors } from '#features/activities/index.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderXlsx } from '#platform/documents/xlsx.ts'
import type { FileResult, Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { exportTexts } from './export.texts.ts'
import { exportColumns, exportedCells, exportHeading } from './exported-plans.ts'
import { agedPlans } from './plan-context.ts'
import { chosenPlans, readPlanFilter } from './plan-filter.ts'
import { plansCsv } from './plans-csv.ts'
import type { RegisteredPlan } from './register.sql.ts'

/** The plans that the choices of the list let through, to take along and to read back. */
export const exportPlansRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.plansCsv.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, plans, names } = await chosen(context)
      return file(view, 'csv', plansCsv(plans, names, view.language), 'text/csv; charset=utf-8')
    },
  },
  {
    method: 'GET',
    pattern: routes.plansWorkbook.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, plans, names } = await chosen(context)
      const { language } = view
      const body = await renderXlsx({
        sheets: [
          {
            name: exportTexts[language].sheet,
            columns: exportColumns.map((column) => ({
              title: exportHeading(column, language),
              width: column === 'name' ? 44 : 18,
              kind: 'text',
            })),
            rows: plans.map((plan) => exportedCells(plan, names, language)),
          },
        ],
      })
      return file(view, 'xlsx', body, documentTypes.xlsx)
    },
  },
]

interface Chosen {
  readonly view: ProcessView
  readonly plans: readonly RegisteredPlan[]
  readonly names: ReadonlyMap<string, string>
}

async function chosen(context: RouteContext): Promise<Chosen> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const aged = await agedPlans(tx, view)
    const members = await listContributors(tx)
    const filter = readPlanFilter(context.query)
    return {
      view,
      plans: chosenPlans(aged, filter).map(({ plan }) => plan),
      names: new Map([
        ...aged.map(({ plan: { id, name } }) => [id, name] as const),
        ...members.map(({ personId, name }) => [personId, name] as const),
      ]),
    }
  })
}

function file(
  { language, period }: ProcessView,
  ending: 'csv' | 'xlsx',
  body: Buffer | string,
  contentType: string,
): FileResult {
  const fileName = `${exportTexts[language].fileName(period)}.${ending}`
  return { kind: 'file', body, contentType, fileName }
}
