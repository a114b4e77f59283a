import { isDeepStrictEqual } from 'node:util'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import type { PageResult, Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import {
  type AlternativeValues,
  postedAlternative,
  readChange,
  seenMark,
} from './alternative.form.ts'
import {
  type AlternativeChange,
  type AlternativeContent,
  changedChoice,
  changeOf,
  mostAlternatives,
  type StoredAlternative,
  withChange,
} from './alternative.ts'
import type { AlternativesPageProps } from './alternatives.page.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { dropField } from './alternatives-table.page.tsx'
import { alternativesPage, loadAlternatives, toAlternatives } from './alternatives-view.tsx'
import { choiceWords } from './choice-words.ts'
import { lockNeeds } from './need.sql.ts'
import { loadNeeds, type NeedsView, placeIn } from './needs-view.ts'
import { planningItems } from './planning-item.sql.ts'

export const alternativeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.planningAlternatives.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      return alternativesPage(await context.inTenant((tx) => loadAlternatives(tx, context)), 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.planningAlternatives.pattern,
    permission: 'edit',
    audit: 'alternative.change',
    handle: (context) => answerChange(context, addChange),
  },
  {
    method: 'POST',
    pattern: routes.changeAlternative.pattern,
    permission: 'edit',
    audit: 'alternative.change',
    handle: (context) => answerChange(context, changeCell),
  },
  {
    method: 'POST',
    pattern: routes.removeAlternative.pattern,
    permission: 'edit',
    audit: 'alternative.remove',
    handle: async (context) => {
      await setRemoved(context, true)
      return toAlternatives(context, 'removed', context.params.itemId ?? '')
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreAlternative.pattern,
    permission: 'edit',
    audit: 'alternative.restore',
    handle: async (context) => {
      await setRemoved(context, false)
      return toAlternatives(context, 'restored', context.params.itemId ?? '')
    },
  },
]

/** The id of the alternative that was changed, or the page that says why not. */
type ChangeAnswer = string | PageResult
type Change = (tx: TenantTx, context: RouteContext, loaded: Loaded) => Promise<ChangeAnswer>
type Loaded = AlternativesPageProps & { readonly values: AlternativeValues }

/** One at a time changes the alternatives; the others wait, and then see what was done. */
async function answerChange(context: RouteContext, change: Change) {
  const answer = await context.inTenant(async (tx) => {
    await lockNeeds(tx, placeIn((await loadNeeds(tx, context)).view))
    const loaded = await loadAlternatives(tx, context)
    return change(tx, context, { ...loaded, values: postedAlternative(context.form) })
  })
  return typeof answer === 'string' ? toAlternatives(context, 'changed', answer) : answer
}

/** Puts one plan otherwise in an alternative, which is new when nobody has used its name. */
const addChange: Change = async (tx, context, loaded) => {
  const { alternatives, values } = loaded
  const same = alternatives.find(({ content }) => content.title === values.title)
  if (!same && alternatives.length >= mostAlternatives) {
    const message = alternativesTexts[context.language].problems.tooMany
    return alternativesPage({ ...loaded, errors: [{ name: 'title', message }] }, 422)
  }
  return writeChange(tx, context, loaded, same ?? null)
}

/** Changes one plan in the table, or lets it stand as it stands. */
const changeCell: Change = async (tx, context, loaded) => {
  const { alternatives, needs, values } = loaded
  const { planId } = values
  const found = alternatives.find(({ id }) => id === context.params.alternativeId)
  if (!found) throw notFound('The alternative')
  if (!needs.entries.some(({ plan }) => plan.id === planId)) throw notFound('The plan')
  const open = {
    ...loaded,
    openCell: { alternativeId: found.id, planId },
    values: { ...values, title: found.content.title },
  }
  const isDropped = fieldOf(context.form, dropField) !== ''
  return isDropped
    ? storeChange(tx, context, open, { alternative: found, change: null })
    : writeChange(tx, context, open, found)
}

async function writeChange(
  tx: TenantTx,
  context: RouteContext,
  loaded: Loaded,
  alternative: StoredAlternative | null,
): Promise<ChangeAnswer> {
  const { needs, values } = loaded
  const content = contentOf(alternative, values)
  const reading = readChange(values, content, needs, context.language)
  if (reading.kind === 'wrong') return alternativesPage({ ...loaded, errors: reading.errors }, 422)
  return storeChange(tx, context, loaded, { alternative, change: reading.change })
}

/** Stores it, unless somebody has put the plan otherwise since the form was opened. */
async function storeChange(
  tx: TenantTx,
  context: RouteContext,
  loaded: Loaded,
  {
    alternative,
    change,
  }: { readonly alternative: StoredAlternative | null; readonly change: AlternativeChange | null },
): Promise<ChangeAnswer> {
  const { needs, values } = loaded
  const { planId } = values
  const content = contentOf(alternative, values)
  const before = changeOf(content, planId)
  if (seenMark(before) !== values.seen && !isDeepStrictEqual(before, change)) {
    const message = meanwhileMessage(before, loaded)
    const kept = { ...values, seen: seenMark(before) }
    return alternativesPage(
      { ...loaded, values: kept, errors: [{ name: 'decision', message }] },
      409,
    )
  }
  const place = placeIn(needs.view)
  const by = context.session?.name ?? ''
  const changed = withChange(content, planId, change)
  if (alternative) {
    const { id, version } = alternative
    await planningItems.change(tx, place, 'alternative', { id, content: changed, version }, by)
  }
  const id = alternative?.id ?? (await planningItems.add(tx, place, 'alternative', changed, by))
  await context.audit(tx, planId, { decision: change?.decision ?? '' })
  return id
}

function contentOf(
  alternative: StoredAlternative | null,
  { title }: AlternativeValues,
): AlternativeContent {
  return alternative?.content ?? { title, changes: [] }
}

/** How the plan is in the alternative by now, beside what is in the form. */
function meanwhileMessage(now: AlternativeChange | null, { needs, values }: Loaded): string {
  const text = alternativesTexts[needs.view.language]
  const entry = needs.entries.find(({ plan }) => plan.id === values.planId)
  const words =
    now && entry ? choiceWords(changedChoice(entry.choice, now), needs) : text.asItStands
  return text.problems.meanwhile(entry?.plan.name ?? '', values.title, words)
}

async function setRemoved(context: RouteContext, isRemoved: boolean): Promise<void> {
  const { itemId: id = '' } = context.params
  await context.inTenant(async (tx) => {
    const { view }: NeedsView = await loadNeeds(tx, context)
    const place = placeIn(view)
    const by = context.session?.name ?? ''
    const isDone = await planningItems.setRemoved(tx, place, 'alternative', { id, isRemoved }, by)
    // A second press on the same button has nothing more to do.
    const item = isDone ? null : await planningItems.find(tx, place.strategyId, 'alternative', id)
    if (!isDone && item?.isDeleted !== isRemoved) throw notFound('The alternative')
    await context.audit(tx, id, {})
  })
}
