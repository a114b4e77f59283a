import { type RelationKind, relationKinds } from '#domain/plan-register/municipal-plan.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { PlanContent } from './plan-content.ts'
import { adoptedWords, periodWords, validToWords } from './plan-words.ts'

/** The fields of a plan as they are typed, in the order of the form and of the files. */
export const planFields = [
  'name',
  'number',
  'type',
  'status',
  'parentId',
  'adopted',
  'adoptedBy',
  'caseNumber',
  'period',
  'validTo',
  'unit',
  'responsible',
  'responsibleId',
  'otherUnits',
  'committee',
  'legalBasis',
  'merged-into',
  'replaced-by',
  'part-of',
  'inter-municipal-with',
  'links',
  'themes',
  'communityGoals',
  'unGoals',
  'marks',
  'assessment',
  'plannedYears',
  'notes',
] as const
export type PlanField = (typeof planFields)[number]

/** A plan as its form has it: one text for each field, one line for each thing of a list. */
export type PlanValues = Readonly<Record<PlanField, string>>

/** Of a plan that nobody has written anything about. */
export const blankPlan: PlanValues = {
  ...(Object.fromEntries(planFields.map((name) => [name, ''])) as Record<PlanField, string>),
  type: 'thematic-plan',
  status: 'in-force',
}

/** What stands in the fields of a plan; `names` are those of the register, by id. */
export function planValues(plan: PlanContent, names: ReadonlyMap<string, string>): PlanValues {
  return {
    name: plan.name,
    number: plan.number,
    type: plan.type,
    status: plan.status,
    parentId: plan.parentId ?? '',
    adopted: adoptedWords(plan),
    adoptedBy: plan.adoptedBy,
    caseNumber: plan.caseNumber,
    period: periodWords(plan),
    validTo: validToWords(plan),
    unit: plan.unit,
    responsible: plan.responsible,
    responsibleId: plan.responsibleId ?? '',
    otherUnits: plan.otherUnits.join('\n'),
    committee: plan.committee,
    legalBasis: plan.legalBasis,
    ...relationValues(plan, names),
    links: plan.links.map(({ title, url }) => `${title} ${url}`.trim()).join('\n'),
    themes: plan.themes.join('\n'),
    communityGoals: plan.communityGoals.join('\n'),
    unGoals: plan.unGoals.join('\n'),
    marks: plan.marks.join('\n'),
    assessment: plan.assessment,
    plannedYears: plan.plannedYears.join(', '),
    notes: plan.notes,
  }
}

/** What a relation calls the other plan: its name in the register, or as it was written. */
export function relationName(
  { planId, name }: PlanContent['relations'][number],
  names: ReadonlyMap<string, string>,
): string {
  return (planId === null ? undefined : names.get(planId)) ?? name
}

function relationValues(
  { relations }: PlanContent,
  names: ReadonlyMap<string, string>,
): Record<RelationKind, string> {
  const linesOf = (kind: RelationKind) =>
    relations.filter((one) => one.kind === kind).map((one) => relationName(one, names))
  const entries = relationKinds.map((kind) => [kind, linesOf(kind).join('\n')])
  return Object.fromEntries(entries) as Record<RelationKind, string>
}

/** What was typed; boxes that are ticked as lines. */
export function postedPlan(form: Form): PlanValues {
  const entries = planFields.map((name) => [
    name,
    fieldsOf(form, name).length > 1
      ? fieldsOf(form, name)
          .filter((one) => one !== '')
          .join('\n')
      : fieldOf(form, name),
  ])
  return Object.fromEntries(entries) as Record<PlanField, string>
}

/** The things of a list that is typed as lines. */
export function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
