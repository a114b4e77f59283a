import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '#domain/calendar/local-date.ts'
import { evidenceCodes } from '#domain/law/evidence-codes.ts'
import {
  checkLaw,
  forces,
  type PlanDecisionFacts,
  type Reason,
  type ReasonCode,
  type RecordedEvidence,
  type RequirementResult,
  requirementIds,
  requirementStatuses,
} from '#domain/law/law-check.ts'
import { type LawKey, laws } from '#domain/law/laws.ts'
import { duties, section } from '#domain/law/requirement.ts'
import { requirementOf, requirements } from '#domain/law/requirements.ts'
import {
  meetingsOf,
  type SampleDates,
  sampleEvidence,
  sampleFacts,
} from '#domain/law/sample-facts.ts'
import { languages } from '#platform/i18n/language.ts'
import {
  basisLabel,
  basisListLabel,
  evidenceSentence,
  forceWord,
  lawName,
  lawNumber,
  reasonSentence,
  reasonText,
  statusWord,
  whoWord,
} from './law-sentences.ts'
import { reasonTexts } from './reason.texts.ts'
import { requirementTexts } from './requirement.texts.ts'

const looksWrong = /undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}(?!-)| {2}|\.\./

describe('words of the law check', () => {
  it.each([
    [
      'nb',
      ['Oppfylt', 'Gjenstår', 'Kan glippe', 'Ikke oppfylt', 'Gjelder ikke her', 'Må vurderes'],
    ],
    [
      'nn',
      ['Oppfylt', 'Står att', 'Kan glippe', 'Ikkje oppfylt', 'Gjeld ikkje her', 'Må vurderast'],
    ],
  ] as const)('are in %s as agreed', (language, words) => {
    expect(requirementStatuses.map((status) => statusWord(status, language))).toEqual(words)
    expect(forces.map((force) => forceWord(force, language))).toEqual(['Skal', 'Bør', 'Kan'])
    for (const who of duties) expect(whoWord(who, language)).not.toBe('')
  })

  it('name the place in the law', () => {
    const label = (id: 'L1' | 'L12' | 'L26' | 'L28', language: 'nb' | 'nn', index = 0) => {
      const basis = requirementOf(id).basis[index]
      return basis ? basisLabel(basis, language) : ''
    }
    expect(label('L1', 'nb')).toBe('plan- og bygningsloven § 10-1 første ledd')
    expect(label('L1', 'nn')).toBe('plan- og bygningslova § 10-1 første ledd')
    expect(label('L12', 'nb')).toBe('statlige planretningslinjer for klima og energi punkt 5.3')
    expect(label('L26', 'nb')).toBe('forskrift om universell utforming av IKT-løsninger § 4b')
    expect(label('L28', 'nn', 1)).toBe('FNs barnekonvensjon (menneskerettslova) artikkel 3')
    for (const key of Object.keys(laws) as LawKey[]) {
      for (const language of languages) expect(lawName(key, language)).not.toBe('')
    }
    expect(lawNumber('folkehelseforskriften')).toBe('forskrift 2012-06-28-692')
  })

  it.each(requirementIds)('explain %s in both forms, with § or its like', (id) => {
    for (const language of languages) {
      const text = requirementTexts[language][id]
      for (const part of Object.values(text)) expect(part.trim()).toBe(part)
      expect(text.explanation).toMatch(/§ ?\d|§§ ?\d|punkt \d/)
      const sentences = text.explanation.split(/(?<=[.!?)]) (?=[A-ZÆØÅ])/).length
      expect(sentences).toBeLessThanOrEqual(5)
      expect(text.title.length).toBeLessThanOrEqual(60)
    }
    expect(requirementTexts.nn[id].explanation).not.toBe(requirementTexts.nb[id].explanation)
  })

  it('name a § in the explanation that the basis also has', () => {
    for (const { id, basis } of requirements) {
      const places = basis.map(({ section }) => section)
      const explanation = requirementTexts.nb[id].explanation
      expect(places.some((place) => explanation.includes(place))).toBe(true)
    }
  })
})

describe('evidence in words', () => {
  const item = { on: null, url: null, note: null } as const

  it.each(evidenceCodes)('has «%s» found and missing in both forms', (code) => {
    for (const language of languages) {
      const found = evidenceSentence({ ...item, code, state: 'found' }, language)
      const missing = evidenceSentence({ ...item, code, state: 'missing' }, language)
      expect(found).not.toMatch(looksWrong)
      expect(missing).toMatch(language === 'nb' ? /^Mangler: .+\.$/ : /^Manglar: .+\.$/)
    }
  })

  it('shows the date, the note and the address', () => {
    const dated = {
      ...item,
      code: 'adoption-date',
      state: 'found',
      on: localDate('2028-06-15'),
    } as const
    expect(evidenceSentence(dated, 'nb')).toBe('Vedtaksdato: 15. juni 2028.')
    const note = { ...item, code: 'recorded-note', state: 'found', note: 'Kapittel 7.' } as const
    expect(evidenceSentence(note, 'nn')).toBe('Notat: Kapittel 7.')
    const link = { ...item, code: 'recorded-link', state: 'found', url: 'https://a.no/b' } as const
    expect(evidenceSentence(link, 'nn')).toBe('Lenkje: https://a.no/b')
  })
})

describe('reasons in words', () => {
  it('are written with dates and counted days', () => {
    const reason = {
      code: 'adopted-late',
      values: { adoptedOn: localDate('2028-10-20'), adoptBy: localDate('2028-10-19'), days: 1 },
    } as const
    expect(reasonSentence(reason, 'nb')).toContain('20. oktober 2028, 1 dag etter fristen')
    expect(reasonSentence(reason, 'nn')).toContain('20. oktober 2028, 1 dag etter fristen')
    const many = { ...reason, values: { ...reason.values, days: 12 } }
    expect(reasonText([many, many], 'nn')).toContain('12 dagar')
  })

  it('never speak of a hearing, except for the planning programme', () => {
    for (const language of languages) {
      for (const [code, say] of Object.entries(reasonTexts[language])) {
        if (code === 'merged-rules-apply') continue
        expect((say as (values: object) => string)({})).not.toMatch(/høring|høyring/)
      }
    }
  })

  it('exist for all that a wide range of processes can give, and none is written in vain', () => {
    const given = new Map<string, Reason>()
    for (const { reasons } of everyResult()) {
      for (const reason of reasons) given.set(JSON.stringify(reason), reason)
    }
    for (const reason of given.values()) {
      for (const language of languages) {
        const sentence = reasonSentence(reason, language)
        expect(sentence).not.toMatch(looksWrong)
        expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*[.?]$/)
      }
    }
    const codes = new Set([...given.values()].map(({ code }) => code))
    // Nothing in the table has run out yet; the rule itself is tested beside the table.
    const unused = Object.keys(reasonTexts.nb).filter((code) => !codes.has(code as ReasonCode))
    expect(unused).toEqual(['no-longer-in-force'])
  })
})

function* everyResult(): Generator<RequirementResult> {
  const flood = { requirementId: 'L12', event: 'Flom', on: localDate('2027-11-02') } as const
  yield* checkLaw({ ...sampleFacts(), reopened: [flood] }, localDate('2027-11-03'))
  const bases: readonly SampleDates[] = [
    {},
    { expectedConstitutionOn: '2027-10-19' },
    { constitutedOn: '2027-10-19', startedOn: '2027-11-10' },
    { constitutedOn: '2027-10-19', councilMeetingOn: '2028-06-15', recommendedOn: '2028-05-20' },
    { constitutedOn: '2027-10-19', councilMeetingOn: '2028-10-26' },
    { constitutedOn: '2027-10-19', councilMeetingOn: '2027-09-20' },
  ]
  const more: readonly SampleDates[] = [
    {},
    { viewsRequestedOn: '2028-02-01', viewsDueOn: '2028-03-15', proposalPublishedOn: '2028-05-01' },
    { viewsRequestedOn: '2028-02-01', viewsDueOn: '2028-07-15', proposalPublishedOn: '2028-05-16' },
    { viewsRequestedOn: '2028-06-15', proposalPublishedOn: '2028-05-30' },
    { viewsRequestedOn: '2028-06-20', proposalPublishedOn: '2028-06-20' },
    { proposalPublishedOn: '2028-04-01', publicationEndsOn: '2028-04-10' },
  ]
  const adoptions: readonly SampleDates[] = [
    {},
    { adoptedOn: '2028-06-15' },
    { adoptedOn: '2028-10-20' },
    { adoptedOn: '2025-06-10' },
    { adoptedOn: '2023-06-10' },
  ]
  const calendars = [[], ['2027-12-16'], ['2028-06-15', '2028-11-16'], ['2028-11-16'], [], []]
  for (const base of bases) {
    for (const extra of more) {
      for (const adoption of adoptions) {
        for (const today of [
          '2026-11-21',
          '2028-01-10',
          '2028-05-25',
          '2028-06-15',
          '2028-07-01',
          '2028-12-01',
        ]) {
          for (const [index, council] of calendars.entries()) {
            yield* checkLaw(
              sampleFacts({
                dates: { ...base, ...extra, ...adoption },
                council,
                meetings: meetingsOf('eldrerad', ['2028-01-05']),
                number: ['5060', '5610', '1840'][index % 3] ?? '5060',
                startingPoint: index === 1 ? 'merged' : 'mini',
                evidence: evidenceSets[index] ?? [],
                ...(decisionSets[index] && { planDecisions: decisionSets[index] }),
              }),
              localDate(today),
            )
          }
        }
      }
    }
  }
}

const noLand = { start: 0, revise: 0, repeal: 0, stand: 0, open: 0 }

const decisionSets: readonly (PlanDecisionFacts | undefined)[] = [
  { position: 'by-part', openParts: 0, land: { ...noLand, start: 1, open: 2 } },
  { position: 'collective', openParts: 1, land: { ...noLand, stand: 3 } },
  { position: 'in-part', openParts: 2, land: { ...noLand, open: 1 } },
  { position: 'none', openParts: 2, land: noLand },
]

const everyId = (make: (id: (typeof requirementIds)[number]) => RecordedEvidence) =>
  requirementIds.map(make)
const day = localDate('2027-11-10')
const evidenceSets: readonly (readonly RecordedEvidence[])[] = [
  [],
  everyId((id) => sampleEvidence(id, 'date', { on: addDays(day, 1) })),
  [
    ...everyId((id) => sampleEvidence(id, 'date', { on: '2022-03-01' })),
    sampleEvidence('L23', 'not-relevant', { note: 'Ingen er ansatt' }),
    sampleEvidence('L1', 'not-relevant', { note: 'Nei' }),
    sampleEvidence('L4', 'not-relevant'),
  ],
  everyId((id) => sampleEvidence(id, 'link', { url: 'https://example.no/sak' })),
  everyId((id) => sampleEvidence(id, 'date', { on: '2027-06-01' })),
  everyId((id) => sampleEvidence(id, 'date', { on: '2028-05-21' })),
]

it('an act is named once in a list of its sections', () => {
  const basis = [section('pbl', '11-1', 3), section('pbl', '11-5'), section('folkehelseloven', '5')]
  const words = (count: number) =>
    basisListLabel(basis.slice(0, count), 'nn').replaceAll('\u00a0', ' ')
  expect([0, 1, 2, 3].map(words)).toEqual([
    '',
    'plan- og bygningslova § 11-1 tredje ledd',
    'plan- og bygningslova § 11-1 tredje ledd og § 11-5',
    'plan- og bygningslova § 11-1 tredje ledd, § 11-5 og folkehelselova § 5',
  ])
})
