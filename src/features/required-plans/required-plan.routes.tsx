import { workspacePage } from '#features/process/index.ts'
import type { RequiredPlanContent } from '#features/required-lines/index.ts'
import { saveLine } from '#features/required-lines/index.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import {
  loadRequired,
  placeOf,
  type RequiredLine,
  type RequiredView,
  requiredIn,
  requiredTrail,
  whereOf,
} from './required-lines.ts'
import { lineFields, readRequired, requiredFields, valuesOf } from './required-plan.form.ts'
import { RequiredPlanPage, type RequiredPlanPageProps } from './required-plan.page.tsx'
import { receiptQuery } from './required-plan-receipt.tsx'
import { requiredPlansTexts } from './required-plans.texts.ts'

/** What the municipality says of one line. */
export const requiredLineRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.requiredPlan.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const required = await loadRequired(context)
      const line = required.lines.find((one) => one.key === context.params.requiredKey)
      if (!line) throw notFound('The line')
      return linePage(required, { line }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.requiredPlan.pattern,
    permission: 'edit',
    audit: 'required-plan.change',
    handle: async (context) => {
      const required = await loadRequired(context)
      const line = lineIn(context, required)
      const reading = readLine(context, required, line)
      const { values } = reading
      const version = formVersion(context.form)
      if (reading.kind === 'wrong') {
        return linePage(required, { line, values, version, errors: reading.errors }, 422)
      }
      if (await isSaved(context, line, reading.content)) {
        const list = routes.requiredPlans.href(whereOf(required.view))
        return redirect(`${list}?${receiptQuery.saved}=${line.key}`)
      }
      const now = await loadRequired(context)
      const theirs = lineIn(context, now)
      const errors = [{ message: conflictSentence(theirs, now) }]
      return linePage(now, { line: theirs, values, errors, isConflict: true }, 409)
    },
  },
]

/** The line of the address, also one that is taken away. */
function lineIn({ params }: RouteContext, { lines, removed }: RequiredView): RequiredLine {
  const line = [...lines, ...removed].find((one) => one.key === params.requiredKey)
  if (!line) throw notFound('The line')
  return line
}

function readLine({ form, language }: RouteContext, { plans }: RequiredView, line: RequiredLine) {
  return readRequired(form, {
    language,
    fields: line.isOwn ? requiredFields : lineFields,
    planIds: plans.map(({ id }) => id),
    kept: line.content,
  })
}

/** Stores the line with its audit event. The same content sent twice is stored once. */
async function isSaved(
  context: RouteContext,
  { key }: RequiredLine,
  content: RequiredPlanContent,
): Promise<boolean> {
  return context.inTenant(async (tx) => {
    const required = await requiredIn(tx, context)
    const change = {
      key,
      content,
      version: formVersion(context.form),
      by: context.session?.name ?? '',
    }
    const isThere =
      (await saveLine(tx, placeOf(required.view), change)) ||
      isSame(lineIn(context, await requiredIn(tx, context)), content)
    if (isThere) await context.audit(tx, key)
    return isThere
  })
}

function isSame({ stored }: RequiredLine, content: RequiredPlanContent): boolean {
  if (!stored || stored.isDeleted) return false
  return JSON.stringify(valuesOf(stored.content)) === JSON.stringify(valuesOf(content))
}

function conflictSentence({ stored }: RequiredLine, { view }: RequiredView): string {
  const text = requiredPlansTexts[view.language]
  return stored?.isDeleted ? text.conflictRemoved(stored.updatedBy) : text.conflict
}

function linePage(
  required: RequiredView,
  page: Pick<RequiredPlanPageProps, 'line'> & Partial<RequiredPlanPageProps>,
  status: number,
): PageResult {
  const { view } = required
  const { line } = page
  const props = {
    values: valuesOf(line.content),
    version: line.stored?.version ?? 0,
    errors: [],
    isConflict: false,
    ...required,
    ...page,
  }
  const list = {
    label: requiredPlansTexts[view.language].title,
    href: routes.requiredPlans.href(whereOf(view)),
  }
  return workspacePage(
    view,
    'plans',
    { status, title: line.title, content: <RequiredPlanPage {...props} /> },
    [...requiredTrail(view), list],
  )
}
