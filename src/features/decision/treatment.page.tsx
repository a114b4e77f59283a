import type { VNode } from 'preact'
import { voteOutcome } from '#domain/decision/vote-outcome.ts'
import { processTexts } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { AdoptionRemarks } from './adoption-remarks.page.tsx'
import { ConflictTable } from './conflict-table.tsx'
import { BackToDecision } from './decision-parts.tsx'
import { addressOf, baseOf, type DecisionView } from './decision-view.ts'
import { numberedPoints } from './point-words.ts'
import { shownTreatment, treatmentValues } from './treatment.form.ts'
import type { Treatment } from './treatment.sql.ts'
import { treatmentTexts } from './treatment.texts.ts'
import { TreatmentForm } from './treatment-form.page.tsx'
import type { TreatmentPageProps } from './treatment-page-props.ts'

export function treatmentTitle(
  { body, label, heldOn }: Pick<Treatment, 'body' | 'label' | 'heldOn'>,
  language: Language,
): string {
  const name = label || processTexts[language].bodyLabels[body]
  return treatmentTexts[language].title(name, longDate(heldOn, language))
}

export function keptTreatment({ view }: DecisionView, id: string): string {
  return `behandling-${view.strategy.id}-${id}`
}

export function TreatmentPage(props: TreatmentPageProps): VNode {
  const { decision, treatment, errors, isConflict, receipt, values } = props
  const { view, mayRecord } = decision
  const { language } = view
  const text = treatmentTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt}</p>
          <ForgetText keptAs={keptTreatment(decision, treatment.id)} />
        </Notice>
      ) : null}
      <h1>{treatmentTitle(treatment, language)}</h1>
      {isConflict ? (
        <ConflictTable
          language={language}
          by={treatment.recordedBy}
          stored={shownTreatment(treatmentValues(treatment), decision)}
          typed={shownTreatment(values, decision)}
          labels={text.fields}
        />
      ) : null}
      <Facts {...props} />
      <WordsAsProposed {...props} />
      <AdoptionRemarks {...props} />
      <Parts {...props} />
      <EditionSection {...props} />
      {mayRecord ? <ChangeForm {...props} /> : null}
      <RemoveSection {...props} />
      <BackToDecision view={view} />
    </>
  )
}

function Facts({ decision, treatment }: TreatmentPageProps): VNode {
  const { language } = decision.view
  const text = treatmentTexts[language]
  const { content } = treatment
  const treated = decision.publications.find(({ id }) => id === treatment.publicationId)
  const form = decision.view.member.language
  const words = (value: string) =>
    value ? (
      <span class="st-kept-lines" lang={form}>
        {value}
      </span>
    ) : (
      text.empty
    )
  return (
    <SummaryList
      rows={[
        { label: text.fields.outcome, value: text.outcomes[treatment.outcome] },
        { label: text.fields.caseNumber, value: treatment.caseNumber || text.empty },
        {
          label: text.fields.publicationId,
          value: treated
            ? text.version(treated.number, longDate(treated.publishedOn, language))
            : text.unpublished,
        },
        { label: text.vote, value: <VoteWords treatment={treatment} language={language} /> },
        { label: text.fields.recommendation, value: words(content.recommendation) },
        { label: text.fields.decisionText, value: words(content.decisionText) },
      ]}
    />
  )
}

/** The words of the decision are easily left behind when the table is changed. */
function WordsAsProposed({ decision, treatment }: TreatmentPageProps): VNode | null {
  const { planChanges, decisionText } = treatment.content
  const proposed = numberedPoints(baseOf(decision, treatment)?.points ?? [])
  if (planChanges.length === 0 || proposed === '' || decisionText !== proposed) return null
  return (
    <Notice kind="warning">
      <p>{treatmentTexts[decision.view.language].wordsAsProposed}</p>
    </Notice>
  )
}

function VoteWords({ treatment, language }: { treatment: Treatment; language: Language }): VNode {
  const text = treatmentTexts[language]
  const { vote } = treatment.content
  const outcome = voteOutcome(vote)
  const { votesFor, votesAgainst } = vote
  const isOther =
    (treatment.outcome === 'adopted' && outcome.result === 'rejected') ||
    (treatment.outcome === 'rejected' && outcome.result === 'carried')
  return (
    <>
      {text.voteResults[outcome.because]}{' '}
      {votesFor !== null && votesAgainst !== null
        ? text.voteNumbers(String(votesFor), String(votesAgainst))
        : ''}
      {outcome.hasQuorum === false ? <p>{text.noQuorum}</p> : null}
      {outcome.hasTooManyVotes ? <p>{text.tooManyVotes}</p> : null}
      {isOther ? <p>{text.resultDiffers}</p> : null}
    </>
  )
}

function Parts({ decision, treatment }: TreatmentPageProps): VNode {
  const { language } = decision.view
  const text = treatmentTexts[language]
  const where = { ...addressOf(decision.view), treatmentId: treatment.id }
  const { content } = treatment
  const parts = [
    [text.parts.plans, routes.treatmentPlans, content.planChanges.length],
    [text.parts.texts, routes.treatmentTexts, content.textChanges.length],
    [text.parts.alternatives, routes.treatmentAlternatives, content.alternatives.length],
    [text.parts.impartiality, routes.treatmentImpartiality, content.impartiality.length],
  ] as const
  return (
    <section class="st-section">
      <h2>{text.parts.heading}</h2>
      <SummaryList
        rows={parts.map(([label, route, count]) => ({
          label: (
            <a class="ds-link" href={route.href(where)}>
              {label}
            </a>
          ),
          value: count === 0 ? text.counts.none : text.counts.some(count),
        }))}
      />
    </section>
  )
}

/** Freezing what was adopted: the one thing to do when the vote is recorded. */
function EditionSection({ decision, treatment }: TreatmentPageProps): VNode | null {
  if (treatment.outcome !== 'adopted') return null
  const { view, editions, mayRecord } = decision
  const { language } = view
  const text = treatmentTexts[language]
  const where = { ...addressOf(view), treatmentId: treatment.id }
  const made = editions.filter(({ treatmentId }) => treatmentId === treatment.id).at(-1)
  return (
    <section class="st-section">
      {made ? (
        <p>
          <a
            class="ds-link"
            href={routes.edition.href({ ...addressOf(view), number: String(made.number) })}
          >
            {text.editionMade(made.number)}
          </a>
        </p>
      ) : mayRecord ? (
        <Form language={language} action={routes.makeEdition.href(where)}>
          <p>{text.editionHelp}</p>
          <input type="hidden" name="version" value={treatment.version} />
          <div class="st-actions">
            <Button variant="primary">{text.makeEdition}</Button>
          </div>
        </Form>
      ) : null}
      {mayRecord ? (
        <p>
          <LinkButton variant="tertiary" href={routes.newLegalityReview.href(where)}>
            {text.demand}
          </LinkButton>
        </p>
      ) : null}
    </section>
  )
}

function ChangeForm(props: TreatmentPageProps): VNode {
  const { decision, treatment, values, errors, version, isConflict } = props
  const { language } = decision.view
  const where = { ...addressOf(decision.view), treatmentId: treatment.id }
  return (
    <Details summary={treatmentTexts[language].change} open={errors.length > 0 || isConflict}>
      <TreatmentForm
        {...{ decision, values, errors, version }}
        action={routes.treatment.href(where)}
        keepAs={keptTreatment(decision, treatment.id)}
        formToken=""
        isPrimary={false}
      />
    </Details>
  )
}

function RemoveSection({ decision, treatment }: TreatmentPageProps): VNode | null {
  const { view, editions, mayRecord } = decision
  const text = treatmentTexts[view.language]
  if (!mayRecord) return null
  if (editions.some(({ treatmentId }) => treatmentId === treatment.id)) {
    return <p class="st-note">{text.cannotRemove}</p>
  }
  const where = { ...addressOf(view), treatmentId: treatment.id }
  return (
    <Details summary={text.remove}>
      <Form language={view.language} action={routes.removeTreatment.href(where)}>
        <Button variant="secondary" color="danger">
          {text.removeSure}
        </Button>
      </Form>
    </Details>
  )
}
