import { randomBytes } from 'node:crypto'
import { formKey, submitOnce, workspacePage } from '#features/process/index.ts'
import {
  emptyContent,
  lockLines,
  requiredPlanLimits,
  saveLine,
} from '#features/required-lines/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import {
  loadRequired,
  placeOf,
  type RequiredView,
  requiredTrail,
  whereOf,
} from './required-lines.ts'
import {
  newLineFields,
  type RequiredReading,
  readRequired,
  valuesOf,
} from './required-plan.form.ts'
import { receiptOf, receiptQuery } from './required-plan-receipt.tsx'
import { RequiredPlansPage, type RequiredPlansPageProps } from './required-plans.page.tsx'
import { requiredPlansTexts } from './required-plans.texts.ts'

/** What acts ask for, held against the register, and lines of the municipality's own. */
export const requiredListRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.requiredPlans.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const required = await loadRequired(context)
      return requiredPlansPage(required, { receipt: receiptOf(required, context.query) }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.requiredPlans.pattern,
    permission: 'edit',
    audit: 'required-plan.add',
    handle: async (context) => {
      const required = await loadRequired(context)
      const { view } = required
      const reading = readNewLine(context, required)
      if (reading.kind === 'wrong') {
        const { values, errors } = reading
        const formToken = fieldOf(context.form, 'formToken') || randomName()
        return requiredPlansPage(required, { values, errors, formToken }, 422)
      }
      const key = await addOnce(context, required, reading)
      return redirect(`${routes.requiredPlans.href(whereOf(view))}?${receiptQuery.added}=${key}`)
    },
  },
]

/** The list with what is typed in its form. */
export function requiredPlansPage(
  required: RequiredView,
  page: Partial<RequiredPlansPageProps>,
  status: number,
): PageResult {
  const { view } = required
  const props = {
    values: valuesOf(emptyContent),
    errors: [],
    formToken: randomName(),
    receipt: null,
    ...required,
    ...page,
  }
  return workspacePage(
    view,
    'plans',
    {
      status,
      title: requiredPlansTexts[view.language].title,
      content: <RequiredPlansPage {...props} />,
    },
    requiredTrail(view),
  )
}

const randomName = () => randomBytes(4).toString('hex')

function readNewLine({ form, language }: RouteContext, { lines }: RequiredView): RequiredReading {
  const reading = readRequired(form, {
    language,
    fields: newLineFields,
    planIds: [],
    kept: emptyContent,
  })
  const most = requiredPlanLimits.ownLines
  const isFull = lines.filter(({ isOwn }) => isOwn).length >= most
  if (reading.kind === 'wrong' || !isFull) return reading
  const message = requiredPlansTexts[language].problems.full(number(most, language))
  return { kind: 'wrong', values: reading.values, errors: [{ name: 'title', message }] }
}

/** Stores the line, and gives its key; the same form sent twice gives the first one's. */
async function addOnce(
  context: RouteContext,
  { view }: RequiredView,
  { values, content }: Extract<RequiredReading, { kind: 'read' }>,
): Promise<string> {
  const place = placeOf(view)
  const by = context.session?.name ?? ''
  const formToken = fieldOf(context.form, 'formToken') || randomName()
  return context.inTenant(async (tx) => {
    await lockLines(tx, place)
    const sent = [place.strategyId, values]
    const token = formKey(formToken, sent)
    const once = await submitOnce(tx, place.tenantId, token, sent, async () => {
      const key = `egen-${randomName()}`
      await saveLine(tx, place, { key, content, version: 0, by })
      return key
    })
    invariant(once.kind !== 'other-content', 'the key of the form holds its content')
    await context.audit(tx, once.result, { repeated: once.kind === 'repeated' })
    return once.result
  })
}
