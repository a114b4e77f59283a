import type { VNode } from 'preact'
import {
  adviseOnCommunityPart,
  type CommunityPartReason,
} from '#domain/planning-need/community-part-check.ts'
import { planExists } from '#domain/planning-need/need-assessment.ts'
import { ageReason } from '#features/plan-register/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { ForceTag } from '#ui/force-tag.tsx'
import { knownAnswers } from './community-part.form.ts'
import { communityPartTexts } from './community-part.texts.ts'
import type { CommunityPartPageProps } from './community-part-props.ts'
import type { NeedsView } from './needs-view.ts'

/** What the stored answers speak for; the council takes its position itself. */
export function CommunityAdvice({ needs, sheet }: CommunityPartPageProps): VNode {
  const { language, municipality, today, strategy } = needs.view
  const text = communityPartTexts[language]
  const advice = adviseOnCommunityPart(knownAnswers(sheet.content), {
    municipalityNumber: municipality.number,
    today,
    term: strategy.term,
    age: communityPartAge(needs),
  })
  return (
    <section class="st-section">
      <h2>{text.advice}</h2>
      <p>
        <ForceTag force="ours">{text.ours}</ForceTag>{' '}
        <strong>{text.positions[advice.position]}</strong> {text.strengths[advice.strength]}
      </p>
      <ul class="ds-list">
        {advice.reasons.map((reason, index) => (
          <li key={index}>{reasonWords(reason, language)}</li>
        ))}
        {advice.open.length > 0 ? <li>{text.open(advice.open.length)}</li> : null}
      </ul>
      <p class="st-note">{text.adviceHelp}</p>
    </section>
  )
}

/** Of the samfunnsdel in the register; null when there is none. */
function communityPartAge({ entries }: NeedsView) {
  const found = entries.find(({ plan }) => plan.type === 'community-part' && planExists(plan))
  return found?.facts.age ?? null
}

function reasonWords(reason: CommunityPartReason, language: Language): string {
  const { reasons, questions } = communityPartTexts[language]
  switch (reason.code) {
    case 'lacks':
    case 'holds-in-part':
      return reasons[reason.code](questions[reason.entry.question])
    case 'lacks-from':
      return reasons[reason.code](questions[reason.entry.question], longDate(reason.from, language))
    case 'is-old':
      return reasons[reason.code](ageReason(reason.age, language))
    default:
      return reasons[reason.code]
  }
}
