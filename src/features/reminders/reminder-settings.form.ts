import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { ReminderSettings } from './reminder.sql.ts'
import { reminderSettingsTexts } from './reminder-settings.texts.ts'

export const dayChoices = [1, 3, 7, 14] as const

export interface SettingsValues {
  readonly ukesoversikt: boolean
  readonly frister: boolean
  /** As typed. */
  readonly dager: string
}

export type SettingsErrors = Readonly<Partial<Record<keyof SettingsValues, string>>>

export type ReadSettings =
  | { readonly settings: ReminderSettings }
  | { readonly values: SettingsValues; readonly errors: SettingsErrors }

export function readSettings(form: Form, language: Language): ReadSettings {
  const values = {
    ukesoversikt: fieldOf(form, 'ukesoversikt') === 'ja',
    frister: fieldOf(form, 'frister') === 'ja',
    dager: fieldOf(form, 'dager'),
  }
  const daysBefore = dayChoices.find((days) => String(days) === values.dager)
  if (!daysBefore) {
    return { values, errors: { dager: reminderSettingsTexts[language].chooseDays } }
  }
  return {
    settings: { weeklyDigest: values.ukesoversikt, deadlineReminders: values.frister, daysBefore },
  }
}

export function valuesOf(settings: ReminderSettings): SettingsValues {
  return {
    ukesoversikt: settings.weeklyDigest,
    frister: settings.deadlineReminders,
    dager: String(settings.daysBefore),
  }
}
