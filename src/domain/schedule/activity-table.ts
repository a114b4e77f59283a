import type { StartingPoint, Step } from '../process.ts'
import type { ActivityKey } from './schedule-codes.ts'
import type { ScheduledActivity } from './schedule-types.ts'

export interface ActivityFacts {
  readonly step: Step
  readonly kind: ScheduledActivity['kind']
  readonly requirementIds: readonly string[]
  /**
   * Hours for the municipality's own people. Our own estimates: a mini strategy comes to about 90
   * hours in all, two hours a week from the constitution to the decision.
   */
  readonly hours: Readonly<Record<StartingPoint, number>>
  /** Fewest and usual working days it takes, whatever hours are put in. Our own estimates. */
  readonly fewestDays: number
  readonly usualDays: number
}

type Hours = readonly [mini: number, full: number, merged: number]

function activity(
  step: Step,
  kind: ScheduledActivity['kind'],
  requirementIds: readonly string[],
  [mini, full, merged]: Hours,
  [fewestDays, usualDays]: readonly [number, number] = [1, 1],
): ActivityFacts {
  return { step, kind, requirementIds, hours: { mini, full, merged }, fewestDays, usualDays }
}

const statement = (requirementIds: readonly string[]) =>
  activity(4, 'meeting', requirementIds, [1, 2, 2])

/** What each activity is. L1 stands on the adoption alone, L5 on the publication alone. */
export const activityTable: Readonly<Record<ActivityKey, ActivityFacts>> = {
  'plan-health-overview': activity(5, 'work', ['L9', 'L10'], [3, 6, 6], [5, 30]),
  'invite-early-views': activity(4, 'work', ['L3', 'L29'], [1, 2, 2], [2, 10]),
  'book-council-training': activity(6, 'work', [], [1, 2, 2], [2, 10]),
  'clarify-mandate': activity(1, 'work', [], [3, 6, 8], [3, 15]),
  'evaluate-previous': activity(1, 'work', [], [4, 10, 10], [3, 10]),
  'form-working-group': activity(2, 'work', ['L23'], [2, 4, 5], [2, 8]),
  'set-timetable': activity(3, 'work', ['L20'], [2, 4, 5], [2, 5]),
  'request-views': activity(4, 'work', ['L3', 'L14', 'L29'], [3, 6, 8], [1, 5]),
  'views-period': activity(4, 'period', ['L3', 'L14', 'L29'], [2, 6, 6]),
  'go-through-views': activity(4, 'work', ['L3'], [4, 12, 15], [3, 8]),
  'statement-eldrerad': statement(['L18']),
  'statement-rad-for-personer-med-funksjonsnedsettelse': statement(['L18']),
  'statement-eldrerad-og-funksjonsnedsettelse': statement(['L18']),
  'statement-ungdomsrad': statement(['L18', 'L19', 'L28']),
  'gather-knowledge': activity(
    5,
    'work',
    ['L9', 'L10', 'L11', 'L12', 'L13', 'L15'],
    [12, 50, 60],
    [8, 40],
  ),
  'publish-knowledge': activity(5, 'work', ['L9'], [2, 8, 8], [1, 5]),
  'prepare-discussion': activity(6, 'work', [], [4, 20, 24], [3, 15]),
  'discuss-with-council': activity(6, 'meeting', ['L2', 'L4'], [3, 8, 10]),
  'assess-needs': activity(7, 'work', ['L6', 'L7', 'L10', 'L12', 'L20'], [8, 30, 36], [5, 15]),
  'draft-strategy': activity(
    8,
    'work',
    ['L2', 'L6', 'L7', 'L12', 'L13', 'L16', 'L17'],
    [12, 45, 50],
    [8, 30],
  ),
  'draft-programme': activity(8, 'work', ['L8'], [20, 40, 40], [5, 20]),
  recommendation: activity(8, 'meeting', [], [2, 4, 5]),
  'publish-proposal': activity(8, 'period', ['L5'], [2, 4, 6]),
  'notify-start': activity(8, 'milestone', ['L8'], [2, 3, 4]),
  'programme-hearing': activity(8, 'period', ['L8'], [3, 6, 8]),
  'assess-inputs': activity(8, 'work', ['L4'], [4, 15, 24], [3, 10]),
  'prepare-council-case': activity(8, 'work', ['L21', 'L22'], [3, 8, 10], [2, 5]),
  adopt: activity(9, 'meeting', ['L1', 'L6'], [1, 2, 3]),
  'adopt-programme': activity(9, 'meeting', ['L8'], [1, 2, 2]),
  'announce-adoption': activity(9, 'work', ['L22', 'L24'], [2, 5, 6], [5, 10]),
  'start-follow-up': activity(9, 'work', ['L20'], [4, 12, 14], [10, 30]),
}

/** Days by pbl § 10-1, and with the one day that no way of counting can take away. */
export const publicationDaysByLaw = 30
export const publicationDaysSafe = 31
/** Six weeks for the planning programme (pbl § 11-13), and with the same one day. */
export const programmeHearingDays = 42
/** Six weeks for views; the law sets no time, this is our own default. */
export const viewsDays = 42
/** Shortest time for views that the calculation proposes by itself. */
export const fewestViewsDays = 21
/** Slack that should lie between the council meeting and the deadline. */
export const meetingSlackDays = 28
/** The papers are sent this many days before a political meeting (koml § 11-3: reasonable notice). */
export const papersDays = 7
/**
 * What the law and the smallest lawful process need before the council meeting: a week to ask for
 * views, six weeks to answer, two weeks to draft, and the publication.
 */
export const askDays = 7
export const shortestDraftDays = 14
