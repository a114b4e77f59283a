import type { VNode } from 'preact'
import { planTypeRules } from '#domain/plan-register/plan-type.ts'
import {
  ageReason,
  planHref,
  planStatusTexts,
  planTypeTexts,
} from '#features/plan-register/index.ts'
import { osloDate } from '#platform/clock.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { needTexts } from './need.texts.ts'
import { NeedConflict } from './need-conflict.tsx'
import { DecisionFields } from './need-decision.tsx'
import { NeedHistory } from './need-history.tsx'
import { goOnField, type NeedPageProps } from './need-page-props.ts'
import { NeedQuestions, NeedRecommendation } from './need-questions.tsx'
import { needHref } from './needs-address.ts'
import { type NeedEntry, writableBy } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import { askedSentence } from './planning-words.ts'

/** One plan: what is asked and answered, what we would advise, and what the municipality decides. */
export function NeedPage(props: NeedPageProps): VNode {
  const { needs, entry, errors, saved, isConflict } = props
  const { view } = needs
  const text = needTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      {saved ? (
        <Notice kind="success" role="status">
          <p>{text.saved(saved.plan.name)}</p>
          <ForgetText keptAs={keptAs(saved)} />
        </Notice>
      ) : null}
      <p class="st-eyebrow">{text.kicker}</p>
      <h1>{entry.plan.name}</h1>
      <Facts {...props} />
      <Asked {...props} />
      {isConflict ? <NeedConflict {...props} /> : null}
      <NeedForm {...props} />
      <LastChanged {...props} />
      <NeedHistory {...props} />
      <Onward {...props} />
    </>
  )
}

function Facts({ needs, entry }: NeedPageProps): VNode {
  const { language } = needs.view
  const { plan, facts } = entry
  const text = needTexts[language]
  const rows = [
    { label: text.facts.type, value: planTypeTexts[language][plan.type] },
    { label: text.facts.status, value: planStatusTexts[language][plan.status] },
    { label: text.facts.age, value: ageReason(facts.age, language) },
    { label: text.facts.process, value: text.processes[planTypeRules[plan.type].process] },
    { label: text.facts.assessment, value: plan.assessment },
  ]
  return <SummaryList rows={rows.filter(({ value }) => value !== '')} />
}

function Asked({ needs, entry }: NeedPageProps): VNode {
  const { language } = needs.view
  const text = needTexts[language]
  if (entry.asked.length === 0) return <p>{text.notAsked}</p>
  return (
    <section class="st-section">
      <h2>{text.why}</h2>
      <ul class="ds-list">
        {entry.asked.map((reason) => (
          <li key={reason.code}>{askedSentence(reason, language)}</li>
        ))}
      </ul>
    </section>
  )
}

function NeedForm(props: NeedPageProps): VNode {
  const { needs, entry, mayWrite, next } = props
  const { view } = needs
  const text = needTexts[view.language]
  if (!mayWrite) {
    return (
      <>
        <NeedQuestions {...props} />
        <NeedRecommendation {...props} />
        <DecisionFields {...props} />
      </>
    )
  }
  return (
    <Form language={view.language} action={needHref(needs, entry)} keepAs={keptAs(entry)}>
      <input type="hidden" name="version" value={entry.stored?.version ?? 0} />
      <NeedQuestions {...props} />
      <NeedRecommendation {...props} />
      <DecisionFields {...props} />
      <div class="st-actions">
        {next ? (
          <Button variant="primary" name={goOnField} value={next.plan.id}>
            {text.saveAndNext}
          </Button>
        ) : null}
        <Button variant={next ? 'secondary' : 'primary'}>{text.save}</Button>
      </div>
    </Form>
  )
}

function LastChanged({ needs, entry }: NeedPageProps): VNode | null {
  const { language } = needs.view
  if (!entry.stored) return null
  const { updatedAt, updatedBy } = entry.stored
  const when = longDate(osloDate(updatedAt), language)
  return <p class="st-note">{needTexts[language].lastChanged(when, updatedBy)}</p>
}

function Onward({ needs, entry, next }: NeedPageProps): VNode {
  const { view, entries } = needs
  const hasSome = writableBy(view, entries).length < entries.length
  const text = needTexts[view.language]
  return (
    <ul class="ds-list st-no-print">
      {next ? (
        <li>
          <a class="ds-link" href={needHref(needs, next)}>
            {text.next(next.plan.name)}
          </a>
        </li>
      ) : (
        <li>{hasSome ? text.allYoursAssessed : text.allAssessed}</li>
      )}
      <li>
        <a class="ds-link" href={planHref(view, entry.plan.id)}>
          {text.toPlan}
        </a>
      </li>
      <li>
        <a
          class="ds-link"
          href={routes.planningNeeds.href({ slug: view.member.slug, period: view.period })}
        >
          {planningWords[view.language].back}
        </a>
      </li>
    </ul>
  )
}

function keptAs({ plan }: NeedEntry): string {
  return `planbehov-${plan.id}`
}
