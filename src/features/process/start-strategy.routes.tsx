import { randomUUID } from 'node:crypto'
import { miniPopulationBelow } from '#domain/municipality/municipality.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { periodOf, routes } from '#routes'
import { processTexts } from './process.texts.ts'
import { findByPeriod } from './process-context.ts'
import { createStrategy } from './record-strategy.ts'
import { emptyStartValues, readStartForm } from './start-strategy.form.ts'
import { StartPage, type StartPageProps } from './start-strategy.page.tsx'
import { findStrategy, makeCurrent } from './strategy.sql.ts'
import { submitOnce } from './submission.sql.ts'

export const startStrategyRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.workspace.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const slug = slugOf(context)
      const current = await context.inTenant((tx) => findStrategy(tx, { current: null }))
      return redirect(
        current
          ? routes.overview.href({ slug, period: periodOf(current.term) })
          : routes.startStrategy.href({ slug }),
      )
    },
  },
  {
    method: 'GET',
    pattern: routes.startStrategy.pattern,
    permission: 'edit',
    handle: async (context) => {
      const { member, session } = context
      const municipality = municipalityByNumber(member?.municipalityNumber ?? '')
      if (!municipality) throw notFound('The municipality')
      const values = emptyStartValues({
        startingPoint: municipality.population < miniPopulationBelow ? 'mini' : 'full',
        leader: session?.name ?? '',
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
      const today = context.services.clock.today()
      const formToken = fieldOf(context.form, 'formToken').slice(0, 100) || randomUUID()
      const reading = readStartForm(context.form, context.language, today)
      if (reading.kind === 'wrong') return startPage(context, { ...reading, formToken }, 422)
      const { member, session } = context
      invariant(member && session, 'the route asks for a member')
      const period = await context.inTenant(async (tx) => {
        const once = await submitOnce(
          tx,
          member.tenantId,
          `form:${formToken}`,
          reading,
          async () => {
            const strategy = await createStrategy(
              tx,
              member.tenantId,
              { ...reading.strategy, createdBy: session.personId },
              reading.meetings,
              today,
            )
            await makeCurrent(tx, strategy.id, strategy.term)
            return periodOf(strategy.term)
          },
        )
        // A form that was changed and sent again with the same token is a strategy of its own.
        const made = once.kind === 'other-content' ? periodOf(reading.strategy.term) : once.result
        await context.audit(tx, made, { repeated: once.kind !== 'first' })
        return made
      })
      return redirect(routes.overview.href({ slug: member.slug, period }))
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

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
