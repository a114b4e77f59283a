import { planTypes } from '#domain/plan-register/plan-type.ts'
import type { PieceKind } from '#domain/strategy-document/outline.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import { type PlanningMaterial, planningPieces } from '#features/planning-needs/index.ts'
import { type ProcessFacts, processTexts } from '#features/process/index.ts'
import { evaluatedPlans, lawTable, type PlanContent } from '#features/process-plan/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { table } from '#platform/documents/make-blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import { piecesTexts } from './pieces.texts.ts'

/** What the pieces of a document are made from. */
export interface PieceMaterial extends PlanningMaterial {
  /** What is written in the process plan. */
  readonly content: PlanContent
  /** What acts ask for, as it is shown. */
  readonly required: readonly Block[]
  /** The challenges by rank, each with its figure. */
  readonly challengePicture: readonly Block[]
}

/** One piece as it stands now; nothing while there is nothing to show. */
export function pieceBlocks(kind: PieceKind, material: PieceMaterial): readonly Block[] {
  switch (kind) {
    case 'process-facts':
      return processFacts(material.facts)
    case 'evaluated-plans':
      return evaluatedPlans(material.content, material.facts.language)
    case 'required-plans':
      return material.required
    case 'challenge-picture':
      return material.challengePicture
    case 'law-check':
      return [lawTable(material.facts)]
    default:
      return tablePieces[kind](material)
  }
}

/** The pieces that follow from the plans and what is decided of them. */
const tablePieces = { ...planningPieces, 'plan-hierarchy': hierarchy }

/** The piece with other plans or decisions; null when it tells of neither. */
export function pieceOfTable(kind: PieceKind, material: PlanningMaterial): readonly Block[] | null {
  return kind in tablePieces ? tablePieces[kind as keyof typeof tablePieces](material) : null
}

/** The dates of the process that are known, in the order that they come. */
function processFacts({ language, strategy, schedule }: ProcessFacts): readonly Block[] {
  const text = piecesTexts[language]
  const { labels } = processTexts[language].dates
  const { process } = strategy
  const dates = [
    [labels.constitutedOn, process.constitutedOn],
    [text.deadline, schedule.adoptBy],
    [labels.startedOn, process.startedOn],
    [text.viewsRequested, process.viewsRequestedOn],
    [labels.viewsDueOn, process.viewsDueOn],
    [labels.proposalPublishedOn, process.proposalPublishedOn],
    [text.councilMeeting, process.councilMeetingOn ?? schedule.councilMeetingOn],
    [labels.adoptedOn, process.adoptedOn],
  ] as const
  const known = dates.flatMap(([label, date]) => (date ? [{ label, date }] : []))
  if (known.length === 0) return []
  return [
    table(text.dates, known, [
      [text.what, 6, ({ label }) => label],
      [text.when, 4, ({ date }) => longDate(date, language)],
    ]),
  ]
}

/** The plans by type, in the order of the plan system. */
function hierarchy({
  facts: { language },
  needs: { entries },
}: PlanningMaterial): readonly Block[] {
  const text = piecesTexts[language]
  const groups = planTypes.flatMap((type) => {
    const names = entries.filter(({ plan }) => plan.type === type).map(({ plan }) => plan.name)
    return names.length === 0 ? [] : [{ type: planTypeTexts[language][type], names }]
  })
  if (groups.length === 0) return []
  return [
    table(text.hierarchy, groups, [
      [text.type, 3, ({ type }) => type],
      [text.plans, 8, ({ names }) => names.join(', ')],
    ]),
  ]
}
