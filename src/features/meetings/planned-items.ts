import { meetingPreparations, type PreparationCode } from '#domain/schedule/meeting-preparation.ts'
import type { ActivityKey } from '#domain/schedule/schedule-codes.ts'
import { activityTitle } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { AgendaContent, AgendaItem } from './agenda.sql.ts'
import type { MeetingFacts } from './meeting-facts.ts'
import { meetingsTexts } from './meetings.texts.ts'

// The day that the papers of a case must be ready, whatever the meeting is to the process.
const paperCodes: readonly PreparationCode[] = ['case-ready', 'discussion-ready', 'background-sent']

/** What the schedule has in the meeting and its agenda has not, as items in our words. */
export function missingItems(
  facts: MeetingFacts,
  agenda: readonly AgendaItem[],
): readonly AgendaContent[] {
  const { view, meeting, roles, planned } = facts
  const there = new Set(agenda.map(({ activityKey }) => activityKey))
  const { schedule, strategy, language } = view
  const { closedWeeks } = strategy
  const readyOn =
    meetingPreparations({ meeting, roles, schedule, closedWeeks }).find(({ code }) =>
      paperCodes.includes(code),
    )?.by ?? null
  return planned
    .filter(({ key }) => !there.has(key) && view.activities.some((one) => one.key === key))
    .map(({ key }) => ({
      title: itemTitle(key, language),
      activityKey: key,
      readyOn,
      caseNumber: '',
      note: '',
      decision: '',
    }))
}

function itemTitle(key: ActivityKey, language: Language): string {
  const { titles } = meetingsTexts[language].item
  if (key.startsWith('statement-')) return titles.statement
  const known: Partial<Record<ActivityKey, string>> = titles
  return known[key] ?? activityTitle(key, language)
}
