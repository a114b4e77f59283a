import { partsOf } from '#domain/calendar/local-date.ts'
import {
  type PlanPeriod,
  type PlanRelation,
  relationKinds,
} from '#domain/plan-register/municipal-plan.ts'
import { readDate } from '#features/process/index.ts'
import { oneLine } from '#platform/http/clean-text.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { comparable } from './comparable-name.ts'
import { planTexts } from './plan.texts.ts'
import { type PlanContent, planContentSchema } from './plan-content.ts'
import { type KnownPlans, knownPlans, type NamedPlan, ringErrors } from './plan-rings.ts'
import { linesIn, type PlanField, type PlanValues, planFields } from './plan-values.ts'

export type PlanReading =
  | { readonly kind: 'read'; readonly content: PlanContent }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

interface PlanFacts {
  readonly language: Language
  /** Of the plan itself; null for a new one. */
  readonly id: string | null
  /** What is stored of it. */
  readonly kept: PlanContent | null
  /** All plans of the register. */
  readonly known: KnownPlans
  /** Those who may be responsible. */
  readonly memberIds: readonly string[]
}

/** The plan that was typed, or what is wrong with it. What the source said is kept. */
export function readPlan(
  values: PlanValues,
  { plans, ...facts }: Omit<PlanFacts, 'known'> & { readonly plans: readonly NamedPlan[] },
): PlanReading {
  return readPlanAmong(values, { ...facts, known: knownPlans(plans) })
}

/** The same for one of many plans that are held against the same register. */
export function readPlanAmong(values: PlanValues, facts: PlanFacts): PlanReading {
  const problems = new Map<PlanField, string>()
  const { adopted, validTo, relations, ...read } = readParts(values, facts, problems)
  const parsed = planContentSchema.safeParse({
    ...textsOf(values),
    ...read,
    ...adopted,
    ...validTo,
    relations,
    source: facts.kept?.source ?? null,
  })
  for (const issue of parsed.error?.issues ?? []) addIssue(issue, facts.language, problems)
  if (parsed.success) {
    for (const [field, message] of ringErrors(parsed.data, facts)) problems.set(field, message)
  }
  return parsed.success && problems.size === 0
    ? { kind: 'read', content: parsed.data }
    : { kind: 'wrong', errors: inOrder(problems) }
}

function textsOf(values: PlanValues) {
  const { name, number, type, status, parentId, adoptedBy, caseNumber, unit, responsible } = values
  const { committee, legalBasis, assessment, notes } = values
  return {
    name: oneLine(name),
    number: oneLine(number),
    type,
    status,
    parentId: parentId || null,
    adoptedBy: oneLine(adoptedBy),
    caseNumber: oneLine(caseNumber),
    unit: oneLine(unit),
    responsible: oneLine(responsible),
    committee: oneLine(committee),
    legalBasis,
    assessment,
    notes,
    otherUnits: linesIn(values.otherUnits),
    themes: linesIn(values.themes),
    communityGoals: linesIn(values.communityGoals),
    marks: linesIn(values.marks),
    unGoals: [...new Set(linesIn(values.unGoals).map(Number))].sort((a, b) => a - b),
  }
}

function readParts(values: PlanValues, facts: PlanFacts, problems: Map<PlanField, string>) {
  const text = planTexts[facts.language].problems
  const refuse = (field: PlanField, message: string) => {
    problems.set(field, message)
    return null
  }
  const adopted = readDay(values.adopted)
  const validTo = readDay(values.validTo)
  const period = readPlanPeriod(values.period)
  const years = readYears(values.plannedYears)
  const links = linesIn(values.links).map(readLink)
  const isKnown = values.responsibleId === '' || facts.memberIds.includes(values.responsibleId)
  const isKept = values.responsibleId === facts.kept?.responsibleId
  if (!adopted) refuse('adopted', text.day(values.adopted))
  if (!validTo) refuse('validTo', text.day(values.validTo))
  if (period === undefined) refuse('period', text.period(values.period))
  if (years === null) refuse('plannedYears', text.years(values.plannedYears))
  if (links.includes(null)) refuse('links', text.link)
  if (!isKnown && !isKept) refuse('responsibleId', text.noMember)
  return {
    adopted: { adoptedOn: adopted?.on ?? null, adoptedYear: adopted?.year ?? null },
    validTo: {
      validTo: validTo?.on ?? null,
      validToYear: validTo?.on ? null : (validTo?.year ?? null),
    },
    period: period ?? null,
    plannedYears: years ?? [],
    links: links.filter((link) => link !== null),
    responsibleId: values.responsibleId || null,
    relations: readRelations(values, facts.known, facts.kept),
  }
}

const firstYear = 1800
const lastYear = 2200

function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= firstYear && year <= lastYear ? year : null
}

/** A date, a year, or nothing; null when it is none of them. */
function readDay(typed: string) {
  const text = typed.trim()
  if (text === '') return { on: null, year: null }
  const year = readYear(text)
  if (year !== null) return { on: null, year }
  const on = readDate(text)
  if (on === null) return null
  const of = partsOf(on).year
  return of >= firstYear && of <= lastYear ? { on, year: of } : null
}

/** «2018–2030», «2018»; null is nothing, undefined something else. */
function readPlanPeriod(typed: string): PlanPeriod | null | undefined {
  if (typed.trim() === '') return null
  const [first = '', last = first, ...rest] = typed.trim().split(/\s*(?:[-–—]|til)\s*/)
  const from = readYear(first)
  const to = readYear(last)
  if (rest.length > 0 || from === null || to === null || from > to) return undefined
  return { firstYear: from, lastYear: to }
}

const mostYears = 50

/** «2026, 2028–2029»; null when something else stands there. */
function readYears(typed: string): readonly number[] | null {
  const parts = typed.split(/[,;\s]+(?=\d)|,|\n/).filter((part) => part.trim() !== '')
  const periods = parts.map(readPlanPeriod)
  const years = new Set<number>()
  for (const period of periods) {
    if (!period || period.lastYear - period.firstYear >= mostYears) return null
    for (let year = period.firstYear; year <= period.lastYear; year += 1) years.add(year)
  }
  return years.size > mostYears ? null : [...years].sort((left, right) => left - right)
}

/** «Planen hos kommunen https://…»; null without an address. */
function readLink(line: string) {
  const match = /^(.*?)\s*(https?:\/\/\S+)$/i.exec(line)
  return match ? { title: match[1] ?? '', url: match[2] ?? '' } : null
}

/** A name that is one plan's and no other's becomes a tie to that plan. */
export function readRelations(
  values: PlanValues,
  { ids, names }: Pick<KnownPlans, 'ids' | 'names'>,
  kept: PlanContent | null,
): readonly PlanRelation[] {
  return relationKinds.flatMap((kind) =>
    linesIn(values[kind]).map((name): PlanRelation => {
      const written = comparable(name)
      const before = kept?.relations.find(
        (one) =>
          one.kind === kind && one.planId && comparable(names.get(one.planId) ?? '') === written,
      )
      const planId = kind === 'inter-municipal-with' ? null : (ids.get(written) ?? null)
      return { kind, planId: before?.planId ?? planId, name }
    }),
  )
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly maximum?: number | bigint
  readonly origin?: string
}

function addIssue(issue: Issue, language: Language, problems: Map<PlanField, string>): void {
  const { problems: text, fields } = planTexts[language]
  const root = String(issue.path[0])
  const field = root === 'relations' ? 'part-of' : planFields.find((name) => name === root)
  if (!field || problems.has(field)) return
  const label = fields[field]
  if (issue.code === 'too_big') {
    const isList = issue.origin === 'array'
    const most = Number(issue.maximum ?? 0)
    problems.set(field, isList ? text.tooMany(label, most) : text.tooLong(label, most))
  } else {
    problems.set(field, field === 'name' ? text.name : text.choice(label))
  }
}

function inOrder(problems: ReadonlyMap<PlanField, string>): readonly FieldError[] {
  return planFields.flatMap((name) => {
    const message = problems.get(name)
    return message === undefined ? [] : [{ name, message }]
  })
}
