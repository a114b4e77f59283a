import { type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import { planTypeRules, planTypes } from '#domain/plan-register/plan-type.ts'
import { basisListLabel } from '#features/law/index.ts'
import {
  type AgedPlan,
  periodWords,
  planHref,
  planTypeTexts,
  type RegisteredPlan,
  unGoalTexts,
} from '#features/plan-register/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import { inNorwegianOrder, longDate } from '#platform/i18n/format.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { isWebAddress } from '#ui/safe-href.ts'
import type { BasisEntry } from './basis-entry.ts'
import { caseWords } from './citation.ts'
import { steeringBasisTexts } from './steering-basis.texts.ts'

/**
 * Whether the register says that a plan is adopted and still holds: what is in force, and what is being
 * made anew. An adoption that lies ahead is none.
 */
function isAdopted(plan: RegisteredPlan, today: LocalDate): boolean {
  const { status, adoptedOn, adoptedYear, marks } = plan
  if (marks.includes('lacking')) return false
  const isAhead =
    adoptedOn !== null
      ? adoptedOn > today
      : adoptedYear !== null && adoptedYear > partsOf(today).year
  const isDated = adoptedOn !== null || adoptedYear !== null
  if (isAhead) return false
  return status === 'in-force' || (status === 'under-way' && isDated)
}

/** The adopted plans of the register, from the plan system's top and down. */
export function planEntries(view: ProcessView, plans: readonly AgedPlan[]): readonly BasisEntry[] {
  return plans
    .filter(({ plan }) => isAdopted(plan, view.today))
    .toSorted(
      (left, right) =>
        planTypes.indexOf(left.plan.type) - planTypes.indexOf(right.plan.type) ||
        inNorwegianOrder(left.plan.name, right.plan.name),
    )
    .map((one) => planEntry(view, one))
}

function planEntry(view: ProcessView, { plan, age }: AgedPlan): BasisEntry {
  const { language } = view
  const type = planTypeTexts[language][plan.type]
  return {
    ...{ id: `plan-${plan.id}`, kind: 'plan', title: plan.name, group: type },
    facts: planFacts(plan, language),
    ...{ passages: [], language: null, age },
    words: planSearchWords(plan),
    ...{ themes: plan.themes, unGoals: plan.unGoals },
    citation: {
      lead: planCitation(plan, language),
      ...{ quote: '', address: webLinks(plan)[0]?.href ?? '' },
    },
    links: [...webLinks(plan), ...linkToRegister(view, plan)],
  }
}

function planFacts(plan: RegisteredPlan, language: Language): readonly string[] {
  const text = steeringBasisTexts[language]
  const adopted = adoptionWords(plan, language)
  const basis = lawWords(plan, language)
  const some = (value: string, words: (value: string) => string) => (value ? [words(value)] : [])
  return [
    upperFirst(adopted.replace(/^, /, '')) || text.adoptedUnknown,
    ...some(periodWords(plan), (period) => period),
    ...some(plan.unit, text.unit),
    ...some(basis, text.basis),
    ...some(plan.communityGoals.join('; '), text.goals),
    ...some(goalNames(plan.unGoals, language).join(', '), text.unGoals),
    ...some(plan.themes.join(', '), text.themes),
  ]
}

function planSearchWords(plan: RegisteredPlan): readonly string[] {
  const { number, caseNumber, adoptedBy, unit, adoptedOn, adoptedYear } = plan
  const { themes, communityGoals, unGoals } = plan
  return [
    ...[number, caseNumber, adoptedBy, unit, periodWords(plan), ...themes, ...communityGoals],
    adoptedOn ? String(partsOf(adoptedOn).year) : String(adoptedYear ?? ''),
    ...languages.flatMap((form) => [
      planTypeTexts[form][plan.type],
      lawWords(plan, form),
      ...goalNames(unGoals, form),
    ]),
  ]
}

function lawWords({ type, legalBasis }: RegisteredPlan, language: Language): string {
  return [basisListLabel(planTypeRules[type].basis, language), legalBasis]
    .filter(Boolean)
    .join('; ')
}

function goalNames(goals: readonly number[], language: Language): readonly string[] {
  const names: Readonly<Record<number, string>> = unGoalTexts[language]
  return goals.map((goal) => `${goal} ${names[goal] ?? ''}`.trim())
}

/** «Idrettsplan (temaplan), for 2020–2028, vedtatt av kommunestyret 12. juni 2020 (sak 12/20)» */
function planCitation(plan: RegisteredPlan, language: Language): string {
  const text = steeringBasisTexts[language].citation
  const type = planTypeTexts[language][plan.type]
  const isNamed = plan.name.toLocaleLowerCase('nb').includes(type.toLocaleLowerCase('nb'))
  const period = periodWords(plan)
  const forYears = period && !plan.name.includes(period) ? text.forYears(period) : ''
  const name = isNamed ? plan.name : `${plan.name} (${lowerFirst(type, language)})`
  const adopted = adoptionWords(plan, language)
  return adopted ? `${name}${forYears}${adopted}` : `${name}${forYears}. ${text.unknown}`
}

/** «, vedtatt av kommunestyret 12. juni 2020 (sak 12/20)»; empty while nobody has said when. */
function adoptionWords(plan: RegisteredPlan, language: Language): string {
  const { adoptedOn, adoptedYear, adoptedBy, caseNumber } = plan
  const text = steeringBasisTexts[language].citation
  const by = adoptedBy ? text.by(bodyName(adoptedBy)) : ''
  if (adoptedOn === null && adoptedYear === null) return ''
  const when = adoptedOn
    ? text.adopted(by, longDate(adoptedOn, language))
    : text.adoptedYear(by, String(adoptedYear))
  return when + caseWords(caseNumber, language)
}

/** Bodies are common nouns in the middle of a sentence; «ABC-nemnda» is left as it is. */
function bodyName(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? lowerFirst(name, 'nb') : name
}

function lowerFirst(text: string, language: Language): string {
  return /^\p{Lu}{2}/u.test(text)
    ? text
    : text.slice(0, 1).toLocaleLowerCase(language) + text.slice(1)
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('nb') + text.slice(1)
}

function webLinks({ name, links }: RegisteredPlan): readonly { label: string; href: string }[] {
  return links
    .filter(({ url }) => isWebAddress(url))
    .map(({ title, url }) => ({ label: title || name, href: url }))
}

function linkToRegister(view: ProcessView, { id }: RegisteredPlan) {
  if (!may(view.member.role, 'read-drafts')) return []
  return [{ label: steeringBasisTexts[view.language].inWork, href: planHref(view, id) }]
}

/** The goals of the samfunnsdel that the adopted plans serve, each with its plans. */
export function goalEntries(view: ProcessView, plans: readonly AgedPlan[]): readonly BasisEntry[] {
  const adopted = plans.map(({ plan }) => plan).filter((plan) => isAdopted(plan, view.today))
  const goals = [...new Set(adopted.flatMap(({ communityGoals }) => communityGoals))]
  const part = adopted.find(({ type }) => type === 'community-part')
  return goals
    .toSorted(inNorwegianOrder)
    .map((goal, index) => goalEntry(view, { goal, index, part, adopted }))
}

interface Goal {
  readonly goal: string
  readonly index: number
  /** The samfunnsdel, where it is in the register as adopted. */
  readonly part: RegisteredPlan | undefined
  readonly adopted: readonly RegisteredPlan[]
}

function goalEntry(view: ProcessView, { goal, index, part, adopted }: Goal): BasisEntry {
  const { language } = view
  const text = steeringBasisTexts[language]
  const serving = adopted.filter(({ communityGoals }) => communityGoals.includes(goal))
  const isDated = part && (part.adoptedOn !== null || part.adoptedYear !== null)
  const names = serving.map(({ name }) => name)
  return {
    ...{ id: `mal-${index + 1}`, kind: 'goal', title: goal, group: text.groups.goal },
    facts: [text.servedBy(names.join(', '))],
    ...{ passages: [], language: null, age: null },
    words: names,
    themes: [...new Set(serving.flatMap(({ themes }) => themes))],
    unGoals: [...new Set(serving.flatMap(({ unGoals }) => unGoals))],
    citation: {
      lead: isDated
        ? `${planCitation(part, language)}${text.citation.goal}`
        : text.citation.goalOfRegister,
      quote: goal,
      address: part ? (webLinks(part)[0]?.href ?? '') : '',
    },
    links: part ? webLinks(part) : [],
  }
}
