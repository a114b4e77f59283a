import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { CheckboxGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { planParts } from './plan-content.ts'
import { planDocumentTexts } from './plan-document.texts.ts'
import { chosenParts } from './plan-document-material.ts'
import { processPlanTexts } from './process-plan.texts.ts'

/** What was sent and could not be stored. */
export interface RefusedParts {
  readonly chosen: readonly string[]
  readonly error: string
  readonly isConflict: boolean
}

/** The stored choice as the form carries it, so that a choice made in between is seen. */
export function partsMark({ strategy }: ProcessView): string {
  return strategy.planParts === null ? 'vanlig' : chosenParts({ strategy }).join(' ')
}

/** The parts of the plan to tick, folded until asked for. */
export function PlanPartsForm({
  view,
  refused,
}: {
  view: ProcessView
  refused: RefusedParts | null
}): VNode {
  const { language } = view
  const text = processPlanTexts[language].parts
  const titles = planDocumentTexts[language].parts
  const stored = chosenParts(view)
  const boxes = (
    <CheckboxGroup
      name="parts"
      legend={text.legend}
      description={text.help}
      error={refused?.error}
      values={refused?.chosen ?? stored}
      choices={planParts.map((part) => ({ value: part, label: titles[part] }))}
    />
  )
  const where = { slug: view.member.slug, period: view.period }
  return (
    <Details
      id="innhold"
      summary={text.choose}
      count={text.count(stored.length, planParts.length)}
      open={refused !== null}
    >
      <Form language={language} action={routes.planParts.href(where)}>
        <input type="hidden" name="version" value={partsMark(view)} />
        {refused?.isConflict ? (
          <StoredBeside
            language={language}
            label={text.label}
            stored={stored.map((part) => titles[part]).join('\n')}
          >
            {boxes}
          </StoredBeside>
        ) : (
          boxes
        )}
        <div class="st-actions">
          <Button>{text.save}</Button>
          {view.strategy.planParts === null ? null : (
            <Button variant="tertiary" name="usual" value="ja">
              {text.usual}
            </Button>
          )}
        </div>
      </Form>
    </Details>
  )
}
