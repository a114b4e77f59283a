import type { VNode } from 'preact'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { NextAction } from '#ui/next-action.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { decisionTexts } from './decision.texts.ts'
import { addressOf, type DecisionView } from './decision-view.ts'
import { LatePublication } from './late-publication.page.tsx'
import { judgementOf } from './legality.page.tsx'
import { legalityTexts } from './legality.texts.ts'
import { MeetingsLeft } from './meetings-left.page.tsx'
import type { NextCode } from './next-step.ts'
import { keptTreatment, treatmentTitle } from './treatment.page.tsx'
import { treatmentTexts } from './treatment.texts.ts'

export interface DecisionPageProps {
  readonly decision: DecisionView
  readonly next: { readonly code: NextCode; readonly href: string }
  readonly receipt: {
    readonly message: string
    /** Where a removal is undone. */
    readonly undo: string | null
  } | null
}

export function DecisionPage({ decision, next, receipt }: DecisionPageProps): VNode {
  const { view } = decision
  const { language } = view
  const text = decisionTexts[language]
  return (
    <>
      {receipt ? <Receipt decision={decision} receipt={receipt} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <LatePublication decision={decision} />
      <Next decision={decision} next={next} />
      {next.code === 'done' || next.code === 'edition' ? null : (
        <MeetingsLeft decision={decision} />
      )}
      <Publications decision={decision} />
      <Treatments decision={decision} />
      <Editions decision={decision} />
      <Reviews decision={decision} />
    </>
  )
}

function Receipt({
  decision,
  receipt,
}: {
  decision: DecisionView
  receipt: NonNullable<DecisionPageProps['receipt']>
}): VNode {
  const { language, strategy } = decision.view
  return (
    <Notice kind="success" role="status">
      <p>{receipt.message}</p>
      <ForgetText keptAs={`publisering-${strategy.id}`} />
      <ForgetText keptAs={keptTreatment(decision, 'ny')} />
      {receipt.undo ? (
        <Form language={language} action={receipt.undo}>
          <Button variant="tertiary" size="sm">
            {decisionTexts[language].receipts.undo}
          </Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function Next({ decision, next }: Pick<DecisionPageProps, 'decision' | 'next'>): VNode {
  const { view, mayPublish, mayRecord } = decision
  const text = decisionTexts[view.language].next[next.code]
  const isOpenToAll = next.code === 'done' || next.code === 'publish-anew'
  const mayDo = next.code === 'publish' ? mayPublish : mayRecord || isOpenToAll
  return (
    <NextAction
      heading={text.heading}
      action={
        mayDo ? (
          <LinkButton variant="primary" href={next.href}>
            {text.action}
          </LinkButton>
        ) : null
      }
    >
      <p>{text.help}</p>
    </NextAction>
  )
}

interface SectionProps {
  readonly decision: DecisionView
}

function Publications({ decision }: SectionProps): VNode {
  const { view, publications, mayPublish } = decision
  const { language } = view
  const text = decisionTexts[language]
  const where = addressOf(view)
  const columns = text.versionColumns
  return (
    <section class="st-section">
      <h2>{text.publications}</h2>
      {publications.length === 0 ? (
        <p>{text.noPublications}</p>
      ) : (
        <>
          <DataTable
            caption={text.publications}
            captionHidden
            stacked
            columns={[
              { label: columns.version },
              { label: columns.date },
              { label: columns.meeting },
              { label: columns.counts },
              { label: columns.note },
            ]}
            rows={publications.map(({ number, publishedOn, meetingOn, content, changeNote }) => [
              <a
                key={number}
                class="ds-link"
                href={routes.proposalVersion.href({ ...where, number: String(number) })}
              >
                {text.version(number)}
              </a>,
              longDate(publishedOn, language),
              meetingOn ? longDate(meetingOn, language) : '–',
              content.countsFrom ? text.counts : text.countsNot,
              changeNote || '–',
            ])}
          />
          <p class="st-actions">
            <a class="ds-link" href={routes.proposalDifferences.href(where)}>
              {text.compare}
            </a>
            {mayPublish ? (
              <a class="ds-link" href={routes.publishProposal.href(where)}>
                {text.publishNew}
              </a>
            ) : null}
          </p>
        </>
      )}
    </section>
  )
}

function Treatments({ decision }: SectionProps): VNode {
  const { view, treatments, mayRecord } = decision
  const { language } = view
  const text = decisionTexts[language]
  const columns = text.treatmentColumns
  const where = addressOf(view)
  return (
    <section class="st-section">
      <h2>{text.treatments}</h2>
      {treatments.length === 0 ? (
        <p>{text.noTreatments}</p>
      ) : (
        <DataTable
          caption={text.treatments}
          captionHidden
          stacked
          columns={[
            { label: columns.body },
            { label: columns.caseNumber },
            { label: columns.outcome },
          ]}
          rows={treatments.map((one) => [
            <a
              key={one.id}
              class="ds-link"
              href={routes.treatment.href({ ...where, treatmentId: one.id })}
            >
              {treatmentTitle(one, language)}
            </a>,
            one.caseNumber || '–',
            treatmentTexts[language].outcomes[one.outcome],
          ])}
        />
      )}
      {mayRecord ? (
        <p>
          <a class="ds-link" href={routes.newTreatment.href(where)}>
            {text.addTreatment}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Editions({ decision }: SectionProps): VNode {
  const { view, editions } = decision
  const { language } = view
  const text = decisionTexts[language]
  const columns = text.editionColumns
  return (
    <section class="st-section">
      <h2>{text.editions}</h2>
      {editions.length === 0 ? (
        <p>{text.noEditions}</p>
      ) : (
        <DataTable
          caption={text.editions}
          captionHidden
          stacked
          columns={[
            { label: columns.edition },
            { label: columns.kind },
            { label: columns.adopted },
            { label: columns.reason },
          ]}
          rows={editions.map(({ number, kind, adoptedOn, reason }) => [
            <a
              key={number}
              class="ds-link"
              href={routes.edition.href({ ...addressOf(view), number: String(number) })}
            >
              {text.edition(number)}
            </a>,
            text.kinds[kind],
            longDate(adoptedOn, language),
            reason || '–',
          ])}
        />
      )}
    </section>
  )
}

function Reviews({ decision }: SectionProps): VNode | null {
  const { view, reviews, treatments } = decision
  const { language } = view
  const text = decisionTexts[language]
  if (!treatments.some(({ outcome }) => outcome === 'adopted') && reviews.length === 0) return null
  const columns = text.reviewColumns
  return (
    <section class="st-section">
      <h2>{text.reviews}</h2>
      {reviews.length === 0 ? (
        <p>{text.noReviews}</p>
      ) : (
        <DataTable
          caption={text.reviews}
          captionHidden
          stacked
          columns={[
            { label: columns.demanded },
            { label: columns.timing },
            { label: columns.outcome },
          ]}
          rows={reviews.map((review) => {
            const treatment = treatments.find(({ id }) => id === review.treatmentId)
            const words = legalityTexts[language]
            return [
              <a
                key={review.id}
                class="ds-link"
                href={routes.legalityReview.href({ ...addressOf(view), reviewId: review.id })}
              >
                {longDate(review.demandedOn, language)}
              </a>,
              treatment ? words.shortTiming[judgementOf(review, treatment).timing] : '–',
              review.outcome ? words.outcomes[review.outcome] : words.open,
            ]
          })}
        />
      )}
    </section>
  )
}
