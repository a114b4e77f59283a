import type { LocalDate } from '#domain/calendar/local-date.ts'
import { isRequirementId, type RequirementId } from '#domain/law/law-types.ts'
import type { AgendaItem } from './agenda.sql.ts'
import { type MeetingFacts, meetingTitle } from './meeting-facts.ts'
import type { Minutes } from './meetings.sql.ts'
import { meetingsTexts } from './meetings.texts.ts'

/** What an item of the agenda could be recorded as, word by word. */
export interface EvidenceOffer {
  readonly kind: 'note' | 'link'
  readonly on: LocalDate
  readonly url: string | null
  readonly note: string
  readonly requirements: readonly {
    readonly id: RequirementId
    /** The same evidence stands there already. */
    readonly isRecorded: boolean
  }[]
  /** The date of the process that the item settles; null when it settles none. */
  readonly date: {
    readonly name: 'recommendedOn' | 'adoptedOn'
    readonly stored: LocalDate | null
  } | null
}

/** Why an item cannot be used yet. */
export type NoOffer = 'not-held' | 'nothing-decided' | 'no-requirement'

const longestNote = 4_000

/** What the item shows: its meeting, its case number and its decision; or why it shows nothing yet. */
export function evidenceOffer(
  { view, meeting }: MeetingFacts,
  item: AgendaItem,
  minutes: Minutes,
): EvidenceOffer | NoOffer {
  const activity = view.activities.find(({ key }) => key === item.activityKey)
  const ids = activity?.requirementIds.filter(isRequirementId) ?? []
  const name = dateOfActivity(item.activityKey)
  if (ids.length === 0 && name === null) return 'no-requirement'
  if (meeting.date > view.today) return 'not-held'
  if (item.decision === '' && item.caseNumber === '') return 'nothing-decided'
  const text = meetingsTexts[view.language].evidence
  const first = text.note(meetingTitle(meeting, view.language), item.caseNumber, item.title)
  const whole = item.decision === '' ? first : `${first} ${text.noteDecision(item.decision)}`
  const note = whole.length <= longestNote ? whole : `${whole.slice(0, longestNote - 2)} …`
  const kind = minutes.url === null ? 'note' : 'link'
  const isSame = (id: RequirementId) =>
    view.strategy.evidence.some(
      (one) => one.requirementId === id && one.on === meeting.date && one.note === note,
    )
  return {
    kind,
    on: meeting.date,
    url: minutes.url,
    note,
    requirements: ids.map((id) => ({ id, isRecorded: isSame(id) })),
    date: name && { name, stored: view.strategy.process[name] },
  }
}

function dateOfActivity(key: string | null): 'recommendedOn' | 'adoptedOn' | null {
  if (key === 'adopt') return 'adoptedOn'
  return key === 'recommendation' ? 'recommendedOn' : null
}
