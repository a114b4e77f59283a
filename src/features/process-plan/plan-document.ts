import { authorOf, type ProcessView } from '#features/process/index.ts'
import type { Block, DocumentLook, DocumentModel } from '#platform/documents/blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import type { PlanPart } from './plan-content.ts'
import { planDocumentTexts } from './plan-document.texts.ts'
import { chosenParts, type PlanMaterial } from './plan-document-material.ts'
import {
  communicationPart,
  evaluationPart,
  groupPart,
  raciPart,
  riskPart,
  stakeholderPart,
  textPart,
} from './plan-document-people.ts'
import {
  activityDetailPart,
  activityPart,
  lawPart,
  meetingPart,
  milestonePart,
  openingBlocks,
  timelinePart,
  warningPart,
} from './plan-document-schedule.ts'

/** What each part shows; nothing while nothing is written. */
const blocksOf: Readonly<Record<PlanPart, (material: PlanMaterial) => readonly Block[]>> = {
  mandate: (material) => textPart(material, 'mandate'),
  'desired-result': (material) => textPart(material, 'desired-result'),
  milestones: milestonePart,
  evaluation: evaluationPart,
  group: groupPart,
  raci: raciPart,
  stakeholders: stakeholderPart,
  communication: communicationPart,
  risks: riskPart,
  timeline: timelinePart,
  activities: activityPart,
  'activity-details': activityDetailPart,
  meetings: meetingPart,
  law: lawPart,
  warnings: warningPart,
}

/** The process plan with the parts that the municipality wants in it and has written something in. */
export function processPlan(material: PlanMaterial): DocumentModel {
  const { view } = material
  return {
    ...planFrame(material),
    title: planDocumentTexts[view.language].title(periodLabel(view.strategy.term)),
    blocks: [
      ...openingBlocks(view),
      ...chosenParts(view).flatMap((part) => blocksOf[part](material)),
    ],
  }
}

interface PlanFrame {
  readonly view: ProcessView
  readonly look?: DocumentLook | undefined
}

/** What all documents of a process share. */
export function planFrame({ view, look }: PlanFrame) {
  const { language, today } = view
  return {
    subtitle: '',
    ...(look && { look }),
    author: authorOf(view),
    language,
    dateline: planDocumentTexts[language].dateline(longDate(today, language)),
  }
}
