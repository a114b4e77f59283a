import {
  type CommunityPartAnswers,
  type CommunityPartEntry,
  communityPartAnswers,
} from '#domain/planning-need/community-part-check.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { communityPartTexts } from './community-part.texts.ts'
import { needLimits } from './need-content.ts'
import type { CommunitySheet } from './planning-sheet.ts'

/** `answer-` and the code of the question. */
export const communityField = (code: string) => `answer-${code}`

/** The form as it is typed, which is what is stored when nothing is wrong with it. */
export function postedCommunity(
  form: Form,
  entries: readonly CommunityPartEntry[],
): CommunitySheet {
  const answers = entries
    .map(({ question }) => [question, fieldOf(form, communityField(question))] as const)
    .filter(([, answer]) => answer !== '')
  return {
    answers: Object.fromEntries(answers),
    note: fieldOf(form, 'note'),
    hasCollectiveSentence: fieldOf(form, 'collective') !== '',
  }
}

export function communityErrors(
  { answers, note }: CommunitySheet,
  entries: readonly CommunityPartEntry[],
  language: Language,
): readonly FieldError[] {
  const { problems } = communityPartTexts[language]
  return [
    ...entries
      .filter(({ question }) => answers[question] !== undefined)
      .filter((entry) => !choicesFor(entry).some((one) => one === answers[entry.question]))
      .map(({ question }) => ({ name: communityField(question), message: problems.answer })),
    ...(note.length > needLimits.text ? [{ name: 'note', message: problems.note }] : []),
  ]
}

/** What can be answered: that it stands elsewhere only where the act allows it. */
export function choicesFor({ mayBeElsewhere }: CommunityPartEntry) {
  return communityPartAnswers.filter((one) => one !== 'elsewhere' || mayBeElsewhere)
}

/** The stored answers that are answers. */
export function knownAnswers({ answers }: CommunitySheet): CommunityPartAnswers {
  const known = Object.entries(answers).flatMap(([question, answer]) => {
    const found = communityPartAnswers.find((one) => one === answer)
    return found ? [[question, found] as const] : []
  })
  return Object.fromEntries(known)
}
