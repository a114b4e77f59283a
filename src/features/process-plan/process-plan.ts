import type { LocalDate } from '#domain/calendar/local-date.ts'
import { requirementOf } from '#domain/law/requirements.ts'
import { basisLabel, requirementTexts, statusWord } from '#features/law/index.ts'
import {
  type ProcessView,
  periodText,
  processTexts,
  reasonOf,
  stateOfActivity,
  stepTexts,
  timelineModel,
  titleOf,
  warningSentence,
} from '#features/process/index.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import type { Workbook } from '#platform/documents/xlsx.ts'
import { fullDate, longDate, number } from '#platform/i18n/format.ts'
import { periodLabel } from '#routes'
import { timelineSvg } from '#ui/timeline/timeline-svg.ts'
import { processPlanTexts } from './process-plan.texts.ts'

const plain = (text: string): readonly Run[] => [{ text }]

/** The prosessplan as a document: result, deadline, people, timeline, activities, meetings, law. */
export function processPlan(view: ProcessView): DocumentModel {
  const { language, today, municipality } = view
  const period = periodLabel(view.strategy.term)
  const text = processPlanTexts[language]
  return {
    title: text.title(period),
    subtitle: '',
    author: view.member.isDemo ? view.member.name : municipality.displayName,
    language,
    dateline: text.dateline(longDate(today, language)),
    blocks: [
      ...resultBlocks(view),
      ...timelineBlocks(view),
      ...activityBlocks(view),
      ...meetingBlocks(view),
      ...lawBlocks(view),
      ...warningBlocks(view),
    ],
  }
}

function resultBlocks(view: ProcessView): readonly Block[] {
  const { language, schedule, strategy } = view
  const period = periodLabel(strategy.term)
  const text = processPlanTexts[language]
  const say = (date: LocalDate) => longDate(date, language)
  const deadline =
    schedule.adoptBy === null
      ? []
      : [
          paragraph(
            strategy.process.constitutedOn
              ? text.deadlineText(say(schedule.adoptBy))
              : text.expectedText(say(schedule.adoptBy)),
          ),
        ]
  return [
    heading(1, text.result),
    paragraph(text.resultText(period, say(schedule.councilMeetingOn))),
    heading(1, text.deadline),
    ...deadline,
    paragraph(text.publishText(say(schedule.publishBySafe), say(schedule.publishByLaw))),
    ...(schedule.reserveMeetingOn
      ? [paragraph(text.reserveText(say(schedule.reserveMeetingOn)))]
      : []),
    paragraph(`${processTexts[language].progress.order[schedule.order]}.`),
    heading(1, text.who),
    paragraph(
      text.whoText(
        strategy.leader ?? text.noLeader,
        number(strategy.hoursPerWeek, language, strategy.hoursPerWeek % 1 ? 1 : 0),
      ),
    ),
  ]
}

function timelineBlocks(view: ProcessView): readonly Block[] {
  const text = processPlanTexts[view.language]
  const model = timelineModel(view)
  return [
    heading(1, text.timeline),
    {
      kind: 'figure',
      caption: model.title,
      alternative: model.description,
      svg: timelineSvg(model, { variant: 'document', selfContained: true }),
      narrowSvg: timelineSvg(model, { variant: 'narrow', selfContained: true, id: 'smal' }),
    },
  ]
}

function activityBlocks(view: ProcessView): readonly Block[] {
  const { language } = view
  const plan = processPlanTexts[language]
  const { progress } = processTexts[language]
  return [
    heading(1, plan.activities),
    {
      kind: 'table',
      caption: plan.activitiesCaption,
      columns: [
        { title: progress.columns.step, align: 'end', width: 1 },
        { title: progress.columns.activity, align: 'start', width: 5 },
        { title: progress.columns.when, align: 'start', width: 4 },
        { title: progress.columns.reason, align: 'start', width: 6 },
        { title: progress.columns.state, align: 'start', width: 2 },
      ],
      rows: view.activities.map((activity) => [
        plain(String(activity.step)),
        plain(titleOf(activity, language)),
        plain(periodText(activity, language)),
        plain(reasonOf(activity, language)),
        plain(progress.states[stateOfActivity(activity, view.today)]),
      ]),
    },
  ]
}

function meetingBlocks(view: ProcessView): readonly Block[] {
  const { language, strategy, schedule } = view
  const plan = processPlanTexts[language]
  const { meetings, bodyLabels } = processTexts[language]
  if (strategy.meetings.length === 0) return []
  const mark = (body: string, date: LocalDate) => {
    if (body !== 'kommunestyre') return ''
    if (date === schedule.councilMeetingOn) return ` (${meetings.chosen})`
    return date === schedule.reserveMeetingOn ? ` (${meetings.reserve})` : ''
  }
  return [
    {
      kind: 'table',
      caption: plan.meetingsCaption,
      columns: [
        { title: meetings.date, align: 'start', width: 3 },
        { title: meetings.body, align: 'start', width: 5 },
      ],
      rows: strategy.meetings.map((meeting) => [
        plain(fullDate(meeting.date, language)),
        plain(`${meeting.label || bodyLabels[meeting.body]}${mark(meeting.body, meeting.date)}`),
      ]),
    },
  ]
}

function lawBlocks(view: ProcessView): readonly Block[] {
  const { language } = view
  const plan = processPlanTexts[language]
  const shown = view.requirements.filter((result) => {
    const requirement = requirementOf(result.id)
    return requirement.force === 'must' && !requirement.standing && result.status !== 'not-relevant'
  })
  return [
    heading(1, plan.law),
    {
      kind: 'table',
      caption: plan.lawCaption,
      columns: [
        { title: plan.lawColumns.requirement, align: 'start', width: 4 },
        { title: plan.lawColumns.basis, align: 'start', width: 4 },
        { title: plan.lawColumns.status, align: 'start', width: 2 },
        { title: plan.lawColumns.next, align: 'start', width: 5 },
      ],
      rows: shown.map((result) => [
        plain(requirementTexts[language][result.id].title),
        requirementOf(result.id).basis.flatMap((basis, index): Run[] => [
          ...(index > 0 ? [{ text: ', ' }] : []),
          { text: basisLabel(basis, language), href: basis.url },
        ]),
        plain(statusWord(result.status, language)),
        plain(result.status === 'met' ? '' : requirementTexts[language][result.id].whatToDo),
      ]),
    },
  ]
}

function warningBlocks(view: ProcessView): readonly Block[] {
  const { language, schedule, strategy } = view
  if (schedule.warnings.length === 0) return []
  const reasonFor = (code: string) =>
    strategy.deviations.find((deviation) => deviation.warningCode === code)?.reason
  return [
    heading(1, processPlanTexts[language].warnings),
    {
      kind: 'list',
      ordered: false,
      items: schedule.warnings.map((warning) => {
        const reason = reasonFor(warning.code)
        const runs: Run[] = [{ text: warningSentence(warning, language) }]
        if (reason) {
          runs.push(
            { text: ` ${processTexts[language].progress.reasonLabel}: `, bold: true },
            { text: reason },
          )
        }
        return runs
      }),
    },
  ]
}

/** The schedule as a workbook: activities with dates, and the meetings. */
export function scheduleWorkbook(view: ProcessView): Workbook {
  const { language, activities, strategy, today } = view
  const { progress, meetings, bodyLabels } = processTexts[language]
  const { columns } = progress
  return {
    sheets: [
      {
        name: progress.title,
        columns: [
          { title: columns.step, width: 6, kind: 'number' },
          { title: columns.activity, width: 44, kind: 'text' },
          { title: columns.from, width: 12, kind: 'date' },
          { title: columns.to, width: 12, kind: 'date' },
          { title: columns.hours, width: 8, kind: 'number' },
          { title: columns.state, width: 12, kind: 'text' },
          { title: columns.requirements, width: 16, kind: 'text' },
          { title: columns.reason, width: 70, kind: 'text' },
        ],
        rows: activities.map((activity) => [
          activity.step,
          titleOf(activity, language),
          activity.startsOn,
          activity.endsOn,
          activity.hours,
          progress.states[stateOfActivity(activity, today)],
          activity.requirementIds.join(', '),
          reasonOf(activity, language),
        ]),
      },
      {
        name: meetings.title,
        columns: [
          { title: meetings.date, width: 12, kind: 'date' },
          { title: meetings.body, width: 50, kind: 'text' },
        ],
        rows: strategy.meetings.map((meeting) => [
          meeting.date,
          meeting.label || bodyLabels[meeting.body],
        ]),
      },
      {
        name: processTexts[language].overview.steps,
        columns: [
          { title: columns.step, width: 6, kind: 'number' },
          { title: columns.activity, width: 44, kind: 'text' },
        ],
        rows: Object.entries(stepTexts[language]).map(([step, one]) => [Number(step), one.title]),
      },
    ],
  }
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: plain(text) }
}
