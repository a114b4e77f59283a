import { randomUUID } from 'node:crypto'
import { addYears, type LocalDate } from '#domain/calendar/local-date.ts'
import {
  findStrategy,
  formKey,
  readDate,
  submitOnce,
  workspacePage,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { periodOf, routes } from '#routes'
import { lockFollowUp } from './follow-up-item.sql.ts'
import { type FollowUpView, followUpTrail, loadFollowUp, placeOf } from './follow-up-view.ts'
import { NextTermPage, type NextTermPageProps } from './next-term.page.tsx'
import { nextTermTexts } from './next-term.texts.ts'
import { startNextTerm, termAfter } from './start-next-term.ts'

export const nextTermRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.nextTerm.pattern,
    permission: 'edit',
    handle: async (context) => page(await load(context), 200),
  },
  {
    method: 'POST',
    pattern: routes.nextTerm.pattern,
    permission: 'edit',
    audit: 'strategy.start-next',
    handle: async (context) => {
      const loaded = await load(context)
      const { view } = loaded.followUp
      const typed = fieldOf(context.form, 'constitution').trim()
      const formToken = fieldOf(context.form, 'formToken').slice(0, 100) || randomUUID()
      const on = readDate(typed)
      if (!on) {
        const message = nextTermTexts[view.language].problem
        const errors = [{ name: 'constitution', message }]
        return page({ ...loaded, constitution: typed, formToken, errors }, 422)
      }
      const isMade = await startOnce(context, loaded.followUp, on, formToken)
      if (!isMade) return page({ ...(await load(context)), exists: true }, 409)
      const period = periodOf(termAfter(view.strategy.term))
      return redirect(routes.overview.href({ slug: view.member.slug, period }))
    },
  },
]

/** Starts the next term, also when the same form comes twice. False when somebody else has. */
async function startOnce(
  context: RouteContext,
  followUp: FollowUpView,
  on: LocalDate,
  formToken: string,
): Promise<boolean> {
  const { view } = followUp
  return context.inTenant(async (tx) => {
    await lockFollowUp(tx, placeOf(view))
    const content = { strategyId: view.strategy.id, on }
    const by = context.session?.name ?? ''
    const key = formKey(formToken, content)
    const done = await submitOnce(tx, view.member.tenantId, key, content, async () =>
      (await isStarted(tx, followUp))
        ? { strategyId: null }
        : { strategyId: await startNextTerm(tx, followUp, on, by) },
    )
    const strategyId = done.kind === 'other-content' ? null : done.result.strategyId
    if (strategyId) await context.audit(tx, strategyId, { repeated: done.kind === 'repeated' })
    return strategyId !== null
  })
}

async function load(context: RouteContext): Promise<NextTermPageProps> {
  return context.inTenant(async (tx) => {
    const followUp = await loadFollowUp(tx, context)
    const { constitutedOn, expectedConstitutionOn } = followUp.view.strategy.process
    const before = constitutedOn ?? expectedConstitutionOn
    return {
      ...{ followUp, formToken: randomUUID(), errors: [] },
      exists: await isStarted(tx, followUp),
      constitution: before ? addYears(before, 4) : '',
    }
  })
}

async function isStarted(tx: TenantTx, { view }: FollowUpView): Promise<boolean> {
  return (await findStrategy(tx, { current: termAfter(view.strategy.term) })) !== null
}

function page(props: NextTermPageProps, status: number): PageResult {
  const { view } = props.followUp
  const { title } = nextTermTexts[view.language]
  const content = <NextTermPage {...props} />
  return workspacePage(view, 'follow-up', { status, title, content }, followUpTrail(view))
}
