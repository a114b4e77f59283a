import { formKey, loadProcess, lockStrategy, submitOnce } from '#features/process/index.ts'
import { isUuid } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { invariant } from '#platform/invariant.ts'
import { routes } from '#routes'
import { maxAgendaItems, readAgendaItem } from './agenda.form.ts'
import {
  type AgendaContent,
  addAgendaItems,
  listAgenda,
  orderAgenda,
  setAgendaItemRemoved,
} from './agenda.sql.ts'
import { meetingPage } from './meeting.routes.tsx'
import { type MeetingFacts, meetingHref, meetingOf } from './meeting-facts.ts'
import { meetingsTexts } from './meetings.texts.ts'
import { missingItems } from './planned-items.ts'

export const agendaRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: routes.newAgendaItem.pattern,
    permission: 'edit',
    audit: 'agenda.add',
    handle: async (context) => {
      const facts = meetingOf(await loadProcess(context), context.params.meetingId)
      if (fieldOf(context.form, 'fromSchedule') !== '') return addFromSchedule(context, facts)
      const reading = readAgendaItem(context.form, facts.view)
      if (reading.kind === 'wrong') {
        const { values, errors } = reading
        return meetingPage(context, facts, { newItem: values, errors }, 422)
      }
      return addOwn(context, facts, reading.item)
    },
  },
  {
    method: 'POST',
    pattern: routes.orderAgenda.pattern,
    permission: 'edit',
    audit: 'agenda.order',
    handle: async (context) => {
      const facts = meetingOf(await loadProcess(context), context.params.meetingId)
      const { ids, view } = facts
      await context.inTenant(async (tx) => {
        await lockStrategy(tx, ids.strategyId)
        const before = (await listAgenda(tx, ids)).map(({ id }) => id)
        const from = before.indexOf(context.params.agendaItemId ?? '')
        if (from === -1) throw notFound('The agenda item')
        const step = fieldOf(context.form, 'move') === 'up' ? -1 : 1
        await orderAgenda(tx, ids, withMoved(before, from, from + step))
        await context.audit(tx, view.period)
      })
      return redirect(`${meetingHref(facts)}#saksliste`)
    },
  },
  {
    method: 'POST',
    pattern: routes.removeAgendaItem.pattern,
    permission: 'edit',
    audit: 'agenda.remove',
    handle: async (context) => {
      const facts = await setRemoved(context, context.session?.name ?? '')
      return redirect(`${meetingHref(facts)}?fjernet=${context.params.agendaItemId}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreAgendaItem.pattern,
    permission: 'edit',
    audit: 'agenda.restore',
    handle: async (context) => {
      const facts = await setRemoved(context, null)
      return redirect(`${meetingHref(facts)}?lagtTilbake=ja`)
    },
  },
]

async function addFromSchedule(context: RouteContext, facts: MeetingFacts) {
  const { ids, view } = facts
  const added = await context.inTenant(async (tx) => {
    // Two presses at once add each item once.
    await lockStrategy(tx, ids.strategyId)
    const missing = missingItems(facts, await listAgenda(tx, ids))
    await addAgendaItems(tx, ids, missing)
    await context.audit(tx, view.period, { added: missing.length })
    return missing.length
  })
  return redirect(`${meetingHref(facts)}?lagtTil=${added}`)
}

async function addOwn(context: RouteContext, facts: MeetingFacts, item: AgendaContent) {
  const { ids, view } = facts
  const about = { meetingId: ids.meetingId, item }
  const key = formKey(fieldOf(context.form, 'formToken'), about)
  const isAdded = await context.inTenant(async (tx) => {
    if ((await listAgenda(tx, ids)).length >= maxAgendaItems) return false
    const submission = await submitOnce(tx, ids.tenantId, key, about, async () => {
      await addAgendaItems(tx, ids, [item])
      return {}
    })
    invariant(submission.kind !== 'other-content', 'the key is of the content')
    await context.audit(tx, view.period, { added: 1 })
    return true
  })
  if (isAdded) return redirect(`${meetingHref(facts)}?lagtTil=1`)
  const message = meetingsTexts[view.language].item.problems.tooMany
  return meetingPage(context, facts, { errors: [{ name: 'title', message }] }, 422)
}

async function setRemoved(context: RouteContext, removedBy: string | null) {
  const { meetingId, agendaItemId = '' } = context.params
  const facts = meetingOf(await loadProcess(context), meetingId)
  await context.inTenant(async (tx) => {
    const isDone =
      isUuid(agendaItemId) && (await setAgendaItemRemoved(tx, facts.ids, agendaItemId, removedBy))
    if (!isDone) throw notFound('The agenda item')
    await context.audit(tx, facts.view.period)
  })
  return facts
}

function withMoved(list: readonly string[], from: number, to: number): readonly string[] {
  const [one, other] = [list[from], list[to]]
  if (one === undefined || other === undefined) return list
  return list.with(from, other).with(to, one)
}
