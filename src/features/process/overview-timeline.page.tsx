import type { VNode } from 'preact'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { RawHtml } from '#ui/raw-html.tsx'
import { timelineSvg } from '#ui/timeline/timeline-svg.ts'
import { ActivityTable } from './activity-table.tsx'
import type { LivingActivity } from './living-activity.ts'
import { processTexts } from './process.texts.ts'
import type { ProcessView } from './process-context.ts'
import { timelineModel } from './timeline.ts'

/** More than this is not to be read in one drawing. */
const mostDrawn = 40

/**
 * The timeline in two drawings, a wide one and one with time downward for a phone, and as a table. Of
 * a large process it shows the backbone: what the schedule has planned, and the milestones.
 */
export function OverviewTimeline({ view }: { view: ProcessView }): VNode {
  const { language, activities } = view
  const text = processTexts[language].overview
  const isLarge = activities.length > mostDrawn
  const drawn = isLarge ? activities.filter(isBackbone) : activities
  const model = timelineModel(view, drawn)
  const all = routes.activities.href({ slug: view.member.slug, period: view.period })
  return (
    <section class="st-section">
      <h2>{text.timeline}</h2>
      {isLarge ? (
        <p>
          {text.backbone}{' '}
          <a class="ds-link" href={`${all}?visning=tidslinje`}>
            {text.allActivities(activities.length)}
          </a>
        </p>
      ) : null}
      <RawHtml
        className="st-timeline-wide"
        html={timelineSvg(model, { variant: 'wide', id: 'bred' })}
      />
      <RawHtml
        className="st-timeline-narrow"
        html={timelineSvg(model, { variant: 'narrow', id: 'smal' })}
      />
      <Details summary={text.timelineTable}>
        <ActivityTable view={view} activities={drawn} />
      </Details>
    </section>
  )
}

const isBackbone = ({ origin, kind }: LivingActivity) =>
  origin === 'planned' || kind === 'milestone'
