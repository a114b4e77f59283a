import { applyVoteChanges } from '#domain/decision/vote-changes.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, formVersion, readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type FileResult,
  type PageResult,
  type Route,
  type RouteContext,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { decisionTexts } from './decision.texts.ts'
import { decisionLimits } from './decision-content.ts'
import { decisionSubpage } from './decision-parts.tsx'
import { addressOf, baseOf, type DecisionView, loadDecision } from './decision-view.ts'
import { deleteName } from './delete-names.ts'
import { EditionPage } from './edition.page.tsx'
import { type Edition, findEdition } from './edition.sql.ts'
import { editionTexts } from './edition.texts.ts'
import { basisField } from './edition-forms.page.tsx'
import type { EditionPageProps } from './edition-page-props.ts'
import { frozenFile, withPictures } from './frozen-file.ts'
import { makeEdition } from './make-edition.ts'
import { changeDecision, treatmentIn } from './save-decision.ts'
import { treatmentPage } from './treatment.routes.tsx'
import type { Treatment } from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'

const longestBasis = 2_000

export const editionRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.makeEdition.pattern,
    permission: 'record-adoption',
    audit: 'edition.make',
    handle: make,
  },
  {
    method: 'GET',
    pattern: routes.edition.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await load(context)
      const text = editionTexts[context.language]
      const { laget, slettet } = context.query
      const receipt = laget ? text.receipt(loaded.edition.number) : slettet ? text.deleted : null
      return editionPage(loaded, { receipt }, 200)
    },
  },
  {
    method: 'GET',
    pattern: routes.editionDocx.pattern,
    permission: 'read-drafts',
    handle: (context) => editionFile(context, 'docx'),
  },
  {
    method: 'GET',
    pattern: routes.editionPdf.pattern,
    permission: 'read-drafts',
    handle: (context) => editionFile(context, 'pdf'),
  },
  {
    method: 'POST',
    pattern: routes.edition.pattern,
    permission: 'record-adoption',
    audit: 'edition.correct',
    handle: correct,
  },
  {
    method: 'POST',
    pattern: routes.deleteEditionNames.pattern,
    permission: 'record-adoption',
    audit: 'edition.delete-name',
    handle: removeName,
  },
]

interface Loaded {
  readonly decision: DecisionView
  readonly edition: Edition
}

async function load(context: RouteContext): Promise<Loaded> {
  const decision = await loadDecision(context)
  const number = readVersion(context.params.number) ?? 0
  const edition = await context.inTenant((tx) => findEdition(tx, decision.view.strategy.id, number))
  if (!edition) throw notFound('The edition')
  return { decision, edition }
}

async function editionFile(context: RouteContext, format: 'docx' | 'pdf'): Promise<FileResult> {
  const { decision, edition } = await load(context)
  const { document } = edition.content
  const version = decisionTexts[document.language].edition(edition.number)
  const frozen = { document, period: decision.view.period, version }
  return frozenFile(await context.inTenant((tx) => withPictures(tx, frozen)), format)
}

/** Makes the first edition of an adoption. One that is made already is shown. */
async function make(context: RouteContext) {
  const decision = await loadDecision(context)
  const number = await changeDecision(context, (tx, now) => makeFirst(tx, context, now))
  if (number !== null) return toEdition(decision, number, 'laget')
  const now = await loadDecision(context)
  const treatment = treatmentIn(now, context)
  const text = treatmentTexts[context.language]
  const message = isSound(now, treatment) ? text.editionChanged : text.editionErrors
  return treatmentPage(now, treatment, { errors: [{ message }] }, 409)
}

async function makeFirst(
  tx: TenantTx,
  context: RouteContext,
  decision: DecisionView,
): Promise<number | null> {
  const treatment = treatmentIn(decision, context)
  const there = decision.editions.find(({ treatmentId }) => treatmentId === treatment.id)
  // What was shown is what is frozen: a change in between must be looked at first.
  const isAsShown = treatment.version === formVersion(context.form)
  const mayMake = treatment.outcome === 'adopted' && isSound(decision, treatment) && isAsShown
  if (!there && !mayMake) return null
  const number =
    there?.number ??
    (await makeEdition(tx, decision, treatment, {
      kind: treatment.content.isAmendment ? 'amendment' : 'adopted',
      reason: '',
      by: context.session?.name ?? '',
      now: context.services.clock.now(),
    }))
  if (number !== null) {
    await context.audit(tx, decision.view.period, { number, repeated: there !== undefined })
  }
  return number
}

/** Whether the changes of the vote can be made in what was treated. */
function isSound(decision: DecisionView, treatment: Treatment): boolean {
  const plans = baseOf(decision, treatment)?.plans ?? []
  return applyVoteChanges(plans, treatment.content.planChanges).kind === 'applied'
}

/** A correction takes what is recorded now; the edition before stays as it is. */
async function correct(context: RouteContext) {
  const loaded = await load(context)
  const reason = fieldOf(context.form, 'reason').trim()
  const text = editionTexts[context.language].problems
  const message = reason === '' ? text.reason : reason.length > decisionLimits.text ? text.long : ''
  const typed = { ...nothingTyped, reason }
  if (message !== '') {
    return editionPage(loaded, { typed, errors: [{ name: 'reason', message }] }, 422)
  }
  const number = await changeDecision(context, async (tx, decision) => {
    const treatment = decision.treatments.find(({ id }) => id === loaded.edition.treatmentId)
    const isAsShown = decision.editions.length === formVersion(context.form)
    if (!treatment || !isAsShown || !isSound(decision, treatment)) return null
    const made = await makeEdition(tx, decision, treatment, {
      ...{ kind: 'correction', reason, by: context.session?.name ?? '' },
      now: context.services.clock.now(),
    })
    if (made !== null) await context.audit(tx, decision.view.period, { number: made })
    return made
  })
  if (number !== null) return toEdition(loaded.decision, number, 'laget')
  const now = await load(context)
  const newer = now.decision.editions.find((one) => one.number > formVersion(context.form))
  const errors = newer ? [] : [{ message: treatmentTexts[context.language].editionErrors }]
  return editionPage(now, { typed, errors, newer: newer && now.decision.editions.at(-1) }, 409)
}

async function removeName(context: RouteContext) {
  const loaded = await load(context)
  const key = fieldOf(context.form, 'key')
  const row = loaded.edition.personal.find((one) => one.key === key && one.content !== null)
  if (!row) throw notFound('The name')
  const basis = fieldOf(context.form, basisField(key)).trim()
  const text = editionTexts[context.language].problems
  const message = basis === '' ? text.basis : basis.length > longestBasis ? text.basisLong : ''
  if (message !== '') {
    const errors: readonly FieldError[] = [{ name: basisField(key), message }]
    return editionPage(loaded, { errors, typed: { ...nothingTyped, key, basis } }, 422)
  }
  await changeDecision(context, async (tx, decision) => {
    const on = context.services.clock.today()
    const by = context.session?.name ?? ''
    await deleteName(tx, decision, loaded.edition, { key, on, by, basis })
    // The log says that a name went, not which.
    await context.audit(tx, decision.view.period, { number: loaded.edition.number })
    return true
  })
  return toEdition(loaded.decision, loaded.edition.number, 'slettet')
}

const nothingTyped = { reason: '', key: '', basis: '' } as const

function toEdition({ view }: DecisionView, number: number, receipt: 'laget' | 'slettet') {
  const where = { ...addressOf(view), number: String(number) }
  return redirect(`${routes.edition.href(where)}?${receipt}=ja`)
}

function editionPage(
  { decision, edition }: Loaded,
  shown: Partial<EditionPageProps>,
  status: number,
): PageResult {
  const { view } = decision
  const content = (
    <EditionPage
      {...{ decision, edition }}
      errors={[]}
      receipt={null}
      typed={nothingTyped}
      {...shown}
    />
  )
  const title = decisionTexts[view.language].edition(edition.number)
  return decisionSubpage(view, title, content, status)
}
