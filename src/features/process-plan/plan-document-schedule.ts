import type { LocalDate } from '#domain/calendar/local-date.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import { basisLabel, requirementTexts, statusWord } from '#features/law/index.ts'
import {
  type LivingActivity,
  type ProcessFacts,
  type ProcessView,
  periodText,
  processTexts,
  reasonOf,
  stateOfActivity,
  timelineModel,
  titleOf,
  warningSentence,
} from '#features/process/index.ts'
import type { Block, Run } from '#platform/documents/blocks.ts'
import {
  filledColumns,
  heading,
  labelled,
  paragraph,
  table,
} from '#platform/documents/make-blocks.ts'
import { fullDate, longDate, number } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { timelineSvg } from '#ui/timeline/timeline-svg.ts'
import type { PlanAgendaItem } from './plan-document.sql.ts'
import { planDocumentTexts } from './plan-document.texts.ts'
import type { PlanMaterial } from './plan-document-material.ts'
import { planWords } from './plan-words.texts.ts'

/** What the plan is about in a few lines: the decision, the deadline, who and how much time. */
export function openingBlocks(view: ProcessView): readonly Block[] {
  const { language, schedule, strategy } = view
  const text = planDocumentTexts[language].opening
  const say = (date: LocalDate) => longDate(date, language)
  const { adoptBy, reserveMeetingOn, councilMeetingOn, publishBySafe, publishByLaw } = schedule
  const hours = number(strategy.hoursPerWeek, language, strategy.hoursPerWeek % 1 ? 1 : 0)
  return [
    heading(1, text.title),
    paragraph(text.resultText(periodLabel(strategy.term), say(councilMeetingOn))),
    ...(adoptBy === null
      ? []
      : [
          paragraph(
            strategy.process.constitutedOn
              ? text.deadlineText(say(adoptBy))
              : text.expectedText(say(adoptBy)),
          ),
        ]),
    paragraph(text.publishText(say(publishBySafe), say(publishByLaw))),
    ...(reserveMeetingOn ? [paragraph(text.reserveText(say(reserveMeetingOn)))] : []),
    paragraph(`${processTexts[language].progress.order[schedule.order]}.`),
    paragraph(strategy.leader ? text.whoText(strategy.leader, hours) : text.noLeaderText(hours)),
  ]
}

/** The milestones that the municipality has set itself. */
export function milestonePart({ view }: PlanMaterial): readonly Block[] {
  const { language } = view
  const text = planDocumentTexts[language]
  const milestones = view.activities.filter(
    (activity) => activity.origin === 'own' && activity.kind === 'milestone',
  )
  if (milestones.length === 0) return []
  const columns = filledColumns<LivingActivity>(milestones, [
    [text.milestones.when, 3, (one) => periodText(one, language)],
    [text.milestones.title, 6, (one) => titleOf(one, language)],
    [text.activities.lead, 3, (one) => one.lead?.name ?? ''],
    [text.activities.state, 2, (one) => stateWord(one, view)],
  ])
  return [heading(1, text.parts.milestones), table(text.milestones.caption, milestones, columns)]
}

export function timelinePart({ view }: PlanMaterial): readonly Block[] {
  const model = timelineModel(view)
  return [
    heading(1, planDocumentTexts[view.language].parts.timeline),
    {
      kind: 'figure',
      caption: model.title,
      alternative: model.description,
      svg: timelineSvg(model, { variant: 'document', selfContained: true }),
      narrowSvg: timelineSvg(model, { variant: 'narrow', selfContained: true, id: 'smal' }),
    },
  ]
}

export function activityPart({ view }: PlanMaterial): readonly Block[] {
  const { language, activities } = view
  const text = planDocumentTexts[language]
  const columns = filledColumns<LivingActivity>(activities, [
    [text.activities.step, 2, (one) => String(one.step), 'end'],
    [text.activities.activity, 7, (one) => titleOf(one, language)],
    [text.activities.when, 6, (one) => periodText(one, language)],
    [text.activities.lead, 5, (one) => one.lead?.name ?? ''],
    [text.activities.reason, 9, (one) => reasonOf(one, language)],
    [text.activities.state, 4, (one) => stateWord(one, view)],
  ])
  return [heading(1, text.parts.activities), table(text.activities.caption, activities, columns)]
}

/** What is written about each activity; those without anything are left out. */
export function activityDetailPart({ view, details }: PlanMaterial): readonly Block[] {
  const { language } = view
  const text = planDocumentTexts[language]
  const { fields } = text.activities
  const described = view.activities.flatMap((activity): Block[] => {
    const detail = details.get(activity.key)
    if (!detail) return []
    const people = activity.people.map((one) => one.name).join(', ')
    const facts = [
      [text.activities.when, periodText(activity, language)],
      [text.activities.lead, activity.lead?.name ?? ''],
      [fields.participants, [people, detail.participants].filter(Boolean).join('; ')],
      [text.activities.hours, activity.hours > 0 ? hoursOf(activity.hours, language) : ''],
      [text.activities.state, stateWord(activity, view)],
    ] as const
    const texts = (['purpose', 'method', 'input', 'output'] as const).flatMap((name): Block[] => {
      const runs = labelled([[fields[name], detail[name]]])
      return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }]
    })
    return [
      heading(2, titleOf(activity, language)),
      { kind: 'paragraph', runs: labelled(facts) },
      ...texts,
    ]
  })
  return described.length === 0 ? [] : [heading(1, text.parts['activity-details']), ...described]
}

type Meeting = ProcessView['strategy']['meetings'][number]

function hoursOf(hours: number, language: ProcessView['language']): string {
  return number(hours, language, hours % 1 ? 1 : 0)
}

/** What is reported of an activity, else what its dates say. */
export function stateWord(activity: LivingActivity, { language, today }: ProcessView): string {
  const state = stateOfActivity(activity, today)
  const isOpen = state === 'now' || state === 'ahead'
  return activity.status && isOpen
    ? planWords[language].statuses[activity.status]
    : processTexts[language].progress.states[state]
}

/** The meetings in the order of their dates, with what each is to take up. */
export function meetingPart({ view, agendas }: PlanMaterial): readonly Block[] {
  const { language, strategy } = view
  const text = planDocumentTexts[language]
  const meetings = meetingsOfThePlan({ view, agendas })
  if (meetings.length === 0) return []
  const all = strategy.meetings.length
  const agendaOf = (id: string) => agendas.filter((item) => item.meetingId === id)
  const columns = filledColumns<Meeting>(meetings, [
    [text.meetings.date, 4, (meeting) => fullDate(meeting.date, language)],
    [text.meetings.body, 5, (meeting) => meetingName(meeting, view)],
    [
      text.meetings.agenda,
      8,
      ({ id }) => agendaOf(id).flatMap((item, index) => agendaRuns(item, index, language)),
    ],
  ])
  const source = meetings.length < all ? text.meetings.some(number(all, language)) : ''
  return [heading(1, text.parts.meetings), table(text.meetings.caption, meetings, columns, source)]
}

/**
 * The meetings that the process has to do with: those with items from it, those that an activity falls
 * on, the ones to adopt in, and the working group's own. All of them while there are none such.
 */
function meetingsOfThePlan({
  view: { strategy, schedule, activities },
  agendas,
}: Pick<PlanMaterial, 'view' | 'agendas'>): readonly Meeting[] {
  const withAgenda = new Set(agendas.map((item) => item.meetingId))
  const days = new Set(
    activities.filter((one) => one.kind === 'meeting').map((one) => one.startsOn),
  )
  const councilDays = [schedule.councilMeetingOn, schedule.reserveMeetingOn]
  const chosen = strategy.meetings.filter(
    ({ id, body, date }) =>
      withAgenda.has(id) ||
      body === 'arbeidsgruppe' ||
      days.has(date) ||
      (body === 'kommunestyre' && councilDays.includes(date)),
  )
  return chosen.length > 0 ? chosen : strategy.meetings
}

/** «Kommunestyret (vedtaksmøte)» */
export function meetingName(meeting: Meeting, { language, schedule }: ProcessView): string {
  const text = planDocumentTexts[language].meetings
  const name = meeting.label || processTexts[language].bodyLabels[meeting.body]
  if (meeting.body !== 'kommunestyre') return name
  if (meeting.date === schedule.councilMeetingOn) return `${name} (${text.chosen})`
  return meeting.date === schedule.reserveMeetingOn ? `${name} (${text.reserve})` : name
}

function agendaRuns(item: PlanAgendaItem, index: number, language: ProcessView['language']): Run[] {
  const text = planDocumentTexts[language].meetings
  const remarks = [
    item.caseNumber && text.caseNumber(item.caseNumber),
    item.readyOn && text.readyOn(longDate(item.readyOn, language)),
    item.decision && text.decision(item.decision),
  ].filter(Boolean)
  return [
    { text: `${index > 0 ? '\n' : ''}${item.title}`, bold: true },
    ...remarks.map((remark): Run => ({ text: `\n${remark}` })),
  ]
}

/** The duties that the law sets, with their basis and what is left to do. */
export function lawPart({ view }: PlanMaterial): readonly Block[] {
  return [heading(1, planDocumentTexts[view.language].parts.law), lawTable(view)]
}

/** The duties with how they stand, without those that always apply. */
export function lawTable({ language, requirements }: ProcessFacts): Block {
  const text = planDocumentTexts[language]
  const shown = requirements.filter(({ id, status }) => {
    const requirement = requirementOf(id)
    return requirement.force === 'must' && !requirement.standing && status !== 'not-relevant'
  })
  const words = requirementTexts[language]
  return table(text.law.caption, shown, [
    [text.law.requirement, 4, (result) => words[result.id].title],
    [
      text.law.basis,
      4,
      (result) =>
        requirementOf(result.id).basis.flatMap((basis, index): Run[] => [
          ...(index > 0 ? [{ text: ', ' }] : []),
          { text: basisLabel(basis, language), href: basis.url },
        ]),
    ],
    [text.law.status, 2, (result) => statusWord(result.status, language)],
    [text.law.next, 5, ({ id, status }) => (status === 'met' ? '' : words[id].whatToDo)],
  ])
}

/** What deviates, with the reasons that are written. */
export function warningPart({ view }: PlanMaterial): readonly Block[] {
  const { language, schedule, strategy } = view
  if (schedule.warnings.length === 0) return []
  const reasonFor = (code: string) =>
    strategy.deviations.find((deviation) => deviation.warningCode === code)?.reason ?? ''
  return [
    heading(1, planDocumentTexts[language].parts.warnings),
    {
      kind: 'list',
      ordered: false,
      items: schedule.warnings.map((warning) => {
        const reason = labelled([
          [processTexts[language].progress.reasonLabel, reasonFor(warning.code)],
        ])
        const sentence = warningSentence(warning, language)
        return [{ text: reason.length > 0 ? `${sentence} ` : sentence }, ...reason]
      }),
    },
  ]
}
