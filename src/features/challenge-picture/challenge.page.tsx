import type { VNode } from 'preact'
import { challengeTexts, type StoredChallenge } from '#features/challenges/index.ts'
import { Dossier, type DossierContent, type DossierReceipt } from '#features/dossier/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { safeHref } from '#ui/safe-href.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import {
  type ChallengeFieldsProps,
  FirstFields,
  MeaningFields,
  TieFields,
} from './challenge-fields.tsx'
import { newKeptAs } from './challenges.page.tsx'
import { challengesTexts } from './challenges.texts.ts'
import type { ShownFigure } from './cited-figure.ts'
import type { StoredGap } from './gap.ts'
import { challengeQuery, newGapId } from './gaps.page.tsx'
import { type Tie, whereOf } from './knowledge-view.ts'

export interface ChallengePageProps extends ChallengeFieldsProps {
  readonly item: StoredChallenge
  /** The figure that it rests on, as it is now. */
  readonly figure: ShownFigure | null
  /** What nobody knows about it yet, or what came of that. */
  readonly gaps: readonly StoredGap[]
  readonly dossier: DossierContent
  readonly dossierReceipt: DossierReceipt | null
  readonly receipt: 'added' | 'saved' | null
  readonly version: number
  readonly isConflict: boolean
}

/** One challenge: what it rests on, what it means, and what answers it. */
export function ChallengePage(props: ChallengePageProps): VNode {
  const { knowledge, item, errors, receipt, isConflict } = props
  const { view, challenges } = knowledge
  const text = challengesTexts[view.language]
  const rank = challenges.findIndex(({ id }) => id === item.id) + 1
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{text.receipts[receipt]}</p>
          <ForgetText keptAs={receipt === 'added' ? newKeptAs(view) : `utfordring-${item.id}`} />
        </Notice>
      ) : null}
      <p class="st-eyebrow">{text.rank(rank)}</p>
      <h1 class="st-long-text">{item.content.title}</h1>
      <Figure {...props} />
      {isConflict || !view.mayEdit ? (
        <section class="st-section">
          <h2>{view.mayEdit ? text.storedNow : text.more}</h2>
          <Stored {...props} />
        </section>
      ) : null}
      {view.mayEdit ? <EditForm {...props} /> : null}
      <Ambitions {...props} />
      <Gaps {...props} />
      <h2>{text.documents}</h2>
      <p>{text.documentsHelp}</p>
      <Dossier
        view={view}
        subject={{ kind: 'challenge', key: item.id }}
        content={props.dossier}
        mayWrite={view.mayEdit}
        receipt={props.dossierReceipt}
      />
      {view.mayEdit ? (
        <Form
          language={view.language}
          action={routes.removeChallenge.href({ ...whereOf(view), challengeId: item.id })}
        >
          <Button variant="tertiary" color="danger">
            {text.remove}
          </Button>
        </Form>
      ) : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.challenges.href(whereOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

function Figure({ knowledge, figure }: ChallengePageProps): VNode | null {
  if (!figure) return null
  return (
    <section class="st-section">
      <p class="st-lead">{figure.finding}</p>
      <div class="st-document">{renderBlocks(figure.blocks)}</div>
      {figure.href ? (
        <p>
          <a class="ds-link" href={figure.href}>
            {challengesTexts[knowledge.view.language].figureLink}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function EditForm(props: ChallengePageProps): VNode {
  const { knowledge, item, version } = props
  const { view } = knowledge
  const text = challengesTexts[view.language]
  return (
    <Form
      language={view.language}
      action={routes.challenge.href({ ...whereOf(view), challengeId: item.id })}
      keepAs={`utfordring-${item.id}`}
    >
      <input type="hidden" name="version" value={version} />
      <FirstFields {...props} />
      <MeaningFields {...props} />
      <TieFields {...props} />
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
        <a class="ds-link" href={routes.challenges.href(whereOf(view))}>
          {text.back}
        </a>
      </div>
    </Form>
  )
}

/** What is stored, to read: where somebody else was first, and for those who may not change it. */
function Stored({ knowledge, item, figure }: ChallengePageProps): VNode {
  const { view } = knowledge
  const { fields } = challengesTexts[view.language]
  const words = challengeTexts[view.language]
  const { content } = item
  const href = safeHref(content.sourceUrl)
  const source = href ? (
    <a class="ds-link" href={href} rel="noreferrer">
      {content.source || content.sourceUrl}
    </a>
  ) : (
    content.source
  )
  const rows = [
    [fields.direction, content.direction && words.directions[content.direction]],
    [fields.theme, content.theme && words.themes[content.theme]],
    [fields.finding, content.finding || figure?.finding],
    [fields.source, source],
    [fields.consequence, content.consequence],
    [fields.forWhom, content.forWhom],
    [fields.certainty, content.certainty && words.certainties[content.certainty]],
    [fields.unknown, content.unknown],
    [fields.plans, namesOf(knowledge.plans, content.planIds)],
    [fields.gatherings, namesOf(knowledge.gatherings, content.gatheringIds)],
  ] as const
  return (
    <SummaryList
      rows={rows
        .filter(([, value]) => value)
        .map(([label, value]) => ({ label, value: <span class="st-long-text">{value}</span> }))}
    />
  )
}

function namesOf(ties: readonly Tie[], ids: readonly string[]): string {
  return ties
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ')
}

/** The plans and gatherings with links, and the ambitions that say that they answer it. */
function Ambitions({ knowledge, item }: ChallengePageProps): VNode {
  const { view, plans, gatherings, ambitions } = knowledge
  const text = challengesTexts[view.language]
  const where = whereOf(view)
  const { planIds, gatheringIds } = item.content
  const links = [
    ...plans
      .filter(({ id }) => planIds.includes(id))
      .map(({ id, name }) => ({ name, href: routes.plan.href({ ...where, planId: id }) })),
    ...gatherings
      .filter(({ id }) => gatheringIds.includes(id))
      .map(({ id, name }) => ({
        name,
        href: routes.gathering.href({ ...where, gatheringId: id }),
      })),
  ]
  const answering = ambitions.filter(({ challengeIds }) => challengeIds.includes(item.id))
  return (
    <section class="st-section">
      {links.length > 0 ? (
        <>
          <h2>{text.trail}</h2>
          <ul class="ds-list">
            {links.map(({ name, href }) => (
              <li key={href}>
                <a class="ds-link" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{text.ambitionsHeading}</h2>
      {answering.length === 0 ? (
        <p>{text.ambitionsNone}</p>
      ) : (
        <ul class="ds-list">
          {answering.map(({ id, name }) => (
            <li key={id} class="st-long-text">
              {name}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="ds-link" href={routes.planningAmbitions.href(where)}>
          {text.ambitionsLink}
        </a>
      </p>
    </section>
  )
}

function Gaps({ knowledge: { view }, gaps, item }: ChallengePageProps): VNode {
  const text = challengesTexts[view.language]
  const where = whereOf(view)
  return (
    <section class="st-section">
      <h2>{text.gapsHeading}</h2>
      {gaps.length === 0 ? (
        <p>{text.gapsNone}</p>
      ) : (
        <ul class="ds-list">
          {gaps.map(({ id, content }) => (
            <li key={id} class="st-long-text">
              <a class="ds-link" href={routes.knowledgeGap.href({ ...where, gapId: id })}>
                {content.question}
              </a>
              {content.outcome ? <span class="st-note st-lines"> {content.outcome}</span> : null}
            </li>
          ))}
        </ul>
      )}
      {view.mayEdit ? (
        <p>
          <a
            class="ds-link"
            href={`${routes.knowledgeGaps.href(where)}?${challengeQuery}=${item.id}#${newGapId}`}
          >
            {text.gapsLink}
          </a>
        </p>
      ) : null}
    </section>
  )
}
