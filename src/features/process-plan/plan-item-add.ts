import type { ProcessView } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { number } from '#platform/i18n/format.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { groupTexts } from './group.texts.ts'
import { newMembers, readMembers, type UnreadLine } from './group-paste.ts'
import { findPlanContent, type PlanContent } from './plan-content.sql.ts'
import type { PlanItemContent } from './plan-content.ts'
import { itemsOf } from './plan-content-items.ts'
import { readItem } from './plan-item.form.ts'
import { addPlanItems, type ListPlace, lockList } from './plan-item.sql.ts'
import { planItemTexts } from './plan-item.texts.ts'
import { maxItems } from './plan-item-kinds.ts'
import type { ItemValues, PlanList } from './plan-item-list.ts'
import { receiptQuery } from './plan-item-receipt.tsx'
import { hasSuggestions, suggestionsFor } from './plan-item-suggestions.ts'

// More would only hide the form; what is left is told of the next time.
const maxUnread = 20

interface Place {
  readonly view: ProcessView
  readonly list: PlanList
  readonly place: ListPlace
}

export type Answer =
  | { readonly kind: 'added'; readonly query: string }
  | {
      readonly kind: 'wrong'
      readonly errors: readonly FieldError[]
      readonly values?: ItemValues
      readonly pasted?: string
    }

/** Adds what the form of a list asks for: one item, a pasted group, or our suggestions. */
export async function addToList(context: RouteContext, place: Place): Promise<Answer> {
  const intent = fieldOf(context.form, 'intent')
  const { kind } = place.list
  if (intent === 'paste' && kind === 'group-member') return addPasted(context, place)
  if (intent === 'suggestions' && hasSuggestions(kind)) return addSuggestions(context, place)
  return addOne(context, place)
}

async function addOne(context: RouteContext, place: Place): Promise<Answer> {
  const { list } = place
  const { language } = context
  const reading = readItem(list, context.form, language)
  if (reading.kind === 'wrong') return reading
  const { values, content } = reading
  return inLockedList(context, place, async (tx, present) => {
    // Sent twice: it stands there already.
    const same = list.entries(present, language).find((entry) => isSame(entry.content, content))
    if (same) {
      await context.audit(tx, same.id, { kind: list.kind, added: 0 })
      return {
        kind: 'added',
        query: `${receiptQuery.added}=${same.id}&${receiptQuery.isRepeated}=ja`,
      }
    }
    const errors = [...takenEmail(list, present, values, context), ...full(present, place, 1)]
    if (errors.length > 0) return { kind: 'wrong', values, errors }
    return store(context, tx, place, [content], '')
  })
}

async function addPasted(context: RouteContext, place: Place): Promise<Answer> {
  const { language } = context
  const text = groupTexts[language].paste
  const pasted = fieldOf(context.form, 'pasted')
  const { members, unread } = readMembers(pasted)
  const wrong = (messages: readonly string[]): Answer => ({
    kind: 'wrong',
    pasted,
    errors: messages.map((message) => ({ name: 'pasted', message })),
  })
  if (unread.length > 0) {
    return wrong(
      unread
        .slice(0, maxUnread)
        .map((one) => text.unread(String(one.line), reasonOf(one, context))),
    )
  }
  if (members.length === 0) return wrong([text.nothing])
  return inLockedList(context, place, async (tx, present) => {
    const added = newMembers(
      members,
      itemsOf(present, 'group-member').map((item) => item.content),
    )
    if (added.length === 0) return wrong([text.allKnown(number(members.length, language))])
    const errors = full(present, place, added.length)
    if (errors.length > 0) return wrong(errors.map(({ message }) => message))
    const known = members.length - added.length
    const query = known > 0 ? `&${receiptQuery.known}=${known}` : ''
    return store(context, tx, place, added, query)
  })
}

async function addSuggestions(context: RouteContext, place: Place): Promise<Answer> {
  const { view, list } = place
  return inLockedList(context, place, async (tx, present) => {
    const offered = suggestionsFor(view, list.kind, present)
    // Pressed twice: they stand there already.
    if (offered.length === 0) {
      await context.audit(tx, list.kind, { kind: list.kind, added: 0 })
      return { kind: 'added', query: '' }
    }
    const errors = full(present, place, offered.length)
    if (errors.length > 0) return { kind: 'wrong', errors }
    return store(context, tx, place, offered, `&${receiptQuery.isSuggestion}=ja`)
  })
}

/** Two who add at once come one after the other, and the second sees what the first added. */
async function inLockedList<T>(
  context: RouteContext,
  { place }: Place,
  work: (tx: TenantTx, present: PlanContent) => Promise<T>,
): Promise<T> {
  return context.inTenant(async (tx) => {
    await lockList(tx, place)
    return work(tx, await findPlanContent(tx, place.strategyId))
  })
}

async function store(
  context: RouteContext,
  tx: TenantTx,
  { place }: Place,
  contents: readonly object[],
  query: string,
): Promise<Answer> {
  const [first = ''] = await addPlanItems(tx, place, contents, context.session?.name ?? '')
  await context.audit(tx, first, { kind: place.kind, added: contents.length })
  return { kind: 'added', query: `${receiptQuery.added}=${first}${query}` }
}

function full(present: PlanContent, { list, view }: Place, more: number): readonly FieldError[] {
  if (itemsOf(present, list.kind).length + more <= maxItems) return []
  const { language } = view
  return [{ message: planItemTexts[language].problems.full(number(maxItems, language)) }]
}

/** Two people do not share an e-mail; two may share a name. */
function takenEmail(
  { kind }: PlanList,
  present: PlanContent,
  { email = '' }: ItemValues,
  { language }: RouteContext,
): readonly FieldError[] {
  if (kind !== 'group-member' || email === '') return []
  const isTaken = itemsOf(present, kind).some(
    ({ content }) => content.email.toLowerCase() === email.toLowerCase(),
  )
  return isTaken ? [{ name: 'email', message: groupTexts[language].sameEmail(email) }] : []
}

function reasonOf({ reason, typed }: UnreadLine, { language }: RouteContext): string {
  const text = groupTexts[language].paste
  if (reason === 'too-long') return text.tooLong
  return reason === 'no-name' ? text.noName(typed) : text.severalEmails(typed)
}

function isSame(stored: Readonly<Record<string, unknown>>, content: object): boolean {
  // What people do elsewhere with an item that was just added does not make it another.
  const { raci: _, ...typed } = content as Partial<PlanItemContent<'group-member'>>
  return Object.entries(typed).every(([name, value]) => stored[name] === value)
}
