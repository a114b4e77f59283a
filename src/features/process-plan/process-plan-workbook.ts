import { steps } from '#domain/process.ts'
import {
  type ProcessView,
  processTexts,
  reasonOf,
  stepTexts,
  titleOf,
} from '#features/process/index.ts'
import type { Workbook, WorkbookColumn, WorkbookSheet } from '#platform/documents/xlsx.ts'
import { itemsOf } from './plan-content-items.ts'
import { planDocumentTexts } from './plan-document.texts.ts'
import type { PlanMaterial } from './plan-document-material.ts'
import { risksByScore } from './plan-document-people.ts'
import { meetingName, stateWord } from './plan-document-schedule.ts'
import { planWords } from './plan-words.texts.ts'
import { riskScore } from './risk-level.ts'
import { stakeholderTexts } from './stakeholder.texts.ts'

/** The schedule as a workbook, and a sheet for each list of the plan that has something in it. */
export function scheduleWorkbook(material: PlanMaterial): Workbook {
  const all = [
    scheduleSheet(material),
    meetingSheet(material),
    groupSheet(material),
    stakeholderSheet(material),
    communicationSheet(material),
    riskSheet(material),
    stepSheet(material.view),
  ]
  return { sheets: all.filter((sheet) => sheet.rows.length > 0) }
}

const text = (title: string, width: number): WorkbookColumn => ({ title, width, kind: 'text' })
const date = (title: string): WorkbookColumn => ({ title, width: 12, kind: 'date' })
const figure = (title: string, width: number): WorkbookColumn => ({ title, width, kind: 'number' })

function scheduleSheet({ view, details }: PlanMaterial): WorkbookSheet {
  const { language, activities } = view
  const words = planDocumentTexts[language].activities
  const { fields } = words
  return {
    name: processTexts[language].progress.title,
    columns: [
      figure(words.step, 6),
      text(words.activity, 44),
      date(words.from),
      date(words.to),
      figure(words.hours, 8),
      text(words.lead, 24),
      text(fields.participants, 30),
      text(words.state, 14),
      text(fields.purpose, 40),
      text(fields.method, 30),
      text(fields.input, 30),
      text(fields.output, 30),
      text(words.requirements, 16),
      text(words.reason, 70),
    ],
    rows: activities.map((activity) => {
      const detail = details.get(activity.key)
      const people = activity.people.map((one) => one.name).join(', ')
      return [
        activity.step,
        titleOf(activity, language),
        activity.startsOn,
        activity.endsOn,
        activity.hours,
        activity.lead?.name ?? '',
        [people, detail?.participants].filter(Boolean).join('; '),
        stateWord(activity, view),
        detail?.purpose ?? '',
        detail?.method ?? '',
        detail?.input ?? '',
        detail?.output ?? '',
        activity.requirementIds.join(', '),
        reasonOf(activity, language),
      ]
    }),
  }
}

/** A row for each item on an agenda; a meeting without any has one row of its own. */
function meetingSheet({ view, agendas }: PlanMaterial): WorkbookSheet {
  const words = planDocumentTexts[view.language]
  return {
    name: words.parts.meetings,
    columns: [
      date(words.meetings.date),
      text(words.meetings.body, 44),
      text(words.meetings.item, 50),
      date(words.meetings.readyBy),
      text(words.meetings.number, 14),
      text(words.meetings.outcome, 60),
    ],
    rows: view.strategy.meetings.flatMap((meeting) => {
      const place = [meeting.date, meetingName(meeting, view)]
      const items = agendas.filter((item) => item.meetingId === meeting.id)
      if (items.length === 0) return [place]
      return items.map((item) => [
        ...place,
        item.title,
        item.readyOn,
        item.caseNumber,
        item.decision,
      ])
    }),
  }
}

function groupSheet({ view, content }: PlanMaterial): WorkbookSheet {
  const words = planDocumentTexts[view.language]
  const { functions, raci } = planWords[view.language]
  return {
    name: words.parts.group,
    columns: [
      text(words.group.name, 28),
      text(words.group.position, 28),
      text(words.group.functionInGroup, 14),
      text(words.group.email, 30),
      ...steps.map((step) => text(`${words.steps.title} ${step}`, 14)),
    ],
    rows: itemsOf(content, 'group-member').map(({ content: member }) => [
      member.name,
      member.position,
      functions[member.functionInGroup],
      member.email,
      ...steps.map((step) => {
        const letter = member.raci[String(step)]
        return letter ? `${letter} ${raci[letter].toLowerCase()}` : ''
      }),
    ]),
  }
}

function stakeholderSheet({ view, content }: PlanMaterial): WorkbookSheet {
  const words = planDocumentTexts[view.language]
  const { levels } = planWords[view.language]
  const { interest, influence } = stakeholderTexts[view.language]
  return {
    name: words.parts.stakeholders,
    columns: [
      text(words.stakeholders.name, 32),
      text(words.stakeholders.interest, 18),
      text(words.stakeholders.influence, 20),
      text(words.stakeholders.level, 16),
      text(words.stakeholders.affected, 44),
      text(words.stakeholders.how, 44),
      text(words.stakeholders.contact, 30),
    ],
    rows: itemsOf(content, 'stakeholder').map(({ content: one }) => [
      one.name,
      interest[one.interest],
      influence[one.influence],
      levels[one.level],
      one.affected,
      one.how,
      one.contact,
    ]),
  }
}

function communicationSheet({ view, content }: PlanMaterial): WorkbookSheet {
  const words = planDocumentTexts[view.language]
  return {
    name: words.parts.communication,
    columns: [
      date(words.communication.on),
      text(words.communication.audience, 28),
      text(words.communication.goal, 36),
      text(words.communication.message, 44),
      text(words.communication.channel, 24),
      text(words.communication.responsible, 24),
    ],
    rows: itemsOf(content, 'communication').map(({ content: one }) => [
      one.on,
      one.audience,
      one.goal,
      one.message,
      one.channel,
      one.responsible,
    ]),
  }
}

function riskSheet({ view, content }: PlanMaterial): WorkbookSheet {
  const words = planDocumentTexts[view.language]
  return {
    name: words.parts.risks,
    columns: [
      text(words.risks.event, 44),
      figure(words.risks.probability, 6),
      figure(words.risks.consequence, 6),
      figure(words.risks.score, 8),
      text(words.risks.measure, 50),
      text(words.risks.responsible, 24),
    ],
    rows: risksByScore(itemsOf(content, 'risk').map((item) => item.content)).map((one) => [
      one.event,
      one.probability,
      one.consequence,
      riskScore(one),
      one.measure,
      one.responsible,
    ]),
  }
}

function stepSheet({ language }: ProcessView): WorkbookSheet {
  const words = planDocumentTexts[language].steps
  return {
    name: processTexts[language].overview.steps,
    columns: [figure(words.title, 6), text(words.name, 44)],
    rows: steps.map((step) => [step, stepTexts[language][step].title]),
  }
}
