import { describe, expect, it } from 'vitest'
import {
  autumn2027,
  codes,
  council,
  find,
  meetings,
  plan,
  warning,
} from '../../../test/schedules.ts'

describe('the order of the decision', () => {
  const both = [
    ...council('2028-06-15', '2028-09-21', '2028-10-12'),
    ...meetings('formannskap', '2028-03-09', '2028-04-20', '2028-06-01', '2028-08-31'),
  ]

  it('lets the inputs in before the recommendation when no formannskap meeting is known', () => {
    const schedule = plan(autumn2027)
    expect(schedule).toMatchObject({ order: 'publication-first', orderReason: 'inputs-first' })
    expect(find(schedule, 'recommendation')).toMatchObject({
      kind: 'period',
      reason: { code: 'recommendation-in-proposed-week' },
    })
    expect(codes(schedule)).not.toContain('no-recommendation-meeting')
  })

  it('publication first: draft, publication, inputs, recommendation, papers, council', () => {
    const schedule = plan(autumn2027, { meetings: both, order: 'publication-first' })
    expect(schedule).toMatchObject({ order: 'publication-first', orderReason: 'chosen' })
    const published = find(schedule, 'publish-proposal')
    const inputs = find(schedule, 'assess-inputs')
    const recommendation = find(schedule, 'recommendation')
    const papers = find(schedule, 'prepare-council-case')
    expect(find(schedule, 'draft-strategy').endsOn < published.startsOn).toBe(true)
    expect(published.startsOn <= schedule.publishBySafe).toBe(true)
    expect(published.endsOn < inputs.startsOn).toBe(true)
    expect(inputs.endsOn < recommendation.startsOn).toBe(true)
    expect(recommendation).toMatchObject({ startsOn: '2028-08-31', kind: 'meeting' })
    expect(recommendation.endsOn < papers.startsOn).toBe(true)
    expect(papers.endsOn <= '2028-09-14').toBe(true)
  })

  it('recommendation first: draft, recommendation, publication, inputs, papers, council', () => {
    const schedule = plan(autumn2027, { meetings: both, order: 'recommendation-first' })
    expect(schedule).toMatchObject({ order: 'recommendation-first', orderReason: 'chosen' })
    const recommendation = find(schedule, 'recommendation')
    const published = find(schedule, 'publish-proposal')
    const inputs = find(schedule, 'assess-inputs')
    expect(find(schedule, 'draft-strategy').endsOn < recommendation.startsOn).toBe(true)
    expect(recommendation).toMatchObject({ startsOn: '2028-06-01', kind: 'meeting' })
    expect(recommendation.endsOn < published.startsOn).toBe(true)
    expect(published.endsOn < inputs.startsOn).toBe(true)
    expect(inputs.endsOn < find(schedule, 'prepare-council-case').startsOn).toBe(true)
  })

  it.each([
    [['2028-06-01'], 'recommendation-first'],
    [['2028-09-07'], 'publication-first'],
  ])('is chosen by the formannskap’s calendar: %s gives %s', (dates, order) => {
    const schedule = plan(autumn2027, {
      meetings: [...council('2028-09-21', '2028-10-12'), ...meetings('formannskap', ...dates)],
    })
    expect(schedule).toMatchObject({ order, orderReason: 'meeting-calendar' })
    expect(find(schedule, 'recommendation').startsOn).toBe(dates[0])
  })

  it('is shown by the recorded dates, also against what was chosen', () => {
    const facts = { ...autumn2027, recommendedOn: '2028-06-01', proposalPublishedOn: '2028-06-05' }
    const schedule = plan(facts, { order: 'publication-first', today: '2028-06-10' })
    expect(schedule).toMatchObject({ order: 'recommendation-first', orderReason: 'dates' })
    expect(codes(schedule)).toContain('order-differs-from-dates')
  })

  it('says when formannskap meetings are known but none fits', () => {
    const schedule = plan(autumn2027, {
      meetings: [...council('2028-09-21', '2028-10-12'), ...meetings('formannskap', '2028-09-28')],
    })
    expect(codes(schedule)).toContain('no-recommendation-meeting')
    expect(find(schedule, 'recommendation').kind).toBe('period')
  })

  it('takes the planning committee where no formannskap meeting is known', () => {
    const schedule = plan(autumn2027, {
      meetings: [...council('2028-09-21', '2028-10-12'), ...meetings('planutvalg', '2028-09-05')],
    })
    expect(find(schedule, 'recommendation')).toMatchObject({
      startsOn: '2028-09-05',
      reason: { values: { body: 'planutvalg' } },
    })
  })
})

describe('the publication', () => {
  it.each([
    ['2028-08-20', []],
    ['2028-08-21', []],
    ['2028-08-22', ['publication-without-margin']],
    ['2028-08-23', ['publication-too-late']],
    ['2028-09-21', ['publication-too-late']],
    ['2028-09-25', ['publication-too-late']],
  ])('recorded on %s for 21 September gives %s', (proposalPublishedOn, expected) => {
    const schedule = plan(
      { ...autumn2027, councilMeetingOn: '2028-09-21', proposalPublishedOn },
      { today: '2028-09-26' },
    )
    const given = codes(schedule).filter((code) => code.startsWith('publication-'))
    expect(given).toEqual(expected)
    expect(find(schedule, 'publish-proposal')).toMatchObject({
      startsOn: proposalPublishedOn,
      happened: true,
    })
    for (const code of expected) expect(warning(schedule, code)?.requirementId).toBe('L5')
  })

  it('that a late start leaves no lawful time for is warned of, with the days', () => {
    const schedule = plan(autumn2027, { today: '2028-08-23', meetings: council('2028-09-21') })
    expect(warning(schedule, 'publication-too-late')?.values).toMatchObject({
      days: 29,
      byLaw: '2028-08-22',
    })
    expect(find(schedule, 'publish-proposal').startsOn).toBe('2028-08-23')
  })

  it('taken down before 30 days is warned of', () => {
    const schedule = plan({
      ...autumn2027,
      proposalPublishedOn: '2028-08-01',
      publicationEndsOn: '2028-08-30',
    })
    expect(warning(schedule, 'publication-too-short')?.values).toMatchObject({ days: 29 })
  })

  it('in the closed weeks is warned of when it cannot be avoided', () => {
    const schedule = plan(autumn2027, {
      meetings: council('2028-08-31'),
      closedWeeks: [27, 28, 29, 30, 31, 32, 33],
      today: '2028-05-20',
    })
    expect(codes(schedule)).toContain('summer-in-publication')
  })
})
