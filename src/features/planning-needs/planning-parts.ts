import { routes } from '#routes'
import { alternativesTexts } from './alternatives.texts.ts'
import { ambitionTexts } from './ambition.texts.ts'
import { capacityTexts } from './capacity.texts.ts'
import { communityPartTexts } from './community-part.texts.ts'
import { needsTexts } from './needs.texts.ts'
import type { NeedsView } from './needs-view.ts'
import { figure } from './planning-words.ts'

export interface PlanningPart {
  readonly href: string
  readonly title: string
  /** How it stands, in words. */
  readonly state: string
}

/** The other pages of the planning needs, each with how it stands. */
export function planningParts(needs: NeedsView): readonly PlanningPart[] {
  const { language, member, period } = needs.view
  const where = { slug: member.slug, period }
  return [
    {
      href: routes.planningCapacity.href(where),
      title: capacityTexts[language].title,
      state: capacityState(needs),
    },
    {
      href: routes.planningCommunityPart.href(where),
      title: communityPartTexts[language].title,
      state: '',
    },
    {
      href: routes.planningAmbitions.href(where),
      title: ambitionTexts[language].title,
      state: '',
    },
    {
      href: routes.planningAlternatives.href(where),
      title: alternativesTexts[language].title,
      state: '',
    },
  ]
}

function capacityState({ view, picture }: NeedsView): string {
  const { language } = view
  const text = needsTexts[language].partsStates
  if (!picture) return text.capacityUnset
  const { demandWeeks, capacityWeeks, overloadWeeks } = picture
  if (overloadWeeks > 0) return text.capacityOver(figure(overloadWeeks, language))
  return text.capacityFits(figure(demandWeeks, language), figure(capacityWeeks, language))
}
