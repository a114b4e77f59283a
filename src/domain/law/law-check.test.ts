import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { checkLaw } from './law-check.ts'
import { requirementIds } from './law-types.ts'
import {
  codesOf,
  judge,
  meetingsOf,
  missingOf,
  type SampleFacts,
  sampleEvidence,
  sampleFacts,
} from './sample-facts.ts'

const council = ['2027-11-18', '2027-12-16', '2028-03-16', '2028-06-15', '2028-09-21', '2028-10-26']

const redOf = (sample: SampleFacts, today: string) =>
  checkLaw(sampleFacts(sample), localDate(today))
    .filter(({ status }) => status === 'at-risk' || status === 'broken')
    .map(({ id }) => id)

describe('the law check as a whole', () => {
  it('answers for all requirements in order, each with a reason', () => {
    const results = checkLaw(sampleFacts(), localDate('2026-11-21'))
    expect(results.map(({ id }) => id)).toEqual(requirementIds)
    for (const { reasons } of results) expect(reasons.length).toBeGreaterThan(0)
  })

  it('gives the same answer twice', () => {
    const facts = sampleFacts({ dates: { constitutedOn: '2027-10-19' }, council })
    const today = localDate('2028-02-29')
    expect(checkLaw(facts, today)).toEqual(checkLaw(facts, today))
  })

  it('never names a next date that has passed', () => {
    const dates = {
      constitutedOn: '2027-10-19',
      startedOn: '2027-11-01',
      viewsRequestedOn: '2027-12-01',
      viewsDueOn: '2028-01-15',
      recommendedOn: '2028-05-02',
      councilMeetingOn: '2028-06-15',
    }
    for (const today of ['2027-10-20', '2028-05-16', '2028-06-15', '2028-06-16', '2028-12-01']) {
      for (const { nextDate } of checkLaw(sampleFacts({ dates, council }), localDate(today))) {
        expect(nextDate === null || nextDate >= today).toBe(true)
      }
    }
  })
})

describe('the start of a process', () => {
  const meetings = [
    ...meetingsOf('formannskap', ['2027-11-30', '2028-05-30']),
    ...meetingsOf('eldrerad', ['2027-11-25', '2028-02-10']),
    ...meetingsOf('ungdomsrad', ['2027-11-26', '2028-02-11']),
  ]

  it.each([
    ['in November after the constitution', '2027-11-08', { constitutedOn: '2027-10-19' }],
    [
      'in November with a start date',
      '2027-11-08',
      { constitutedOn: '2027-10-19', startedOn: '2027-11-08' },
    ],
    ['a year before the election', '2026-09-14', { expectedConstitutionOn: '2027-10-19' }],
    ['with nothing known', '2026-09-14', {}],
  ])('has nothing red %s', (_, today, dates) => {
    expect(redOf({ dates, council, meetings, planned: '2028-06-15' }, today)).toEqual([])
    expect(redOf({ dates }, today)).toEqual([])
    expect(redOf({ dates, council, number: '5610', startingPoint: 'merged' }, today)).toEqual([])
  })

  it('has nothing red while the calendar of the new year is not made', () => {
    const dates = { constitutedOn: '2027-10-19' }
    const short = { dates, council: ['2027-11-18', '2027-12-16'] }
    for (const planned of ['2027-11-18', '2027-12-16']) {
      expect(redOf({ ...short, planned }, '2027-11-25')).toEqual([])
    }
    expect(redOf(short, '2027-11-25')).toEqual([])
    const expected = { expectedConstitutionOn: '2027-10-19' }
    expect(redOf({ dates: expected, council: ['2026-11-19'] }, '2026-12-01')).toEqual([])
  })
})

describe('evidence', () => {
  it.each([
    ['a date', sampleEvidence('L12', 'date', { on: '2028-01-10' }), 'met'],
    ['a date ahead', sampleEvidence('L12', 'date', { on: '2028-01-12' }), 'due'],
    ['a link', sampleEvidence('L12', 'link', { url: 'https://example.no' }), 'met'],
    ['a note', sampleEvidence('L12', 'note', { note: 'Kapittel 7' }), 'met'],
    ['a date without a date', sampleEvidence('L12', 'date'), 'due'],
    ['a link without an address', sampleEvidence('L12', 'link', { url: ' ' }), 'due'],
    ['a note without words', sampleEvidence('L12', 'note', { note: '  ' }), 'due'],
    ['evidence for another requirement', sampleEvidence('L13', 'note', { note: 'x' }), 'due'],
  ])('of the kind «%s» makes it %s', (_, evidence, status) => {
    expect(judge('L12', { evidence: [evidence] }, '2028-01-11').status).toBe(status)
  })

  it('is shown when it is found and named when it is missing', () => {
    const note = sampleEvidence('L12', 'note', { note: 'Kapittel 7' })
    const found = judge('L12', { evidence: [note] }, '2028-01-11')
    expect(found.evidence).toEqual([
      { code: 'recorded-note', state: 'found', on: null, url: null, note: 'Kapittel 7' },
    ])
    expect(missingOf(judge('L12', {}, '2028-01-11'))).toEqual(['climate-assessment'])
  })

  it('is asked for by the safe publication day, then by the meeting', () => {
    const dates = { councilMeetingOn: '2028-06-15' }
    expect(judge('L12', { dates }, '2028-05-15').nextDate).toBe('2028-05-15')
    expect(judge('L12', { dates }, '2028-05-16').nextDate).toBe('2028-06-15')
  })

  it('that is lacking after the adoption is a matter of judgement, never of breach', () => {
    const dates = { constitutedOn: '2027-10-19', adoptedOn: '2028-06-15' }
    expect(redOf({ dates }, '2028-07-01')).toEqual(['L3'])
    expect(judge('L12', { dates }, '2028-06-15').status).toBe('needs-judgement')
    expect(judge('L2', { dates }, '2028-06-15').status).toBe('needs-judgement')
    expect(judge('L22', { dates }, '2028-06-15').status).toBe('needs-judgement')
  })
})

describe('standing duties', () => {
  it.each(['L21', 'L22', 'L24', 'L25', 'L26', 'L27'] as const)(
    'keep %s a quiet reminder until the adoption',
    (id) => {
      const before = judge(id, {}, '2028-01-10')
      expect(before).toMatchObject({ status: 'due', evidence: [], nextDate: null })
      const after = judge(id, { dates: { adoptedOn: '2028-06-15' } }, '2028-07-01')
      expect(after.status).toBe('needs-judgement')
      expect(missingOf(after)).toHaveLength(1)
      const evidence = [sampleEvidence(id, 'note', { note: 'Sak 45/28' })]
      expect(judge(id, { evidence }, '2028-01-10').status).toBe('met')
    },
  )
})

describe('«not relevant here»', () => {
  const setAside = (id: 'L1' | 'L3' | 'L5' | 'L6' | 'L18', note = 'Gjelder ikke hos oss') =>
    sampleEvidence(id, 'not-relevant', { note })

  it('holds with a reason', () => {
    const result = judge('L18', { evidence: [setAside('L18')] }, '2028-01-11')
    expect(result.status).toBe('not-relevant')
    expect(codesOf(result)).toEqual(['set-not-relevant'])
    expect(result.evidence[0]?.note).toBe('Gjelder ikke hos oss')
  })

  it('does not hold without one', () => {
    const result = judge('L18', { evidence: [setAside('L18', ' ')] }, '2028-01-11')
    expect(result.status).toBe('due')
    expect(codesOf(result)).toContain('not-relevant-needs-note')
  })

  it.each(['L1', 'L3', 'L5', 'L6'] as const)('never holds for %s', (id) => {
    const result = judge(id, { evidence: [setAside(id)] }, '2028-01-11')
    expect(result.status).not.toBe('not-relevant')
    expect(codesOf(result)).toContain('cannot-be-set-not-relevant')
  })

  it('gives way to evidence that is recorded later', () => {
    const evidence = [
      sampleEvidence('L18', 'note', { note: 'Uttalelser i saken', recordedOn: '2028-01-10' }),
      sampleEvidence('L18', 'not-relevant', { note: 'Nei', recordedOn: '2028-01-09' }),
    ]
    expect(judge('L18', { evidence }, '2028-01-11').status).toBe('met')
    expect(judge('L18', { evidence: evidence.slice(1) }, '2028-01-11').status).toBe('not-relevant')
  })
})

describe('a document that lies here', () => {
  const file = { document: 'Vurdering av planbehov.pdf' }

  it('counts as a link does', () => {
    const evidence = [sampleEvidence('L18', 'document', file)]
    const result = judge('L18', { evidence }, '2028-01-11')
    expect(result.status).toBe('met')
    expect(result.evidence[0]).toMatchObject({ code: 'recorded-document', state: 'found', ...file })
  })

  it('shows the wording of the decision', () => {
    const dates = { constitutedOn: '2027-10-19', adoptedOn: '2028-06-15' }
    const evidence = [sampleEvidence('L6', 'document', file)]
    expect(judge('L6', { dates, evidence }, '2028-07-01').status).toBe('met')
  })

  it('is no evidence before the day it speaks of, nor when its file is not there', () => {
    const ahead = sampleEvidence('L18', 'document', { ...file, on: '2028-01-12' })
    expect(judge('L18', { evidence: [ahead] }, '2028-01-11').status).toBe('due')
    expect(judge('L18', { evidence: [ahead] }, '2028-01-12').status).toBe('met')
    const gone = sampleEvidence('L18', 'document')
    expect(judge('L18', { evidence: [gone] }, '2028-01-11').status).toBe('due')
  })
})

describe('the decision and its neighbours', () => {
  const adopted = { constitutedOn: '2027-10-19', adoptedOn: '2028-06-15' }
  const position = sampleEvidence('L6', 'link', { url: 'https://example.no/vedtak' })

  it('meets L6 by the wording of the decision only', () => {
    expect(judge('L6', { evidence: [position] }, '2028-06-01').status).toBe('due')
    expect(judge('L6', { dates: adopted, evidence: [position] }, '2028-07-01').status).toBe('met')
    const date = [sampleEvidence('L6', 'date', { on: '2028-06-15' })]
    expect(judge('L6', { dates: adopted, evidence: date }, '2028-07-01').status).toBe(
      'needs-judgement',
    )
  })

  it('leaves L7 open before the adoption and unused after, with nothing missing', () => {
    const open = judge('L7', {}, '2028-01-10')
    expect(open.status).toBe('needs-judgement')
    expect(missingOf(open)).toEqual([])
    expect(judge('L7', { dates: adopted }, '2028-07-01').status).toBe('not-relevant')
  })

  it('asks for a planning programme only in the merged process', () => {
    expect(judge('L8', { startingPoint: 'full' }, '2028-01-10').status).toBe('not-relevant')
    const merged = judge('L8', { startingPoint: 'merged' }, '2028-01-10')
    expect(merged.status).toBe('due')
    expect(missingOf(merged)).toEqual(['planning-programme'])
  })

  it('warns of habilitet until a note tells that it was considered', () => {
    expect(judge('L23', {}, '2028-01-10').status).toBe('needs-judgement')
    const date = [sampleEvidence('L23', 'date', { on: '2028-01-05' })]
    expect(judge('L23', { evidence: date }, '2028-01-10').status).toBe('needs-judgement')
    const note = [sampleEvidence('L23', 'note', { note: 'Ingen er både ansatt og folkevalgt' })]
    expect(judge('L23', { evidence: note }, '2028-01-10').status).toBe('met')
  })

  it('judges by the law at the adoption, not by today’s', () => {
    const old = { adoptedOn: '2024-12-19' }
    expect(judge('L12', { dates: old }, '2028-01-10').status).toBe('not-relevant')
    expect(judge('L12', { dates: { adoptedOn: '2024-12-20' } }, '2028-01-10').status).toBe(
      'needs-judgement',
    )
    expect(
      judge('L13', { dates: { adoptedOn: '2025-12-31' }, number: '1840' }, '2028-01-10').status,
    ).toBe('not-relevant')
    expect(
      judge('L13', { dates: { adoptedOn: '2026-01-01' }, number: '1840' }, '2028-01-10').status,
    ).toBe('needs-judgement')
    expect(judge('L10', {}, '2025-12-31').status).toBe('not-relevant')
    expect(judge('L10', {}, '2026-01-01').status).toBe('due')
  })
})

describe('a requirement after an event', () => {
  const facts = sampleFacts({ dates: { constitutedOn: '2027-10-19' }, council })
  const reopened = [
    { requirementId: 'L12', event: 'Flommen', on: localDate('2028-07-10') } as const,
  ]
  const climateOn = (today: string) =>
    checkLaw({ ...facts, reopened }, localDate(today)).find(({ id }) => id === 'L12')

  it.each([
    ['the day before', '2028-07-09', 'due'],
    ['the day it happens', '2028-07-10', 'needs-judgement'],
  ])('stands as it should %s', (_, today, status) => {
    expect(climateOn(today)?.status).toBe(status)
  })

  it('is told of also where nothing was shown before the adoption', () => {
    const process = { ...facts.process, adoptedOn: localDate('2028-06-15') }
    const climate = checkLaw({ ...facts, process, reopened }, localDate('2028-07-10')).find(
      ({ id }) => id === 'L12',
    )
    expect(climate?.reasons.map(({ code }) => code)).toEqual([
      'reopened-by-event',
      'decided-without-evidence',
    ])
  })

  it('says first what has happened, and leaves the others as they were', () => {
    expect(climateOn('2028-07-10')?.reasons[0]).toEqual({
      code: 'reopened-by-event',
      values: { event: 'Flommen', on: '2028-07-10' },
    })
    const others = (given: typeof facts) =>
      checkLaw(given, localDate('2028-07-10')).filter(({ id }) => id !== 'L12')
    expect(others({ ...facts, reopened })).toEqual(others(facts))
  })
})
