import type { VNode } from 'preact'
import type { MeetingRole } from '#domain/schedule/meeting-preparation.ts'
import type { Language } from '#platform/i18n/language.ts'
import { meetingsTexts } from './meetings.texts.ts'

/** «vedtaksmøte», «reserve», «innstilling»: what the meeting is to the process, in a word each. */
export function MeetingMarks({
  roles,
  language,
}: {
  roles: readonly MeetingRole[]
  language: Language
}): VNode | null {
  if (roles.length === 0) return null
  const { marks } = meetingsTexts[language]
  return (
    <span class="st-meeting-marks">
      {roles.map((role) => (
        <span key={role} class="ds-tag" data-color={role === 'decision' ? 'accent' : 'neutral'}>
          {marks[role]}
        </span>
      ))}
    </span>
  )
}
