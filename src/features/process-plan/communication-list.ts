import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { inNorwegianOrder, longDate } from '#platform/i18n/format.ts'
import { communicationTexts } from './communication.texts.ts'
import { planList } from './plan-item-list.ts'

/** What is to be told, by date; what has no date comes last. */
export const communicationList = planList({
  kind: 'communication',
  texts: { nb: communicationTexts.nb.list, nn: communicationTexts.nn.list },
  fields: [
    { name: 'goal', input: 'text' },
    { name: 'audience', input: 'line' },
    { name: 'message', input: 'text' },
    { name: 'channel', input: 'line' },
    { name: 'responsible', input: 'line' },
    { name: 'on', input: 'date' },
  ],
  columns: [
    { name: 'audience', cell: ({ audience }) => audience },
    { name: 'message', cell: ({ message, goal }) => message || goal },
    { name: 'channel', cell: ({ channel }) => channel },
    { name: 'responsible', cell: ({ responsible }) => responsible },
    {
      name: 'on',
      cell: ({ on }, language) => {
        const date = parseLocalDate(on)
        return date ? longDate(date, language) : communicationTexts[language].noDate
      },
    },
  ],
  title: ({ audience }) => audience,
  compare: (left, right) =>
    (left.on || '9999').localeCompare(right.on || '9999') ||
    inNorwegianOrder(left.audience, right.audience),
})
