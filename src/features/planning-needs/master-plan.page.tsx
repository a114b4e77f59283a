import type { VNode } from 'preact'
import { point, section } from '#domain/law/requirement.ts'
import {
  type DecidedPlan,
  landPlans,
  type MasterPlanPart,
  masterPlanPosition,
} from '#domain/planning-need/master-plan-position.ts'
import { basisLabel } from '#features/law/index.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import { ForceTag } from '#ui/force-tag.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { communityPartTexts } from './community-part.texts.ts'
import type { CommunityPartPageProps } from './community-part-props.ts'
import { needHref } from './needs-address.ts'
import type { NeedsView } from './needs-view.ts'

/** More than this of one kind is for the table of all plans. */
const mostListed = 60

const strategySection = section('pbl', '10-1')
const climatePoint = point('sprKlimaEnergi', '5.3')

/** What the council says of each part of the kommuneplan (L6). */
export function PositionSection({ needs, sheet }: CommunityPartPageProps): VNode {
  const { language } = needs.view
  const text = communityPartTexts[language]
  const { hasCollectiveSentence } = sheet.content
  const { state, parts } = masterPlanPosition(decidedOf(needs), { hasCollectiveSentence })
  return (
    <section class="st-section">
      <h2>{text.position}</h2>
      <p>
        <ForceTag force="must" basis={basisLabel(strategySection, language)}>
          {text.must}
        </ForceTag>{' '}
        {text.states[state]} {text.positionLaw}
      </p>
      <DataTable
        caption={text.position}
        captionHidden
        stacked
        columns={[{ label: text.columns.part }, { label: text.columns.position }]}
        rows={parts.map((part) => [
          <PartName key={part.planId ?? part.type} needs={needs} part={part} />,
          part.position ? text.partPositions[part.position] : text.undecided,
        ])}
      />
    </section>
  )
}

function PartName({ needs, part }: { needs: NeedsView; part: MasterPlanPart }): VNode {
  const { language } = needs.view
  const found = needs.entries.find(({ plan }) => plan.id === part.planId)
  if (found) {
    return (
      <a class="ds-link" href={needHref(needs, found)}>
        {found.plan.name}
      </a>
    )
  }
  return (
    <>
      {planTypeTexts[language][part.type]}{' '}
      <span class="st-note">{communityPartTexts[language].notInRegister}</span>
    </>
  )
}

/** Arealplaner to start, revise or repeal (L7), and those that the climate asks about (L12). */
export function LandPlansSection({ needs }: CommunityPartPageProps): VNode {
  const { language } = needs.view
  const text = communityPartTexts[language]
  const land = landPlans(decidedOf(needs))
  const groups = (['start', 'revise', 'repeal', 'stand', 'open'] as const).filter(
    (group) => land[group].length > 0,
  )
  return (
    <section class="st-section">
      <h2>{text.land}</h2>
      <p>
        <ForceTag force="may" basis={basisLabel(strategySection, language)}>
          {text.may}
        </ForceTag>{' '}
        {text.landMay}
      </p>
      <p>
        <ForceTag force="must" basis={basisLabel(climatePoint, language)}>
          {text.must}
        </ForceTag>{' '}
        {text.landMust}
      </p>
      {groups.length === 0 ? <p>{text.landNone}</p> : null}
      {groups.map((group) => (
        <div key={group}>
          <h3>{text.landGroups[group]}</h3>
          <PlanLinks needs={needs} ids={land[group]} />
        </div>
      ))}
    </section>
  )
}

function PlanLinks({ needs, ids }: { needs: NeedsView; ids: readonly string[] }): VNode {
  const shown = ids.slice(0, mostListed)
  return (
    <>
      <ul class="ds-list">
        {needs.entries
          .filter(({ plan }) => shown.includes(plan.id))
          .map((entry) => (
            <li key={entry.plan.id}>
              <a class="ds-link" href={needHref(needs, entry)}>
                {entry.plan.name}
              </a>
            </li>
          ))}
      </ul>
      {ids.length > mostListed ? (
        <p>{communityPartTexts[needs.view.language].landMore(ids.length - mostListed)}</p>
      ) : null}
    </>
  )
}

/** A position is taken by somebody: what only stands as it was is none. */
function decidedOf({ entries }: NeedsView): readonly DecidedPlan[] {
  return entries.map(({ plan, need }) => ({ plan, decision: need.decision }))
}
