import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type Step, steps } from '#domain/process.ts'
import { isTaskOf, isUnassigned, type LivingActivity } from '#features/process/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'

/** Where an activity stands on the board, in the order of the columns. */
export const boardColumns = ['not-started', 'under-way', 'waiting', 'done'] as const
export type BoardColumn = (typeof boardColumns)[number]

export const activityViews = ['list', 'board', 'timeline'] as const
export type ActivityListView = (typeof activityViews)[number]

export const activityOrders = ['date', 'step', 'who'] as const
export type ActivityOrder = (typeof activityOrders)[number]

/** Whose tasks: everybody's, one's own, those nobody has, or those of one person. */
export type WhoFilter = 'all' | 'me' | 'nobody' | { readonly personId: string }

export interface ActivityFilter {
  readonly view: ActivityListView
  readonly step: Step | null
  readonly who: WhoFilter
  readonly column: BoardColumn | null
  readonly text: string
  readonly lateOnly: boolean
  readonly order: ActivityOrder
}

/** How the choices are written in an address. */
export const filterWords = {
  view: { list: 'liste', board: 'tavle', timeline: 'tidslinje' },
  column: {
    'not-started': 'ikke-begynt',
    'under-way': 'i-gang',
    waiting: 'venter',
    done: 'gjort',
  },
  order: { date: 'dato', step: 'trinn', who: 'hvem' },
  who: { all: '', me: 'meg', nobody: 'ingen' },
} as const

const maxTextLength = 200

/** The choices that an address makes; what is not understood chooses nothing. */
export function readFilter(query: Readonly<Record<string, string>>): ActivityFilter {
  return {
    view: activityViews.find((one) => filterWords.view[one] === query.visning) ?? 'list',
    step: steps.find((one) => String(one) === query.trinn) ?? null,
    who: readWho(query.hvem ?? ''),
    column: boardColumns.find((one) => filterWords.column[one] === query.status) ?? null,
    text: (query.sok ?? '').trim().slice(0, maxTextLength),
    lateOnly: query.forsinket === 'ja',
    order: activityOrders.find((one) => filterWords.order[one] === query.sorter) ?? 'date',
  }
}

function readWho(word: string): WhoFilter {
  if (word === filterWords.who.me) return 'me'
  if (word === filterWords.who.nobody) return 'nobody'
  return /^[0-9a-f-]{36}$/.test(word) ? { personId: word } : 'all'
}

/** The same choices as the query of an address; empty for what nobody chose. */
export function filterQuery(filter: ActivityFilter): string {
  const chosen = new URLSearchParams()
  const add = (name: string, value: string) => {
    if (value !== '') chosen.set(name, value)
  }
  add('visning', filter.view === 'list' ? '' : filterWords.view[filter.view])
  add('trinn', filter.step === null ? '' : String(filter.step))
  add('hvem', whoWord(filter.who))
  add('status', filter.column === null ? '' : filterWords.column[filter.column])
  add('sok', filter.text)
  add('forsinket', filter.lateOnly ? 'ja' : '')
  add('sorter', filter.order === 'date' ? '' : filterWords.order[filter.order])
  const query = chosen.toString()
  return query === '' ? '' : `?${query}`
}

export function whoWord(who: WhoFilter): string {
  return typeof who === 'string' ? filterWords.who[who] : who.personId
}

/** Whether anything is left out. */
export function isNarrowed({ step, who, column, text, lateOnly }: ActivityFilter): boolean {
  return step !== null || who !== 'all' || column !== null || text !== '' || lateOnly
}

export type OnBoard = Pick<LivingActivity, 'isDone' | 'isClosed' | 'status'>

/** What was closed by the adoption stands with what is done; what nobody has reported has not begun. */
export function columnOf({ isDone, isClosed, status }: OnBoard): BoardColumn {
  return isDone || isClosed ? 'done' : (status ?? 'not-started')
}

/** Past its last day, and neither done nor closed. */
export function isLate(activity: LivingActivity, today: LocalDate): boolean {
  return !activity.isDone && !activity.isClosed && activity.endsOn < today
}

export interface FilterFacts {
  readonly today: LocalDate
  /** Who «me» is. */
  readonly personId: string
  readonly titleOf: (activity: LivingActivity) => string
}

/** What the choices let through, in the order that they ask for. */
export function chosenActivities(
  activities: readonly LivingActivity[],
  filter: ActivityFilter,
  facts: FilterFacts,
): readonly LivingActivity[] {
  return activities
    .filter((one) => isChosen(one, filter, facts))
    .toSorted(
      (left, right) =>
        comparedBy(filter.order, left, right) ||
        left.startsOn.localeCompare(right.startsOn) ||
        left.step - right.step,
    )
}

function isChosen(one: LivingActivity, filter: ActivityFilter, facts: FilterFacts): boolean {
  return (
    (filter.step === null || one.step === filter.step) &&
    (filter.column === null || columnOf(one) === filter.column) &&
    (!filter.lateOnly || isLate(one, facts.today)) &&
    isOf(filter.who, one, facts.personId) &&
    containsText(one, filter.text, facts)
  )
}

function isOf(who: WhoFilter, activity: LivingActivity, me: string): boolean {
  if (who === 'all') return true
  if (who === 'nobody') return isUnassigned(activity)
  return isTaskOf(who === 'me' ? me : who.personId, activity)
}

function containsText(one: LivingActivity, text: string, { titleOf }: FilterFacts): boolean {
  if (text === '') return true
  const names = [one.lead?.name ?? '', ...one.people.map(({ name }) => name)]
  const all = [titleOf(one), ...names].join(' ').toLocaleLowerCase('nb')
  return text
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => all.includes(word))
}

function comparedBy(order: ActivityOrder, left: LivingActivity, right: LivingActivity): number {
  if (order === 'step') return left.step - right.step
  if (order === 'who') return compareNames(firstName(left), firstName(right))
  return 0
}

// Who stands first; what nobody has, comes last.
function firstName(activity: LivingActivity): string | null {
  const { lead, people } = activity
  return (lead && !lead.hasLeft ? lead : people.find((one) => !one.hasLeft))?.name ?? null
}

function compareNames(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  return inNorwegianOrder(left, right)
}

/** The activities of each column, in the order they come in. */
export function boardOf(
  activities: readonly LivingActivity[],
): ReadonlyMap<BoardColumn, readonly LivingActivity[]> {
  return new Map(
    boardColumns.map((column) => [column, activities.filter((one) => columnOf(one) === column)]),
  )
}
