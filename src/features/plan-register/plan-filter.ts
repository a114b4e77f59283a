import { type PlanStatus, planStatuses } from '#domain/plan-register/municipal-plan.ts'
import { type PlanAge, type PlanAgeState, planAgeStates } from '#domain/plan-register/plan-age.ts'
import { type PlanFamily, planTypeRules, planTypes } from '#domain/plan-register/plan-type.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { isOld } from './plan-age-words.ts'
import type { RegisteredPlan } from './register.sql.ts'

export const planFamilies: readonly PlanFamily[] = [
  ...new Set(planTypes.map((type) => planTypeRules[type].family)),
]

/** The first is the usual one: the plan system’s, from the top and down. */
export const planOrders = ['type', 'name', 'adopted', 'register'] as const
export type PlanOrder = (typeof planOrders)[number]

export const planColumns = [
  'number',
  'type',
  'status',
  'adopted',
  'age',
  'validTo',
  'caseNumber',
  'unit',
  'responsible',
  'committee',
  'parent',
] as const
export type PlanColumn = (typeof planColumns)[number]

const usualColumns: readonly PlanColumn[] = ['type', 'status', 'adopted', 'age', 'unit']

/** `old` is outdated or expired, whatever the reason. */
export type AgeChoice = PlanAgeState | 'old'

export interface PlanFilter {
  readonly text: string
  readonly family: PlanFamily | null
  readonly status: PlanStatus | null
  readonly age: AgeChoice | null
  readonly unit: string
  readonly order: PlanOrder
  readonly columns: readonly PlanColumn[]
  /** From 1. */
  readonly page: number
}

/** How the choices are written in an address. */
export const planFilterWords = {
  family: {
    strategy: 'planstrategi',
    'master-plan': 'kommuneplan',
    'sub-plan': 'kommunedelplan',
    theme: 'tema',
    zoning: 'regulering',
    finance: 'okonomi',
    preparedness: 'beredskap',
    foundation: 'oversikt',
    internal: 'internt',
  },
  status: {
    'in-force': 'gjelder',
    'under-way': 'under-arbeid',
    planned: 'planlagt',
    lacking: 'mangler',
    ended: 'avsluttet',
  },
  age: {
    old: 'gammel-eller-gatt-ut',
    current: 'oppdatert',
    ageing: 'se-pa',
    outdated: 'gammel',
    expired: 'gatt-ut',
    unknown: 'uten-dato',
  },
  order: { register: 'liste', name: 'navn', adopted: 'vedtatt', type: 'type' },
  column: {
    number: 'vis-nummer',
    type: 'vis-type',
    status: 'vis-status',
    adopted: 'vis-vedtatt',
    age: 'vis-alder',
    validTo: 'vis-gjelder-til',
    caseNumber: 'vis-sak',
    unit: 'vis-enhet',
    responsible: 'vis-ansvarlig',
    committee: 'vis-utvalg',
    parent: 'vis-overordnet',
  },
} as const

export const ageChoices: readonly AgeChoice[] = ['old', ...planAgeStates]
const maxTextLength = 200

/** The choices that an address makes; what is not understood chooses nothing. */
export function readPlanFilter(query: Readonly<Record<string, string>>): PlanFilter {
  const words = planFilterWords
  const ticked = planColumns.filter((one) => query[words.column[one]] === 'ja')
  const page = /^\d{1,4}$/.test(query.side ?? '') ? Number(query.side) : 1
  return {
    text: (query.sok ?? '').trim().slice(0, maxTextLength),
    family: planFamilies.find((one) => words.family[one] === query.slag) ?? null,
    status: planStatuses.find((one) => words.status[one] === query.status) ?? null,
    age: ageChoices.find((one) => words.age[one] === query.alder) ?? null,
    unit: (query.enhet ?? '').slice(0, 300),
    order: planOrders.find((one) => words.order[one] === query.sorter) ?? planOrders[0],
    columns: query.kolonner === 'valgt' ? ticked : usualColumns,
    page: Math.max(1, page),
  }
}

/** The same choices as the query of an address; empty for what nobody chose. */
export function planFilterQuery(filter: PlanFilter): string {
  const words = planFilterWords
  const chosen = new URLSearchParams()
  const add = (name: string, value: string) => {
    if (value !== '') chosen.set(name, value)
  }
  add('sok', filter.text)
  add('slag', filter.family === null ? '' : words.family[filter.family])
  add('status', filter.status === null ? '' : words.status[filter.status])
  add('alder', filter.age === null ? '' : words.age[filter.age])
  add('enhet', filter.unit)
  add('sorter', filter.order === planOrders[0] ? '' : words.order[filter.order])
  if (!hasUsualColumns(filter)) {
    add('kolonner', 'valgt')
    for (const column of filter.columns) add(words.column[column], 'ja')
  }
  add('side', filter.page === 1 ? '' : String(filter.page))
  const query = chosen.toString()
  return query === '' ? '' : `?${query}`
}

function hasUsualColumns({ columns }: PlanFilter): boolean {
  return (
    columns.length === usualColumns.length && usualColumns.every((one) => columns.includes(one))
  )
}

/** Whether anything is left out. */
export function isNarrowed({ text, family, status, age, unit }: PlanFilter): boolean {
  return text !== '' || family !== null || status !== null || age !== null || unit !== ''
}

/** A plan with its age. */
export interface AgedPlan {
  readonly plan: RegisteredPlan
  readonly age: PlanAge
}

/** What the choices let through, in the order that they ask for; all pages of it. */
export function chosenPlans(plans: readonly AgedPlan[], filter: PlanFilter): readonly AgedPlan[] {
  const words = filter.text.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  const chosen = plans.filter((one) => isChosen(one, filter) && containsAll(one.plan, words))
  return filter.order === 'register' ? chosen : chosen.toSorted(orders[filter.order])
}

function isChosen({ plan, age }: AgedPlan, filter: PlanFilter): boolean {
  const { family, status, unit } = filter
  return (
    (family === null || planTypeRules[plan.type].family === family) &&
    (status === null || plan.status === status) &&
    (unit === '' || plan.unit === unit) &&
    (filter.age === null || (filter.age === 'old' ? isOld(plan, age) : age.state === filter.age))
  )
}

function containsAll(plan: RegisteredPlan, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const { name, number, unit, responsible, committee, caseNumber, themes, otherUnits } = plan
  const all = [name, number, unit, responsible, committee, caseNumber, ...themes, ...otherUnits]
    .join(' ')
    .toLocaleLowerCase('nb')
  return words.every((word) => all.includes(word))
}

const byName = (left: AgedPlan, right: AgedPlan) =>
  inNorwegianOrder(left.plan.name, right.plan.name)

const orders: Readonly<
  Record<Exclude<PlanOrder, 'register'>, (left: AgedPlan, right: AgedPlan) => number>
> = {
  name: byName,
  // The oldest first: that is what one looks for. What has no date comes last.
  adopted: (left, right) =>
    adoptedKey(left).localeCompare(adoptedKey(right)) || byName(left, right),
  type: (left, right) =>
    planTypes.indexOf(left.plan.type) - planTypes.indexOf(right.plan.type) || byName(left, right),
}

function adoptedKey({ plan }: AgedPlan): string {
  const { adoptedOn, adoptedYear, period } = plan
  return adoptedOn ?? String(adoptedYear ?? period?.firstYear ?? 9999)
}
