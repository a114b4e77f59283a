import type { VNode } from 'preact'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { NextAction } from '#ui/next-action.tsx'
import type { NeedStroke } from './need-change.sql.ts'
import { needsTexts } from './needs.texts.ts'
import { type NeedsViewName, needHref, needsHref, needsViews } from './needs-address.ts'
import { type AskedMove, NeedsBoard } from './needs-board.page.tsx'
import { NeedsTable } from './needs-table.page.tsx'
import { NeedsTimeline } from './needs-timeline.page.tsx'
import { inGroup, type NeedEntry, type NeedsView } from './needs-view.ts'
import { type NextStep, nextStep } from './next-step.ts'
import { planningParts } from './planning-parts.ts'
import { planningWords } from './planning-words.texts.ts'
import { askedSentence } from './planning-words.ts'
import { StrokeReceipt } from './stroke-receipt.tsx'

export interface NeedsPageProps {
  readonly needs: NeedsView
  readonly shown: NeedsViewName
  /** Of the table, from 1. */
  readonly page: number
  /** What was just done or undone, with several plans or on the board. */
  readonly stroke: NeedStroke | null
  /** A move on the board that could not be made as it was asked for. */
  readonly asked: AskedMove | null
  readonly errors: readonly FieldError[]
}

/** More than this is not to be read in a folded list. */
const mostListed = 100

/** Where we are with the planning needs, the one thing to do next, and the plans in four views. */
export function NeedsPage(props: NeedsPageProps): VNode {
  const { needs, shown, stroke, errors } = props
  const { view, entries } = needs
  const text = needsTexts[view.language]
  const step = shown === 'oversikt' ? nextStep(needs) : null
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      <StrokeReceipt needs={needs} stroke={stroke} />
      <h1>{planningWords[view.language].title}</h1>
      <p class="st-lead">{text.lead}</p>
      {entries.length === 0 ? (
        <Empty needs={needs} />
      ) : (
        <>
          <p>
            <strong>{countsSentence(needs)}</strong>
          </p>
          {step ? <Next needs={needs} step={step} /> : null}
          <ViewTabs {...props} />
          <Shown {...props} />
        </>
      )}
    </>
  )
}

type NeedsProps = Pick<NeedsPageProps, 'needs'>

function Empty({ needs }: NeedsProps): VNode {
  const { view } = needs
  const text = needsTexts[view.language]
  const href = routes.plans.href({ slug: view.member.slug, period: view.period })
  return (
    <EmptyState
      heading={text.empty}
      action={
        <LinkButton variant="primary" href={href}>
          {text.toRegister}
        </LinkButton>
      }
    >
      <p>{text.emptyHelp}</p>
    </EmptyState>
  )
}

function countsSentence({ entries, view }: NeedsView): string {
  const count = (group: NeedEntry['group']) => inGroup(entries, group).length
  const text = needsTexts[view.language]
  return text.counts(entries.length, count('continues'), count('to-assess'), count('settled'))
}

function Next({ needs, step }: NeedsProps & { readonly step: NextStep }): VNode {
  const text = needsTexts[needs.view.language].next
  const { heading, help, href, label } = step
  return (
    <NextAction
      heading={
        <>
          <span class="st-next__label">{text.label}</span>
          {heading}
        </>
      }
      action={
        <LinkButton variant="primary" href={href}>
          {label}
        </LinkButton>
      }
    >
      <p>{help}</p>
    </NextAction>
  )
}

function ViewTabs({ needs, shown }: Pick<NeedsPageProps, 'needs' | 'shown'>): VNode {
  const { view } = needs
  const text = needsTexts[view.language]
  return (
    <nav class="st-view-tabs st-no-print" aria-label={text.viewsLabel}>
      {needsViews.map((one) => (
        <a key={one} href={needsHref(view, one)} aria-current={one === shown ? 'page' : undefined}>
          {text.views[one]}
        </a>
      ))}
    </nav>
  )
}

function Shown(props: NeedsPageProps): VNode {
  if (props.shown === 'tabell') return <NeedsTable {...props} />
  if (props.shown === 'tavle') return <NeedsBoard {...props} />
  if (props.shown === 'tidslinje') return <NeedsTimeline {...props} />
  return <Overview {...props} />
}

/** Those asked about with why, what is settled, and the rest folded. */
function Overview({ needs }: NeedsProps): VNode {
  const { view, entries } = needs
  const { language } = view
  const text = needsTexts[language]
  const continued = inGroup(entries, 'continues')
  return (
    <>
      <section class="st-section">
        <h2>{text.toAssess}</h2>
        <AskedList needs={needs} />
      </section>
      <section class="st-section">
        <h2>{text.settled}</h2>
        <SettledList needs={needs} />
      </section>
      <Parts needs={needs} />
      <Details summary={text.continues} count={String(continued.length)}>
        <p>{text.continuesHelp}</p>
        <ul class="ds-list">
          {continued.slice(0, mostListed).map((entry) => (
            <li key={entry.plan.id}>
              <NeedLink needs={needs} entry={entry} />
            </li>
          ))}
        </ul>
        {continued.length > mostListed ? (
          <p>{text.andMore(continued.length - mostListed)}</p>
        ) : null}
      </Details>
    </>
  )
}

function AskedList({ needs }: NeedsProps): VNode {
  const { view, entries } = needs
  const text = needsTexts[view.language]
  const asked = inGroup(entries, 'to-assess')
  if (asked.length === 0) return <p>{text.noneToAssess}</p>
  return (
    <>
      <ul class="st-tasks">
        {asked.slice(0, mostListed).map((entry) => (
          <li key={entry.plan.id}>
            <NeedLink needs={needs} entry={entry} />
            <span class="st-note">
              {entry.asked.map((reason) => askedSentence(reason, view.language)).join(' ')}
            </span>
          </li>
        ))}
      </ul>
      {asked.length > mostListed ? <p>{text.andMore(asked.length - mostListed)}</p> : null}
    </>
  )
}

function SettledList({ needs }: NeedsProps): VNode {
  const { view, entries } = needs
  const text = needsTexts[view.language]
  const settled = inGroup(entries, 'settled')
  if (settled.length === 0) return <p>{text.noneSettled}</p>
  return (
    <>
      <NeedsTable
        needs={needs}
        page={1}
        part={{ caption: text.settled, entries: settled.slice(0, mostListed) }}
      />
      {settled.length > mostListed ? <p>{text.andMore(settled.length - mostListed)}</p> : null}
    </>
  )
}

function Parts({ needs }: NeedsProps): VNode {
  return (
    <section class="st-section st-no-print">
      <h2>{needsTexts[needs.view.language].parts}</h2>
      <ul class="st-tasks">
        {planningParts(needs).map(({ href, title, state }) => (
          <li key={href}>
            <a class="ds-link" href={href}>
              {title}
            </a>
            {state === '' ? null : <span class="st-note">{state}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NeedLink({ needs, entry }: { needs: NeedsView; entry: NeedEntry }): VNode {
  return (
    <a class="ds-link" href={needHref(needs, entry)}>
      {entry.plan.name}
    </a>
  )
}
