import { addDays, daysBetween, type LocalDate, latest } from '../calendar/local-date.ts'
import {
  found,
  type Judgement,
  type LawContext,
  missing,
  upcoming,
  viewsAdviceDays,
} from './law-context.ts'
import type { EvidenceItem, RequirementStatus } from './law-types.ts'
import { type Reason, reason } from './reasons.ts'
import { datesOf, type EvidenceReading, isDocumented } from './recorded-evidence.ts'

/**
 * L3 (pbl § 10-1 second paragraph): views from state and regional bodies and neighbours. The date of
 * the request decides; who was asked and how they answered is listed as evidence.
 */
export function checkViews(context: LawContext, evidence: EvidenceReading): Judgement {
  const { facts, today } = context
  const requestedOn = facts.process.viewsRequestedOn ?? datesOf(evidence.accepted)[0] ?? null
  return requestedOn && requestedOn <= today
    ? judgeRequested(context, requestedOn, evidence)
    : judgeNotRequested(context, requestedOn, evidence)
}

function judgeRequested(
  context: LawContext,
  requestedOn: LocalDate,
  evidence: EvidenceReading,
): Judgement {
  const { facts, decidedOn, meetingOn, today } = context
  const dueOn = facts.process.viewsDueOn
  const items = [
    ...found('views-request-date', requestedOn),
    ...found('views-due-date', dueOn),
    ...(isDocumented(evidence.accepted) ? [] : missing('views-recipients', 'views-replies')),
  ]
  const judged = (status: RequirementStatus, ...reasons: readonly Reason[]): Judgement => ({
    status,
    reasons,
    evidence: items,
    nextDate: decidedOn ? null : upcoming(dueOn, today),
  })
  const asked = reason('views-requested', { requestedOn })
  if (decidedOn && requestedOn > decidedOn) {
    const values = { requestedOn, adoptedOn: decidedOn }
    return judged('broken', reason('views-requested-after-decision', values))
  }
  if (decidedOn && requestedOn === decidedOn) {
    const values = { adoptedOn: decidedOn }
    return judged('needs-judgement', reason('views-requested-on-decision-day', values))
  }
  if (dueOn && meetingOn && dueOn > meetingOn) {
    return decidedOn
      ? judged(
          'needs-judgement',
          reason('views-due-after-decision', { dueOn, adoptedOn: decidedOn }),
          asked,
        )
      : judged('at-risk', reason('views-due-after-meeting', { dueOn, meetingOn }), asked)
  }
  return judged('met', asked)
}

function judgeNotRequested(
  context: LawContext,
  requestedOn: LocalDate | null,
  evidence: EvidenceReading,
): Judgement {
  const { decidedOn, meetingOn, today } = context
  const items = missing('views-request-date', 'views-recipients', 'views-replies')
  if (decidedOn) return judgeDecided(decidedOn, requestedOn, evidence, items)
  const askBy = meetingOn && addDays(meetingOn, -viewsAdviceDays)
  const judged = (status: RequirementStatus, main: Reason): Judgement => ({
    status,
    reasons: [main],
    evidence: items,
    nextDate: requestedOn ?? upcoming(askBy, today),
  })
  if (requestedOn && meetingOn && requestedOn > meetingOn) {
    return judged('at-risk', reason('views-request-after-meeting', { requestedOn, meetingOn }))
  }
  const from = requestedOn ? latest(requestedOn, today) : today
  const days = meetingOn ? daysBetween(from, meetingOn) : null
  if (meetingOn && days !== null && days < viewsAdviceDays) {
    return judged('at-risk', reason('views-request-late', { meetingOn, days }))
  }
  return requestedOn
    ? judged('due', reason('views-request-ahead', { requestedOn }))
    : judged('due', reason('views-not-requested', {}))
}

function judgeDecided(
  adoptedOn: LocalDate,
  requestedOn: LocalDate | null,
  evidence: EvidenceReading,
  items: readonly EvidenceItem[],
): Judgement {
  // Letters or notes without a date may show that views were asked for; a person must look.
  if (requestedOn === null && evidence.accepted.length > 0) {
    const reasons = [reason('views-request-undated', {})]
    const wanted = missing('views-request-date')
    return { status: 'needs-judgement', reasons, evidence: wanted, nextDate: null }
  }
  const main = requestedOn
    ? reason('views-requested-after-decision', { requestedOn, adoptedOn })
    : reason('views-never-requested', { adoptedOn })
  return { status: 'broken', reasons: [main], evidence: items, nextDate: null }
}
