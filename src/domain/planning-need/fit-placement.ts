import type { Hands } from './fit-hands.ts'
import type { FitTask } from './fit-order.ts'
import type { FitMove, FitReason, UnfitReason } from './fit-types.ts'
import { halfYearOf } from './half-year.ts'

/** Half-years as numbers, both included. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Where a plan has come to stand. */
export interface Place extends Span {
  readonly move: FitMove
  readonly reasons: readonly FitReason[]
}

/** The first half-year that a plan can start in, and the plan that it waits for, if any. */
export interface Opening {
  readonly notBefore: number
  readonly earliest: number
  readonly after: string | null
}

/**
 * The place for a plan: as wished, else the nearest later, else the nearest earlier, and only then
 * over more half-years than wished. What cannot keep its limit still gets a place in the term, and it
 * is said. Null when there is none.
 */
export function placeFor(
  task: FitTask,
  weeks: number,
  hands: Hands,
  opening: Opening,
): Place | null {
  const within = (last: number) => searched(task, weeks, hands, opening, last)
  const { latest } = task
  const inTime = within(latest ? Math.min(latest.at, hands.last) : hands.last)
  const span = inTime ?? (latest ? within(hands.last) : null)
  if (!span) return null
  const { move, reasons } = explained(task, span, hands.last, opening)
  if (inTime || !latest) return { ...span, move, reasons }
  return { ...span, move, reasons: [...reasons, lateReason(latest, opening.notBefore)] }
}

/** No proposal can keep a limit that lies before everything that can be done. */
export function lateReason(
  { at, late }: NonNullable<FitTask['latest']>,
  notBefore: number,
): FitReason {
  return late.code === 'late-for-law' && at < notBefore
    ? { code: 'limit-before-start', values: late.values }
    : late
}

/** Why there was no place for it from `earliest` on. */
export function whyUnplaced(
  { unit }: FitTask,
  weeks: number,
  hands: Hands,
  { earliest }: Opening,
): UnfitReason {
  if (earliest > hands.last) return { code: 'no-time-left', values: {} }
  const handsWeeks = hands.allFrom(unit, earliest)
  if (handsWeeks <= 0) return { code: 'no-hands', values: { unit } }
  if (weeks > handsWeeks) return { code: 'larger-than-all-hands', values: { handsWeeks } }
  const freeWeeks = hands.freeFrom(unit, earliest)
  return { code: weeks > freeWeeks ? 'hands-taken' : 'hands-scattered', values: { freeWeeks } }
}

function searched(
  task: FitTask,
  weeks: number,
  hands: Hands,
  opening: Opening,
  last: number,
): Span | null {
  const { planId, unit, wishedFrom, wantedHalfYears } = task
  const hasRoom = (span: Span) => hands.hasRoomFor({ planId, unit, weeks, ...span })
  const begun = begunBefore(task, opening, last)
  if (begun && hasRoom(begun)) return begun
  const { earliest } = opening
  const longest = last - earliest + 1
  for (
    let length = Math.min(wantedHalfYears, longest);
    length >= 1 && length <= longest;
    length++
  ) {
    for (const from of startsAround(wishedFrom ?? earliest, earliest, last - length + 1)) {
      const span = { from, to: from + length - 1 }
      if (hasRoom(span)) return span
    }
  }
  return null
}

/** Work that is under way goes on as it was meant, when it waits for nothing. */
function begunBefore({ wishedFrom, wishedTo }: FitTask, opening: Opening, last: number) {
  const { notBefore, after } = opening
  if (wishedFrom === null || wishedTo === null || after !== null) return null
  const isBegun = wishedFrom < notBefore && wishedTo >= notBefore && wishedTo <= last
  return isBegun ? { from: wishedFrom, to: wishedTo } : null
}

/** From the wished one on to the end, then back from it to the beginning. */
function startsAround(wished: number, first: number, last: number): readonly number[] {
  const anchor = Math.max(first, Math.min(wished, last))
  const starts: number[] = []
  for (let from = anchor; from <= last; from++) starts.push(from)
  for (let from = anchor - 1; from >= first; from--) starts.push(from)
  return starts
}

function explained(
  task: FitTask,
  span: Span,
  last: number,
  opening: Opening,
): Pick<Place, 'move' | 'reasons'> {
  const { wishedFrom, wishedTo, wantedHalfYears } = task
  const halfYears = span.to - span.from + 1
  const values = { halfYears, wishedHalfYears: wantedHalfYears }
  const length: readonly FitReason[] =
    halfYears > wantedHalfYears
      ? [{ code: 'stretched', values }]
      : halfYears < wantedHalfYears
        ? [{ code: 'shortened', values }]
        : []
  if (wishedFrom === null) {
    return { move: 'set', reasons: [...whySet(span, opening), ...length] }
  }
  const wishedEnd = wishedTo ?? wishedFrom + wantedHalfYears - 1
  if (span.from === wishedFrom && span.to === wishedEnd) {
    return { move: 'kept', reasons: [{ code: 'kept-as-wished', values: {} }] }
  }
  const isEarlier = span.from < wishedFrom || (span.from === wishedFrom && span.to < wishedEnd)
  return isEarlier
    ? { move: 'earlier', reasons: [whyEarlier(task, wishedEnd, last), ...length] }
    : { move: 'later', reasons: [...whyLater(span, wishedFrom, opening), ...length] }
}

function whySet({ from }: Span, { earliest, after }: Opening): readonly FitReason[] {
  const waits: readonly FitReason[] =
    after === null ? [] : [{ code: 'waits-for-plan', values: { planId: after } }]
  if (from > earliest) return [...waits, { code: 'waits-for-hands', values: {} }]
  return waits.length > 0 ? waits : [{ code: 'first-room', values: {} }]
}

function whyLater({ from }: Span, wishedFrom: number, opening: Opening): readonly FitReason[] {
  const { notBefore, earliest, after } = opening
  const opens: readonly FitReason[] =
    earliest <= wishedFrom
      ? []
      : after === null
        ? [{ code: 'not-before', values: { notBefore: halfYearOf(notBefore) } }]
        : [{ code: 'waits-for-plan', values: { planId: after } }]
  const isHeldUp = from > Math.max(earliest, wishedFrom)
  const isOnlyLonger = opens.length === 0 && from === wishedFrom
  return isHeldUp || isOnlyLonger ? [...opens, { code: 'waits-for-hands', values: {} }] : opens
}

function whyEarlier({ latest }: FitTask, wishedEnd: number, last: number): FitReason {
  if (latest && wishedEnd > latest.at) {
    return latest.late.code === 'late-for-law'
      ? { code: 'moved-for-law', values: latest.late.values }
      : { code: 'moved-before-plan', values: latest.late.values }
  }
  return wishedEnd > last
    ? { code: 'moved-into-term', values: { lastYear: Math.floor(last / 2) } }
    : { code: 'hands-earlier', values: {} }
}
