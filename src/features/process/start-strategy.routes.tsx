import { randomUUID } from 'node:crypto'
import { type Municipality, miniPopulationBelow } from '#domain/municipality/municipality.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { setOnceCookie } from '#platform/http/session-cookie.ts'
import { invariant } from '#platform/invariant.ts'
import { periodOf, routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { makeCurrent } from './current-strategy.sql.ts'
import { processTexts } from './process.texts.ts'
import { findByPeriod } from './process-context.ts'
import { createStrategy } from './record-strategy.ts'
import { emptyStartValues, readStartForm, type StartReading } from './start-strategy.form.ts'
import { StartPage, type StartPageProps } from './start-strategy.page.tsx'
import { findStrategy } from './strategy.sql.ts'
import { formKey, submitOnce } from './submission.sql.ts'

export const startStrategyRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.workspace.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const slug = slugOf(context)
      const current = await context.inTenant((tx) => findStrategy(tx, { current: null }))
      if (current) return redirect(routes.overview.href({ slug, period: periodOf(current.term) }))
      return context.member && may(context.member.role, 'edit')
        ? redirect(routes.startStrategy.href({ slug }))
        : notStartedPage(context)
    },
  },
  {
    method: 'GET',
    pattern: routes.startStrategy.pattern,
    permission: 'edit',
    handle: async (context) => {
      const municipality = municipalityOf(context)
      const values = emptyStartValues({
        startingPoint: municipality.population < miniPopulationBelow ? 'mini' : 'full',
        leader: context.session?.name ?? '',
      })
      return startPage(context, { values, errors: [], unread: [], formToken: randomUUID() }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.startStrategy.pattern,
    permission: 'edit',
    audit: 'strategy.create',
    handle: async (context) => {
      municipalityOf(context)
      const formToken = fieldOf(context.form, 'formToken').slice(0, 100) || randomUUID()
      const today = context.services.clock.today()
      const reading = readStartForm(context.form, context.language, today)
      if (reading.kind === 'wrong') return startPage(context, { ...reading, formToken }, 422)
      await context.inTenant(async (tx) => {
        const kind = await startOnce(tx, context, reading, formToken)
        await context.audit(tx, periodOf(reading.strategy.term), { repeated: kind === 'repeated' })
      })
      const period = periodOf(reading.strategy.term)
      const made = routes.overview.href({ slug: slugOf(context), period })
      setOnceCookie(context.reply, context.services, made, 'laget')
      return redirect(made)
    },
  },
  {
    method: 'POST',
    pattern: routes.markCurrent.pattern,
    permission: 'edit',
    audit: 'strategy.make-current',
    handle: async (context) => {
      const { slug = '', period = '', strategyId = '' } = context.params
      await context.inTenant(async (tx) => {
        const current = await findByPeriod(tx, context)
        const chosen = isUuid(strategyId) ? await findStrategy(tx, { id: strategyId }) : null
        if (!chosen || periodOf(chosen.term) !== periodOf(current.term))
          throw notFound('The strategy')
        await makeCurrent(tx, chosen.id, chosen.term)
        await context.audit(tx, chosen.id)
      })
      return redirect(routes.overview.href({ slug, period }))
    },
  },
]

async function startOnce(
  tx: TenantTx,
  { member, session, services }: RouteContext,
  reading: Extract<StartReading, { kind: 'read' }>,
  formToken: string,
) {
  invariant(member && session, 'the route asks for a member')
  const { tenantId } = member
  const key = formKey(formToken, reading)
  const { kind } = await submitOnce(tx, tenantId, key, reading, async () => {
    const started = { ...reading.strategy, createdBy: session.personId }
    const today = services.clock.today()
    const strategy = await createStrategy(tx, tenantId, started, reading.meetings, today)
    await makeCurrent(tx, strategy.id, strategy.term)
    return { strategyId: strategy.id }
  })
  return kind
}

/** Only municipalities make a planstrategi; throws 404 for a county or another organisation. */
function municipalityOf({ member }: RouteContext): Municipality {
  const municipality = municipalityByNumber(member?.municipalityNumber ?? '')
  if (member?.kind !== 'municipality' || !municipality) throw notFound('The municipality')
  return municipality
}

function notStartedPage({ language, member }: RouteContext): PageResult {
  const text = processTexts[language]
  return {
    kind: 'page',
    title: text.workspace,
    content: (
      <>
        <p class="st-eyebrow">{member?.name}</p>
        <h1>{text.workspace}</h1>
        <EmptyState heading={text.start.notStarted}>
          <p>{text.start.notStartedHelp}</p>
        </EmptyState>
      </>
    ),
  }
}

function startPage(
  context: RouteContext,
  props: Pick<StartPageProps, 'values' | 'errors' | 'unread' | 'formToken'>,
  status: number,
): PageResult {
  const { language, member } = context
  return {
    kind: 'page',
    status,
    title: processTexts[language].start.title,
    content: (
      <StartPage
        {...props}
        language={language}
        place={member?.name ?? ''}
        action={routes.startStrategy.href({ slug: slugOf(context) })}
      />
    ),
  }
}

function slugOf(context: RouteContext): string {
  return context.params.slug ?? ''
}
