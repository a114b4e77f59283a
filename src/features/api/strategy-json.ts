import type { z } from 'zod'
import { addYears } from '#domain/calendar/local-date.ts'
import type { RequirementResult } from '#domain/law/law-check.ts'
import type { Requirement } from '#domain/law/requirement.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import { miniPopulationBelow } from '#domain/municipality/municipality.ts'
import { bodies, type ProcessDate, type ProcessFacts, processDates } from '#domain/process.ts'
import type { Schedule } from '#domain/schedule/schedule-types.ts'
import {
  basisLabel,
  evidenceSentence,
  reasonText,
  requirementTexts,
  statusWord,
} from '#features/law/index.ts'
import {
  activityReason,
  activityTitle,
  bodyOfWords,
  type NewMeeting,
  type NewStrategy,
  type Strategy,
  type StrategyChange,
  warningSentence,
} from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type {
  lawCheckSchema,
  newStrategySchema,
  scheduleSchema,
  strategyChangeSchema,
  strategySchema,
} from './schemas.ts'

const defaultHoursPerWeek = 4
const defaultClosedWeeks = [28, 29, 30]

/** A strategy as the API gives it. */
export function strategyJson(strategy: Strategy): z.infer<typeof strategySchema> {
  const { process } = strategy
  const constitution = process.constitutedOn ?? process.expectedConstitutionOn
  return {
    id: strategy.id,
    municipalityNumber: strategy.municipalityNumber,
    term: strategy.term,
    isCurrent: strategy.isCurrent,
    adoptBy: constitution ? addYears(constitution, 1) : null,
    ...process,
    startingPoint: strategy.startingPoint,
    hoursPerWeek: strategy.hoursPerWeek,
    closedWeeks: [...strategy.closedWeeks],
    order: strategy.order,
    leader: strategy.leader,
    meetings: strategy.meetings.map((meeting) => ({
      id: meeting.id,
      body: meeting.label || meeting.body,
      date: meeting.date,
    })),
    version: strategy.version,
  }
}

/** What a POST says, with the same defaults as the start page where it is silent. */
export function newStrategyOf(body: z.output<typeof newStrategySchema>): NewStrategy {
  const population = municipalityByNumber(body.municipalityNumber)?.population ?? 0
  return {
    term: body.term,
    startingPoint: body.startingPoint ?? (population < miniPopulationBelow ? 'mini' : 'full'),
    process: processOf(body),
    hoursPerWeek: body.hoursPerWeek ?? defaultHoursPerWeek,
    closedWeeks: body.closedWeeks ?? defaultClosedWeeks,
    order: body.order ?? null,
    leader: body.leader || null,
    createdBy: null,
  }
}

export function strategyChangeOf(
  body: Omit<z.output<typeof strategyChangeSchema>, 'meetings' | 'isCurrent'>,
): StrategyChange {
  return {
    process: processOf(body),
    ...(body.term && { term: body.term }),
    ...(body.startingPoint && { startingPoint: body.startingPoint }),
    ...(body.hoursPerWeek !== undefined && { hoursPerWeek: body.hoursPerWeek }),
    ...(body.closedWeeks && { closedWeeks: body.closedWeeks }),
    ...(body.order !== undefined && { order: body.order }),
    ...(body.leader !== undefined && { leader: body.leader || null }),
  }
}

/** A body that is not one of ours keeps its own name. */
export function meetingsOf(
  meetings: NonNullable<z.output<typeof newStrategySchema>['meetings']>,
): readonly NewMeeting[] {
  return meetings.map(({ body, date }) => {
    const known = bodies.find((one) => one === body) ?? bodyOfWords(body)
    return known ? { body: known, date } : { body: 'annet', label: body, date }
  })
}

export function scheduleJson(
  schedule: Schedule,
  language: Language,
): z.infer<typeof scheduleSchema> {
  return {
    adoptBy: schedule.adoptBy,
    publishByLaw: schedule.publishByLaw,
    publishBySafe: schedule.publishBySafe,
    councilMeetingOn: schedule.councilMeetingOn,
    reserveMeetingOn: schedule.reserveMeetingOn,
    order: schedule.order,
    slackDays: schedule.slackDays,
    activities: schedule.activities.map((activity) => ({
      id: activity.key,
      step: activity.step,
      title: activityTitle(activity.key, language),
      kind: activity.kind,
      startsOn: activity.startsOn,
      endsOn: activity.endsOn,
      requirementIds: [...activity.requirementIds],
      reason: activityReason(activity, language),
      hours: activity.hours,
      pinned: activity.pinned,
      happened: activity.happened,
    })),
    warnings: schedule.warnings.map((warning) => ({
      code: warning.code,
      message: warningSentence(warning, language),
      ...(warning.requirementId && { requirementId: warning.requirementId }),
    })),
  }
}

export function lawCheckJson(
  results: readonly RequirementResult[],
  language: Language,
): z.infer<typeof lawCheckSchema> {
  return {
    requirements: results.map((result) =>
      requirementJson(result, requirementOf(result.id), language),
    ),
  }
}

function requirementJson(result: RequirementResult, requirement: Requirement, language: Language) {
  const text = requirementTexts[language][result.id]
  return {
    id: result.id,
    title: text.title,
    force: requirement.force,
    status: result.status,
    statusWord: statusWord(result.status, language),
    reason: reasonText(result.reasons, language),
    whatToDo: text.whatToDo,
    steps: [...requirement.steps],
    nextDate: result.nextDate,
    basis: requirement.basis.map((basis) => ({
      label: basisLabel(basis, language),
      section: basis.section,
      url: basis.url,
      checkedOn: basis.checkedOn,
    })),
    evidence: result.evidence.map((item) => ({
      code: item.code,
      state: item.state,
      text: evidenceSentence(item, language),
      on: item.on,
      url: item.url,
      note: item.note,
      document: item.document ?? null,
    })),
  }
}

function processOf(
  body: Partial<Record<ProcessDate, ProcessFacts[ProcessDate] | undefined>>,
): Partial<ProcessFacts> {
  const given = processDates.filter((name) => body[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, body[name] ?? null]))
}
