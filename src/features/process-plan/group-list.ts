import { groupTexts } from './group.texts.ts'
import { planList } from './plan-item-list.ts'
import { planWords } from './plan-words.texts.ts'

/** The working group, in the order that people give it. */
export const groupList = planList({
  kind: 'group-member',
  texts: { nb: groupTexts.nb.list, nn: groupTexts.nn.list },
  fields: [
    { name: 'name', input: 'line' },
    { name: 'position', input: 'line' },
    { name: 'email', input: 'email' },
    {
      name: 'functionInGroup',
      input: 'choice',
      words: (language) => planWords[language].functions,
      usual: 'member',
    },
  ],
  columns: [
    { name: 'name', cell: ({ name }) => name },
    { name: 'position', cell: ({ position }) => position },
    {
      name: 'functionInGroup',
      cell: ({ functionInGroup }, language) => planWords[language].functions[functionInGroup],
    },
    { name: 'email', cell: ({ email }) => email },
  ],
  hidden: { raci: {} },
  title: ({ name }) => name,
})
