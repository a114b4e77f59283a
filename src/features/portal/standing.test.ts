import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { calendarEvents } from './feed-events.ts'
import type { PublicationLine, PublicEdition } from './portal.sql.ts'
import { standingOf } from './standing.ts'

const publication = (publishedOn: string, meetingOn: string | null): PublicationLine => ({
  ...{ number: 1, url: '', checksum: '', publishedAt: new Date(0) },
  publishedOn: localDate(publishedOn),
  meetingOn: meetingOn === null ? null : localDate(meetingOn),
})
const edition = (adoptedOn: string): PublicEdition => ({
  ...{ number: 1, kind: 'adopted', treatmentId: 'a', checksum: '', madeAt: new Date(0) },
  adoptedOn: localDate(adoptedOn),
})
const proposal = publication('2028-08-21', '2028-09-21')

describe('where the strategy stands', () => {
  it.each([
    ['the day before the meeting', '2028-09-20', true],
    ['the day of the meeting', '2028-09-21', true],
    ['the day after the meeting', '2028-09-22', false],
  ])('%s', (_, today, isOpen) => {
    const standing = standingOf({ publications: [proposal], editions: [] }, localDate(today))
    expect(standing).toEqual({ edition: null, proposal, isOpen })
  })

  it('without a meeting the proposal stays open', () => {
    const open = publication('2028-08-21', null)
    const standing = standingOf({ publications: [open], editions: [] }, localDate('2029-01-01'))
    expect(standing.isOpen).toBe(true)
  })

  it('what is adopted takes the place of its proposal', () => {
    const adopted = edition('2028-09-21')
    const standing = standingOf(
      { publications: [proposal], editions: [adopted] },
      localDate('2028-09-21'),
    )
    expect(standing).toEqual({ edition: adopted, proposal: null, isOpen: false })
  })

  it('a proposal for a change stands beside what is adopted', () => {
    const adopted = edition('2028-09-21')
    const change = publication('2029-02-01', '2029-03-15')
    const standing = standingOf(
      { publications: [proposal, change], editions: [adopted] },
      localDate('2029-02-02'),
    )
    expect(standing).toEqual({ edition: adopted, proposal: change, isOpen: true })
  })

  it('a correction of what is amended stands behind the amendment, also in the calendar', () => {
    const adopted = edition('2028-09-21')
    const amendment = { ...edition('2029-03-15'), number: 2, treatmentId: 'b' }
    const correction = { ...adopted, number: 3, kind: 'correction' as const }
    const term = { publications: [], editions: [adopted, amendment, correction] }
    expect(standingOf(term, localDate('2029-05-02')).edition).toBe(amendment)
    const place = { baseUrl: 'https://stedsans.example', slug: 'alver', language: 'nb' } as const
    const events = calendarEvents([{ ...term, strategyId: 's', period: '2028-2031' }], place)
    expect(events).toMatchObject([{ id: 's-adopted-2', startsOn: '2029-03-15' }])
  })
})
