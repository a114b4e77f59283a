import {
  type Challenge,
  certainties,
  challengeLimits,
  challengeThemes,
  directions,
} from '#features/challenges/index.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { isWebAddress } from '#ui/safe-href.ts'
import { challengesTexts } from './challenges.texts.ts'
import type { KnowledgeView, Tie } from './knowledge-view.ts'

type Known = Pick<KnowledgeView, 'figures' | 'plans' | 'gatherings'>

/**
 * The form as it is typed, which is what is stored when nothing is wrong with it. A figure that the
 * challenge has already is kept, also while the knowledge base does not have it.
 */
export function postedChallenge(form: Form, known: Known, before?: Challenge): Challenge {
  const text = (name: string) => fieldOf(form, name).trim()
  const chosen = <Value extends string>(name: string, values: readonly Value[]) =>
    values.find((one) => one === text(name)) ?? ''
  const figureId = text('figureId')
  const isKnown = figureId === before?.figureId || known.figures.some(({ id }) => id === figureId)
  return {
    title: text('title'),
    direction: chosen('direction', directions),
    theme: chosen('theme', challengeThemes),
    figureId: isKnown ? figureId : '',
    finding: text('finding'),
    source: text('source'),
    sourceUrl: text('sourceUrl'),
    consequence: text('consequence'),
    forWhom: text('forWhom'),
    certainty: chosen('certainty', certainties),
    unknown: text('unknown'),
    planIds: postedTies(form, 'planIds', known.plans, before?.planIds),
    gatheringIds: postedTies(form, 'gatheringIds', known.gatherings, before?.gatheringIds),
  }
}

function postedTies(
  form: Form,
  name: string,
  known: readonly Tie[],
  before: readonly string[] = [],
): string[] {
  const offered = known.filter(({ id, isPast }) => !isPast || before.includes(id))
  const ids = new Set(offered.map(({ id }) => id))
  const posted = fieldsOf(form, name).filter((id) => ids.has(id))
  return [...new Set(posted)].slice(0, challengeLimits.ties)
}

export function challengeErrors(challenge: Challenge, language: Language): readonly FieldError[] {
  const { problems } = challengesTexts[language]
  const { title, sourceUrl } = challenge
  const tooLong = (
    name: 'source' | 'forWhom' | 'finding' | 'consequence' | 'unknown',
    most: number,
  ) => (challenge[name].length > most ? [{ name, message: problems.tooLong(most) }] : [])
  const isUrlWrong =
    sourceUrl !== '' && (!isWebAddress(sourceUrl) || sourceUrl.length > challengeLimits.url)
  return [
    ...(title === '' ? [{ name: 'title', message: problems.title }] : []),
    ...(title.length > challengeLimits.title
      ? [{ name: 'title', message: problems.tooLong(challengeLimits.title) }]
      : []),
    ...tooLong('finding', challengeLimits.text),
    ...tooLong('source', challengeLimits.line),
    ...(isUrlWrong ? [{ name: 'sourceUrl', message: problems.url }] : []),
    ...tooLong('consequence', challengeLimits.text),
    ...tooLong('forWhom', challengeLimits.line),
    ...tooLong('unknown', challengeLimits.text),
  ]
}
