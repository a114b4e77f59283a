import type { VNode } from 'preact'
import {
  type MeetingRole,
  meetingPreparations,
  type Preparation,
} from '#domain/schedule/meeting-preparation.ts'
import { forceWord } from '#features/law/index.ts'
import { periodText, processTexts } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { ForceTag } from '#ui/force-tag.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { scheduleIfChosen } from './changed-calendar.ts'
import { chooseMeetingTexts } from './choose-meeting.texts.ts'
import { type MeetingFacts, placeOf } from './meeting-facts.ts'
import { meetingsTexts } from './meetings.texts.ts'

/** What must be ready before the meeting, with the last day, and how strongly it binds. */
export function PreparationSection(facts: MeetingFacts): VNode | null {
  const { view, meeting, roles, isHeld } = facts
  const text = meetingsTexts[view.language].preparation
  const isChoice = !isHeld && isOpenChoice(facts)
  const asked: readonly MeetingRole[] = isChoice ? [...roles, 'decision'] : roles
  const schedule = isChoice ? scheduleIfChosen(view, meeting.date) : view.schedule
  const { closedWeeks } = view.strategy
  const preparations = meetingPreparations({ meeting, roles: asked, schedule, closedWeeks })
  if (isHeld && preparations.length === 0) return null
  return (
    <section class="st-section">
      <h2>{isChoice ? text.ifChosen : text.heading}</h2>
      {isChoice ? <IfChosen {...facts} /> : null}
      {preparations.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={isChoice ? text.ifChosen : text.heading}
          captionHidden
          stacked
          columns={[{ label: text.columns.by }, { label: text.columns.what }]}
          rows={preparations.map((one, index) => [
            longDate(one.by, view.language),
            <What
              key={index}
              facts={facts}
              preparation={one}
              isFirst={preparations.findIndex(({ code }) => code === one.code) === index}
            />,
          ])}
        />
      )}
    </section>
  )
}

/** A council meeting that could still be chosen for the decision. */
function isOpenChoice({ view, meeting, roles }: MeetingFacts): boolean {
  return (
    meeting.body === 'kommunestyre' &&
    !roles.includes('decision') &&
    view.strategy.process.adoptedOn === null
  )
}

/** What a choice of this meeting would ask for, and where the choice is made. */
function IfChosen({ view, meeting }: MeetingFacts): VNode {
  const { language } = view
  const text = meetingsTexts[language].preparation
  const { activities, order } = scheduleIfChosen(view, meeting.date)
  const dayOf = (key: string) => activities.find((one) => one.key === key)
  const [published, recommended] = [dayOf('publish-proposal'), dayOf('recommendation')]
  return (
    <>
      {published && recommended ? (
        <p>
          {text.ifChosenHelp(
            longDate(published.startsOn, language),
            periodText(recommended, language),
          )}{' '}
          {processTexts[language].progress.order[order]}.
        </p>
      ) : null}
      {view.mayEdit ? (
        <p>
          <a
            class="ds-link"
            href={routes.chooseMeeting.href({ ...placeOf(view), meetingId: meeting.id })}
          >
            {chooseMeetingTexts[language].see}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** What it is and how strongly it binds; why, where the same has not been said right above. */
function What({
  facts,
  preparation,
  isFirst,
}: {
  facts: MeetingFacts
  preparation: Preparation
  isFirst: boolean
}): VNode {
  const { language } = facts.view
  const text = meetingsTexts[language].preparation
  const { code, body } = preparation
  const name = processTexts[language].bodies[body ?? 'annet']
  const isOurDay = preparation.force === 'must' && code !== 'public-by-law'
  return (
    <div class="st-preparation">
      <p>
        <strong>{code === 'statement' ? text.statement(name) : text.codes[code]}</strong>{' '}
        <Binding facts={facts} preparation={preparation} />
      </p>
      {isFirst ? (
        <p>
          {text.why[code]} {isOurDay ? text.ourDay : ''}
        </p>
      ) : null}
      <State facts={facts} preparation={preparation} />
    </div>
  )
}

/** Whether it is done, and otherwise whether the schedule has it ready in time. */
function State({ facts, preparation }: { facts: MeetingFacts; preparation: Preparation }) {
  const { view, isHeld } = facts
  const text = meetingsTexts[view.language].preparation
  const { activityKey, plannedOn, by } = preparation
  const activity = view.activities.find(({ key }) => key === activityKey)
  if (activity?.isDone) return <p class="st-note">{text.done}</p>
  if (isHeld) return null
  if (plannedOn) {
    const day = longDate(plannedOn, view.language)
    return plannedOn > by ? (
      <p class="st-meeting-warning">
        {preparation.code === 'public-by-law' ? text.tooLate(day) : text.late(day)}
      </p>
    ) : (
      <p class="st-note">{text.planned(day)}</p>
    )
  }
  return by < view.today ? <p class="st-meeting-warning">{text.passed}</p> : null
}

function Binding({ facts, preparation }: { facts: MeetingFacts; preparation: Preparation }): VNode {
  const { language } = facts.view
  const { force } = preparation
  const word =
    force === 'ours' ? meetingsTexts[language].preparation.ours : forceWord(force, language)
  return <ForceTag force={force}>{word}</ForceTag>
}
