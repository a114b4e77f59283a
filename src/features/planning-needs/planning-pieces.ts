import { communityPartEntries } from '#domain/planning-need/community-part-check.ts'
import { landPlans, masterPlanPosition } from '#domain/planning-need/master-plan-position.ts'
import { simplification } from '#domain/planning-need/simplification.ts'
import type { PieceKind } from '#domain/strategy-document/outline.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import type { Block, Run } from '#platform/documents/blocks.ts'
import { filledColumns, paragraph, table } from '#platform/documents/make-blocks.ts'
import { number } from '#platform/i18n/format.ts'
import { knownAnswers } from './community-part.form.ts'
import { communityPartTexts } from './community-part.texts.ts'
import { planTable } from './plan-table-piece.ts'
import type { PlanningMaterial, ShownNeeds } from './planning-material.ts'
import { planningPieceTexts } from './planning-pieces.texts.ts'
import { capacity, followUpPlan, planTimeline } from './time-pieces.ts'

type Maker = (material: PlanningMaterial) => readonly Block[]

/** The pieces of a document that show the planning needs; each is empty while there is nothing. */
export const planningPieces = {
  'plan-table': planTable,
  'plan-timeline': planTimeline,
  'follow-up-plan': followUpPlan,
  'community-part': communityPart,
  'master-plan-positions': positions,
  'land-plans': landPlanLines,
  capacity,
  simplification: simplified,
  ambitions: ambitionTable,
  challenges: challengeList,
} satisfies Partial<Record<PieceKind, Maker>>

function communityPart({ facts, needs }: PlanningMaterial): readonly Block[] {
  const { language, municipality, today } = facts
  const text = planningPieceTexts[language]
  const words = communityPartTexts[language]
  const answers = knownAnswers(needs.community.content)
  const answered = communityPartEntries(municipality.number, today).flatMap(({ question }) => {
    const answer = answers[question]
    return answer ? [{ question: words.questions[question], answer: words.answers[answer] }] : []
  })
  if (answered.length === 0) return []
  return [
    table(text.community, answered, [
      [text.columns.question, 8, ({ question }) => question],
      [text.columns.answer, 3, ({ answer }) => answer],
    ]),
  ]
}

const decidedOf = ({ entries }: ShownNeeds) =>
  entries.map(({ plan, need }) => ({ plan, decision: need.decision }))

function positions({ facts: { language }, needs }: PlanningMaterial): readonly Block[] {
  const text = planningPieceTexts[language]
  const words = communityPartTexts[language]
  const { hasCollectiveSentence } = needs.community.content
  const { parts } = masterPlanPosition(decidedOf(needs), { hasCollectiveSentence })
  const nameOf = (planId: string | null) =>
    needs.entries.find(({ plan }) => plan.id === planId)?.plan.name
  return [
    table(text.positions, parts, [
      [text.columns.part, 6, ({ planId, type }) => nameOf(planId) ?? planTypeTexts[language][type]],
      [
        text.columns.position,
        5,
        ({ position }) => (position ? words.partPositions[position] : words.undecided),
      ],
    ]),
  ]
}

function landPlanLines({ facts: { language }, needs }: PlanningMaterial): readonly Block[] {
  const text = planningPieceTexts[language]
  const { landGroups } = communityPartTexts[language]
  const land = landPlans(decidedOf(needs))
  const items = (['start', 'revise', 'repeal'] as const).flatMap((group): (readonly Run[])[] => {
    const names = needs.entries
      .filter(({ plan }) => land[group].includes(plan.id))
      .map(({ plan }) => plan.name)
    return names.length === 0
      ? []
      : [[{ text: text.landLine(landGroups[group], names.join(', ')) }]]
  })
  return items.length === 0
    ? []
    : [paragraph(`${text.land}:`), { kind: 'list', ordered: false, items }]
}

function simplified({ facts: { language }, needs, previousPlans }: PlanningMaterial) {
  const text = planningPieceTexts[language]
  if (needs.entries.length === 0) return []
  const figures = simplification(decidedOf(needs), previousPlans)
  const rows = [
    ...(figures.previous === null ? [] : [[text.previous, figures.previous] as const]),
    ...(['before', 'merged', 'repealed', 'added', 'after'] as const).map(
      (name) => [text[name], figures[name]] as const,
    ),
  ]
  return [
    table(text.simplification, rows, [
      ['', 6, ([label]) => label],
      [text.columns.count, 2, ([, count]) => number(count, language), 'end'],
    ]),
  ]
}

function ambitionTable({ facts: { language }, needs, ambitions }: PlanningMaterial) {
  const { columns, ambitions: caption } = planningPieceTexts[language]
  if (ambitions.length === 0) return []
  const nameOf = (id: string) => needs.entries.find(({ plan }) => plan.id === id)?.plan.name ?? ''
  const contents = ambitions.map(({ content }) => content)
  return [
    table(
      caption,
      contents,
      filledColumns(contents, [
        [columns.ambition, 6, ({ text }) => text],
        [columns.plans, 4, ({ planIds }) => planIds.map(nameOf).filter(Boolean).join(', ')],
        [columns.measures, 4, ({ measures }) => measures],
      ]),
    ),
  ]
}

/** What the ambitions answer to, each once. */
function challengeList({ facts: { language }, ambitions }: PlanningMaterial): readonly Block[] {
  const lines = ambitions.flatMap(({ content }) => content.challenges.split('\n'))
  const challenges = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
  if (challenges.length === 0) return []
  return [
    paragraph(`${planningPieceTexts[language].challenges}:`),
    { kind: 'list', ordered: false, items: challenges.map((text) => [{ text }]) },
  ]
}
