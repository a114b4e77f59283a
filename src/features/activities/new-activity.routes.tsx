import { randomBytes } from 'node:crypto'
import {
  type ActivityPerson,
  formKey,
  loadProcess,
  type ProcessView,
  submitOnce,
  workspacePage,
} from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type Form, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { activitiesTexts } from './activities.texts.ts'
import { insertOwnActivity, listContributors, type NewActivity } from './activity.sql.ts'
import { activityTexts } from './activity.texts.ts'
import { activityHref } from './activity-context.ts'
import { leadErrors, readKind, readStep, titleErrors } from './activity-details.form.ts'
import { readPeriod } from './activity-period.ts'
import { NewActivityPage, type NewActivityValues } from './new-activity.page.tsx'

export const newActivityRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.newActivity.pattern,
    permission: 'edit',
    handle: async (context) => {
      const view = await loadProcess(context)
      const members = await context.inTenant(listContributors)
      const { trinn: step = '' } = context.query
      const page = { values: { ...empty, step }, errors: [], members, formToken: randomName() }
      return newActivityPage(view, page, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.newActivity.pattern,
    permission: 'edit',
    audit: 'activity.add',
    handle: async (context) => {
      const view = await loadProcess(context)
      const members = await context.inTenant(listContributors)
      const values = postedValues(context.form)
      const reading = readNewActivity(values, view, members)
      if (reading.kind === 'wrong') {
        const formToken = fieldOf(context.form, 'formToken') || randomName()
        return newActivityPage(view, { values, errors: reading.errors, members, formToken }, 422)
      }
      const key = await addOnce(context, view, values, reading.activity)
      return redirect(`${activityHref(view, { key })}?lagret=ny`)
    },
  },
]

const empty: NewActivityValues = {
  title: '',
  step: '',
  kind: 'work',
  startsOn: '',
  endsOn: '',
  leadPersonId: '',
  lead: '',
}

const randomName = () => randomBytes(4).toString('hex')

function postedValues(form: Form): NewActivityValues {
  return {
    title: fieldOf(form, 'title'),
    step: fieldOf(form, 'step'),
    kind: fieldOf(form, 'kind'),
    startsOn: fieldOf(form, 'startsOn'),
    endsOn: fieldOf(form, 'endsOn'),
    leadPersonId: fieldOf(form, 'leadPersonId'),
    lead: fieldOf(form, 'lead'),
  }
}

type Reading =
  | { readonly kind: 'read'; readonly activity: Omit<NewActivity, 'key'> }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

function readNewActivity(
  values: NewActivityValues,
  view: ProcessView,
  members: readonly ActivityPerson[],
): Reading {
  const { language } = view
  const step = readStep(values.step)
  const kind = readKind(values.kind)
  const period = readPeriod(values, view)
  const errors = [
    ...titleErrors(values, language),
    ...(period.kind === 'wrong' ? period.errors : []),
    ...leadErrors(values, { language, members }),
  ]
  if (errors.length > 0 || !step || !kind || period.kind === 'wrong') {
    return { kind: 'wrong', errors }
  }
  const { title, lead, leadPersonId } = values
  return {
    kind: 'read',
    activity: { title, step, kind, ...period.dates, lead, leadPersonId: leadPersonId || null },
  }
}

/** Stores the activity, and gives its key; the same form sent twice gives the first one's. */
async function addOnce(
  context: RouteContext,
  view: ProcessView,
  values: NewActivityValues,
  activity: Omit<NewActivity, 'key'>,
): Promise<string> {
  const { tenantId } = view.member
  const place = { tenantId, strategyId: view.strategy.id, changedBy: context.session?.name ?? '' }
  const formToken = fieldOf(context.form, 'formToken') || randomName()
  return context.inTenant(async (tx) => {
    const content = [view.strategy.id, values]
    const once = await submitOnce(tx, tenantId, formKey(formToken, content), content, async () => {
      const key = `egen-${randomName()}`
      await insertOwnActivity(tx, place, { ...activity, key })
      return key
    })
    invariant(once.kind !== 'other-content', 'the key of the form holds its content')
    const { startsOn, endsOn } = activity
    await context.audit(tx, once.result, { startsOn, endsOn, repeated: once.kind === 'repeated' })
    return once.result
  })
}

function newActivityPage(
  view: ProcessView,
  props: Omit<Parameters<typeof NewActivityPage>[0], 'view'>,
  status: number,
) {
  const { language } = view
  const where = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'activities',
    {
      status,
      title: activityTexts[language].fresh.title,
      content: <NewActivityPage view={view} {...props} />,
    },
    [{ label: activitiesTexts[language].title, href: routes.activities.href(where) }],
  )
}
