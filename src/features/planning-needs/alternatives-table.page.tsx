import type { ComponentChildren, VNode } from 'preact'
import {
  type AlternativeComparison,
  compareAlternatives,
} from '#domain/planning-need/compare-alternatives.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { alternativeChoices, type StoredAlternative } from './alternative.ts'
import { alternativesTexts } from './alternatives.texts.ts'
import { choiceWords } from './choice-words.ts'
import { needHref } from './needs-address.ts'
import type { NeedsView } from './needs-view.ts'
import { capacityOf } from './planning-sheet.ts'
import { weeksWords } from './planning-words.ts'

export interface SideBySideProps {
  readonly needs: NeedsView
  readonly alternatives: readonly StoredAlternative[]
}

/** What stands and each alternative in columns, with only the plans that differ, and the sums. */
export function SideBySide({ needs, alternatives }: SideBySideProps): VNode {
  const { language } = needs.view
  const text = alternativesTexts[language]
  if (alternatives.length === 0) {
    return (
      <EmptyState heading={text.none}>
        <p>{text.noneHelp}</p>
      </EmptyState>
    )
  }
  const hands = capacityOf(needs.capacity.content)
  const { rows, sums } = comparisonOf(needs, alternatives)
  return (
    <section class="st-section">
      <h2>{text.sideBySide}</h2>
      {hands ? null : <p>{text.needsCapacity}</p>}
      <DataTable
        caption={text.sideBySide}
        captionHidden
        stacked
        columns={[
          { label: text.columns.plan },
          { label: text.asItStands },
          ...alternatives.map(({ content }) => ({ label: content.title })),
        ]}
        rows={[
          ...rows
            .filter(({ differs }) => differs.length > 0)
            .map(({ planId, choices }): ComponentChildren[] => [
              <PlanName key={planId} needs={needs} planId={planId} />,
              ...choices.map((choice) => (choice ? choiceWords(choice, needs) : '')),
            ]),
          [text.demand, ...sums.map((sum) => demandWords(sum, needs))],
          ...(hands ? [[text.over, ...sums.map((sum) => overWords(sum, needs))]] : []),
        ]}
      />
      {needs.view.mayEdit ? <RemoveButtons needs={needs} alternatives={alternatives} /> : null}
    </section>
  )
}

type Sum = AlternativeComparison['sums'][number]

function comparisonOf(needs: NeedsView, alternatives: readonly StoredAlternative[]) {
  const { view, entries, capacity } = needs
  const { sizes } = capacity.content
  const standing = { id: '', choices: entries.map(({ choice }) => choice) }
  const others = alternatives.map(({ id, content }) => ({
    id,
    choices: alternativeChoices(content, needs),
  }))
  return compareAlternatives([standing, ...others], {
    capacity: capacityOf(capacity.content) ?? { kind: 'total', weeksPerYear: 0 },
    term: view.strategy.term,
    sizes,
  })
}

function PlanName({ needs, planId }: { needs: NeedsView; planId: string }): VNode | null {
  const entry = needs.entries.find(({ plan }) => plan.id === planId)
  return entry ? (
    <a class="ds-link" href={needHref(needs, entry)}>
      {entry.plan.name}
    </a>
  ) : null
}

function demandWords({ id, picture, moreWeeks }: Sum, needs: NeedsView): string {
  return withDifference(picture.demandWeeks, id === '' ? null : moreWeeks, needs)
}

function overWords({ id, picture, moreOverloadWeeks }: Sum, needs: NeedsView): string {
  return withDifference(picture.overloadWeeks, id === '' ? null : moreOverloadWeeks, needs)
}

/** «24 ukeverk (4 ukeverk mindre)» */
function withDifference(weeks: number, more: number | null, { view }: NeedsView): string {
  const { language } = view
  const text = alternativesTexts[language]
  const words = weeksWords(weeks, language)
  if (more === null) return words
  const size = weeksWords(Math.abs(more), language)
  const difference = more === 0 ? text.same : more > 0 ? text.more(size) : text.less(size)
  return `${words} (${difference})`
}

function RemoveButtons({ needs, alternatives }: SideBySideProps): VNode {
  const { language, member, period } = needs.view
  const where = { slug: member.slug, period }
  return (
    <div class="st-actions st-no-print">
      {alternatives.map(({ id, content }) => (
        <Form
          key={id}
          language={language}
          action={routes.removeAlternative.href({ ...where, itemId: id })}
        >
          <Button variant="tertiary" size="sm" color="danger">
            {alternativesTexts[language].remove(content.title)}
          </Button>
        </Form>
      ))}
    </div>
  )
}
