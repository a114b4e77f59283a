import type { VNode } from 'preact'
import type {
  FitProposal,
  FitReason,
  Placement,
  UnfitReason,
} from '#domain/planning-need/fit-types.ts'
import { takesWork } from '#domain/planning-need/planning-decision.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { capacityTexts } from './capacity.texts.ts'
import { capacityHref } from './capacity-form.page.tsx'
import { type MarkedProposal, movesOf } from './fit-plans.ts'
import { fitReasonTexts } from './fit-reasons.texts.ts'
import { needHref } from './needs-address.ts'
import type { NeedEntry, NeedsView } from './needs-view.ts'
import { overloadWords } from './overload-words.ts'
import { figure, halfYearWords } from './planning-words.ts'

/** The word in the address that shows a proposal. */
export const fitQuery = 'forslag'
/** The plans whose new times are taken into use, and those that the proposal has new times for. */
export const fitField = 'plan'
export const offeredField = 'offered'
const fitAnchor = 'forslag'

export interface FitSectionProps {
  readonly needs: NeedsView
  readonly proposal: MarkedProposal | null
  /** The plans that somebody has unticked. */
  readonly left: ReadonlySet<string>
}

/** A proposal of when each plan is done, which changes nothing before it is taken into use. */
export function FitSection({ needs, proposal, left }: FitSectionProps): VNode {
  const { view, entries, picture } = needs
  const text = capacityTexts[view.language].fit
  const hasWork = entries.some(({ choice }) => takesWork(choice.decision))
  return (
    <section class="st-section" id={fitAnchor}>
      <h2>{text.title}</h2>
      <p>
        <ForceTag force="ours">{text.ours}</ForceTag> {text.help}
      </p>
      {picture ? null : <p>{text.needsCapacity}</p>}
      {picture && !hasWork ? <p>{text.noPlans}</p> : null}
      {picture && hasWork && !proposal ? (
        <div class="st-actions">
          <LinkButton href={`${capacityHref(needs)}?${fitQuery}=ja#${fitAnchor}`}>
            {text.show}
          </LinkButton>
        </div>
      ) : null}
      {proposal && hasWork ? <Proposal needs={needs} marked={proposal} left={left} /> : null}
    </section>
  )
}

interface ProposalProps extends Omit<FitSectionProps, 'proposal'> {
  readonly marked: MarkedProposal
}

function Proposal({ needs, marked, left }: ProposalProps): VNode {
  const { view, entries } = needs
  const { language, member, period } = view
  const text = capacityTexts[language].fit
  const { proposal, mark } = marked
  const moves = movesOf(proposal, entries)
  const movedIds = new Set(moves.map(({ planId }) => planId))
  const kept = proposal.placed.filter(({ planId }) => !movedIds.has(planId))
  return (
    <>
      <p>
        <strong>{verdictOf(proposal, needs)}</strong>
      </p>
      {moves.length === 0 ? <p>{text.unchanged}</p> : null}
      {moves.length > 0 && !view.mayEdit ? <Placed needs={needs} placed={moves} /> : null}
      {moves.length > 0 && view.mayEdit ? (
        <Form language={language} action={routes.acceptFit.href({ slug: member.slug, period })}>
          <input type="hidden" name="mark" value={mark} />
          <p>{text.chooseHelp}</p>
          <Placed needs={needs} placed={moves} left={left} />
          <div class="st-actions">
            <Button variant="primary">{text.accept}</Button>
          </div>
        </Form>
      ) : null}
      {kept.length > 0 ? (
        <Details summary={text.kept} count={String(kept.length)} open={!proposal.fits}>
          <Placed needs={needs} placed={kept} />
        </Details>
      ) : null}
      <Unplaced needs={needs} proposal={proposal} />
    </>
  )
}

/** Whether everything has its place, and in time. */
function verdictOf({ fits, unplaced, rings, overloads }: FitProposal, { view }: NeedsView): string {
  const text = capacityTexts[view.language].fit
  if (fits) return text.fits
  return unplaced.length + rings.length + overloads.length === 0 ? text.late : text.notFits
}

interface PlacedProps {
  readonly needs: NeedsView
  readonly placed: readonly Placement[]
  /** With it, each line can be ticked; those in it are not. */
  readonly left?: ReadonlySet<string>
}

function Placed({ needs, placed, left }: PlacedProps): VNode {
  const { language } = needs.view
  const text = capacityTexts[language].fit
  const rows = placed.flatMap((placement) => {
    const entry = entryOf(placement.planId, needs)
    if (!entry) return []
    const { start, adoption } = entry.need
    const now = halfYearWords(start ?? adoption, language)
    return [
      [
        <PlanName key={placement.planId} needs={needs} entry={entry} />,
        ...(left ? [<Tick key={placement.planId} needs={needs} entry={entry} left={left} />] : []),
        now === '' ? text.notSaid : text.span(now, halfYearWords(adoption ?? start, language)),
        text.span(
          halfYearWords(placement.start, language),
          halfYearWords(placement.adoption, language),
        ),
        placement.reasons.map((reason) => fitSentence(reason, needs)).join(' '),
      ],
    ]
  })
  return (
    <DataTable
      caption={left ? text.title : text.kept}
      captionHidden
      stacked={rows.length <= 40}
      columns={[
        { label: text.columns.plan },
        ...(left ? [{ label: text.columns.take }] : []),
        { label: text.columns.now },
        { label: text.columns.proposed },
        { label: text.columns.why },
      ]}
      rows={rows}
    />
  )
}

interface TickProps {
  readonly needs: NeedsView
  readonly entry: NeedEntry
  readonly left: ReadonlySet<string>
}

function Tick({ needs, entry, left }: TickProps): VNode {
  const { id, name } = entry.plan
  return (
    <>
      <input type="hidden" name={offeredField} value={id} />
      <input
        class="ds-input"
        type="checkbox"
        name={fitField}
        value={id}
        checked={!left.has(id)}
        aria-label={capacityTexts[needs.view.language].fit.take(name)}
      />
    </>
  )
}

/** What does not fit, said plainly, most important first. */
function Unplaced({ needs, proposal }: { needs: NeedsView; proposal: FitProposal }): VNode | null {
  const { language } = needs.view
  const text = capacityTexts[language].fit
  const { unplaced, rings, overloads } = proposal
  const nameOf = (id: string) => entryOf(id, needs)?.plan.name ?? ''
  if (unplaced.length + rings.length + overloads.length === 0) return null
  return (
    <>
      {unplaced.length > 0 ? (
        <>
          <h3>{text.unplaced}</h3>
          <p>{text.unplacedHelp}</p>
          <ul class="ds-list">
            {unplaced.map(({ planId, reason }) => {
              const entry = entryOf(planId, needs)
              return entry ? (
                <li key={planId}>
                  <PlanName needs={needs} entry={entry} />: {unfitSentence(reason, needs)}
                </li>
              ) : null
            })}
          </ul>
        </>
      ) : null}
      {rings.map((ring) => (
        <p key={ring.join()}>{text.rings(ring.map(nameOf).join(', '))}</p>
      ))}
      {overloads.length > 0 ? (
        <>
          <p>{text.overloads}</p>
          <ul class="ds-list">
            {overloads.map((cell) => (
              <li key={`${cell.unit}-${cell.halfYear.year}-${cell.halfYear.half}`}>
                {overloadWords(cell, needs)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function PlanName({ needs, entry }: { needs: NeedsView; entry: NeedEntry }): VNode {
  return (
    <a class="ds-link" href={needHref(needs, entry)}>
      {entry.plan.name}
    </a>
  )
}

function entryOf(planId: string, { entries }: NeedsView): NeedEntry | undefined {
  return entries.find(({ plan }) => plan.id === planId)
}

function fitSentence({ code, values }: FitReason, needs: NeedsView): string {
  return fitReasonTexts[needs.view.language].placed[code]?.(wordsOf(values, needs)) ?? ''
}

function unfitSentence({ code, values }: UnfitReason, needs: NeedsView): string {
  return fitReasonTexts[needs.view.language].unplaced[code]?.(wordsOf(values, needs)) ?? ''
}

function wordsOf(values: object, needs: NeedsView): Readonly<Record<string, string>> {
  const { language } = needs.view
  const words = Object.entries(values).map(([name, value]) => {
    if (name === 'planId') return ['plan', entryOf(String(value), needs)?.plan.name ?? '']
    if (typeof value === 'object') return [name, halfYearWords(value, language)]
    if (name === 'freeWeeks' || name === 'handsWeeks') return ['weeks', figure(value, language)]
    return [name, String(value)]
  })
  return Object.fromEntries(words)
}
