import type { VNode } from 'preact'
import { requirementOf } from '#domain/law/requirements.ts'
import { type Step, steps } from '#domain/process.ts'
import { basisLabel, reasonText, requirementTexts, statusWord } from '#features/law/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import { StepPath } from '#ui/step-path.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { periodText } from './period-text.ts'
import { processTexts } from './process.texts.ts'
import { type ProcessView, stepAnchor } from './process-context.ts'
import { nextRequirement, stepStates, urgentRequirements } from './process-state.ts'
import { stepTexts, titleOf } from './schedule-sentences.ts'

/** What the law asks for now and within 60 days. */
export function ShortLawCheck({ view }: { view: ProcessView }): VNode {
  const { language } = view
  const text = processTexts[language].overview
  const urgent = urgentRequirements(view.requirements, view.today)
  const next = nextRequirement(view.requirements)
  const shown = urgent.length > 0 ? urgent : next ? [next] : []
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      {urgent.length === 0 ? (
        <p>
          {text.lawNothing}
          {next?.nextDate ? ` ${text.lawNext(longDate(next.nextDate, language))}` : ''}
        </p>
      ) : null}
      <ul class="st-law-list">
        {shown.map((result) => (
          <li key={result.id}>
            <StatusTag status={result.status}>{statusWord(result.status, language)}</StatusTag>
            <div>
              <a class="ds-link" href={`${routes.lawCheck.href(where)}#${result.id}`}>
                {requirementTexts[language][result.id].title}
              </a>
              <p>{reasonText(result.reasons, language)}</p>
              <p class="st-source">
                {requirementOf(result.id)
                  .basis.map((basis) => basisLabel(basis, language))
                  .join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={routes.lawCheck.href(where)}>
          {text.lawAll}
        </a>
      </p>
    </>
  )
}

/** The nine steps with their state, why they are there, and what is done in them. */
export function Steps({ view }: { view: ProcessView }): VNode {
  const { language, activities, today } = view
  const states = stepStates(activities, today)
  return (
    <StepPath
      language={language}
      variant="vertical"
      steps={steps.map((number) => ({
        number,
        id: stepAnchor(number),
        title: stepTexts[language][number].title,
        state: states.get(number) ?? 'ahead',
        note: <StepNote view={view} number={number} />,
      }))}
    />
  )
}

/** Ordinary steps have fewer; of a large one the first few, and the rest is a page away. */
const mostListed = 8
const listedOfLarge = 3

function StepNote({ view, number }: { view: ProcessView; number: Step }): VNode {
  const { language } = view
  const text = processTexts[language].overview
  const step = stepTexts[language][number]
  const own = view.activities.filter((activity) => activity.step === number)
  const where = { slug: view.member.slug, period: view.period }
  const listed = own.length > mostListed ? own.slice(0, listedOfLarge) : own
  const isCurrent = own.some((activity) => !activity.isDone && activity.startsOn <= view.today)
  return (
    <>
      <p>{step.why}</p>
      <Details summary={text.stepMore} count={text.activityCount(own.length)} open={isCurrent}>
        <SummaryList
          rows={[
            { label: text.must, value: step.must },
            { label: text.advised, value: step.advised },
          ]}
        />
        <ul class="st-step-activities">
          {listed.map((activity) => (
            <li key={activity.key} data-done={activity.isDone ? '' : undefined}>
              <a class="ds-link" href={routes.activity.href({ ...where, key: activity.key })}>
                {titleOf(activity, language)}
              </a>
              <span class="st-step-activities__when">{periodText(activity, language)}</span>
            </li>
          ))}
        </ul>
        {number === 5 ? (
          <p>
            <a class="ds-link" href={routes.knowledge.href(where)}>
              {text.toKnowledge}
            </a>
          </p>
        ) : null}
        {own.length > listed.length ? (
          <p>
            <a class="ds-link" href={`${routes.activities.href(where)}?trinn=${number}`}>
              {text.stepAll(own.length)}
            </a>
          </p>
        ) : null}
      </Details>
    </>
  )
}
