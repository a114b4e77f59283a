import type { VNode } from 'preact'
import type { ActivityKey } from '#domain/schedule/schedule-codes.ts'
import type { Schedule } from '#domain/schedule/schedule-types.ts'
import {
  activityTitle,
  type ProcessView,
  periodText,
  processTexts,
  warningSentence,
} from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Checkbox } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { calendarChangeTexts } from './calendar-change.texts.ts'
import type { ScheduleEffect } from './changed-calendar.ts'

/** What a change of the calendar moves in the schedule, and the warnings that come and go. */
export function EffectSection({
  language,
  effect,
}: {
  language: Language
  effect: ScheduleEffect
}): VNode {
  const text = calendarChangeTexts[language].effect
  const { changes, after, newWarnings, goneWarnings } = effect
  return (
    <section class="st-section">
      <h2>{text.heading}</h2>
      {changes.length === 0 ? <p>{text.none}</p> : <KeyDates {...{ language, effect }} />}
      {changes.length > 0 && isPublishedFirst(after) ? <p>{text.publishedFirst}</p> : null}
      {changes.length > 0 ? <AllChanges {...{ language, effect }} /> : null}
      <WarningList language={language} heading={text.newWarnings} warnings={newWarnings} />
      <WarningList language={language} heading={text.goneWarnings} warnings={goneWarnings} />
    </section>
  )
}

/** Whether the new schedule is taken into use with the calendar; left alone, it waits. */
export function TakeIntoUse({ view, checked }: { view: ProcessView; checked: boolean }): VNode {
  const text = calendarChangeTexts[view.language].effect
  return (
    <Checkbox
      name="takeIntoUse"
      checked={checked}
      label={text.takeIntoUse}
      description={view.changes.length > 0 ? text.otherChanges : text.takeIntoUseHelp}
    />
  )
}

/** The few dates that people ask for first, as they are and as they would be. */
function KeyDates({ language, effect }: { language: Language; effect: ScheduleEffect }): VNode {
  const text = calendarChangeTexts[language].effect
  const { order } = processTexts[language].progress
  const rowOf = (label: string, value: (schedule: Schedule) => string) => {
    const [before, after] = [value(effect.before), value(effect.after)]
    return [label, before, before === after ? before : <strong key="after">{after}</strong>]
  }
  return (
    <DataTable
      caption={text.keyHeading}
      stacked
      columns={[
        { label: text.keyHeading },
        { label: text.columns.before },
        { label: text.columns.after },
      ]}
      captionHidden
      rows={[
        rowOf(text.rows.meeting, (one) => longDate(one.councilMeetingOn, language)),
        rowOf(text.rows.reserve, ({ reserveMeetingOn }) =>
          reserveMeetingOn ? longDate(reserveMeetingOn, language) : text.noReserve,
        ),
        rowOf(text.rows.published, (one) => {
          const published = activityOf(one, 'publish-proposal')
          return published ? longDate(published.startsOn, language) : ''
        }),
        rowOf(text.rows.recommended, (one) => {
          const recommended = activityOf(one, 'recommendation')
          return recommended ? periodText(recommended, language) : ''
        }),
        rowOf(text.rows.order, (one) => order[one.order]),
      ]}
    />
  )
}

function AllChanges({ language, effect }: { language: Language; effect: ScheduleEffect }): VNode {
  const text = calendarChangeTexts[language].effect
  return (
    <Details summary={text.allChanges} count={String(effect.changes.length)}>
      <p>{text.pinned}</p>
      <DataTable
        caption={text.allChanges}
        captionHidden
        stacked
        columns={[
          { label: text.columns.activity },
          { label: text.columns.before },
          { label: text.columns.after },
        ]}
        rows={effect.changes.map(({ key, before, after }) => [
          activityTitle(key, language),
          before ? periodText(before, language) : text.added,
          after ? periodText(after, language) : text.removed,
        ])}
      />
    </Details>
  )
}

function WarningList({
  language,
  heading,
  warnings,
}: {
  language: Language
  heading: string
  warnings: ScheduleEffect['newWarnings']
}): VNode | null {
  if (warnings.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul class="st-warning-list">
        {warnings.map((warning, index) => (
          <li key={index}>
            <p>{warningSentence(warning, language)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function isPublishedFirst(schedule: Schedule): boolean {
  const published = activityOf(schedule, 'publish-proposal')
  const recommended = activityOf(schedule, 'recommendation')
  return (
    published !== undefined &&
    recommended !== undefined &&
    published.startsOn < recommended.startsOn
  )
}

function activityOf({ activities }: Schedule, key: ActivityKey) {
  return activities.find((one) => one.key === key)
}
