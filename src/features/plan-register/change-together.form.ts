import { planStatuses } from '#domain/plan-register/municipal-plan.ts'
import { partLinks, ringFinder } from '#domain/plan-register/plan-hierarchy.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { oneLine } from '#platform/http/clean-text.ts'
import { fieldOf, fieldsOf, readVersion } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { changeTogetherTexts } from './change-together.texts.ts'
import { type PlanContent, planLimits } from './plan-content.ts'
import type { RegisteredPlan } from './register.sql.ts'

/** The fields of the form, apart in name from those that choose what the list shows. */
export const togetherFields = {
  scope: 'hvilke',
  status: 'ny-status',
  type: 'ny-type',
  unit: 'ny-enhet',
  responsible: 'ny-ansvarlig',
  responsibleId: 'ny-person',
  committee: 'ny-komite',
  parent: 'ny-overordnet',
} as const
type TogetherField = keyof typeof togetherFields

export type TogetherValues = Readonly<Record<TogetherField, string>>

/** The planning of a stroke over several plans, as it is typed. */
export interface TogetherForm {
  readonly values: TogetherValues
  /** The plans that are ticked, with the versions that the page showed. */
  readonly ticked: ReadonlyMap<string, number>
}

export const blankTogether: TogetherForm = {
  values: {
    ...(Object.fromEntries(Object.keys(togetherFields).map((name) => [name, ''])) as Record<
      TogetherField,
      string
    >),
    scope: 'valgte',
  },
  ticked: new Map(),
}

/** Empties a field of text, where nothing written leaves it as it is. */
const dash = /^[-–—]$/

export function postedTogether(form: Form): TogetherForm {
  const entries = Object.entries(togetherFields).map(([name, field]) => [
    name,
    fieldOf(form, field),
  ])
  const ticked = fieldsOf(form, 'plan').flatMap((value) => {
    const [id = '', version] = value.split('.')
    const number = readVersion(version)
    return number === null ? [] : [[id, number] as const]
  })
  return { values: Object.fromEntries(entries) as TogetherValues, ticked: new Map(ticked) }
}

export type TogetherReading =
  | { readonly kind: 'read'; readonly change: Partial<PlanContent> }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

export interface TogetherFacts {
  readonly language: Language
  /** Those that are to be changed. */
  readonly chosen: readonly RegisteredPlan[]
  /** All of the register. */
  readonly plans: readonly RegisteredPlan[]
  readonly memberIds: readonly string[]
}

/** What is to be changed in all of them, or what is wrong with it. */
export function readTogether(values: TogetherValues, facts: TogetherFacts): TogetherReading {
  const text = changeTogetherTexts[facts.language].problems
  const parent = readParent(values.parent, facts)
  const change: Partial<PlanContent> = {
    ...pick('status', planStatuses, values.status),
    ...pick('type', planTypes, values.type),
    ...textChange('unit', values.unit),
    ...textChange('responsible', values.responsible),
    ...textChange('committee', values.committee),
    ...(values.responsibleId !== '' && { responsibleId: values.responsibleId }),
    ...(parent.kind === 'read' && { parentId: parent.parentId }),
  }
  const isMember = values.responsibleId === '' || facts.memberIds.includes(values.responsibleId)
  const tooLong = (['unit', 'responsible', 'committee'] as const).filter(
    (name) => values[name].length > planLimits.line,
  )
  const errors: FieldError[] = [
    ...(facts.chosen.length === 0 ? [{ name: togetherFields.scope, message: text.none }] : []),
    ...tooLong.map((name) => ({ name: togetherFields[name], message: text.tooLong })),
    ...(isMember ? [] : [{ name: togetherFields.responsibleId, message: text.noMember }]),
    ...(parent.kind === 'wrong' ? [{ name: togetherFields.parent, message: parent.message }] : []),
    ...(Object.keys(change).length === 0 && parent.kind !== 'wrong'
      ? [{ name: togetherFields.status, message: text.nothing }]
      : []),
  ]
  return errors.length > 0 ? { kind: 'wrong', errors } : { kind: 'read', change }
}

function pick<Name extends string, Value extends string>(
  name: Name,
  known: readonly Value[],
  typed: string,
): Partial<Record<Name, Value>> {
  const value = known.find((one) => one === typed)
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>)
}

function textChange(name: 'unit' | 'responsible' | 'committee', typed: string) {
  if (typed === '') return {}
  return { [name]: dash.test(typed) ? '' : oneLine(typed) }
}

type ParentReading =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'read'; readonly parentId: string | null }
  | { readonly kind: 'wrong'; readonly message: string }

/** The plan that has the name, where one alone has it and hanging the others there makes no ring. */
function readParent(typed: string, { language, chosen, plans }: TogetherFacts): ParentReading {
  const text = changeTogetherTexts[language].problems
  if (typed === '') return { kind: 'unsaid' }
  if (dash.test(typed)) return { kind: 'read', parentId: null }
  const name = oneLine(typed).toLocaleLowerCase('nb')
  const found = plans.filter((plan) => plan.name.toLocaleLowerCase('nb') === name)
  const [parent, second] = found
  if (!parent) return { kind: 'wrong', message: text.noSuchPlan(typed.slice(0, 200)) }
  if (second) return { kind: 'wrong', message: text.severalPlans(parent.name) }
  const ids = new Set(chosen.map(({ id }) => id))
  if (ids.has(parent.id)) return { kind: 'wrong', message: text.ownParent(parent.name) }
  const links = partLinks(plans.map((one) => (ids.has(one.id) ? { ...one, parentId: null } : one)))
  const isRing = ringFinder(links)
  const ring = chosen.find(({ id }) => isRing({ fromId: id, toId: parent.id }))
  return ring
    ? { kind: 'wrong', message: text.ring(parent.name, ring.name) }
    : { kind: 'read', parentId: parent.id }
}
