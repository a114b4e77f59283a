import { isDeepStrictEqual } from 'node:util'
import { challengeItems, lockChallenges } from '#features/challenges/index.ts'
import { findDossier, keepAttachment, readUpload, type Subject } from '#features/dossier/index.ts'
import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { recordEvidence, withdrawEvidence } from '#features/law-check/index.ts'
import { type ProcessView, workspacePage } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import type { AcceptedFile } from '#platform/uploads/accept-file.ts'
import { maxUploadBytes } from '#platform/uploads/accept-file.ts'
import { routes } from '#routes'
import { evidenceFrom, foundationErrors, postedFoundation, showsSame } from './foundation.form.ts'
import { FoundationPage, type FoundationPageProps } from './foundation.page.tsx'
import {
  type Foundation,
  foundationKeys,
  foundationSlugs,
  requirementOfFoundation,
} from './foundation.ts'
import { FoundationsPage, foundationHref } from './foundations.page.tsx'
import { foundationsTexts } from './foundations.texts.ts'
import { type FoundationEntry, loadFoundations } from './foundations-view.ts'
import { placeOf, whereOf } from './knowledge-view.ts'

/** What acts ask for, recorded once: what lies to the ground is evidence in the law check. */
export const foundationRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.foundations.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await context.inTenant((tx) => loadFoundations(tx, context))
      const { view } = loaded
      const { title } = foundationsTexts[view.language]
      const content = <FoundationsPage {...loaded} />
      return workspacePage(view, 'knowledge', { title, content }, [knowledgeCrumb(view)])
    },
  },
  {
    method: 'GET',
    pattern: routes.foundation.pattern,
    permission: 'read-drafts',
    handle: async (context) =>
      foundationPage(await context.inTenant((tx) => load(tx, context)), 200),
  },
  {
    method: 'POST',
    pattern: routes.foundation.pattern,
    permission: 'edit',
    audit: 'foundation.save',
    maxFileBytes: maxUploadBytes,
    handle: async (context) => {
      const { form, language } = context
      const loaded = await context.inTenant((tx) => load(tx, context))
      const { view, entry, dossier } = loaded
      const values = postedFoundation(form, entry.foundation.key, entry.foundation.evidenceId)
      const upload = await readUpload(form, 'document', language)
      const attachmentIds = dossier.attachments.map(({ id }) => id)
      const errors = foundationErrors(values, { language, upload, attachmentIds })
      const version = formVersion(form)
      if (errors.length > 0) return foundationPage({ ...loaded, values, errors, version }, 422)
      const file = upload.kind === 'read' ? upload.file : null
      const isSaved = await context.inTenant((tx) => save(tx, context, values, file))
      if (isSaved) return redirect(`${foundationHref(view, entry)}?lagret=ja`)
      const now = await context.inTenant((tx) => load(tx, context))
      const message = foundationsTexts[language].conflict(now.entry.stored?.updatedBy ?? '')
      return foundationPage({ ...now, values, errors: [{ name: 'status', message }] }, 409)
    },
  },
]

async function load(tx: TenantTx, context: RouteContext): Promise<FoundationPageProps> {
  const { view, entries } = await loadFoundations(tx, context)
  const key = foundationKeys.find((one) => foundationSlugs[one] === context.params.foundationKey)
  const entry = entries.find(({ foundation }) => foundation.key === key)
  if (!entry) throw notFound('The foundation')
  return {
    ...{ view, entry, values: entry.foundation, errors: [] },
    dossier: await findDossier(tx, view.strategy.id, subjectOf(entry)),
    version: entry.stored?.version ?? 0,
    isSaved: context.query.lagret !== undefined,
  }
}

/** False when somebody has stored something else since the form was opened. */
async function save(
  tx: TenantTx,
  context: RouteContext,
  posted: Foundation,
  file: AcceptedFile | null,
): Promise<boolean> {
  const { session } = context
  invariant(session, 'the route asks for a member')
  const { view, entry } = await locked(tx, context)
  const place = placeOf(view)
  const before = entry.foundation
  const attachmentId = file
    ? await keepAttachment(tx, { ...place, subject: subjectOf(entry), by: session }, file)
    : posted.attachmentId
  const wanted = { ...posted, attachmentId, evidenceId: before.evidenceId }
  const version = formVersion(context.form)
  if (version !== (entry.stored?.version ?? 0)) {
    // The same form sent twice is stored once, and is no conflict.
    const isThere = isDeepStrictEqual(before, wanted)
    if (isThere) await context.audit(tx, before.key, { status: before.status })
    return isThere
  }
  const evidenceId = await feedLawCheck(tx, view, { before, wanted }, session.name)
  const content = { ...wanted, evidenceId }
  if (entry.stored) {
    const change = { id: entry.stored.id, content, version }
    await challengeItems.change(tx, place, 'foundation', change, session.name)
  } else {
    await challengeItems.add(tx, place, 'foundation', content, session.name)
  }
  await context.audit(tx, before.key, { status: content.status })
  return true
}

async function locked(tx: TenantTx, context: RouteContext) {
  const { view } = await load(tx, context)
  await lockChallenges(tx, placeOf(view))
  return load(tx, context)
}

/** Gives the law check what has changed, takes back what no longer holds, and gives the evidence's id. */
async function feedLawCheck(
  tx: TenantTx,
  view: ProcessView,
  { before, wanted }: { readonly before: Foundation; readonly wanted: Foundation },
  by: string,
): Promise<string> {
  const { tenantId, strategyId } = placeOf(view)
  const isLive = view.strategy.evidence.some(({ id }) => id === before.evidenceId)
  if (isLive && showsSame(before, wanted)) return before.evidenceId
  if (isLive) await withdrawEvidence(tx, strategyId, before.evidenceId, by)
  const evidence = evidenceFrom(wanted, by)
  return evidence ? recordEvidence(tx, tenantId, strategyId, evidence) : ''
}

function subjectOf({ foundation }: FoundationEntry): Subject {
  return { kind: 'requirement', key: requirementOfFoundation[foundation.key] }
}

function foundationPage(props: FoundationPageProps, status: number): PageResult {
  const { view, entry } = props
  const text = foundationsTexts[view.language]
  const title = text.names[entry.foundation.key]
  const content = <FoundationPage {...props} />
  return workspacePage(view, 'knowledge', { status, title, content }, [
    knowledgeCrumb(view),
    { label: text.title, href: routes.foundations.href(whereOf(view)) },
  ])
}
