import { findDocumentLook } from '#features/document-look/index.ts'
import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import type { DocumentLook } from '#platform/documents/blocks.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { isLanguage } from '#platform/i18n/language.ts'
import { findPlanContent, type PlanContent } from './plan-content.sql.ts'
import { type PlanPart, planParts, usualParts } from './plan-content.ts'
import {
  type ActivityDetail,
  findActivityDetails,
  findAgendas,
  type PlanAgendaItem,
} from './plan-document.sql.ts'

/** Everything that the process plan is made of. */
export interface PlanMaterial {
  readonly view: ProcessView
  readonly look: DocumentLook | undefined
  readonly content: PlanContent
  readonly details: ReadonlyMap<string, ActivityDetail>
  readonly agendas: readonly PlanAgendaItem[]
}

/**
 * The strategy that the address names with all that its plan is made of; throws 404 when there is
 * none. A document may be asked for in the other form of the language with `?language=`.
 */
export async function loadPlan(context: RouteContext): Promise<PlanMaterial> {
  const { strategy, ...rest } = await context.inTenant(async (tx) => {
    const found = await findByPeriod(tx, context)
    return {
      strategy: found,
      look: await findDocumentLook(tx),
      content: await findPlanContent(tx, found.id),
      details: await findActivityDetails(tx, found.id),
      agendas: await findAgendas(tx, found.id),
    }
  })
  return { view: viewOf(inAskedLanguage(context), strategy), ...rest }
}

/** The request in the form of the language that `?language=` asks for. */
export function inAskedLanguage(context: RouteContext): RouteContext {
  const { language } = context.query
  return isLanguage(language) ? { ...context, language } : context
}

/** The parts that the municipality wants in its plan, in the order of the document. */
export function chosenParts({ strategy }: Pick<ProcessView, 'strategy'>): readonly PlanPart[] {
  const chosen = new Set<string>(strategy.planParts ?? usualParts(strategy.startingPoint))
  return planParts.filter((part) => chosen.has(part))
}
