import { dictionary } from '#platform/i18n/language.ts'

/** What the timeline itself writes; titles and labels come with its model. */
export const timelineTexts = dictionary(
  {
    today: (date: string) => `I dag ${date}`,
    todayShort: 'I dag',
    deadlineShort: 'Frist',
    deadline: (date: string) => `Frist ${date}`,
    council: 'Kommunestyret',
    committee: 'Andre møter',
    work: 'Arbeid',
    period: 'Periode med frist',
    happened: 'Gjort',
    meeting: 'Møte',
    milestone: 'Delmål',
    closed: 'Stengt eller fri',
  },
  {
    today: (date: string) => `I dag ${date}`,
    todayShort: 'I dag',
    deadlineShort: 'Frist',
    deadline: (date: string) => `Frist ${date}`,
    council: 'Kommunestyret',
    committee: 'Andre møte',
    work: 'Arbeid',
    period: 'Periode med frist',
    happened: 'Gjort',
    meeting: 'Møte',
    milestone: 'Delmål',
    closed: 'Stengt eller fri',
  },
)
