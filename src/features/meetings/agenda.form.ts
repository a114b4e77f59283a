import type { LocalDate } from '#domain/calendar/local-date.ts'
import { type ProcessView, readDate } from '#features/process/index.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { AgendaContent, AgendaItem } from './agenda.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'

export const agendaFields = [
  'title',
  'activityKey',
  'readyOn',
  'caseNumber',
  'note',
  'decision',
] as const
export type AgendaField = (typeof agendaFields)[number]

/** An item of the agenda as it was typed. */
export type AgendaValues = Readonly<Record<AgendaField, string>>

export type AgendaReading =
  | { readonly kind: 'read'; readonly item: AgendaContent }
  | {
      readonly kind: 'wrong'
      readonly values: AgendaValues
      readonly errors: readonly FieldError[]
    }

/** The most items that a meeting holds here. */
export const maxAgendaItems = 200
const longest: Readonly<Record<'title' | 'caseNumber' | 'note' | 'decision', number>> = {
  title: 300,
  caseNumber: 50,
  note: 20_000,
  decision: 20_000,
}

export const emptyAgendaValues: AgendaValues = {
  title: '',
  activityKey: '',
  readyOn: '',
  caseNumber: '',
  note: '',
  decision: '',
}

export function agendaValuesOf(item: AgendaItem): AgendaValues {
  const { title, activityKey, readyOn, caseNumber, note, decision } = item
  return {
    title,
    activityKey: activityKey ?? '',
    readyOn: readyOn ?? '',
    caseNumber,
    note,
    decision,
  }
}

export function typedAgendaValues(form: Form): AgendaValues {
  const entries = agendaFields.map((name) => [name, fieldOf(form, name)])
  return Object.fromEntries(entries) as AgendaValues
}

/**
 * Reads a posted item. `storedKey` is the activity it belongs to already: it may stay, also where the
 * schedule has no place for that activity now.
 */
export function readAgendaItem(
  form: Form,
  view: ProcessView,
  storedKey: string | null = null,
): AgendaReading {
  const text = meetingsTexts[view.language].item.problems
  const values = typedAgendaValues(form)
  const errors: FieldError[] = []
  const title = values.title.trim()
  if (title === '' || title.length > longest.title)
    errors.push({ name: 'title', message: text.title })
  const { activityKey } = values
  const isKnown =
    activityKey === '' ||
    activityKey === storedKey ||
    view.activities.some(({ key }) => key === activityKey)
  if (!isKnown) errors.push({ name: 'activityKey', message: text.activityKey })
  const readyOn: LocalDate | null = values.readyOn === '' ? null : readDate(values.readyOn)
  if (values.readyOn !== '' && !readyOn) {
    errors.push({ name: 'readyOn', message: text.noSuchDate(values.readyOn) })
  }
  for (const name of ['caseNumber', 'note', 'decision'] as const) {
    if (values[name].length > longest[name]) errors.push({ name, message: text[name] })
  }
  if (errors.length > 0) return { kind: 'wrong', values, errors }
  const { caseNumber, note, decision } = values
  return {
    kind: 'read',
    item: { title, activityKey: activityKey || null, readyOn, caseNumber, note, decision },
  }
}
