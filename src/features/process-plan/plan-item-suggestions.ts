import type { ProcessView } from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlanContent } from './plan-content.sql.ts'
import type { PlanItemContent } from './plan-content.ts'
import { itemsOf } from './plan-content-items.ts'
import type { ListedKind } from './plan-item-kinds.ts'
import { riskSuggestions } from './risk-suggestions.texts.ts'
import { suggestedLevel } from './stakeholder-level.ts'
import { stakeholderSuggestions } from './stakeholder-suggestions.texts.ts'

type Stakeholder = PlanItemContent<'stakeholder'>
type Risk = PlanItemContent<'risk'>
type StakeholderKey = keyof (typeof stakeholderSuggestions)['nb']
type RiskKey = keyof (typeof riskSuggestions)['nb']

/** Interest and influence where the work usually finds them: our own reckoning. */
const places: Readonly<
  Record<StakeholderKey, readonly [Stakeholder['interest'], Stakeholder['influence']]>
> = {
  council: [3, 3],
  executive: [3, 3],
  leaders: [3, 3],
  doctor: [2, 2],
  youth: [3, 1],
  elderly: [3, 1],
  disability: [3, 1],
  residents: [2, 2],
  business: [2, 2],
  voluntary: [2, 1],
  county: [3, 2],
  governor: [2, 2],
  neighbours: [3, 1],
  sami: [3, 2],
}

/** Probability and consequence, likewise. */
const grades: Readonly<Record<RiskKey, readonly [Risk['probability'], Risk['consequence']]>> = {
  summer: [4, 5],
  'planner-leaves': [3, 5],
  capacity: [4, 4],
  'late-knowledge': [4, 3],
  'late-views': [3, 4],
  'weak-ownership': [3, 4],
  'wrong-text': [2, 5],
  'wish-list': [4, 3],
  drawer: [4, 4],
}

export function hasSuggestions(kind: ListedKind): kind is 'stakeholder' | 'risk' {
  return kind === 'stakeholder' || kind === 'risk'
}

/** What can be added to a list with one press: our suggestions that do not stand there already. */
export function suggestionsFor(
  view: ProcessView,
  kind: ListedKind,
  content: PlanContent,
): readonly object[] {
  if (kind === 'stakeholder') {
    const present = namesOf(itemsOf(content, kind).map((item) => item.content.name))
    return suggestedStakeholders(view).filter(({ name }) => !present.has(name.toLowerCase()))
  }
  if (kind !== 'risk') return []
  const present = namesOf(itemsOf(content, kind).map((item) => item.content.event))
  return suggestedRisks(view.language).filter(({ event }) => !present.has(event.toLowerCase()))
}

function suggestedStakeholders({ language, municipality }: ProcessView): readonly Stakeholder[] {
  const texts = stakeholderSuggestions[language]
  const neighbours = municipality.neighbours
    .map(({ number }) => municipalityByNumber(number)?.displayName ?? '')
    .filter((name) => name !== '')
    .join(', ')
  return (Object.keys(places) as StakeholderKey[])
    .filter((key) => key !== 'sami' || municipality.samiArea !== null)
    .map((key) => {
      const { name, affected, how } = texts[key]
      const [interest, influence] = places[key]
      const level = suggestedLevel({ interest, influence })
      const written = typeof name === 'string' ? name : name(neighbours)
      return { name: written, interest, influence, level, affected, how, contact: '' }
    })
}

function suggestedRisks(language: Language): readonly Risk[] {
  return (Object.keys(grades) as RiskKey[]).map((key) => {
    const [probability, consequence] = grades[key]
    return { ...riskSuggestions[language][key], probability, consequence, responsible: '' }
  })
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()))
}
