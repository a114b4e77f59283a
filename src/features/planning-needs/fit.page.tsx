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

/** The words in the address that show a proposal. */
export const fitQuery = { show: 'forslag', accepted: 'tatt-i-bruk', undone: 'angret' } as const
const fitAnchor = 'forslag'

export interface FitSectionProps {
  readonly needs: NeedsView
  readonly proposal: MarkedProposal | null
}

/** A proposal of when each plan is done, which changes nothing before it is taken into use. */
export function FitSection({ needs, proposal }: FitSectionProps): VNode {
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
          <LinkButton href={`${capacityHref(needs)}?${fitQuery.show}=ja#${fitAnchor}`}>
            {text.show}
          </LinkButton>
        </div>
      ) : null}
      {proposal && hasWork ? <Proposal needs={needs} marked={proposal} /> : null}
    </section>
  )
}

function Proposal({ needs, marked }: { needs: NeedsView; marked: MarkedProposal }): VNode {
  const { view, entries } = needs
  const { language, member, period } = view
  const text = capacityTexts[language].fit
  const { proposal, mark } = marked
  const moves = movesOf(proposal, entries)
  return (
    <>
      <p>
        <strong>{proposal.fits ? text.fits : text.notFits}</strong>
      </p>
      {moves.length === 0 ? <p>{text.unchanged}</p> : null}
      {proposal.placed.length > 0 ? <Placed needs={needs} placed={proposal.placed} /> : null}
      <Unplaced needs={needs} proposal={proposal} />
      {view.mayEdit && moves.length > 0 ? (
        <Form language={language} action={routes.acceptFit.href({ slug: member.slug, period })}>
          <input type="hidden" name="mark" value={mark} />
          <div class="st-actions">
            <Button variant="primary">{text.accept}</Button>
          </div>
        </Form>
      ) : null}
    </>
  )
}

function Placed({ needs, placed }: { needs: NeedsView; placed: readonly Placement[] }): VNode {
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
      caption={text.title}
      captionHidden
      stacked={rows.length <= 40}
      columns={[
        { label: text.columns.plan },
        { label: text.columns.now },
        { label: text.columns.proposed },
        { label: text.columns.why },
      ]}
      rows={rows}
    />
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
