import type { VNode } from 'preact'
import { routes } from '#routes'
import type { LivingActivity } from './living-activity.ts'
import { peopleTexts } from './people.texts.ts'
import type { ProcessView } from './process-context.ts'
import { titleOf } from './schedule-sentences.ts'

/**
 * Who leads, and then who joins, by name. Of somebody who has left it is said, with the way to choose
 * another for those who may. Null when nobody has it.
 */
export function WhoWorks({
  view,
  activity,
}: {
  view: ProcessView
  activity: LivingActivity
}): VNode | null {
  const { lead, people } = activity
  const others = people.filter((one) => !one.hasLeft && one.personId !== lead?.personId)
  if (!lead && others.length === 0) return null
  const names = [...(lead && !lead.hasLeft ? [lead] : []), ...others].map((one) => one.name)
  return (
    <>
      {lead?.hasLeft ? <HasLeft view={view} activity={activity} name={lead.name} /> : null}
      {lead?.hasLeft && names.length > 0 ? ', ' : ''}
      {names.join(', ')}
    </>
  )
}

function HasLeft({
  view,
  activity,
  name,
}: {
  view: ProcessView
  activity: LivingActivity
  name: string
}): VNode {
  const { language, mayEdit, member, period } = view
  const text = peopleTexts[language]
  const where = { slug: member.slug, period, key: activity.key }
  return (
    <>
      {name}{' '}
      <span class="st-has-left">
        {text.hasLeft}
        {mayEdit ? (
          <>
            {' – '}
            <a class="ds-link" href={routes.activityDetails.href(where)}>
              {text.chooseAnother}
              <span class="ds-sr-only"> {text.chooseAnotherFor(titleOf(activity, language))}</span>
            </a>
          </>
        ) : null}
      </span>
    </>
  )
}
