import { routes } from '#routes'

/** The word in the address of the challenges that names the figure of a new one. */
export const figureQuery = 'figur'
/** Where the form for a new one begins on the page. */
export const newChallengeId = 'ny'

/** Before the id of one of the municipality's own tables, where a figure is named. */
export const ownTablePrefix = 'egen-tabell-'
/** Before the id of one of its own population scenarios. */
export const ownScenarioPrefix = 'eget-scenario-'

/** The form for a new challenge, begun with a figure. */
export function newChallengeHref(
  where: { readonly slug: string; readonly period: string },
  figureId: string,
): string {
  return `${routes.challenges.href(where)}?${figureQuery}=${figureId}#${newChallengeId}`
}
