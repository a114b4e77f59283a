import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { challengeTexts } from './challenge.texts.ts'
import type { StoredChallenge } from './challenge-item.sql.ts'

export interface ChallengeLinksProps {
  readonly language: Language
  readonly where: { readonly slug: string; readonly period: string }
  readonly challenges: readonly Pick<StoredChallenge, 'id' | 'content'>[]
}

/** The challenges that something answers, each with a link; nothing when there are none. */
export function ChallengeLinks({ language, where, challenges }: ChallengeLinksProps): VNode | null {
  if (challenges.length === 0) return null
  const text = challengeTexts[language]
  return (
    <ul class="st-plain-list">
      {challenges.map(({ id, content }) => (
        <li key={id}>
          <a class="ds-link" href={routes.challenge.href({ ...where, challengeId: id })}>
            {content.title}
          </a>
          {content.direction ? (
            <span class="st-note"> {text.directions[content.direction]}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
