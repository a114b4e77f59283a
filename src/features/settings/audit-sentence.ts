import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { roleTexts } from '#features/account/index.ts'
import { type Role, roles } from '#platform/auth/policy.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { isLanguage, type Language } from '#platform/i18n/language.ts'
import type { AuditEvent } from './audit-log.sql.ts'
import { auditWords, detailLabels } from './audit-words.texts.ts'
import { languageName } from './settings-context.ts'
import { tokensTexts } from './tokens.texts.ts'

/** What was done, in words; the name of the event itself when it is from a later version. */
export function actionWords(action: string, language: Language): string {
  const words: Readonly<Record<string, string>> = auditWords[language]
  return words[action] ?? action
}

/** What it was done to, when that has a name people know; empty for an id or a key of the program. */
export function subjectWords({ action, subject }: AuditEvent): string {
  const isNamed = /^(person|token|organisation|evidence)\./.test(action)
  return isNamed ? subject : ''
}

/** The known details, each with its label: «Rolle: Planlegger». What was emptied is left out. */
export function detailWords(event: AuditEvent, language: Language): string[] {
  return Object.entries(detailLabels[language]).flatMap(([name, label]) => {
    const value = event.details[name]
    if (typeof value !== 'string' && typeof value !== 'number') return []
    return value === '' ? [] : [`${label}: ${valueWords(name, String(value), language)}`]
  })
}

function valueWords(name: string, value: string, language: Language): string {
  const role = roles.find((one): one is Role => one === value)
  if (role && ['role', 'from', 'to'].includes(name)) return roleTexts[language][role].name
  if (name === 'language' && isLanguage(value)) return languageName(language, value)
  if (name === 'scope' && (value === 'read' || value === 'write')) {
    return tokensTexts[language].scopes[value]
  }
  const date = parseLocalDate(value)
  return date ? shortDate(date) : value
}
