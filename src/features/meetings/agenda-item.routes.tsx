import { recordEvidence } from '#features/law-check/index.ts'
import {
  findByPeriod,
  loadProcess,
  lockStrategy,
  postedVersion,
  updateStrategy,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, fieldsOf, formVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import { type PageResult, type Route, type RouteContext, redirect } from '#platform/http/route.ts'
import { routes } from '#routes'
import { agendaValuesOf, readAgendaItem, typedAgendaValues } from './agenda.form.ts'
import { itemHref } from './agenda.page.tsx'
import { type AgendaItem, changeAgendaItem, listAgenda } from './agenda.sql.ts'
import { AgendaItemPage, type AgendaItemPageProps } from './agenda-item.page.tsx'
import { type EvidenceOffer, evidenceOffer } from './evidence-offer.ts'
import {
  type MeetingFacts,
  meetingHref,
  meetingOf,
  meetingSubpage,
  meetingTitle,
} from './meeting-facts.ts'
import { findMinutes } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'

export const agendaItemRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.agendaItem.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const loaded = await loadItem(context)
      const { lagret, dokumentert } = context.query
      const { agenda, evidence } = meetingsTexts[context.language]
      const receipt = dokumentert
        ? evidence.recorded(Number(dokumentert) || 0)
        : lagret
          ? agenda.saved
          : null
      return itemPage(context, loaded, { receipt }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.agendaItem.pattern,
    permission: 'edit',
    audit: 'agenda.change',
    handle: async (context) => {
      const { facts, item } = await loadItem(context)
      const typed = {
        values: typedAgendaValues(context.form),
        version: fieldOf(context.form, 'version'),
      }
      const reading = readAgendaItem(context.form, facts.view, item.activityKey)
      if (reading.kind === 'wrong') {
        return itemPage(context, { facts, item }, { ...typed, errors: reading.errors }, 422)
      }
      const isStored = await context.inTenant(async (tx) => {
        const version = formVersion(context.form)
        const isChanged = await changeAgendaItem(tx, facts.ids, item.id, reading.item, version)
        if (isChanged) await context.audit(tx, facts.view.period)
        return isChanged
      })
      if (isStored) return redirect(`${itemHref(facts, item.id)}?lagret=ja`)
      return itemPage(
        context,
        await loadItem(context),
        { values: typed.values, conflict: 'item' },
        409,
      )
    },
  },
  {
    method: 'POST',
    pattern: routes.agendaItemEvidence.pattern,
    permission: 'edit',
    audit: 'agenda.use-as-evidence',
    handle: useAsEvidence,
  },
]

interface LoadedItem {
  readonly facts: MeetingFacts
  readonly item: AgendaItem
}

async function loadItem(context: RouteContext): Promise<LoadedItem> {
  const { meetingId, agendaItemId } = context.params
  const facts = meetingOf(await loadProcess(context), meetingId)
  const agenda = await context.inTenant((tx) => listAgenda(tx, facts.ids))
  const item = agenda.find(({ id }) => id === agendaItemId)
  if (!item) throw notFound('The agenda item')
  return { facts, item }
}

async function offerOf(context: RouteContext, { facts, item }: LoadedItem) {
  const { strategyId, meetingId } = facts.ids
  const minutes = await context.inTenant((tx) => findMinutes(tx, strategyId, meetingId))
  if (!minutes) throw notFound('The meeting')
  return evidenceOffer(facts, item, minutes)
}

/** Records what the page showed: evidence for the ticked requirements, and the date of the process. */
async function useAsEvidence(context: RouteContext) {
  const loaded = await loadItem(context)
  const { facts, item } = loaded
  const offer = await offerOf(context, loaded)
  const text = meetingsTexts[context.language].evidence
  if (typeof offer === 'string') {
    const message = offer === 'not-held' ? text.notHeld : text.needsDecision
    return itemPage(context, loaded, { errors: [{ message }] }, 422)
  }
  const ticked = tickedOf(context, offer)
  if (ticked.requirements.length === 0 && !ticked.date) {
    const errors = [{ name: 'requirement', message: text.choose }]
    return itemPage(context, loaded, { errors }, 422)
  }
  const recorded = await context.inTenant((tx) => record(tx, context, loaded, { offer, ticked }))
  if (recorded === null) {
    return itemPage(context, await loadItem(context), { conflict: 'evidence' }, 409)
  }
  return redirect(`${itemHref(facts, item.id)}?dokumentert=${recorded}#dokumentasjon`)
}

type Ticked = ReturnType<typeof tickedOf>

function tickedOf({ form }: RouteContext, offer: EvidenceOffer) {
  const chosen = fieldsOf(form, 'requirement')
  return {
    requirements: offer.requirements.filter(
      ({ id, isRecorded }) => !isRecorded && chosen.includes(id),
    ),
    date: fieldOf(form, 'registerDate') === '' ? null : offer.date,
  }
}

/** How much was recorded; null when something was changed after the page was shown. */
async function record(
  tx: TenantTx,
  context: RouteContext,
  { facts, item }: LoadedItem,
  { offer, ticked }: { offer: EvidenceOffer; ticked: Ticked },
): Promise<number | null> {
  const { strategyId, tenantId } = facts.ids
  await lockStrategy(tx, strategyId)
  const strategy = await findByPeriod(tx, context)
  const isAsShown =
    postedVersion(context.form, strategy) === strategy.version &&
    fieldOf(context.form, 'itemVersion') === String(item.version)
  if (!isAsShown) return null
  const { kind, on, url, note } = offer
  const recordedBy = context.session?.name ?? ''
  for (const { id: requirementId } of ticked.requirements) {
    const evidence = { requirementId, kind, on, url, note, recordedBy }
    await recordEvidence(tx, tenantId, strategyId, evidence)
  }
  // Counts the version up also where only evidence is new: a second press of the same form is seen.
  const process = ticked.date ? { [ticked.date.name]: on } : {}
  await updateStrategy(tx, strategyId, { process }, null)
  await context.audit(tx, facts.view.period, {
    requirements: ticked.requirements.map(({ id }) => id).join(', '),
    ...process,
  })
  return ticked.requirements.length + (ticked.date ? 1 : 0)
}

async function itemPage(
  context: RouteContext,
  loaded: LoadedItem,
  shown: Partial<Omit<AgendaItemPageProps, 'facts' | 'item' | 'offer'>>,
  status: number,
): Promise<PageResult> {
  const { facts, item } = loaded
  const { view, meeting } = facts
  const offer = await offerOf(context, loaded)
  const content = (
    <AgendaItemPage
      {...{ facts, item, offer }}
      values={shown.values ?? agendaValuesOf(item)}
      version={shown.version ?? String(item.version)}
      errors={shown.errors ?? []}
      conflict={shown.conflict ?? null}
      receipt={shown.receipt ?? null}
    />
  )
  const trail = [{ label: meetingTitle(meeting, view.language), href: meetingHref(facts) }]
  return meetingSubpage(view, item.title, content, status, trail)
}
