import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type RouteContext, type RouteResult, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { mergeProposal } from './compare-words.ts'
import { documentPageTexts } from './document.texts.ts'
import type { Done } from './document-receipt.tsx'
import {
  addProposal,
  judgeProposal,
  proposalOutcomes,
  type SectionProposal,
} from './proposal.sql.ts'
import { doneHref, nameOf, refuseUnless, speaker, who } from './section-answer.ts'
import {
  idOf,
  loadSection,
  mayRemark,
  mayWriteSection,
  placeOf,
  type SectionView,
} from './section-context.ts'
import { findSectionVersion, holdSection, saveSection } from './section-text.sql.ts'
import { conflictPage, proposePage, sectionPage, writePage } from './show-section.tsx'
import { maxSectionBody, tooLong } from './write-section.page.tsx'

const maxReason = 4_000

export async function propose(context: RouteContext): Promise<RouteResult> {
  const body = fieldOf(context.form, 'body')
  const reason = fieldOf(context.form, 'reason').trim().slice(0, maxReason)
  const version = formVersion(context.form)
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    refuseUnless(mayRemark(loaded.view))
    const message =
      body.length > maxSectionBody
        ? tooLong(loaded, body)
        : body === loaded.section.body
          ? documentPageTexts[context.language].proposalSame
          : null
    if (message) {
      const errors = [{ name: 'body', message }]
      return proposePage(tx, loaded, { typed: { body, reason }, version, errors }, 422)
    }
    const sectionId = await idOf(tx, loaded)
    const { tenantId, authorId, author } = speaker(context, loaded)
    const proposal = { tenantId, sectionId, baseVersion: version, body, reason, authorId, author }
    await addProposal(tx, proposal)
    await context.audit(tx, loaded.section.key)
    return redirect(doneHref(loaded, 'foreslatt'))
  })
}

export async function judge(context: RouteContext): Promise<RouteResult> {
  const proposalId = context.params.proposalId ?? ''
  const outcome = proposalOutcomes.find((one) => one === fieldOf(context.form, 'outcome'))
  if (!isUuid(proposalId) || !outcome) throw notFound('The proposal')
  const answer = fieldOf(context.form, 'answer').trim().slice(0, maxReason)
  const done = await context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    const proposal = loaded.proposals.find(({ id }) => id === proposalId)
    if (!proposal) throw notFound('The proposal')
    const isMine = proposal.authorId === loaded.view.personId
    refuseUnless(outcome === 'withdrawn' ? isMine : mayWriteSection(loaded.view, loaded.section))
    if (outcome === 'accepted') return acceptWhole(tx, context, loaded, proposal, answer)
    const judgement = { outcome, judgedBy: nameOf(context), answer }
    const isJudged = await judgeProposal(tx, proposalId, judgement)
    if (!isJudged) return { isJudged: true } as const
    await context.audit(tx, loaded.section.key, { outcome })
    return { loaded, receipt: outcome === 'rejected' ? 'avslatt' : 'trukket' } as const
  })
  if ('isJudged' in done) {
    const problem = documentPageTexts[context.language].proposalJudged
    return sectionPage(context, { problem }, 409)
  }
  if ('receipt' in done) return redirect(doneHref(done.loaded, done.receipt))
  return clashPage(context, done)
}

interface JudgedAlready {
  readonly isJudged: true
}

interface Clash {
  readonly loaded: SectionView
  readonly clash: SectionProposal | null
  readonly problem: 'held' | 'changed'
}

/** Takes a proposal into the text as it stands now, beside what others have changed. */
async function acceptWhole(
  tx: TenantTx,
  context: RouteContext,
  loaded: SectionView,
  proposal: SectionProposal,
  answer: string,
): Promise<{ readonly loaded: SectionView; readonly receipt: Done } | JudgedAlready | Clash> {
  const { section, view } = loaded
  invariant(section.id, 'a section with a proposal is stored')
  if (proposal.outcome !== null) return { isJudged: true }
  const base = await findSectionVersion(tx, section.id, proposal.baseVersion)
  const merged = mergeProposal(base?.body ?? '', section.body, proposal.body)
  if (merged === null) return { loaded, clash: proposal, problem: 'changed' }
  const saved = await saveSection(tx, placeOf(view), section.id, {
    title: section.title,
    body: merged,
    pieces: section.pieces,
    version: section.version,
    ...who(context, loaded),
  })
  if (saved !== 'saved') return { loaded, clash: null, problem: saved }
  await accept(tx, context, proposal.id, answer)
  return { loaded, receipt: 'godtatt' }
}

export async function accept(
  tx: TenantTx,
  context: RouteContext,
  proposalId: string,
  answer = '',
): Promise<void> {
  const judgement = { outcome: 'accepted' as const, judgedBy: nameOf(context), answer }
  await judgeProposal(tx, proposalId, judgement)
  await context.audit(tx, proposalId, { outcome: 'accepted' })
}

/** Both texts beside each other, for the editor to put together. */
async function clashPage(context: RouteContext, { loaded, clash, problem }: Clash) {
  const text = documentPageTexts[context.language]
  const { title, body, version } = loaded.section
  if (!clash) return conflictPage(context, { title, body }, problem)
  const held = await context.inTenant(async (tx) => {
    const id = await idOf(tx, loaded)
    return holdSection(tx, id, who(context, loaded), false)
  })
  if (!held) return conflictPage(context, { title, body }, 'held')
  return writePage(
    context,
    loaded,
    {
      typed: { title, body },
      version,
      problem: 'changed',
      proposalId: clash.id,
      beside: { label: text.proposedText, body: clash.body, by: clash.author },
      errors: [{ name: 'body', message: text.proposalClash }],
    },
    409,
  )
}
