import { isInSamiLanguageArea } from '#domain/law/sami-language-area.ts'
import { findProposedPoints, type ProposedPoints } from '#features/decision/index.ts'
import { findDocumentLook } from '#features/document-look/index.ts'
import { listAmbitions, needsOf, type PlanningMaterial } from '#features/planning-needs/index.ts'
import { formalName, type ProcessView } from '#features/process/index.ts'
import { findPlanContent, textBlocks, textOf } from '#features/process-plan/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block, DocumentLook } from '#platform/documents/blocks.ts'
import { publicPaperTexts } from './public-papers.texts.ts'

/** Everything that the papers are made of. */
export interface PaperMaterial extends PlanningMaterial {
  readonly facts: ProcessView
  readonly proposal: ProposedPoints
  /** «Bodø kommune» */
  readonly municipality: string
  readonly look: DocumentLook | undefined
  /** What became of the previous strategy, as it is written in the process plan. */
  readonly evaluation: readonly Block[]
}

export async function loadPaperMaterial(tx: TenantTx, view: ProcessView): Promise<PaperMaterial> {
  const { strategy } = view
  const content = await findPlanContent(tx, strategy.id)
  return {
    facts: view,
    needs: await needsOf(tx, view),
    ambitions: await listAmbitions(tx, strategy.id),
    previousPlans: null,
    proposal: await findProposedPoints(tx, view),
    municipality: formalName(view),
    look: await findDocumentLook(tx),
    evaluation: textBlocks(textOf(content, 'evaluation')),
  }
}

/** Who is asked for views (pbl § 10-1): the county, the state, the neighbours, Sámi bodies where due. */
export function partiesOf({ facts }: PaperMaterial): readonly string[] {
  const { municipality, language } = facts
  const text = publicPaperTexts[language].letter
  const isOwnCounty = municipality.county.name === municipality.names.nb
  const neighbours = municipality.neighbours.flatMap(({ number }) => {
    const neighbour = municipalityByNumber(number)
    return neighbour ? [text.municipality(neighbour.names.nb)] : []
  })
  return [
    ...(isOwnCounty ? [] : [text.county(municipality.county.name)]),
    text.governor,
    ...neighbours,
    ...(hasSamiInterests(facts) ? text.samiBodies : []),
    text.stateBodies,
  ]
}

/** Whether sameloven § 3-13 binds the municipality, which has to discuss Sámi language. */
export function isInSamiArea({ municipality, today }: ProcessView): boolean {
  return isInSamiLanguageArea(municipality.number, today)
}

/** In the area, or the municipality has itself recorded that interests are affected (L14). */
export function hasSamiInterests(view: ProcessView): boolean {
  const consultation = view.requirements.find(({ id }) => id === 'L14')
  const isRecorded = ['met', 'due', 'at-risk', 'broken'].includes(consultation?.status ?? '')
  return isInSamiArea(view) || isRecorded
}
