import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { AuditEvent } from './audit-log.sql.ts'
import { auditLogTexts } from './audit-log.texts.ts'
import { actionWords } from './audit-sentence.ts'

const byteOrderMark = '\ufeff'

/**
 * The events as Norwegian spreadsheets open them: UTF-8 with a mark, semicolons, one event a line,
 * with the program's own names and the exact time beside the words.
 */
export function auditCsv(events: readonly AuditEvent[], language: Language): string {
  const text = auditLogTexts[language]
  const header = [
    text.when,
    'UTC',
    text.who,
    text.email,
    text.what,
    text.action,
    'Id',
    text.details,
    text.where,
  ]
  const rows = events.map((event) => [
    dateAndTime(event.at, language),
    event.at.toISOString(),
    event.actor,
    event.actorEmail ?? '',
    actionWords(event.action, language),
    event.action,
    event.subject,
    JSON.stringify(event.details),
    event.address,
  ])
  return `${byteOrderMark}${[header, ...rows].map(line).join('\r\n')}\r\n`
}

function line(cells: readonly string[]): string {
  return cells.map(cell).join(';')
}

// A spreadsheet runs a cell that begins like a formula; the apostrophe makes it text.
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
