import type { VNode } from 'preact'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { ScenarioValues } from './scenario.form.ts'
import { scenarioTexts } from './scenario.texts.ts'
import type { StoredScenario } from './scenario.ts'
import { chosenWords } from './scenario-charts.ts'
import { ChoicesForm } from './scenario-form.tsx'
import { ResultPart } from './scenario-result.page.tsx'
import type { ScenarioResult } from './scenario-result.ts'

export interface SavedLine {
  readonly scenario: StoredScenario
  /** Inhabitants in the last year. */
  readonly total: number
}

export interface Receipt {
  readonly kind: 'added' | 'renamed' | 'removed' | 'restored'
  readonly scenario: StoredScenario
}

export interface ProjectionPageProps {
  readonly view: ProcessView
  readonly values: ScenarioValues
  readonly errors: readonly FieldError[]
  /** Null when something is wrong with the choices. */
  readonly result: ScenarioResult | null
  readonly lastYear: number
  readonly saved: readonly SavedLine[]
  readonly receipt: Receipt | null
  /** The name as it is typed. */
  readonly name: string
}

/** The choices, what they come to, the form that saves them, and those that are saved. */
export function ProjectionPage(props: ProjectionPageProps): VNode {
  const { view, values, errors, result, receipt } = props
  const { language } = view
  const text = scenarioTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? <ReceiptNotice view={view} receipt={receipt} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      <section class="st-section st-no-print">
        <h2>{text.form.heading}</h2>
        <ChoicesForm {...{ language, values, errors, where: whereOf(view) }} />
      </section>
      {values.antall !== '' && values.flytting !== 'eget' ? (
        <Notice kind="warning">
          <p>{text.form.personsNotUsed(text.form.migrations.eget)}</p>
        </Notice>
      ) : null}
      {result ? (
        <ResultPart language={language} result={result} filesOf={null} />
      ) : (
        <Notice kind="info">
          <p>{text.notShown}</p>
        </Notice>
      )}
      {view.mayEdit && result ? <SaveForm {...props} /> : null}
      <SavedTable {...props} />
    </>
  )
}

/** The page while there are no figures. */
export function NoFigures({ view }: Pick<ProjectionPageProps, 'view'>): VNode {
  const text = scenarioTexts[view.language]
  return (
    <>
      <h1>{text.title}</h1>
      <KnowledgeTabs view={view} />
      <Notice kind="info">
        <p>{text.noFigures}</p>
      </Notice>
    </>
  )
}

export function ReceiptNotice({ view, receipt }: { view: ProcessView; receipt: Receipt }): VNode {
  const { language } = view
  const text = scenarioTexts[language]
  const { kind, scenario } = receipt
  return (
    <Notice kind="success" role="status">
      <p>{text.receipts[kind](scenario.content.name)}</p>
      {kind === 'removed' && view.mayEdit ? (
        <Form language={language} action={scenarioHref(view, scenario, routes.restoreScenario)}>
          <Button size="sm">{text.saved.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function SaveForm({ view, values, errors, name }: ProjectionPageProps): VNode {
  const { language } = view
  const text = scenarioTexts[language].save
  return (
    <section class="st-section st-no-print">
      <h2>{text.heading}</h2>
      <p>{text.note}</p>
      <Form language={language} action={routes.ownProjection.href(whereOf(view))}>
        {Object.entries(values).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <Field
          name="navn"
          label={text.name}
          description={text.nameHelp}
          value={name}
          error={errors.find((error) => error.name === 'navn')?.message}
          required
        />
        <div class="st-actions">
          <Button>{text.button}</Button>
        </div>
      </Form>
    </section>
  )
}

function SavedTable({ view, saved, lastYear }: ProjectionPageProps): VNode {
  const { language } = view
  const { saved: text, label } = scenarioTexts[language]
  return (
    <section class={saved.length === 0 ? 'st-section st-no-print' : 'st-section'}>
      <h2>{text.heading}</h2>
      {saved.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.heading}
          captionHidden
          stacked
          note={`${label}.`}
          columns={[
            { label: text.name },
            { label: text.choices },
            { label: text.total(lastYear), numeric: true },
            ...(view.mayEdit ? [{ label: text.actions }] : []),
          ]}
          rows={saved.map(({ scenario, total }) => [
            <a
              key={scenario.id}
              class="ds-link st-long-text"
              href={scenarioHref(view, scenario, routes.ownScenario)}
            >
              {scenario.content.name}
            </a>,
            chosenWords(scenario.content.choices, language),
            number(Math.round(total), language),
            ...(view.mayEdit ? [<RemoveForm key="remove" view={view} scenario={scenario} />] : []),
          ])}
        />
      )}
    </section>
  )
}

export function RemoveForm({
  view,
  scenario,
}: {
  view: ProcessView
  scenario: StoredScenario
}): VNode {
  const { saved: text } = scenarioTexts[view.language]
  return (
    <Form language={view.language} action={scenarioHref(view, scenario, routes.removeScenario)}>
      <Button
        variant="tertiary"
        size="sm"
        color="danger"
        label={text.removeLabel(scenario.content.name)}
      >
        {text.remove}
      </Button>
    </Form>
  )
}

export function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

/** An address of a saved scenario. */
export function scenarioHref(
  view: ProcessView,
  { id }: Pick<StoredScenario, 'id'>,
  route: typeof routes.ownScenario | typeof routes.removeScenario | typeof routes.restoreScenario,
): string {
  return route.href({ ...whereOf(view), scenarioId: id })
}
