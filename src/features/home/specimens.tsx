import type { ComponentChildren, VNode } from 'preact'
import {
  addDays,
  addYears,
  daysBetween,
  type LocalDate,
  localDate,
} from '#domain/calendar/local-date.ts'
import type { RequirementId, RequirementStatus } from '#domain/law/law-check.ts'
import { requirementTexts, statusWord } from '#features/law/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { StatusTag } from '#ui/status-tag.tsx'
import { homeTexts } from './home.texts.ts'

const constitutedOn = localDate('2027-10-19')
const viewsOn = localDate('2028-01-10')
const meetingOn = localDate('2028-09-21')
const deadlineOn = addYears(constitutedOn, 1)

/** The dates of one process, computed by the same arithmetic as the product's. */
export function ScheduleSpecimen({ language }: { language: Language }): VNode {
  const text = homeTexts[language].specimen
  const { dates } = text
  const rows: readonly (readonly [LocalDate, string, 'done' | 'goal' | 'limit' | 'plain'])[] = [
    [constitutedOn, dates.constituted, 'done'],
    [viewsOn, dates.views, 'plain'],
    [addDays(meetingOn, -31), dates.publish, 'plain'],
    [meetingOn, dates.adopt, 'goal'],
    [deadlineOn, dates.deadline, 'limit'],
  ]
  return (
    <Specimen language={language}>
      <ol class="st-specimen__dates">
        {rows.map(([date, label, kind]) => (
          <li key={date} data-kind={kind}>
            <time dateTime={date}>{longDate(date, language)}</time>
            <span>
              {label}
              {kind === 'limit' ? (
                <span class="st-note">, {text.slack(daysBetween(meetingOn, deadlineOn))}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </Specimen>
  )
}

const checks: readonly (readonly [RequirementId, RequirementStatus, string])[] = [
  ['L3', 'met', 'pbl § 10-1'],
  ['L15', 'met', 'sivilbeskyttelsesloven § 14'],
  ['L5', 'at-risk', 'pbl § 10-1'],
  ['L6', 'due', 'pbl § 10-1'],
]

export function LawSpecimen({ language }: { language: Language }): VNode {
  return (
    <Specimen language={language}>
      <ul class="st-specimen__checks">
        {checks.map(([id, status, basis]) => (
          <li key={id}>
            <span>
              {requirementTexts[language][id].title} <span class="st-note">{basis}</span>
            </span>
            <StatusTag status={status}>{statusWord(status, language)}</StatusTag>
          </li>
        ))}
      </ul>
    </Specimen>
  )
}

export function DocumentSpecimen({ language }: { language: Language }): VNode {
  const text = homeTexts[language].specimen
  return (
    <Specimen language={language} kind="paper">
      <div class="st-specimen__paper">
        <p class="st-specimen__place">{text.paperPlace}</p>
        <p class="st-specimen__title">{text.paperTitle}</p>
        <p>
          <strong>{text.paperGoal}.</strong> {text.paperGoalText}
        </p>
        <p>
          <strong>{text.paperDates}</strong>
        </p>
        <svg viewBox="0 0 300 44" aria-hidden="true">
          <path d="M8 30C40 44 62 40 92 26S150 8 182 18 240 40 292 12" />
          <circle cx="8" cy="30" r="5" />
          <circle cx="92" cy="26" r="5" />
          <circle cx="182" cy="18" r="5" />
          <circle class="st-specimen__goal" cx="292" cy="12" r="7" />
        </svg>
      </div>
      <ul class="st-specimen__files">
        {text.files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
    </Specimen>
  )
}

function Specimen({
  language,
  kind,
  children,
}: {
  language: Language
  kind?: 'paper'
  children: ComponentChildren
}): VNode {
  return (
    <figure class="st-specimen" data-kind={kind}>
      <figcaption>{homeTexts[language].specimen.label}</figcaption>
      {children}
    </figure>
  )
}
