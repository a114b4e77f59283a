import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { planList } from './plan-item-list.ts'
import { riskTexts } from './risk.texts.ts'
import { riskLevel, riskScore } from './risk-level.ts'

/** The risks, the highest score first. */
export const riskList = planList({
  kind: 'risk',
  texts: { nb: riskTexts.nb.list, nn: riskTexts.nn.list },
  fields: [
    { name: 'event', input: 'line' },
    {
      name: 'probability',
      input: 'choice',
      isNumber: true,
      words: (language) => riskTexts[language].probability,
      usual: '3',
    },
    {
      name: 'consequence',
      input: 'choice',
      isNumber: true,
      words: (language) => riskTexts[language].consequence,
      usual: '3',
    },
    { name: 'measure', input: 'text' },
    { name: 'responsible', input: 'line' },
  ],
  columns: [
    { name: 'event', cell: ({ event }) => event },
    {
      name: 'score',
      cell: (risk, language) => {
        const text = riskTexts[language]
        return text.score(text.levels[riskLevel(risk)], String(riskScore(risk)))
      },
    },
    { name: 'measure', cell: ({ measure }) => measure },
    { name: 'responsible', cell: ({ responsible }) => responsible },
  ],
  title: ({ event }) => event,
  compare: (left, right) =>
    riskScore(right) - riskScore(left) ||
    right.consequence - left.consequence ||
    inNorwegianOrder(left.event, right.event),
})
