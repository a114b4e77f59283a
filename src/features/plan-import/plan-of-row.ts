import { nameKey } from '#domain/municipality/name-key.ts'
import type { PlanRelation, PlanStatus } from '#domain/plan-register/municipal-plan.ts'
import { type PlanContent, planLimits } from '#features/plan-register/index.ts'
import type { StorableRow } from './imported-row.ts'

/** A plan that is about to be stored. */
export interface ImportedPlan {
  readonly id: string
  readonly content: PlanContent
}

/** A plan that a relation may be about. */
export interface NamedPlan {
  readonly id: string
  readonly name: string
}

/**
 * The plans among the rows, as the register keeps them. A relation gets the id of the plan it names
 * when exactly one plan, of these or of the register, has that name; else only the name.
 */
export function plansOfRows(
  rows: readonly StorableRow[],
  registered: readonly NamedPlan[],
  newId: () => string,
): readonly ImportedPlan[] {
  let headings: readonly string[] = []
  const plans: { id: string; row: StorableRow; content: PlanContent }[] = []
  for (const row of rows) {
    if (row.kind === 'heading') headings = row.source?.cells ?? []
    if (row.kind === 'plan') plans.push({ id: newId(), row, content: planOfRow(row, headings) })
  }
  const named = plansByName([
    ...registered,
    ...plans.map(({ id, content }) => ({ id, name: content.name })),
  ])
  return plans.map(({ id, row, content }) => ({
    id,
    content: { ...content, relations: relationsOf(row, id, named) },
  }))
}

/** What the register keeps of a row, before its relations are tied to other plans. */
function planOfRow(row: StorableRow, headings: readonly string[]): PlanContent {
  return {
    name: nameOf(row),
    number: line(row.number),
    type: row.type ?? 'other',
    status: statusOf(row),
    parentId: null,
    adoptedOn: row.adoptedOn ?? null,
    adoptedYear: row.adoptedYear ?? (row.adoptedOn ? Number(row.adoptedOn.slice(0, 4)) : null),
    period: row.period ?? null,
    caseNumber: line(row.caseNumber),
    adoptedBy: '',
    validTo: row.validTo ?? null,
    validToYear: row.validToYear ?? null,
    unit: line(row.owner),
    responsible: '',
    responsibleId: null,
    otherUnits: (row.otherUnits ?? [])
      .map(line)
      .filter((unit) => unit !== '')
      .slice(0, planLimits.list),
    committee: line(row.committee),
    legalBasis: clipped(row.legalBasis, planLimits.cell),
    relations: [],
    links: [],
    themes: [],
    communityGoals: [],
    unGoals: [],
    marks: [...new Set(row.marks ?? [])],
    notes: clipped(row.notes, planLimits.text),
    assessment: clipped(row.assessment, planLimits.cell),
    plannedYears: [...new Set(row.years ?? [])].sort((left, right) => left - right).slice(0, 50),
    source: sourceOf(row, headings),
  }
}

/** Whether a row has anything to call its plan by. */
export function hasName(row: StorableRow): boolean {
  return nameOf(row) !== ''
}

function nameOf(row: StorableRow): string {
  const given = clipped(row.name, planLimits.name)
  if (given !== '') return given
  const cells = row.source?.cells ?? []
  return clipped(cells.find((cell) => /\p{L}/u.test(cell)) ?? cells.join(' '), planLimits.name)
}

function statusOf(row: StorableRow): PlanStatus {
  if (row.status) return row.status
  if (row.marks?.includes('lacking')) return 'lacking'
  const isAdopted = row.adoptedOn || row.adoptedYear || row.period
  return row.decision === 'new' && !isAdopted ? 'planned' : 'in-force'
}

function sourceOf({ source, group }: StorableRow, headings: readonly string[]) {
  if (!source) return null
  const cells = (written: readonly string[]) =>
    written.slice(0, planLimits.cells).map((cell) => clipped(cell, planLimits.cell))
  return {
    line: source.line,
    cells: cells(source.cells),
    headings: cells(headings),
    group: clipped(group, planLimits.cell),
  }
}

function relationsOf(
  { relation }: StorableRow,
  id: string,
  named: ReadonlyMap<string, readonly string[]>,
): readonly PlanRelation[] {
  if (!relation) return []
  const found = (named.get(nameKey(relation.name)) ?? []).filter((other) => other !== id)
  const planId = found.length === 1 ? (found[0] ?? null) : null
  return [{ kind: relation.kind, planId, name: clipped(relation.name, planLimits.name) }]
}

function plansByName(plans: readonly NamedPlan[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const { id, name } of plans) {
    const key = nameKey(name)
    named.set(key, [...(named.get(key) ?? []), id])
  }
  return named
}

function line(text: string | null | undefined): string {
  return clipped(text?.replace(/\s+/g, ' '), planLimits.line)
}

// The whole text stands in the source beside.
function clipped(text: string | null | undefined, maxLength: number): string {
  return (text ?? '').trim().slice(0, maxLength).toWellFormed().trim()
}
