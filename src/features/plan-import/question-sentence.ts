import type { ImportQuestion } from '#domain/plan-import/plan-import.ts'
import type { Language } from '#platform/i18n/language.ts'
import { importQuestionTexts } from './import-question.texts.ts'

const longestQuote = 120

/** A question of the reader as people are asked it. */
export function questionSentence(question: ImportQuestion, language: Language): string {
  const text = importQuestionTexts[language]
  const words = (question.decisions ?? []).map((decision) => text.decision[decision])
  const last = words.length > 1 ? ` ${text.or} ${words.at(-1)}` : ''
  const meanings = `${(words.length > 1 ? words.slice(0, -1) : words).join(', ')}${last}`
  const quoted = (question.text ?? '').replace(/\s+/g, ' ').trim()
  return text.question[question.code]({
    text:
      quoted.length > longestQuote ? `${quoted.slice(0, longestQuote).toWellFormed()} …` : quoted,
    year: question.year ?? 0,
    line: question.line ?? 0,
    column: question.column ?? 0,
    meanings,
  })
}
