import { evaluationTexts } from './evaluation.texts.ts'
import { planList } from './plan-item-list.ts'
import { planWords } from './plan-words.texts.ts'

/** The plans of the previous strategy, as they were added. */
export const evaluationList = planList({
  kind: 'evaluated-plan',
  texts: { nb: evaluationTexts.nb.list, nn: evaluationTexts.nn.list },
  fields: [
    { name: 'title', input: 'line' },
    {
      name: 'outcome',
      input: 'choice',
      words: (language) => planWords[language].outcomes,
      usual: 'done',
    },
    { name: 'why', input: 'text' },
  ],
  columns: [
    { name: 'title', cell: ({ title }) => title },
    { name: 'outcome', cell: ({ outcome }, language) => planWords[language].outcomes[outcome] },
    { name: 'why', cell: ({ why }) => why },
  ],
  title: ({ title }) => title,
  isUnordered: true,
})
