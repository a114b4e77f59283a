import type { ComponentChildren, VNode } from 'preact'
import type { PlanChoice } from '#domain/planning-need/planning-decision.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { StoredAlternative } from './alternative.ts'
import { comparisonOf, demandWords, overWords } from './alternative-comparison.ts'
import { AlternativeFields, type AlternativeFieldsProps } from './alternative-fields.tsx'
import { alternativesTexts } from './alternatives.texts.ts'
import { choiceWords } from './choice-words.ts'
import { needHref } from './needs-address.ts'
import type { NeedsView } from './needs-view.ts'
import { capacityOf } from './planning-sheet.ts'

/** The word in the address that opens one cell: the alternative and the plan, with a full stop between. */
export const cellQuery = 'endre'
const cellAnchor = 'endre'
/** The button that lets a plan stand as it stands. */
export const dropField = 'drop'

/** One plan in one alternative. */
export interface AlternativeCell {
  readonly alternativeId: string
  readonly planId: string
}

export interface SideBySideProps extends AlternativeFieldsProps {
  readonly needs: NeedsView
  readonly alternatives: readonly StoredAlternative[]
  /** The one that is being changed; its form holds the values and the errors. */
  readonly openCell: AlternativeCell | null
}

/** What stands and each alternative in columns, with only the plans that differ, and the sums. */
export function SideBySide(props: SideBySideProps): VNode {
  const { needs, alternatives, openCell } = props
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
  const said = new Set(
    alternatives.flatMap(({ content }) => content.changes.map(({ planId }) => planId)),
  )
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
            .filter(({ planId }) => said.has(planId) || planId === openCell?.planId)
            .map(({ planId, choices: [standing, ...others] }): ComponentChildren[] => [
              <PlanName key={planId} needs={needs} planId={planId} />,
              standing ? choiceWords(standing, needs) : '',
              ...alternatives.map((alternative, index) => (
                <Cell
                  key={alternative.id}
                  {...props}
                  planId={planId}
                  alternative={alternative}
                  choice={others[index] ?? null}
                />
              )),
            ]),
          [text.demand, ...sums.map((sum) => demandWords(sum, needs))],
          ...(hands ? [[text.over, ...sums.map((sum) => overWords(sum, needs))]] : []),
        ]}
      />
      {needs.view.mayEdit ? <Choices {...props} /> : null}
    </section>
  )
}

interface CellProps extends SideBySideProps {
  readonly planId: string
  readonly alternative: StoredAlternative
  readonly choice: PlanChoice | null
}

/** How a plan is in an alternative, with the way to change it there. */
function Cell(props: CellProps): VNode {
  const { needs, planId, alternative, choice, openCell } = props
  const { language, mayEdit } = needs.view
  const text = alternativesTexts[language]
  const isOpen = openCell?.alternativeId === alternative.id && openCell.planId === planId
  if (mayEdit && isOpen) return <CellForm {...props} />
  const name = needs.entries.find(({ plan }) => plan.id === planId)?.plan.name ?? ''
  return (
    <>
      {choice ? choiceWords(choice, needs) : ''}
      {mayEdit ? (
        <>
          {' '}
          <a
            class="ds-link st-no-print"
            href={cellHref(needs, { alternativeId: alternative.id, planId })}
            aria-label={text.changeIn(name, alternative.content.title)}
          >
            {text.change}
          </a>
        </>
      ) : null}
    </>
  )
}

/** Opens the form of a cell. */
export function cellHref({ view }: NeedsView, { alternativeId, planId }: AlternativeCell): string {
  const page = routes.planningAlternatives.href({ slug: view.member.slug, period: view.period })
  return `${page}?${cellQuery}=${alternativeId}.${planId}#${cellAnchor}`
}

function CellForm({ needs, values, errors, alternative, planId }: CellProps): VNode {
  const { language, member, period } = needs.view
  const text = alternativesTexts[language]
  const where = { slug: member.slug, period }
  return (
    <div class="st-alternative-cell" id={cellAnchor} data-color="primary">
      <Form
        language={language}
        action={routes.changeAlternative.href({ ...where, alternativeId: alternative.id })}
      >
        <input type="hidden" name="planId" value={planId} />
        <AlternativeFields needs={needs} values={values} errors={errors} />
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
          <Button name={dropField} value="ja">
            {text.drop}
          </Button>
          <LinkButton variant="tertiary" href={routes.planningAlternatives.href(where)}>
            {text.cancel}
          </LinkButton>
        </div>
      </Form>
    </div>
  )
}

function PlanName({ needs, planId }: { needs: NeedsView; planId: string }): VNode | null {
  const entry = needs.entries.find(({ plan }) => plan.id === planId)
  return entry ? (
    <a class="ds-link" href={needHref(needs, entry)}>
      {entry.plan.name}
    </a>
  ) : null
}

/** Each alternative can be taken into use, or taken away. */
function Choices({ needs, alternatives }: SideBySideProps): VNode {
  const { language, member, period } = needs.view
  const text = alternativesTexts[language]
  const where = { slug: member.slug, period }
  return (
    <>
      {alternatives.map(({ id, content }) => (
        <div key={id} class="st-actions st-no-print">
          <LinkButton size="sm" href={routes.useAlternative.href({ ...where, alternativeId: id })}>
            {text.use.link(content.title)}
          </LinkButton>
          <Form
            language={language}
            action={routes.removeAlternative.href({ ...where, itemId: id })}
          >
            <Button variant="tertiary" size="sm" color="danger">
              {text.remove(content.title)}
            </Button>
          </Form>
        </div>
      ))}
    </>
  )
}
