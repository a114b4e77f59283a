import { randomUUID } from 'node:crypto'
import { formKey, recordDeviation, submitOnce } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { reasonField } from './adoption-remarks.page.tsx'
import { treatmentContentSchema } from './decision-content.ts'
import { decisionSubpage } from './decision-parts.tsx'
import {
  addressOf,
  type DecisionView,
  lastPublication,
  loadDecision,
  placeOf,
  reasonCode,
  remarksOn,
} from './decision-view.ts'
import { NewTreatmentPage, type NewTreatmentPageProps } from './new-treatment.page.tsx'
import { numberedPoints } from './point-words.ts'
import { proposalNow } from './proposal-now.ts'
import { withdrawEvidenceOf } from './record-decision.ts'
import { changeDecision, treatmentIn } from './save-decision.ts'
import {
  readTreatment,
  type TreatmentReading,
  type TreatmentValues,
  treatmentValues,
  typedTreatment,
  unpublishedChoice,
} from './treatment.form.ts'
import { TreatmentPage, treatmentTitle } from './treatment.page.tsx'
import {
  insertTreatment,
  setTreatmentRemoved,
  type Treatment,
  updateTreatment,
} from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'
import type { TreatmentPageProps } from './treatment-page-props.ts'

const longestReason = 4_000

export const treatmentRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.newTreatment.pattern,
    permission: 'record-adoption',
    handle: async (context) => {
      const decision = await loadDecision(context)
      return newPage(decision, { values: startValues(decision), errors: [] }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.newTreatment.pattern,
    permission: 'record-adoption',
    audit: 'treatment.add',
    handle: async (context) => {
      const decision = await loadDecision(context)
      const values = typedTreatment(context.form)
      const reading = readTreatment(values, decision, null)
      if ('errors' in reading) return newPage(decision, { values, errors: reading.errors }, 422)
      const id = await changeDecision(context, (tx, now) => addOnce(tx, context, now, reading))
      return redirect(`${hrefOf(decision, id ?? '')}?lagret=ja`)
    },
  },
  {
    method: 'GET',
    pattern: routes.treatment.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const decision = await loadDecision(context)
      const text = treatmentTexts[context.language]
      const { lagret, grunn } = context.query
      const receipt = grunn ? text.reasonSaved : lagret ? text.saved : null
      return treatmentPage(decision, treatmentIn(decision, context), { receipt }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.treatment.pattern,
    permission: 'record-adoption',
    audit: 'treatment.change',
    handle: change,
  },
  {
    method: 'POST',
    pattern: routes.removeTreatment.pattern,
    permission: 'record-adoption',
    audit: 'treatment.remove',
    handle: async (context) => {
      const decision = await loadDecision(context)
      const { id } = treatmentIn(decision, context)
      if (!(await changeDecision(context, (tx, now) => remove(tx, context, now)))) {
        const { cannotRemove: message } = treatmentTexts[context.language]
        const treatment = treatmentIn(decision, context)
        return treatmentPage(decision, treatment, { errors: [{ message }] }, 409)
      }
      return redirect(`${routes.decision.href(addressOf(decision.view))}?fjernet=${id}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreTreatment.pattern,
    permission: 'record-adoption',
    audit: 'treatment.restore',
    handle: async (context) => {
      const view = await changeDecision(context, async (tx, { view: found }) => {
        const { treatmentId = '' } = context.params
        const isBack = await setTreatmentRemoved(tx, found.strategy.id, treatmentId, null)
        if (!isBack) throw notFound('The treatment')
        await context.audit(tx, found.period)
        return found
      })
      if (!view) throw notFound('The treatment')
      return redirect(`${routes.decision.href(addressOf(view))}?hentet=ja`)
    },
  },
  {
    method: 'POST',
    pattern: routes.adoptionReason.pattern,
    permission: 'record-adoption',
    audit: 'adoption.give-reason',
    handle: giveReason,
  },
]

function hrefOf({ view }: DecisionView, treatmentId: string): string {
  return routes.treatment.href({ ...addressOf(view), treatmentId })
}

function startValues(decision: DecisionView): TreatmentValues {
  const { strategy, today } = decision.view
  const last = lastPublication(decision)
  const held = strategy.meetings.filter(
    ({ body, date }) => body === 'kommunestyre' && date <= today,
  )
  return {
    body: 'kommunestyre',
    label: '',
    heldOn: held.at(-1)?.date ?? '',
    caseNumber: '',
    outcome: '',
    publicationId: last?.id ?? unpublishedChoice,
    recommendation: '',
    decisionText: numberedPoints(last?.content.proposal.points ?? []),
    isUnanimous: '',
    votesFor: '',
    votesAgainst: '',
    chairVoted: '',
    members: '',
    isAmendment: '',
  }
}

type Read = Exclude<TreatmentReading, { readonly errors: unknown }>

async function addOnce(
  tx: TenantTx,
  context: RouteContext,
  decision: DecisionView,
  { facts, part }: Read,
): Promise<string> {
  const place = placeOf(decision.view)
  const content = { facts, part, strategyId: place.strategyId }
  const key = formKey(fieldOf(context.form, 'formToken') || randomUUID(), content)
  const submission = await submitOnce(tx, place.tenantId, key, content, async () => {
    const base = facts.publicationId === null ? await proposalNow(tx, decision.view) : null
    const stored = treatmentContentSchema.parse({ ...part, base })
    return insertTreatment(tx, place, { ...facts, content: stored }, context.session?.name ?? '')
  })
  await context.audit(tx, decision.view.period, { body: facts.body, outcome: facts.outcome })
  return submission.kind === 'other-content' ? '' : submission.result
}

async function change(context: RouteContext) {
  const decision = await loadDecision(context)
  const treatment = treatmentIn(decision, context)
  const values = typedTreatment(context.form)
  const version = fieldOf(context.form, 'version')
  const reading = readTreatment(values, decision, treatment)
  if ('errors' in reading) {
    return treatmentPage(decision, treatment, { values, version, errors: reading.errors }, 422)
  }
  const stored = await changeDecision(context, async (tx, now) => {
    const { content } = treatmentIn(now, context)
    const { facts, part } = reading
    const needsBase = facts.publicationId === null && content.base === null
    const base = needsBase ? await proposalNow(tx, now.view) : content.base
    const changed = { id: treatment.id, ...facts, content: { ...content, ...part, base } }
    const wanted = { ...changed, version: formVersion(context.form) }
    const by = context.session?.name ?? ''
    if (!(await updateTreatment(tx, placeOf(now.view), wanted, by))) return null
    await context.audit(tx, now.view.period, { body: facts.body, outcome: facts.outcome })
    return true
  })
  if (stored) return redirect(`${hrefOf(decision, treatment.id)}?lagret=ja`)
  const now = await loadDecision(context)
  return treatmentPage(now, treatmentIn(now, context), { values, isConflict: true }, 409)
}

/** Null when an edition is made of it: then it stays. */
async function remove(
  tx: TenantTx,
  context: RouteContext,
  decision: DecisionView,
): Promise<true | null> {
  const treatment = treatmentIn(decision, context)
  if (decision.editions.some(({ treatmentId }) => treatmentId === treatment.id)) return null
  const by = context.session?.name ?? ''
  await withdrawEvidenceOf(tx, decision, treatment, by)
  await setTreatmentRemoved(tx, decision.view.strategy.id, treatment.id, by)
  await context.audit(tx, decision.view.period)
  return true
}

async function giveReason(context: RouteContext) {
  const decision = await loadDecision(context)
  const treatment = treatmentIn(decision, context)
  const remark = remarksOn(decision, treatment).find(({ code }) => code === context.params.code)
  if (!remark?.asksReason) throw notFound('The remark')
  const name = reasonField(remark.code)
  const reason = fieldOf(context.form, name).trim()
  if (reason.length > longestReason) {
    const { reasonLong: message } = treatmentTexts[context.language].problems
    const typedReason = { code: remark.code, reason }
    return treatmentPage(decision, treatment, { typedReason, errors: [{ name, message }] }, 422)
  }
  await context.inTenant(async (tx) => {
    const { tenantId, strategyId } = placeOf(decision.view)
    const code = reasonCode(treatment.id, remark)
    await recordDeviation(tx, tenantId, strategyId, code, reason, context.session?.name ?? '')
    await context.audit(tx, decision.view.period, { code: remark.code, hasReason: reason !== '' })
  })
  return redirect(`${hrefOf(decision, treatment.id)}?grunn=ja`)
}

function newPage(
  decision: DecisionView,
  shown: Pick<NewTreatmentPageProps, 'values' | 'errors'>,
  status: number,
): PageResult {
  const { view } = decision
  const content = <NewTreatmentPage decision={decision} formToken={randomUUID()} {...shown} />
  return decisionSubpage(view, treatmentTexts[view.language].newTitle, content, status)
}

export function treatmentPage(
  decision: DecisionView,
  treatment: Treatment,
  shown: Partial<Omit<TreatmentPageProps, 'decision' | 'treatment'>>,
  status: number,
): PageResult {
  const content = (
    <TreatmentPage
      {...{ decision, treatment }}
      values={treatmentValues(treatment)}
      errors={[]}
      version={String(treatment.version)}
      isConflict={false}
      receipt={null}
      typedReason={null}
      {...shown}
    />
  )
  const { view } = decision
  return decisionSubpage(view, treatmentTitle(treatment, view.language), content, status)
}
