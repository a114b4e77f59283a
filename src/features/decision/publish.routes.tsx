import { randomUUID } from 'node:crypto'
import type { KeyedText } from '#domain/decision/proposal.ts'
import { recordEvidence } from '#features/law-check/index.ts'
import { formKey, lockStrategy, submitOnce, updateStrategy } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { decisionTexts } from './decision.texts.ts'
import type { FrozenProposal, PublicationContent } from './decision-content.ts'
import { decisionSubpage } from './decision-parts.tsx'
import {
  addressOf,
  type DecisionView,
  lastPublication,
  placeOf,
  readDecision,
} from './decision-view.ts'
import { pointsToStartWith, proposalNow } from './proposal-now.ts'
import { insertPublication, listPublications } from './publication.sql.ts'
import {
  type PublishReading,
  type PublishValues,
  readPublish,
  typedPublish,
} from './publish.form.ts'
import { PublishPage, type PublishPageProps } from './publish.page.tsx'
import { recordTexts } from './record.texts.ts'

export const publishRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.publishProposal.pattern,
    permission: 'publish',
    handle: async (context) => {
      const loaded = await load(context)
      return publishPage(loaded, { values: startValues(loaded) }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.publishProposal.pattern,
    permission: 'publish',
    audit: 'proposal.publish',
    handle: async (context) => {
      const loaded = await load(context)
      const values = typedPublish(context.form)
      const { decision, points } = loaded
      // The form says what was asked: the same form sent twice is read the same way.
      const isFirst = formVersion(context.form) === 0 || decision.publications.length === 0
      const reading = readPublish(values, points, { isFirst, language: context.language })
      const typed = { values, version: fieldOf(context.form, 'version') }
      if ('errors' in reading) {
        return publishPage(loaded, { ...typed, errors: reading.errors }, 422)
      }
      if (!(await publishOnce(context, reading))) {
        return publishPage(await load(context), { values, isConflict: true }, 409)
      }
      return redirect(`${routes.decision.href(addressOf(decision.view))}?publisert=ja`)
    },
  },
]

interface Loaded {
  readonly decision: DecisionView
  readonly now: FrozenProposal
  readonly points: readonly KeyedText[]
}

async function load(context: RouteContext): Promise<Loaded> {
  return context.inTenant(async (tx) => {
    const decision = await readDecision(tx, context)
    const now = await proposalNow(tx, decision.view)
    return { decision, now, points: pointsToStartWith(now.points, lastPublication(decision)) }
  })
}

function startValues({ decision, points }: Loaded): PublishValues {
  const { view, rule } = decision
  return {
    publishedOn: view.today,
    meetingOn: view.strategy.process.councilMeetingOn ?? rule.nextForNew ?? '',
    url: lastPublication(decision)?.content.url ?? '',
    points: Object.fromEntries(points.map(({ key, text }) => [key, text])),
    counts: '',
    changeNote: '',
  }
}

/** False when somebody has published a version since the form was opened. */
async function publishOnce(context: RouteContext, reading: PublishReading): Promise<boolean> {
  const { form } = context
  return context.inTenant(async (tx) => {
    const found = await readDecision(tx, context)
    const place = placeOf(found.view)
    await lockStrategy(tx, place.strategyId)
    const key = formKey(fieldOf(form, 'formToken') || randomUUID(), reading)
    const count = (await listPublications(tx, place.strategyId)).length
    const isNew = count === formVersion(form)
    const submission = await submitOnce(tx, place.tenantId, key, reading, async () =>
      isNew ? publish(tx, context, reading) : null,
    )
    const isDone = submission.kind !== 'other-content' && submission.result !== null
    if (isDone) await context.audit(tx, found.view.period, { number: submission.result })
    return isDone
  })
}

async function publish(
  tx: TenantTx,
  context: RouteContext,
  reading: PublishReading,
): Promise<number> {
  const place = placeOf((await readDecision(tx, context)).view)
  const { publishedOn, meetingOn, changeNote } = reading
  // First the date, which the document itself tells of.
  const process = reading.countsFrom ? { proposalPublishedOn: publishedOn } : {}
  await updateStrategy(tx, place.strategyId, { process }, null)
  const now = await proposalNow(tx, (await readDecision(tx, context)).view)
  const content: PublicationContent = {
    proposal: { ...now, points: [...reading.points] },
    suggestedPoints: now.points,
    countsFrom: reading.countsFrom,
    url: reading.url,
  }
  const publishedBy = context.session?.name ?? ''
  const number = await insertPublication(tx, place, {
    ...{ publishedOn, meetingOn, content, changeNote, publishedBy },
    now: context.services.clock.now(),
  })
  const checksum = (await listPublications(tx, place.strategyId)).at(-1)?.checksum ?? ''
  await recordEvidence(tx, place.tenantId, place.strategyId, {
    requirementId: 'L5',
    kind: reading.url === '' ? 'note' : 'link',
    on: publishedOn,
    url: reading.url || null,
    note: recordTexts[context.language].published(number, checksum),
    recordedBy: publishedBy,
  })
  return number
}

function publishPage(
  { decision, now, points }: Loaded,
  shown: Pick<PublishPageProps, 'values'> & Partial<PublishPageProps>,
  status: number,
): PageResult {
  const { view } = decision
  const content = (
    <PublishPage
      {...{ decision, now, points }}
      version={String(decision.publications.length)}
      formToken={randomUUID()}
      errors={[]}
      isConflict={false}
      {...shown}
    />
  )
  return decisionSubpage(view, decisionTexts[view.language].publish.title, content, status)
}
