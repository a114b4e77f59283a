import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { decisionSubpage } from './decision-parts.tsx'
import { addressOf, type DecisionView, loadDecision, placeOf } from './decision-view.ts'
import { changeDecision, treatmentIn } from './save-decision.ts'
import { treatmentTitle } from './treatment.page.tsx'
import { type Treatment, updateTreatment } from './treatment.sql.ts'
import { RowsPage, type RowsPageProps } from './treatment-rows.page.tsx'
import { type RowsPart, readRows, rowsParts } from './treatment-rows.ts'
import { typedRows } from './typed-rows.ts'

export const treatmentRowsRoutes: readonly Route[] = rowsParts.flatMap((part) => [
  {
    method: 'GET',
    pattern: part.route.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const decision = await loadDecision(context)
      const treatment = treatmentIn(decision, context)
      const stored = part.valuesOf(treatment.content)
      const rows = stored.length === 0 && decision.mayRecord ? part.startWith(decision) : stored
      return rowsPage({ decision, treatment, part, rows }, 200)
    },
  },
  {
    method: 'POST',
    pattern: part.route.pattern,
    permission: 'record-adoption',
    audit: part.audit,
    handle: (context) => save(context, part),
  },
])

async function save(context: RouteContext, part: RowsPart) {
  const decision = await loadDecision(context)
  const treatment = treatmentIn(decision, context)
  const names = part.fields.map(({ name }) => name)
  const rows = typedRows(context.form, part.list, names, part.most)
  const { filled, errors } = readRows(part, rows, context.language)
  if (errors.length > 0) {
    const version = fieldOf(context.form, 'version')
    return rowsPage({ decision, treatment, part, rows, errors, version }, 422)
  }
  const stored = await changeDecision(context, async (tx, now) => {
    const current = treatmentIn(now, context)
    const content = { ...current.content, ...part.read(filled) }
    const changed = { ...current, content, version: formVersion(context.form) }
    const by = context.session?.name ?? ''
    if (!(await updateTreatment(tx, placeOf(now.view), changed, by))) return null
    await context.audit(tx, now.view.period, { rows: filled.length })
    return true
  })
  if (stored) {
    const where = { ...addressOf(decision.view), treatmentId: treatment.id }
    return redirect(`${routes.treatment.href(where)}?lagret=ja`)
  }
  const now = await loadDecision(context)
  const current = treatmentIn(now, context)
  return rowsPage({ decision: now, treatment: current, part, rows: filled, isConflict: true }, 409)
}

type Shown = Pick<RowsPageProps, 'decision' | 'treatment' | 'part' | 'rows'> &
  Partial<RowsPageProps>

function rowsPage(shown: Shown, status: number): PageResult {
  const { decision, treatment, part } = shown
  const { view } = decision
  const version = String(treatment.version)
  const content = <RowsPage version={version} errors={[]} isConflict={false} {...shown} />
  return decisionSubpage(view, part.title(view.language), content, status, [
    treatmentCrumb(decision, treatment),
  ])
}

export function treatmentCrumb({ view }: DecisionView, treatment: Treatment) {
  return {
    label: treatmentTitle(treatment, view.language),
    href: routes.treatment.href({ ...addressOf(view), treatmentId: treatment.id }),
  }
}
