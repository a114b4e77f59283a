import type { Confidence, ImportQuestion, ImportQuestionCode } from './plan-import.ts'

/** How much each question takes from the sureness of its row. */
const weights: Readonly<Record<ImportQuestionCode, Exclude<Confidence, 'certain'>>> = {
  'impossible-date': 'unsure',
  'impossible-year': 'unsure',
  'impossible-period': 'unsure',
  'several-dates': 'likely',
  'case-or-month': 'unsure',
  'not-understood': 'likely',
  'years-in-words': 'likely',
  'unknown-mark': 'unsure',
  'assessment-not-understood': 'likely',
  'several-assessments': 'likely',
  'new-or-revised': 'likely',
  'decision-from-group': 'likely',
  'relation-without-name': 'likely',
  'basis-without-law': 'likely',
  'plan-or-group': 'unsure',
  'plan-or-task': 'likely',
  'plan-or-note': 'unsure',
  'name-missing': 'unsure',
  'name-too-long': 'unsure',
  'continues-row-above': 'unsure',
  'columns-stacked': 'likely',
  'column-guessed': 'likely',
  'too-many-cells': 'unsure',
}

/** A row is as sure as its weightiest question lets it be; without questions it is certain. */
export function confidenceOf(questions: readonly ImportQuestion[]): Confidence {
  if (questions.length === 0) return 'certain'
  return questions.some(({ code }) => weights[code] === 'unsure') ? 'unsure' : 'likely'
}
