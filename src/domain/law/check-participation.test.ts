import { describe, expect, it } from 'vitest'
import { codesOf, judge, meetingsOf, missingOf, sampleEvidence } from './sample-facts.ts'

describe('L14, consultation on Sámi interests', () => {
  it.each([
    ['5610', 'sami-interests-in-area'],
    ['5060', 'sami-interests-elsewhere'],
  ])('is for municipality %s to judge', (number, code) => {
    const result = judge('L14', { number }, '2028-01-10')
    expect(result.status).toBe('needs-judgement')
    expect(codesOf(result)).toEqual([code])
  })

  it('is not met by a notice alone, but by what came of it', () => {
    const notice = [sampleEvidence('L14', 'date', { on: '2027-12-01' })]
    const noticed = judge('L14', { evidence: notice }, '2028-01-10')
    expect(noticed.status).toBe('needs-judgement')
    expect(codesOf(noticed)).toEqual(['sami-notice-given'])
    const record = [sampleEvidence('L14', 'note', { note: 'Protokoll 12.1.2028' })]
    expect(judge('L14', { evidence: record }, '2028-01-20').status).toBe('met')
  })

  it.each([
    ['2021-06-30', 'not-relevant'],
    ['2021-07-01', 'needs-judgement'],
  ])('adopted %s is %s', (adoptedOn, status) => {
    expect(judge('L14', { dates: { adoptedOn } }, '2028-01-10').status).toBe(status)
  })
})

describe('L18, the statements of the councils', () => {
  const dates = { councilMeetingOn: '2028-06-15', recommendedOn: '2028-05-30' }
  const statement = (on: string) => sampleEvidence('L18', 'date', { on })

  it('wants three statements, and two where the first two councils are joined', () => {
    expect(missingOf(judge('L18', { dates }, '2028-01-10'))).toEqual([
      'statement-elderly',
      'statement-disability',
      'statement-youth',
    ])
    const meetings = meetingsOf('eldrerad-og-funksjonsnedsettelse', ['2028-05-10'])
    expect(missingOf(judge('L18', { dates, meetings }, '2028-01-10'))).toEqual([
      'statement-joint',
      'statement-youth',
    ])
  })

  it('counts dates, while a link or a note is taken to hold them all', () => {
    const two = [statement('2028-05-10'), statement('2028-05-11')]
    expect(judge('L18', { dates, evidence: two }, '2028-05-20').status).toBe('needs-judgement')
    const three = [...two, statement('2028-05-12')]
    expect(judge('L18', { dates, evidence: three }, '2028-05-20').status).toBe('met')
    const note = [sampleEvidence('L18', 'note', { note: 'Tre uttalelser i saken' })]
    expect(judge('L18', { dates, evidence: note }, '2028-05-20').status).toBe('met')
    const meetings = meetingsOf('eldrerad-og-funksjonsnedsettelse', ['2028-05-10'])
    expect(judge('L18', { dates, meetings, evidence: two }, '2028-05-20').status).toBe('met')
  })

  it.each([
    ['2028-05-29', 'met', 'met'],
    ['2028-05-30', 'met', 'met'],
    ['2028-05-31', 'at-risk', 'needs-judgement'],
  ])('a last statement on %s is %s before the adoption and %s after', (on, before, after) => {
    const evidence = [statement('2028-05-10'), statement('2028-05-11'), statement(on)]
    expect(judge('L18', { dates, evidence }, '2028-06-01').status).toBe(before)
    const adopted = { ...dates, adoptedOn: '2028-06-15' }
    expect(judge('L18', { dates: adopted, evidence }, '2028-07-01').status).toBe(after)
  })

  it.each([
    ['2028-05-30', 'due'],
    ['2028-05-31', 'at-risk'],
    ['2028-06-15', 'at-risk'],
  ])('with a recommendation on 30 May and no statements it is on %s %s', (today, status) => {
    expect(judge('L18', { dates }, today).status).toBe(status)
  })

  it('needs judgement when adopted with no statements, or only later ones', () => {
    const adopted = { adoptedOn: '2028-06-15' }
    expect(judge('L18', { dates: adopted }, '2028-07-01').status).toBe('needs-judgement')
    const evidence = [statement('2028-06-16'), statement('2028-06-17'), statement('2028-06-18')]
    const late = judge('L18', { dates: adopted, evidence }, '2028-07-01')
    expect(late.status).toBe('needs-judgement')
    expect(codesOf(late)).toEqual(['evidence-after-decision'])
  })

  it.each([
    ['2028-03-15', 'due'],
    ['2028-03-16', 'at-risk'],
    ['2028-03-17', 'at-risk'],
  ])('a council that has no more meetings is on %s %s', (today, status) => {
    const meetings = [
      ...meetingsOf('ungdomsrad', ['2028-02-10', '2028-06-15']),
      ...meetingsOf('eldrerad', ['2028-06-14']),
    ]
    const sample = { dates: { councilMeetingOn: '2028-06-15' }, meetings }
    expect(judge('L18', sample, today).status).toBe(status)
  })
})
