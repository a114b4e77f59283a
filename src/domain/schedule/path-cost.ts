import {
  papersDays,
  programmeHearingDays,
  publicationDaysByLaw,
  publicationDaysSafe,
} from './activity-table.ts'
import { type Frame, opensWithProgramme } from './schedule-frame.ts'
import type { DecisionOrder } from './schedule-types.ts'
import type { Day, WorkCalendar } from './work-calendar.ts'

/** What the path is looked for within. */
export interface PathSearch {
  readonly frame: Frame
  readonly calendar: WorkCalendar
  readonly meeting: Day
  /** The day the new council's work begins. */
  readonly start: Day
  /** Nothing that is not recorded is planned before this day: today while the process is open. */
  readonly notBefore: Day
  /**
   * Working days before the draft: the fewest possible, those the hours available ask for, and those
   * it usually takes.
   */
  readonly fewestDays: number
  readonly neededDays: number
  readonly usualDays: number
  /** The day the views are in when they are asked for now, and the work that then remains. */
  readonly viewsIn: Day
  readonly fewestAfterViews: number
  readonly neededAfterViews: number
}

export interface Candidate {
  readonly order: DecisionOrder
  readonly recommendation: Day
  readonly published: Day
}

/** A recommendation this many days before the council is early: the proposal could have waited. */
const longestWait = 21

/**
 * What a candidate costs. The law weighs most, then room for the work and for the inputs, then the
 * quiet weeks, then slack. The weights are our own; only their order of size matters.
 */
export function costOf(search: PathSearch, candidate: Candidate): number {
  const { calendar, meeting, start } = search
  const { order, published, recommendation } = candidate
  const lawDays = meeting - published
  const inputsEnd = settledEnd(search, published) ?? usualEnd(search, published)
  const draftBy = draftByOf(search, candidate)
  const work = calendar.openDays(start, draftBy)
  const afterViews = calendar.openDays(search.viewsIn + 1, draftBy)
  return (
    (lawDays < publicationDaysByLaw ? 5000 : 0) +
    1000 * lacking(publicationDaysByLaw, lawDays) +
    (lawDays === publicationDaysByLaw ? 400 : 0) +
    300 * (opensWithProgramme(search.frame) ? lacking(openFor(search) + 1, lawDays) : 0) +
    40 * lacking(search.fewestDays, work) +
    10 * lacking(search.neededDays, work) +
    lacking(search.usualDays, work) +
    40 * lacking(search.fewestAfterViews, afterViews) +
    10 * lacking(search.neededAfterViews, afterViews) +
    6 * calendar.summerDays(published, inputsEnd) +
    6 * calendar.christmasDays(published, inputsEnd) +
    10 * lacking(papersDays, meeting - recommendation) +
    (order === 'recommendation-first'
      ? 10 + 0.5 * lacking(published - recommendation, 7)
      : costOfInputs(search, candidate, inputsEnd)) +
    0.3 * lawDays
  )
}

/**
 * With the publication first, the inputs are to be assessed before the recommendation, with slack
 * before that, and the recommendation is not to lie long before the council. With the recommendation
 * first, the proposal is simply published at the safe limit.
 */
function costOfInputs(search: PathSearch, candidate: Candidate, inputsEnd: Day): number {
  const { calendar, meeting } = search
  const { published, recommendation } = candidate
  const latest = Math.min(
    meeting - publicationDaysSafe,
    recommendation - openFor(search) - papersDays,
  )
  return (
    60 * lacking(5, calendar.openDays(inputsEnd + 1, recommendation - 1)) +
    3 * lacking(14, latest - published) +
    5 * lacking(meeting - recommendation, longestWait)
  )
}

// At module level because this runs thousands of times for each schedule.
function lacking(wanted: number, has: number): number {
  return Math.max(0, wanted - has)
}

function usualEnd(search: PathSearch, published: Day): Day {
  return Math.min(search.calendar.onOrAfter(published + openFor(search)), search.meeting - 1)
}

/** Days the proposal is planned to lie open before inputs are due. */
export function openFor({ frame }: PathSearch): number {
  return opensWithProgramme(frame) ? programmeHearingDays : publicationDaysByLaw
}

export function draftByOf({ calendar }: PathSearch, candidate: Candidate): Day {
  return candidate.order === 'recommendation-first'
    ? calendar.onOrBefore(candidate.recommendation - papersDays)
    : calendar.onOrBefore(candidate.published - 1)
}

/** The recorded or hand-set last day of the publication. */
export function settledEnd({ frame }: PathSearch, published: Day): Day | null {
  const recorded = frame.dates.publicationEndsOn
  if (recorded !== null && recorded >= published) return recorded
  const pinned = frame.pins.get('publish-proposal')
  return pinned?.from === published ? pinned.to : null
}
