import { type Step, steps } from '#domain/process.ts'
import {
  type ActivityPerson,
  type ActivityStatus,
  activityStatuses,
  type LivingActivity,
  type OwnActivityKind,
  ownActivityKinds,
} from '#features/process/index.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { ActivityDetails, DetailsChange } from './activity.sql.ts'
import { activityTexts } from './activity.texts.ts'

export const longFields = ['purpose', 'method', 'input', 'output'] as const
export type LongField = (typeof longFields)[number]

/** The form as it is typed. */
export interface DetailsValues extends Readonly<Record<LongField, string>> {
  readonly title: string
  readonly step: string
  readonly kind: string
  readonly leadPersonId: string
  readonly lead: string
  readonly people: readonly string[]
  readonly participants: string
  readonly hours: string
  readonly status: string
}

const maxTitle = 300
const maxName = 200
const maxList = 4_000
const maxText = 20_000
const maxHours = 10_000

/** What is stored, as the form shows it. */
export function storedValues(activity: LivingActivity, details: ActivityDetails): DetailsValues {
  return {
    title: activity.origin === 'own' ? activity.title : '',
    step: String(activity.step),
    kind: activity.kind,
    purpose: details.purpose,
    method: details.method,
    input: details.input,
    output: details.output,
    leadPersonId: activity.lead?.personId ?? '',
    lead: activity.lead?.personId === null ? activity.lead.name : '',
    people: activity.people.filter((one) => !one.hasLeft).map((one) => one.personId),
    participants: details.participants,
    hours: details.ownHours === null ? '' : String(details.ownHours).replace('.', ','),
    status: activity.isDone ? '' : (activity.status ?? 'not-started'),
  }
}

export function postedValues(form: Form): DetailsValues {
  const texts = Object.fromEntries(longFields.map((name) => [name, fieldOf(form, name)]))
  return {
    ...(texts as Record<LongField, string>),
    title: fieldOf(form, 'title'),
    step: fieldOf(form, 'step'),
    kind: fieldOf(form, 'kind'),
    leadPersonId: fieldOf(form, 'leadPersonId'),
    lead: fieldOf(form, 'lead'),
    people: fieldsOf(form, 'people').filter((one) => one !== ''),
    participants: fieldOf(form, 'participants'),
    hours: fieldOf(form, 'hours'),
    status: fieldOf(form, 'status'),
  }
}

export type DetailsReading =
  | { readonly kind: 'read'; readonly change: DetailsChange }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

export interface DetailsFacts {
  readonly language: Language
  readonly activity: LivingActivity
  /** Whether the person may say who does it; and for an own activity, what it is called. */
  readonly mayEdit: boolean
  /** Members who may be given a task. */
  readonly members: readonly ActivityPerson[]
}

/** A change that can be stored, or what is wrong with it. What the person may not set is left out. */
export function readDetails(values: DetailsValues, facts: DetailsFacts): DetailsReading {
  const { language, activity, mayEdit } = facts
  const text = activityTexts[language]
  const hours = readHours(values.hours)
  const status = readStatus(values.status)
  const isOwn = mayEdit && activity.origin === 'own'
  const errors: FieldError[] = [
    ...(isOwn ? titleErrors(values, language) : []),
    ...longFields
      .filter((name) => values[name].length > maxText)
      .map((name) => ({ name, message: text.problems.textTooLong(text.fields[name]) })),
    ...(mayEdit ? peopleErrors(values, facts) : []),
    ...(hours === undefined ? [{ name: 'hours', message: text.problems.hours }] : []),
    ...(status === undefined ? [{ name: 'status', message: text.problems.status }] : []),
  ]
  if (errors.length > 0) return { kind: 'wrong', errors }
  const { purpose, method, input, output, title, leadPersonId, lead, participants } = values
  const step = readStep(values.step)
  const kind = readKind(values.kind)
  return {
    kind: 'read',
    change: {
      ...{ purpose, method, input, output },
      ownHours: hours ?? null,
      ...(status && !activity.isDone && { status }),
      ...(mayEdit && {
        people: {
          leadPersonId: leadPersonId || null,
          lead,
          participants,
          joining: [...new Set(values.people)],
        },
      }),
      ...(isOwn && step && kind && { own: { title, step, kind } }),
    },
  }
}

/** What is wrong with the title, the step and the kind of an own activity. */
export function titleErrors(
  { title, step, kind }: Pick<DetailsValues, 'title' | 'step' | 'kind'>,
  language: Language,
): readonly FieldError[] {
  const text = activityTexts[language].problems
  return [
    ...(title === '' ? [{ name: 'title', message: text.title }] : []),
    ...(title.length > maxTitle ? [{ name: 'title', message: text.titleTooLong }] : []),
    ...(readStep(step) ? [] : [{ name: 'step', message: text.step }]),
    ...(readKind(kind) ? [] : [{ name: 'kind', message: text.kind }]),
  ]
}

/** What is wrong with who leads: nobody may be given a task who is no member. */
export function leadErrors(
  { leadPersonId, lead }: Pick<DetailsValues, 'leadPersonId' | 'lead'>,
  { language, members }: Pick<DetailsFacts, 'language' | 'members'>,
): readonly FieldError[] {
  const text = activityTexts[language].problems
  const isMember = members.some((one) => one.personId === leadPersonId)
  return [
    ...(leadPersonId !== '' && !isMember ? [{ name: 'leadPersonId', message: text.noMember }] : []),
    ...(leadPersonId !== '' && lead !== '' ? [{ name: 'lead', message: text.twoLeads }] : []),
    ...(lead.length > maxName ? [{ name: 'lead', message: text.leadTooLong }] : []),
  ]
}

function peopleErrors(values: DetailsValues, facts: DetailsFacts): readonly FieldError[] {
  const text = activityTexts[facts.language].problems
  const ids = new Set(facts.members.map((one) => one.personId))
  const { people, participants } = values
  return [
    ...leadErrors(values, facts),
    ...(people.every((one) => ids.has(one)) ? [] : [{ name: 'people', message: text.noMembers }]),
    ...(participants.length > maxList
      ? [{ name: 'participants', message: text.participantsTooLong }]
      : []),
  ]
}

export function readStep(text: string): Step | null {
  return steps.find((one) => String(one) === text) ?? null
}

export function readKind(text: string): OwnActivityKind | null {
  return ownActivityKinds.find((one) => one === text) ?? null
}

// Empty leaves it as it is; undefined is none of them.
function readStatus(text: string): ActivityStatus | null | undefined {
  return text === '' ? null : activityStatuses.find((one) => one === text)
}

// Empty is no estimate of one's own; undefined is no number.
function readHours(text: string): number | null | undefined {
  if (text === '') return null
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (!/^\d{1,5}(\.\d+)?$/.test(plain)) return undefined
  const hours = Math.round(Number(plain) * 10) / 10
  return hours <= maxHours ? hours : undefined
}
