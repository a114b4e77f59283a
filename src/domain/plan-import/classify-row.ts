import { onOneLine } from './clean-text.ts'
import { runsHeadingsTogether } from './heading-words.ts'
import type { ImportQuestion, ReadColumn, RowKind, TableRow } from './plan-import.ts'
import { namesPlan, namesSeveralPlans } from './plan-words.ts'
import { withoutNumbering } from './read-name.ts'
import {
  headsGroup,
  headsTasks,
  holdsOnlyStates,
  isFootnote,
  isLegend,
  isRemark,
  isTask,
  isTitle,
} from './row-words.ts'

/** What is known around a row. */
export interface RowPlace {
  readonly columns: readonly ReadColumn[]
  /** Whether the row stands over the first heading row. */
  readonly isBeforeHeading: boolean
  /** Whether any row below can be a plan. */
  readonly isFollowedByPlan: boolean
  /** Whether the row just below has several cells. */
  readonly isOverFullRow: boolean
  /** The line of the row just above, when that is a plan. */
  readonly planAbove: number | null
  /** The group that the row stands under. */
  readonly group: string
  /** Whether stars stand before names as bullets. */
  readonly hasStarBullets: boolean
}

export interface Classified {
  readonly kind: RowKind
  /** Of a group heading. */
  readonly group?: string
  /** Where the name stands when the row has nothing else. */
  readonly nameAt?: number
  readonly questions: readonly ImportQuestion[]
}

/** What a row is, when it is no heading row. What cannot be told apart is asked about. */
export function classifyRow(row: TableRow, place: RowPlace): Classified {
  const cells = row.cells.slice(0, place.columns.length + 20)
  const filled = cells.flatMap((cell, at) => (/[\p{L}\d?]/u.test(cell) || isSign(cell) ? [at] : []))
  if (filled.length === 0) return kind('empty')
  const nameAt = place.columns.findIndex(({ role }) => role === 'name')
  const numberAt = place.columns.findIndex(({ role }) => role === 'number')
  const name = cells[nameAt] ?? ''
  const holdsPlan = filled.length > 1 && namesPlan(name.slice(0, 400))
  if (!holdsPlan && isLegend(cells)) return kind('legend')
  const said = filled.filter((at) => at !== numberAt || /\p{L}{2}/u.test(cells[at] ?? ''))
  const [only] = said
  if (only === undefined) return kind('note')
  if (said.length === 1) {
    return { ...classifyLone(onOneLine(cells[only] ?? ''), only, nameAt, place), nameAt: only }
  }
  return classifyFull(name, place)
}

/** X, V and dashes: a mark is content, a ruling is not. */
function isSign(cell: string): boolean {
  return /[✓✔☑☒●■×]/u.test(cell)
}

function classifyFull(name: string, place: RowPlace): Classified {
  if (!/\p{L}/u.test(name)) {
    return place.isBeforeHeading
      ? kind('note')
      : kind('note', [{ code: 'name-missing', field: 'name' }])
  }
  if (isTask(name) || headsTasks(place.group)) return kind('task')
  const text = onOneLine(name.slice(0, 400))
  if (isRemark(text) && !namesPlan(text)) return kind('note')
  if (!place.isBeforeHeading) return kind('plan')
  return namesPlan(text)
    ? kind('plan', [{ code: 'plan-or-note', field: 'kind', text }])
    : kind('note')
}

function classifyLone(text: string, at: number, nameAt: number, place: RowPlace): Classified {
  const bare = withoutNumbering(text).text
  const isOnlyColumn = place.columns.length === 1
  if (isFootnote(text) && !place.hasStarBullets) return kind('legend')
  if (isTask(text)) return kind('task')
  if (isRemark(text)) return kind('note')
  if (place.isBeforeHeading && isTitle(bare)) return kind('note')
  if (isOnlyColumn && runsHeadingsTogether(text)) return kind('heading')
  const asked: ImportQuestion = { code: 'plan-or-group', field: 'kind', text: text.slice(0, 200) }
  const isGroup = headsGroup(bare.replace(/:$/, '')) || isInCapitals(bare) || bare.endsWith(':')
  if (isGroup) {
    if (!place.isFollowedByPlan && holdsOnlyStates([text])) return kind('legend')
    if (isOnlyColumn && mayBePlan(bare, place)) return kind('plan', [asked])
    return { kind: 'group-heading', group: groupName(bare), questions: [] }
  }
  if (place.isBeforeHeading && !namesPlan(bare)) return kind('note')
  if (namesPlan(bare) && (at === nameAt || nameAt === -1 || at === 0)) {
    return kind(headsTasks(place.group) ? 'task' : 'plan')
  }
  if (place.planAbove !== null && (/^\p{Ll}/u.test(text) || (at !== nameAt && at !== 0))) {
    return kind('note', [
      {
        code: 'continues-row-above',
        field: 'row',
        text: text.slice(0, 200),
        line: place.planAbove,
      },
    ])
  }
  if (headsTasks(place.group)) return kind('task')
  if (!isOnlyColumn && place.isOverFullRow) {
    return { kind: 'group-heading', group: groupName(bare), questions: [asked] }
  }
  if (at !== nameAt && at !== 0) return kind('note', [{ ...asked, code: 'plan-or-note' }])
  return kind('plan', [asked])
}

/** In a list of one column nothing but what comes after shows that a word heads a group. */
function mayBePlan(text: string, place: RowPlace): boolean {
  if (namesSeveralPlans(text)) return false
  return !place.isFollowedByPlan || /^kommuneplan(?:en)?$/i.test(text)
}

function isInCapitals(text: string): boolean {
  return (
    text.length >= 5 &&
    /\p{Lu}{4}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !/(?:PLAN|STRATEGI|ROS)(?!\p{L})/u.test(text)
  )
}

function groupName(text: string): string {
  return text.replace(/[\s:]+$/, '').replace(/\*+$/, '')
}

function kind(of: RowKind, questions: readonly ImportQuestion[] = []): Classified {
  return { kind: of, questions }
}
