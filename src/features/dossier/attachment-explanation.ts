import type { Language } from '#platform/i18n/language.ts'
import { dossierTexts } from './dossier.texts.ts'
import type { Subject } from './subject.ts'

const maxDescription = 1_000

/** Whether its pictures are published with their explanation as the words for those who do not see them. */
export function needsExplanation({ kind }: Subject): boolean {
  return kind === 'challenge' || kind === 'challenge-section'
}

/** Why the words cannot explain the file; null when they can. */
export function explanationProblem(
  subject: Subject,
  { contentType }: { readonly contentType: string },
  description: string,
  language: Language,
): string | null {
  const { problems } = dossierTexts[language].attachment
  if (description.length > maxDescription) return problems.descriptionTooLong
  const isMissing = description === '' && contentType.startsWith('image/')
  return isMissing && needsExplanation(subject) ? problems.descriptionMissing : null
}
