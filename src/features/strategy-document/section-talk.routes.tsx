import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, type RouteResult, redirect } from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { documentPageTexts } from './document.texts.ts'
import { addRemark, answerRemark, resolveThread } from './remark.sql.ts'
import { doneHref, nameOf, refuseUnless, speaker } from './section-answer.ts'
import { idOf, loadSection, mayWriteSection } from './section-context.ts'
import { judge, propose } from './section-proposal.ts'
import { proposePage, sectionPage } from './show-section.tsx'

const maxRemark = 20_000
const maxQuoted = 2_000

export const sectionTalkRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.sectionRemarks.pattern,
    permission: 'contribute',
    audit: 'section-remark.add',
    handle: async (context) => {
      const remark = fieldOf(context.form, 'remark').trim()
      const quoted = fieldOf(context.form, 'quoted').trim().slice(0, maxQuoted)
      const message = remarkProblem(context, remark)
      if (message) {
        const errors = [{ name: 'remark', message }]
        return sectionPage(context, { refused: { remark, quoted }, errors }, 422)
      }
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const sectionId = await idOf(tx, loaded)
        await addRemark(tx, { ...speaker(context, loaded), sectionId, quoted, body: remark })
        await context.audit(tx, loaded.section.key)
        return redirect(doneHref(loaded, 'merknad'))
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.sectionRemark.pattern,
    permission: 'contribute',
    audit: 'section-remark.answer',
    handle: async (context) => {
      const threadId = context.params.remarkId ?? ''
      if (!isUuid(threadId)) throw notFound('The remark')
      const state = fieldOf(context.form, 'state')
      if (state !== '') return closeThread(context, threadId, state === 'resolved')
      const name = `answer-${threadId}`
      const answer = fieldOf(context.form, name).trim()
      const message = remarkProblem(context, answer)
      if (message) {
        const errors = [{ name, message }]
        return sectionPage(context, { refused: { [name]: answer }, errors }, 422)
      }
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const sectionId = await idOf(tx, loaded)
        const isThere = await answerRemark(tx, threadId, {
          ...speaker(context, loaded),
          sectionId,
          body: answer,
        })
        if (!isThere) throw notFound('The remark')
        await context.audit(tx, loaded.section.key)
        return redirect(doneHref(loaded, 'svar'))
      })
    },
  },
  {
    method: 'GET',
    pattern: routes.sectionProposals.pattern,
    permission: 'contribute',
    handle: async (context) => {
      return context.inTenant(async (tx) => {
        const loaded = await loadSection(tx, context)
        const { body, version } = loaded.section
        const shown = { typed: { body, reason: '' }, version, errors: [] }
        return proposePage(tx, loaded, shown, 200)
      })
    },
  },
  {
    method: 'POST',
    pattern: routes.sectionProposals.pattern,
    permission: 'contribute',
    audit: 'section-proposal.add',
    handle: propose,
  },
  {
    method: 'POST',
    pattern: routes.sectionProposal.pattern,
    permission: 'contribute',
    audit: 'section-proposal.judge',
    handle: judge,
  },
]

async function closeThread(
  context: RouteContext,
  threadId: string,
  isResolved: boolean,
): Promise<RouteResult> {
  return context.inTenant(async (tx) => {
    const loaded = await loadSection(tx, context)
    const thread = loaded.threads.find(({ id }) => id === threadId)
    if (!thread || !loaded.section.id) throw notFound('The remark')
    const isMine = thread.authorId === loaded.view.personId
    refuseUnless(isMine || mayWriteSection(loaded.view, loaded.section))
    const by = isResolved ? nameOf(context) : null
    await resolveThread(tx, loaded.section.id, threadId, by)
    await context.audit(tx, loaded.section.key, { isResolved })
    return redirect(doneHref(loaded, isResolved ? 'lost' : 'apnet'))
  })
}

function remarkProblem({ language }: RouteContext, remark: string): string | null {
  const text = documentPageTexts[language]
  if (remark === '') return text.remarkMissing
  return remark.length > maxRemark ? text.remarkTooLong(number(maxRemark, language)) : null
}
