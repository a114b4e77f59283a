import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { planList } from './plan-item-list.ts'
import { planWords } from './plan-words.texts.ts'
import { stakeholderTexts } from './stakeholder.texts.ts'

/** The stakeholders, those with most influence and interest first. */
export const stakeholderList = planList({
  kind: 'stakeholder',
  texts: { nb: stakeholderTexts.nb.list, nn: stakeholderTexts.nn.list },
  fields: [
    { name: 'name', input: 'line' },
    {
      name: 'interest',
      input: 'choice',
      isNumber: true,
      words: (language) => stakeholderTexts[language].interest,
      usual: '2',
    },
    {
      name: 'influence',
      input: 'choice',
      isNumber: true,
      words: (language) => stakeholderTexts[language].influence,
      usual: '2',
    },
    {
      name: 'level',
      input: 'choice',
      words: (language) => planWords[language].levels,
      usual: 'dialogue',
    },
    { name: 'affected', input: 'text' },
    { name: 'how', input: 'text' },
    { name: 'contact', input: 'line' },
  ],
  columns: [
    { name: 'name', cell: ({ name }) => name },
    { name: 'level', cell: ({ level }, language) => planWords[language].levels[level] },
    { name: 'how', cell: ({ how }) => how },
    { name: 'contact', cell: ({ contact }) => contact },
  ],
  title: ({ name }) => name,
  compare: (left, right) =>
    right.influence + right.interest - left.influence - left.interest ||
    right.influence - left.influence ||
    inNorwegianOrder(left.name, right.name),
})
