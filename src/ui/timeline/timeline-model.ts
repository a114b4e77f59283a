import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Language } from '#platform/i18n/language.ts'

export interface TimelineModel {
  readonly language: Language
  /** What the picture is, and what it shows in a sentence or two; for those who do not see it. */
  readonly title: string
  readonly description: string
  /** Usually constitution and deadline. The axis grows when something lies outside. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly today: LocalDate
  /** The last lawful day for adoption, when it is known. */
  readonly deadline: LocalDate | null
  readonly steps: readonly TimelineStep[]
  readonly activities: readonly TimelineActivity[]
  readonly meetings: readonly TimelineMeeting[]
  /** Closed weeks and holidays, first and last day included. */
  readonly shaded: readonly TimelineShade[]
}

export interface TimelineStep {
  readonly number: number
  readonly title: string
  readonly state: 'done' | 'current' | 'ahead'
}

export interface TimelineActivity {
  /** The number of its step. */
  readonly step: number
  readonly title: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly kind: 'work' | 'period' | 'meeting' | 'milestone'
  /** True when a recorded date, not the plan, decides. */
  readonly happened: boolean
}

export interface TimelineMeeting {
  readonly date: LocalDate
  /** Written in the figure for the chosen meeting and the reserve; a tooltip for the others. */
  readonly label: string
  readonly kind: 'chosen' | 'reserve' | 'council' | 'committee'
}

export interface TimelineShade {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly label: string
}

export interface TimelineOptions {
  /**
   * `wide` is 960 units, `document` 640 with larger text for A4, `poster` 1440 for A3, `narrow` 360
   * with time downward.
   */
  readonly variant: 'wide' | 'narrow' | 'document' | 'poster'
  /** Colours as attributes, for files; without it they come from `timeline.css`. */
  readonly selfContained?: boolean
  /** Prefix of the ids within the figure; give it when a page has several. */
  readonly id?: string
}
