import type { ProposedPlan } from '#domain/decision/proposal.ts'
import {
  applyVoteChanges,
  plansLeftUnmerged,
  type VoteChange,
} from '#domain/decision/vote-changes.ts'
import { type PlanType, planTypes } from '#domain/plan-register/plan-type.ts'
import { type PlanDecision, planDecisions } from '#domain/planning-need/planning-decision.ts'
import { uuidOf } from '#platform/db/uuid.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { decisionLimits } from './decision-content.ts'
import type { Treatment } from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'
import { rowField, type Typed, typedRows } from './typed-rows.ts'

export const strikeChoice = 'strykes'
/** It becomes a part of something that does not stand in the table. */
export const outsideTable = 'ingen'
export const addedFields = ['name', 'type', 'decision'] as const
/** What the row was stored as, so that the plan is the same when its name is put right. */
export const addedIdField = 'id'
export const addedList = 'new'
const mostAdded = 40

/** What is chosen for each plan that the form shows, by its id, and the plans that are added. */
export interface PlansValues {
  readonly chosen: Typed
  /** What a plan that is merged becomes a part of. */
  readonly into: Typed
  readonly added: readonly Typed[]
}

export const planField = (planId: string) => `plan-${planId}`
export const intoField = (planId: string) => `into-${planId}`

export function typedPlans(form: Form, plans: readonly ProposedPlan[]): PlansValues {
  const shown = plans.filter(({ id }) => Object.hasOwn(form.fields, planField(id)))
  return {
    chosen: Object.fromEntries(shown.map(({ id }) => [id, fieldOf(form, planField(id))])),
    into: Object.fromEntries(shown.map(({ id }) => [id, fieldOf(form, intoField(id))])),
    added: typedRows(form, addedList, [...addedFields, addedIdField], mostAdded),
  }
}

export function plansValues(changes: readonly VoteChange[]): PlansValues {
  const chosen = changes.flatMap((change): readonly (readonly [string, string])[] => {
    if (change.kind === 'strike') return [[change.planId, strikeChoice]]
    return change.kind === 'decide' ? [[change.planId, change.decision]] : []
  })
  const into = changes.flatMap((change): readonly (readonly [string, string])[] =>
    change.kind === 'decide' && change.decision === 'merge'
      ? [[change.planId, change.mergeIntoId ?? outsideTable]]
      : [],
  )
  const added = changes.flatMap((change) =>
    change.kind === 'add'
      ? [
          {
            ...{ name: change.name, type: change.type, decision: change.decision },
            [addedIdField]: change.planId,
          },
        ]
      : [],
  )
  return { chosen: Object.fromEntries(chosen), into: Object.fromEntries(into), added }
}

export type PlansReading =
  | { readonly changes: readonly VoteChange[] }
  | { readonly errors: readonly FieldError[] }

/** The changes of the vote: those of plans that the form does not show stay as they are. */
export function readPlans(
  values: PlansValues,
  plans: readonly ProposedPlan[],
  {
    treatmentId,
    stored,
    language,
  }: {
    readonly treatmentId: string
    readonly stored: readonly VoteChange[]
    readonly language: Language
  },
): PlansReading {
  const errors = choiceErrors(values, language)
  if (errors.length > 0) return { errors }
  const hidden = stored.filter(
    ({ kind, planId }) => kind !== 'add' && !Object.hasOwn(values.chosen, planId),
  )
  const chosen = Object.entries(values.chosen).flatMap(([planId, choice]) =>
    changeOf(planId, choice, values.into[planId] ?? ''),
  )
  const ids = addedIds(values.added, treatmentId, stored)
  const rows = values.added
    .map((row, index) => ({ row, index, id: ids[index] ?? '' }))
    .filter(({ row }) => isFilled(row))
  const added = rows.map(({ row, id }) => addedChange(row, id))
  const changes = [...hidden, ...chosen, ...added]
  const result = applyVoteChanges(plans, changes)
  if (result.kind === 'applied') {
    const left = leftErrors(values, plans, changes, language)
    return left.length > 0 ? { errors: left } : { changes }
  }
  const texts = treatmentTexts[language].plans.errors
  return {
    errors: result.errors.map(({ code, index, planId }) => {
      const row = rows[index - hidden.length - chosen.length]
      const ofPlan = code.startsWith('merge-') ? intoField(planId) : planField(planId)
      const name = row ? rowField(addedList, row.index, 'name') : ofPlan
      return { name, message: texts[code] }
    }),
  }
}

/** At the plan that is left, or where it stands on another page, at the one that is struck. */
function leftErrors(
  { chosen }: PlansValues,
  plans: readonly ProposedPlan[],
  changes: readonly VoteChange[],
  language: Language,
): readonly FieldError[] {
  const { leftUnmerged } = treatmentTexts[language].plans
  return plansLeftUnmerged(plans, changes).map(({ id, name, mergeIntoId }) => {
    const struck = plans.find((plan) => plan.id === mergeIntoId)
    const at = Object.hasOwn(chosen, id) ? id : (struck?.id ?? id)
    return { name: planField(at), message: leftUnmerged(name, struck?.name ?? '') }
  })
}

function choiceErrors(
  { chosen, into, added }: PlansValues,
  language: Language,
): readonly FieldError[] {
  const text = treatmentTexts[language].problems
  const { chooseInto } = treatmentTexts[language].plans
  const ofPlans = Object.entries(chosen)
    .filter(([, choice]) => choice !== '' && choice !== strikeChoice && !decisionOf(choice))
    .map(([id]) => ({ name: planField(id), message: text.choice }))
  const ofMerged = Object.entries(chosen)
    .filter(([id, choice]) => choice === 'merge' && !into[id])
    .map(([id]) => ({ name: intoField(id), message: chooseInto }))
  const ofAdded = added.flatMap((row, index): readonly FieldError[] => {
    if (!isFilled(row)) return []
    const at = (name: string) => rowField(addedList, index, name)
    return [
      ...((row.name ?? '').length > decisionLimits.line
        ? [{ name: at('name'), message: text.line }]
        : []),
      ...(typeOf(row.type) ? [] : [{ name: at('type'), message: text.choice }]),
      ...(decisionOf(row.decision) ? [] : [{ name: at('decision'), message: text.choice }]),
    ]
  })
  return [...ofPlans, ...ofMerged, ...ofAdded]
}

function changeOf(planId: string, choice: string, into: string): readonly VoteChange[] {
  if (choice === strikeChoice) return [{ kind: 'strike', planId }]
  const decision = decisionOf(choice)
  if (!decision) return []
  const mergeIntoId = decision === 'merge' && into !== outsideTable ? into : null
  return [{ kind: 'decide', planId, decision, mergeIntoId }]
}

/**
 * The id of each row. One that is stored keeps its own, whatever its name becomes; one that is new has
 * the same when the form is sent again.
 */
function addedIds(
  added: readonly Typed[],
  treatmentId: string,
  stored: readonly VoteChange[],
): readonly string[] {
  const known = stored.flatMap(({ kind, planId }) => (kind === 'add' ? [planId] : []))
  const ownOf = (row: Typed) => known.find((id) => id === row[addedIdField])
  const kept = new Set(added.map(ownOf))
  return added.map((row) => {
    const made = uuidOf(`${treatmentId} ${(row.name ?? '').trim()}`)
    // Another plan had that name before.
    return ownOf(row) ?? (kept.has(made) ? uuidOf(`${made} 2`) : made)
  })
}

/** The plans that the meeting added, as they can be named by others. */
export function addedPlans(
  { added }: PlansValues,
  { id, content }: Pick<Treatment, 'id' | 'content'>,
): readonly { id: string; name: string }[] {
  const ids = addedIds(added, id, content.planChanges)
  return added
    .map((row, index) => ({ id: ids[index] ?? '', name: (row.name ?? '').trim() }))
    .filter(({ name }) => name !== '')
}

function addedChange(row: Typed, planId: string): VoteChange {
  const { name = '', type, decision } = row
  return {
    kind: 'add',
    planId,
    name: name.trim(),
    type: typeOf(type) ?? 'other',
    decision: decisionOf(decision) ?? 'new',
  }
}

function isFilled(row: Typed): boolean {
  return addedFields.some((name) => (row[name] ?? '').trim() !== '')
}

function decisionOf(text: string | undefined): PlanDecision | undefined {
  return planDecisions.find((one) => one === text)
}

function typeOf(text: string | undefined): PlanType | undefined {
  return planTypes.find((one) => one === text)
}
