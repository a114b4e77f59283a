import type { VNode } from 'preact'
import { ChallengeLinks } from '#features/challenges/index.ts'
import type { ItemReceipt } from '#platform/http/item-receipt.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { ambitionTexts } from './ambition.texts.ts'
import type { StoredAmbition } from './ambition.ts'
import { AmbitionFields, type AmbitionFieldsProps } from './ambition-fields.tsx'
import { needHref } from './needs-address.ts'
import type { NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'

export interface AmbitionsPageProps extends AmbitionFieldsProps {
  readonly ambitions: readonly StoredAmbition[]
  readonly receipt: ItemReceipt<StoredAmbition> | null
}

/** The council's ambitions with what is to bring them about, and the form that adds one. */
export function AmbitionsPage(props: AmbitionsPageProps): VNode {
  const { needs, ambitions, errors, receipt } = props
  const { view } = needs
  const text = ambitionTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      {receipt ? <Receipt needs={needs} receipt={receipt} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <p>
        <ForceTag force="ours">{text.ours}</ForceTag> {text.advice}
      </p>
      {ambitions.length === 0 ? (
        <EmptyState heading={text.empty}>
          {view.mayEdit ? <p>{text.emptyHelp}</p> : null}
        </EmptyState>
      ) : (
        <AmbitionTable {...props} />
      )}
      {view.mayEdit ? <AddForm {...props} /> : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.planningNeeds.href(where)}>
          {planningWords[view.language].back}
        </a>
      </p>
    </>
  )
}

function Receipt({
  needs,
  receipt,
}: {
  needs: NeedsView
  receipt: ItemReceipt<StoredAmbition>
}): VNode {
  const { view } = needs
  const text = ambitionTexts[view.language]
  const { kind, item } = receipt
  const title = item.content.text
  const sentence =
    kind === 'added' || kind === 'saved' ? text.receipts[kind] : text.receipts[kind](title)
  return (
    <Notice kind="success" role="status">
      <p>{sentence}</p>
      {kind === 'added' ? <ForgetText keptAs={newKeptAs(needs)} /> : null}
      {kind === 'saved' ? <ForgetText keptAs={`ambisjon-${item.id}`} /> : null}
      {kind === 'removed' && view.mayEdit ? (
        <Form
          language={view.language}
          action={routes.restoreAmbition.href(whereOf(needs, item.id))}
        >
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function AmbitionTable({ needs, ambitions, challenges }: AmbitionsPageProps): VNode {
  const { view } = needs
  const text = ambitionTexts[view.language]
  const { columns } = text
  return (
    <DataTable
      caption={text.title}
      captionHidden
      stacked
      columns={[
        { label: columns.text },
        { label: columns.source },
        { label: columns.challenges },
        { label: columns.serves },
        ...(view.mayEdit ? [{ label: text.editLink }] : []),
      ]}
      rows={ambitions.map((item) => [
        <span key={item.id} class="st-long-text">
          {item.content.text}
        </span>,
        <span class="st-long-text">{item.content.source}</span>,
        <Answers {...{ needs, challenges, item }} />,
        <Serves needs={needs} item={item} />,
        ...(view.mayEdit ? [<Actions key={item.id} needs={needs} item={item} />] : []),
      ])}
    />
  )
}

/** The challenges that it answers: those of the challenge picture, and those in words. */
function Answers({
  needs,
  challenges,
  item,
}: Pick<AmbitionsPageProps, 'needs' | 'challenges'> & { item: StoredAmbition }): VNode {
  const { view } = needs
  const where = { slug: view.member.slug, period: view.period }
  const tied = challenges.filter(({ id }) => item.content.challengeIds.includes(id))
  return (
    <div>
      <ChallengeLinks language={view.language} where={where} challenges={tied} />
      <span class="st-long-text">{item.content.challenges}</span>
    </div>
  )
}

function Serves({ needs, item }: { needs: NeedsView; item: StoredAmbition }): VNode {
  const { planIds, measures } = item.content
  const plans = needs.entries.filter(({ plan }) => planIds.includes(plan.id))
  if (plans.length === 0 && measures === '') {
    return <span>{ambitionTexts[needs.view.language].noneServe}</span>
  }
  return (
    <div>
      {plans.length > 0 ? (
        <ul class="st-plain-list">
          {plans.map((entry) => (
            <li key={entry.plan.id}>
              <a class="ds-link" href={needHref(needs, entry)}>
                {entry.plan.name}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <span class="st-long-text">{measures}</span>
    </div>
  )
}

function Actions({ needs, item }: { needs: NeedsView; item: StoredAmbition }): VNode {
  const { language } = needs.view
  const text = ambitionTexts[language]
  const title = item.content.text.slice(0, 120)
  return (
    <>
      <a
        class="ds-link"
        href={routes.planningAmbition.href(whereOf(needs, item.id))}
        aria-label={text.editLabel(title)}
      >
        {text.editLink}
      </a>
      <Form language={language} action={routes.removeAmbition.href(whereOf(needs, item.id))}>
        <Button variant="tertiary" size="sm" color="danger" label={text.removeLabel(title)}>
          {text.remove}
        </Button>
      </Form>
    </>
  )
}

function AddForm(props: AmbitionsPageProps): VNode {
  const { needs, ambitions, errors } = props
  const { view } = needs
  const text = ambitionTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section st-no-print">
      <Details summary={text.add} open={ambitions.length === 0 || errors.length > 0}>
        <Form
          language={view.language}
          action={routes.planningAmbitions.href(where)}
          keepAs={newKeptAs(needs)}
        >
          <AmbitionFields {...props} />
          <div class="st-actions">
            <Button variant="primary">{text.addButton}</Button>
          </div>
        </Form>
      </Details>
    </section>
  )
}

export interface AmbitionPageProps extends AmbitionFieldsProps {
  readonly item: StoredAmbition
  readonly isConflict: boolean
}

/** One ambition to change. */
export function AmbitionPage(props: AmbitionPageProps): VNode {
  const { needs, item, errors, isConflict } = props
  const { view } = needs
  const text = ambitionTexts[view.language]
  const where = { slug: view.member.slug, period: view.period }
  const { planIds, challengeIds, ...texts } = item.content
  const names = needs.entries
    .filter(({ plan }) => planIds.includes(plan.id))
    .map(({ plan }) => plan.name)
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      <h1>{text.edit}</h1>
      {isConflict ? (
        <section class="st-section">
          <h2>{text.storedNow}</h2>
          <SummaryList
            rows={[
              { label: text.fields.text, value: texts.text },
              { label: text.fields.source, value: texts.source },
              {
                label: text.fields.challenges,
                value: [
                  ...props.challenges
                    .filter(({ id }) => challengeIds.includes(id))
                    .map(({ content }) => content.title),
                  texts.challenges,
                ].join('\n'),
              },
              { label: text.fields.plans, value: names.join(', ') },
              { label: text.fields.measures, value: texts.measures },
            ]}
          />
        </section>
      ) : null}
      <Form
        language={view.language}
        action={routes.planningAmbition.href(whereOf(needs, item.id))}
        keepAs={`ambisjon-${item.id}`}
      >
        <input type="hidden" name="version" value={item.version} />
        <AmbitionFields {...props} />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
          <a class="ds-link" href={routes.planningAmbitions.href(where)}>
            {text.back}
          </a>
        </div>
      </Form>
    </>
  )
}

function whereOf({ view }: NeedsView, ambitionId: string) {
  return { slug: view.member.slug, period: view.period, ambitionId }
}

function newKeptAs({ view }: NeedsView): string {
  return `ambisjon-ny-${view.strategy.id}`
}
