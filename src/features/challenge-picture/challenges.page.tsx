import type { VNode } from 'preact'
import {
  advisedCount,
  challengeTexts,
  type EarlierChallenges,
  lackingOf,
  newChallengeId,
  type StoredChallenge,
} from '#features/challenges/index.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import { periodLabel, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { type ChallengeFieldsProps, FirstFields } from './challenge-fields.tsx'
import { challengesTexts } from './challenges.texts.ts'
import { type KnowledgeView, whereOf } from './knowledge-view.ts'

export interface ChallengesPageProps extends ChallengeFieldsProps {
  readonly receipt:
    | { readonly kind: 'removed' | 'restored'; readonly item: StoredChallenge }
    | { readonly kind: 'started' | 'copied'; readonly count: number; readonly leftOut: number }
    | null
  /** Of the strategy before this one; null when there are none. */
  readonly earlier: EarlierChallenges | null
}

/** The challenges by rank, and the forms that add to them. */
export function ChallengesPage(props: ChallengesPageProps): VNode {
  const { knowledge, errors } = props
  const { view, challenges } = knowledge
  const text = challengesTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      <Receipt {...props} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      <CountAdvice knowledge={knowledge} />
      {challenges.length === 0 ? (
        <EmptyState heading={text.empty}>
          {view.mayEdit ? (
            <p>
              <a class="ds-link" href={routes.findings.href(whereOf(view))}>
                {text.emptyFindings}
              </a>
              {text.emptyHelp}
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <RankedTable knowledge={knowledge} />
      )}
      {view.mayEdit ? <AddForm {...props} /> : null}
      {view.mayEdit ? <StartForms {...props} /> : null}
    </>
  )
}

function Receipt({ knowledge, receipt }: ChallengesPageProps): VNode | null {
  if (!receipt) return null
  const { view } = knowledge
  const text = challengesTexts[view.language]
  if ('count' in receipt) {
    const { kind, count, leftOut } = receipt
    return (
      <Notice kind={leftOut > 0 ? 'warning' : 'success'} role="status">
        {count > 0 || leftOut === 0 ? <p>{text[kind](count)}</p> : null}
        {leftOut > 0 ? <p>{text.noRoom(leftOut)}</p> : null}
      </Notice>
    )
  }
  const { kind, item } = receipt
  const restore = routes.restoreChallenge.href({ ...whereOf(view), challengeId: item.id })
  return (
    <Notice kind="success" role="status">
      <p class="st-long-text">{text.receipts[kind](item.content.title)}</p>
      {kind === 'removed' && view.mayEdit ? (
        <Form language={view.language} action={restore}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

/** Advice on how many, while there are too few or too many; never more than advice. */
function CountAdvice({ knowledge }: { knowledge: KnowledgeView }): VNode | null {
  const { view, challenges } = knowledge
  const text = challengesTexts[view.language]
  const count = challenges.length
  if (count >= advisedCount.least && count <= advisedCount.most) return null
  return (
    <p>
      <ForceTag force="ours">{text.ours}</ForceTag>{' '}
      {count < advisedCount.least ? text.tooFew(count) : text.tooMany(count)}
    </p>
  )
}

function RankedTable({ knowledge }: { knowledge: KnowledgeView }): VNode {
  const { view, challenges } = knowledge
  const text = challengesTexts[view.language]
  const { columns } = text
  const hasMoves = view.mayEdit && challenges.length > 1
  return (
    <DataTable
      caption={text.title}
      captionHidden
      stacked
      columns={[
        { label: columns.title },
        { label: columns.rank, numeric: true },
        { label: columns.finding },
        { label: columns.lacks },
        ...(hasMoves ? [{ label: columns.change }] : []),
      ]}
      rows={challenges.map((item, index) => [
        <Name key={item.id} knowledge={knowledge} item={item} />,
        String(index + 1),
        <span class="st-long-text">{findingOf(knowledge, item)}</span>,
        lackWords(item, knowledge),
        ...(hasMoves
          ? [
              <Moves
                key={item.id}
                knowledge={knowledge}
                item={item}
                canRise={index > 0}
                canSink={index < challenges.length - 1}
              />,
            ]
          : []),
      ])}
    />
  )
}

interface RowProps {
  readonly knowledge: KnowledgeView
  readonly item: StoredChallenge
}

function Name({ knowledge: { view }, item }: RowProps): VNode {
  const { title, direction } = item.content
  const href = routes.challenge.href({ ...whereOf(view), challengeId: item.id })
  return (
    <span id={`utfordring-${item.id}`}>
      <a class="ds-link st-long-text" href={href}>
        {title}
      </a>
      {direction ? (
        <span class="st-note"> {challengeTexts[view.language].directions[direction]}</span>
      ) : null}
    </span>
  )
}

/** In the municipality's own words, or what the figure says. */
function findingOf({ figures }: KnowledgeView, { content }: StoredChallenge): string {
  return content.finding || (figures.find(({ id }) => id === content.figureId)?.finding ?? '')
}

/** What a challenge does not say yet, in words. */
export function lackWords(
  { content }: Pick<StoredChallenge, 'content'>,
  { view }: Pick<KnowledgeView, 'view'>,
): string {
  const text = challengesTexts[view.language]
  const lacks = lackingOf(content).map((code) => text.lacks[code])
  return lacks.length === 0 ? text.complete : lacks.join(', ')
}

function Moves({
  knowledge: { view },
  item,
  canRise,
  canSink,
}: RowProps & { canRise: boolean; canSink: boolean }): VNode {
  const text = challengesTexts[view.language]
  const action = routes.moveChallenge.href({ ...whereOf(view), challengeId: item.id })
  const title = item.content.title.slice(0, 120)
  const move = (direction: 'up' | 'down', word: string, label: string) => (
    <Button variant="tertiary" size="sm" name="direction" value={direction} label={label}>
      {word}
    </Button>
  )
  return (
    <Form language={view.language} action={action}>
      <span class="st-row-actions">
        {canRise ? move('up', text.up, text.upLabel(title)) : null}
        {canSink ? move('down', text.down, text.downLabel(title)) : null}
      </span>
    </Form>
  )
}

function AddForm(props: ChallengesPageProps): VNode {
  const { knowledge, errors, values } = props
  const { view, challenges } = knowledge
  const text = challengesTexts[view.language]
  const isBegun = errors.length > 0 || values.figureId !== ''
  return (
    <section class="st-section st-no-print" id={newChallengeId}>
      <Details summary={text.add} open={challenges.length === 0 || isBegun}>
        <Form
          language={view.language}
          action={routes.challenges.href(whereOf(view))}
          keepAs={newKeptAs(view)}
        >
          <FirstFields {...props} />
          <div class="st-actions">
            <Button variant="primary">{text.addButton}</Button>
          </div>
        </Form>
      </Details>
    </section>
  )
}

export function newKeptAs({ strategy }: KnowledgeView['view']): string {
  return `utfordring-ny-${strategy.id}`
}

function StartForms({ knowledge: { view, challenges }, earlier }: ChallengesPageProps): VNode {
  const text = challengesTexts[view.language]
  return (
    <section class="st-section st-no-print">
      <Details summary={text.start} open={challenges.length === 0}>
        <p>{text.startHelp}</p>
        {earlier ? <p>{text.startEarlierHelp}</p> : null}
        <Form language={view.language} action={routes.startChallenges.href(whereOf(view))}>
          <div class="st-actions">
            <Button name="themes" value="official">
              {text.startOfficial}
            </Button>
            <Button name="themes" value="grown">
              {text.startGrown}
            </Button>
            {earlier ? (
              <Button name="themes" value="earlier">
                {text.startEarlier(periodLabel(earlier), earlier.challenges.length)}
              </Button>
            ) : null}
          </div>
        </Form>
      </Details>
    </section>
  )
}
