import { localDate } from '../calendar/local-date.ts'
import { type LegalBasis, point, section } from '../law/requirement.ts'
import { samiPlanningFrom } from '../law/sami-language-area.ts'
import type { PlanType } from './plan-type.ts'
import {
  noSigns,
  type RequiredInterval,
  type RequiredPlan,
  type TermDeadline,
} from './required-plan.ts'
import { type RequiredPlanKey, requiredPlanKeys } from './required-plan-keys.ts'
import { requiredPlanSigns } from './required-plan-signs.ts'

type Line = Omit<RequiredPlan, 'key' | 'recognised'>

const yearly: RequiredInterval = { kind: 'calendar-year' }
const eachTerm: RequiredInterval = { kind: 'assessed-each-term' }
const keptCurrent: RequiredInterval = { kind: 'kept-current' }
const noneStated: RequiredInterval = { kind: 'none-stated' }

/**
 * Plans and overviews that acts and regulations ask a municipality for, and last two that only grants
 * ask for. Read in the consolidated texts of 2026-07-02. The list is not exhaustive: the municipality
 * adds what it knows of.
 */
const table: Readonly<Record<RequiredPlanKey, Line>> = {
  'planning-strategy': must('planning-strategy', [section('pbl', '10-1')], onceATerm('one-year')),
  'community-part': must(
    'community-part',
    [section('pbl', '11-1'), section('pbl', '11-2')],
    eachTerm,
  ),
  'land-use-part': must(
    'land-use-part',
    [section('pbl', '11-1'), section('pbl', '11-5')],
    eachTerm,
  ),
  'action-part': must('action-part', [section('pbl', '11-4')], yearly),
  'financial-plan': must('financial-plan', [section('kommuneloven', '14-3')], yearly),
  'public-health-overview': must(
    'overview',
    [section('folkehelseforskriften', '5'), section('folkehelseloven', '5')],
    everyYears(4),
  ),
  'housing-overview': {
    ...must('overview', [section('boligsosialloven', '5')], noneStated),
    validFrom: localDate('2023-07-01'),
  },
  'risk-analysis': must('risk-analysis', [section('sivilbeskyttelsesloven', '14')], {
    kind: 'with-others',
    types: ['community-part', 'land-use-part', 'land-use-sub-plan', 'thematic-sub-plan'],
    keys: [],
  }),
  'safety-goals': {
    ...must('thematic-plan', [section('beredskapsforskriften', '3')], {
      kind: 'with-others',
      types: [],
      keys: ['risk-analysis'],
    }),
    mayBePartOf: { ...noSigns, types: ['community-part', 'risk-analysis', 'emergency-plan'] },
  },
  'emergency-plan': must(
    'emergency-plan',
    [section('sivilbeskyttelsesloven', '15'), section('beredskapsforskriften', '4')],
    everyYears(1),
  ),
  'health-emergency-plan': must(
    'emergency-plan',
    [
      section('helseOgOmsorgstjenesteloven', '5-2'),
      section('helseberedskapsloven', '2-2'),
      section('folkehelseloven', '7b'),
    ],
    keptCurrent,
  ),
  'social-emergency-plan': must(
    'emergency-plan',
    [section('sosialtjenesteloven', '16')],
    keptCurrent,
  ),
  'infection-control-plan': {
    ...must('sector-plan', [section('smittevernloven', '7-1')], noneStated),
    mayBePartOf: {
      ...noSigns,
      names: [['helse', 'omsorg'], ['helseplan'], ['omsorgsplan']],
      not: ['beredskap'],
    },
  },
  'child-prevention-plan': must('thematic-plan', [section('barnevernsloven', '15-1')], noneStated),
  'alcohol-plan': must('action-plan', [section('alkoholloven', '1-7d')], noneStated),
  'rehabilitation-plan': must(
    'thematic-plan',
    [section('habiliteringsforskriften', '5')],
    noneStated,
  ),
  'climate-goals': {
    ...must('thematic-plan', [point('sprKlimaEnergi', '4.2')], everyYears(4)),
    mayBePartOf: { ...noSigns, types: ['community-part', 'action-part', 'financial-plan'] },
  },
  'sami-language-goals': {
    ...must('thematic-sub-plan', [section('sameloven', '3-13')], noneStated),
    scope: 'sami-language-area',
    mayBePartOf: { ...noSigns, types: ['community-part', 'thematic-sub-plan'] },
    validFrom: samiPlanningFrom,
  },
  'performance-audit-plan': must(
    'other',
    [section('kommuneloven', '23-3')],
    onceATerm('first-full-year'),
  ),
  'ownership-control-plan': must(
    'other',
    [section('kommuneloven', '23-4')],
    onceATerm('first-full-year'),
  ),
  'ownership-report': must('other', [section('kommuneloven', '26-1')], onceATerm('end-of-term')),
  'fire-prevention-plan': must(
    'risk-analysis',
    [section('brannloven', '9'), section('brannforebyggingsforskriften', '15')],
    noneStated,
  ),
  'building-supervision-strategy': must(
    'strategy',
    [section('byggesaksforskriften', '15-1')],
    noneStated,
  ),
  'documentation-plan': must('guideline', [section('arkivlova', '8')], keptCurrent),
  'deer-goals': {
    ...must('thematic-plan', [section('hjorteviltforskriften', '3')], noneStated),
    scope: 'if-hunted',
  },
  'visitor-contribution-plan': {
    ...must('thematic-plan', [section('besoksbidragsloven', '2-2')], noneStated),
    scope: 'if-charged',
    validFrom: localDate('2026-07-01'),
  },
  'traffic-safety-plan': { ...must('thematic-plan', [], noneStated), force: 'advice' },
  'sports-plan': { ...must('thematic-plan', [], noneStated), force: 'advice' },
}

export const requiredPlans: readonly RequiredPlan[] = requiredPlanKeys.map((key) => ({
  key,
  ...table[key],
  recognised: requiredPlanSigns[key],
}))

function must(type: PlanType, basis: readonly LegalBasis[], interval: RequiredInterval): Line {
  return {
    force: 'must',
    basis,
    interval,
    scope: 'all',
    mayBePartOf: noSigns,
    type,
    validFrom: null,
  }
}

function everyYears(years: number): RequiredInterval {
  return { kind: 'years', years }
}

function onceATerm(deadline: TermDeadline): RequiredInterval {
  return { kind: 'once-a-term', deadline }
}
