import { describe, expect, it } from 'vitest'
import { lawCheckedOn } from '../law/requirement.ts'
import { isRecognised, type RequiredCandidate } from './recognise-plan.ts'
import { isRequiredPlanKey, requiredPlanKeys } from './required-plan-keys.ts'
import { requiredPlans } from './required-plans.ts'

const plan = (changes: Partial<RequiredCandidate>): RequiredCandidate => ({
  id: 'a',
  name: 'Eksempel',
  type: 'other',
  status: 'in-force',
  marks: [],
  adoptedOn: null,
  adoptedYear: null,
  validTo: null,
  validToYear: null,
  period: null,
  ...changes,
})

/** The lines that a plan is recognised as. */
const linesOf = (changes: Partial<RequiredCandidate>) =>
  requiredPlans
    .filter(({ recognised }) => isRecognised(plan(changes), recognised))
    .map(({ key }) => key)

describe('the list of required plans', () => {
  it('has every line once, in order', () => {
    expect(requiredPlans.map(({ key }) => key)).toEqual(requiredPlanKeys)
    expect(new Set(requiredPlanKeys).size).toBe(requiredPlanKeys.length)
    expect(isRequiredPlanKey('alcohol-plan')).toBe(true)
    expect(isRequiredPlanKey('egen-1')).toBe(false)
  })

  it('gives each duty a § that was read, and what is no law none', () => {
    for (const { force, basis } of requiredPlans) {
      expect(basis.length > 0).toBe(force === 'must')
      for (const { url, checkedOn } of basis) {
        expect(url).toMatch(/^https:\/\/lovdata\.no\/(lov|forskrift)\/\d{4}-\d{2}-\d{2}-\d+/)
        expect(checkedOn).toBe(lawCheckedOn)
      }
    }
    expect(requiredPlans.filter(({ force }) => force === 'advice').map(({ key }) => key)).toEqual([
      'traffic-safety-plan',
      'sports-plan',
    ])
  })
})

describe('a plan is recognised', () => {
  it.each([
    ['Planstrategi 2024–2027', ['planning-strategy']],
    ['Kommunal planstrategi for Sørfjord', ['planning-strategy']],
    ['Regional planstrategi', []],
    ['Kommuneplanens samfunnsdel 2022-2034', ['community-part']],
    ['Samfunnsdelen til kommuneplanen', ['community-part']],
    ['Planprogram for samfunnsdelen', []],
    ['Kommuneplanens arealdel', ['land-use-part']],
    ['Kommunedelplan for arealdel sentrum', []],
    ['Handlingsdel med økonomiplan 2027–2030', ['action-part', 'financial-plan']],
    ['Oversikt over folkehelsen', ['public-health-overview']],
    ['Folkehelseoversyn 2026', ['public-health-overview']],
    ['Bustadsosialt oversyn', ['housing-overview']],
    ['Heilskapleg ROS', ['risk-analysis']],
    ['Helhetlig risiko- og sårbarhetsanalyse', ['risk-analysis']],
    ['Plan for turisme på Røros', []],
    ['ROS-analyse brann og redning', ['fire-prevention-plan']],
    ['Overordnet beredskapsplan', ['emergency-plan']],
    ['Overordna beredskapsplan', ['emergency-plan']],
    ['Beredskapsplan for vannforsyning', []],
    ['Helseberedskapsplan', ['health-emergency-plan']],
    ['Helse- og sosialberedskapsplan', ['health-emergency-plan', 'social-emergency-plan']],
    ['Smittevernplan', ['infection-control-plan']],
    ['Plan for førebyggjande arbeid for barn og unge', ['child-prevention-plan']],
    ['Alkoholpolitisk handlingsplan', ['alcohol-plan']],
    ['Kommunedelplan for klima og energi', ['climate-goals']],
    ['Plan for forvaltningsrevisjon', ['performance-audit-plan']],
    ['Eigarskapsmelding', ['ownership-report']],
    ['Tilsynsstrategi for byggesak', ['building-supervision-strategy']],
    ['Dokumentasjonsplan', ['documentation-plan']],
    ['Målsetjing for elg og hjort', ['deer-goals']],
    ['TRAFIKKTRYGGINGSPLAN', ['traffic-safety-plan']],
    ['Plan for idrett og fysisk aktivitet', ['sports-plan']],
    ['Kulturplan', []],
    ['', []],
  ])('«%s»', (name, keys) => {
    expect(linesOf({ name })).toEqual(keys)
  })

  it('by its type or its mark, whatever it is called', () => {
    expect(linesOf({ name: 'Vegen vidare', type: 'community-part' })).toEqual(['community-part'])
    expect(linesOf({ name: 'Vegvalg', marks: ['planning-strategy'] })).toEqual([
      'planning-strategy',
    ])
  })

  it.each([
    { type: 'plan-programme' },
    { type: 'detailed-zoning' },
    { marks: ['programme'] },
    { marks: ['private'] },
    { marks: ['project'] },
  ] as const)('but not as %j', (changes) => {
    expect(linesOf({ name: 'Klimaplan', ...changes })).toEqual([])
  })
})
