import { randomUUID } from 'node:crypto'
import { isRequirementId, type RequirementId } from '#domain/law/law-types.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import {
  dossierReceipt,
  findDossier,
  keepAttachment,
  readUpload,
  type Subject,
} from '#features/dossier/index.ts'
import { requirementTexts } from '#features/law/index.ts'
import {
  findByPeriod,
  formKey,
  loadProcess,
  type ProcessView,
  submitOnce,
  workspacePage,
} from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { maxUploadBytes } from '#platform/uploads/accept-file.ts'
import { routes } from '#routes'
import { emptyDualRole } from './dual-roles.page.tsx'
import { type EvidenceReading, emptyEvidence, readEvidence } from './evidence.form.ts'
import {
  isWithdrawn,
  listEvidenceEvents,
  recordEvidence,
  withdrawEvidence,
} from './evidence.sql.ts'
import { LawCheckPage } from './law-check.page.tsx'
import { lawCheckTexts } from './law-check.texts.ts'
import { RequirementPage } from './requirement.page.tsx'
import { type RequirementPageProps, receiptNames, receipts } from './requirement-page-props.ts'

export const evidenceRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.lawCheck.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      return workspacePage(view, 'law-check', {
        title: lawCheckTexts[view.language].title,
        content: <LawCheckPage view={view} />,
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.requirement.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const view = await loadProcess(context)
      const receipt = receipts.find((one) => context.query[receiptNames[one]]) ?? null
      const id = requirementIdOf(context)
      return requirementPage(context, view, id, { ...nothingTyped, receipt }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.requirement.pattern,
    permission: 'edit',
    audit: 'evidence.record',
    maxFileBytes: maxUploadBytes,
    handle: async (context) => {
      const view = await loadProcess(context)
      const id = requirementIdOf(context)
      const reading = await readPosted(context, view, id)
      if (reading.kind === 'wrong') {
        const { values, errors } = reading
        return requirementPage(context, view, id, { ...nothingTyped, values, errors }, 422)
      }
      await recordOnce(context, view, id, reading)
      return redirect(`${addressOf(context)}?${receiptNames.saved}=ja`)
    },
  },
  {
    method: 'POST',
    pattern: routes.withdrawEvidence.pattern,
    permission: 'edit',
    audit: 'evidence.withdraw',
    handle: async (context) => {
      const { evidenceId = '' } = context.params
      const requirementId = requirementIdOf(context)
      await context.inTenant(async (tx) => {
        const strategy = await findByPeriod(tx, context)
        const item = strategy.evidence.find(
          (one) => one.id === evidenceId && one.requirementId === requirementId,
        )
        const isDone =
          item && (await withdrawEvidence(tx, strategy.id, item.id, context.session?.name ?? ''))
        if (!isDone) throw notFound('The evidence')
        await context.audit(tx, item.requirementId, { kind: item.kind })
      })
      return redirect(`${addressOf(context)}?${receiptNames.withdrawn}=ja`)
    },
  },
]

async function readPosted(context: RouteContext, view: ProcessView, id: RequirementId) {
  const { form, language } = context
  const dossier = await context.inTenant((tx) => findDossier(tx, view.strategy.id, subjectOf(id)))
  return readEvidence(form, {
    requirement: requirementOf(id),
    language,
    upload: await readUpload(form, 'document', language),
    attachmentIds: dossier.attachments.map((one) => one.id),
  })
}

/** Stores a piece of evidence once, however often its form is sent. */
async function recordOnce(
  context: RouteContext,
  view: ProcessView,
  requirementId: RequirementId,
  { evidence, file, attachmentId }: Extract<EvidenceReading, { kind: 'read' }>,
): Promise<void> {
  const { member, session } = context
  invariant(member && session, 'the route asks for a member')
  const { tenantId } = member
  const strategyId = view.strategy.id
  const place = { tenantId, strategyId, subject: subjectOf(requirementId), by: session }
  const sha256 = file?.sha256.toString('hex')
  const content = { strategyId, requirementId, evidence, attachmentId, sha256 }
  const key = formKey(fieldOf(context.form, 'formToken') || randomUUID(), content)
  await context.inTenant(async (tx) => {
    const record = async () =>
      recordEvidence(tx, tenantId, strategyId, {
        requirementId,
        ...evidence,
        attachmentId: file ? await keepAttachment(tx, place, file) : attachmentId,
        recordedBy: session.name,
      })
    const submission = await submitOnce(tx, tenantId, key, content, record)
    const isAgain = submission.kind === 'repeated' && (await isWithdrawn(tx, submission.result))
    // Sent again after it was withdrawn, from a page that the browser had kept.
    if (isAgain) await record()
    const repeated = submission.kind === 'repeated' && !isAgain
    await context.audit(tx, requirementId, { kind: evidence.kind, repeated })
  })
}

function subjectOf(requirementId: RequirementId): Subject {
  return { kind: 'requirement', key: requirementId }
}

function requirementIdOf(context: RouteContext) {
  const { requirementId } = context.params
  if (!isRequirementId(requirementId)) throw notFound('The requirement')
  return requirementId
}

function addressOf(context: RouteContext): string {
  const { slug = '', period = '' } = context.params
  return routes.requirement.href({ slug, period, requirementId: requirementIdOf(context) })
}

/** The page of a requirement before anything is typed in its forms. */
export const nothingTyped: RequirementForms = {
  values: emptyEvidence,
  dualRole: emptyDualRole,
  errors: [],
  receipt: null,
}

type RequirementForms = Pick<RequirementPageProps, 'values' | 'dualRole' | 'errors' | 'receipt'>

export async function requirementPage(
  context: RouteContext,
  view: ProcessView,
  id: RequirementId,
  forms: RequirementForms,
  status: number,
): Promise<PageResult> {
  const result = view.requirements.find((one) => one.id === id)
  invariant(result, 'every requirement has a result')
  const { language, strategy } = view
  const kept = await context.inTenant(async (tx) => ({
    dossier: await findDossier(tx, strategy.id, subjectOf(id)),
    events: await listEvidenceEvents(tx, strategy.id, id),
  }))
  const props = { view, result, requirement: requirementOf(id), ...forms, ...kept }
  const where = { slug: view.member.slug, period: view.period }
  return workspacePage(
    view,
    'law-check',
    {
      status,
      title: requirementTexts[language][id].title,
      content: <RequirementPage {...props} dossierReceipt={dossierReceipt(context.query)} />,
    },
    [{ label: lawCheckTexts[language].title, href: routes.lawCheck.href(where) }],
  )
}
