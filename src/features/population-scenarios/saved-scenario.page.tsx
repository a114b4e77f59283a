import type { VNode } from 'preact'
import { newChallengeHref, ownScenarioPrefix } from '#features/challenges/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import type { ChartDownloads } from '#ui/charts/figure-files.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { type Receipt, ReceiptNotice, RemoveForm, scenarioHref, whereOf } from './scenario.page.tsx'
import { scenarioTexts } from './scenario.texts.ts'
import type { StoredScenario } from './scenario.ts'
import { ResultPart } from './scenario-result.page.tsx'
import type { ScenarioResult } from './scenario-result.ts'

export interface SavedScenarioProps {
  readonly view: ProcessView
  readonly scenario: StoredScenario
  /** Null while there are no figures. */
  readonly result: ScenarioResult | null
  readonly receipt: Receipt | null
  /** The name as it is typed. */
  readonly name: string
  readonly errors: readonly FieldError[]
}

/** A saved scenario: what it comes to, its files, and the forms that rename and remove it. */
export function SavedScenarioPage(props: SavedScenarioProps): VNode {
  const { view, scenario, result, receipt, errors } = props
  const { language } = view
  const text = scenarioTexts[language]
  const where = { ...whereOf(view), scenarioId: scenario.id }
  const filesOf = (figure: string): ChartDownloads => ({
    svg: routes.ownScenarioSvg.href({ ...where, figure }),
    png: routes.ownScenarioPng.href({ ...where, figure }),
    docx: routes.ownScenarioDocx.href({ ...where, figure }),
    csv: routes.ownScenarioCsv.href({ ...where, figure }),
    xlsx: routes.ownScenarioXlsx.href({ ...where, figure }),
    isPrivate: true,
  })
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? <ReceiptNotice view={view} receipt={receipt} /> : null}
      <h1>{scenario.content.name}</h1>
      <p class="st-lead">{text.label}.</p>
      {scenario.isDeleted ? <Removed view={view} scenario={scenario} /> : null}
      {result ? (
        <ResultPart {...{ language, result, filesOf }} />
      ) : (
        <Notice kind="info">
          <p>{text.noFigures}</p>
        </Notice>
      )}
      {view.mayEdit && !scenario.isDeleted ? (
        <>
          <div class="st-actions st-no-print">
            <LinkButton
              variant="primary"
              href={newChallengeHref(whereOf(view), `${ownScenarioPrefix}${scenario.id}`)}
            >
              {text.saved.use}
            </LinkButton>
          </div>
          <Changes {...props} />
        </>
      ) : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.ownProjection.href(whereOf(view))}>
          {text.saved.all}
        </a>
      </p>
    </>
  )
}

function Removed({ view, scenario }: Pick<SavedScenarioProps, 'view' | 'scenario'>): VNode {
  const { language } = view
  const text = scenarioTexts[language].saved
  return (
    <Notice kind="warning">
      <p>{text.removedNow}</p>
      {view.mayEdit ? (
        <Form language={language} action={scenarioHref(view, scenario, routes.restoreScenario)}>
          <Button size="sm">{text.restore}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

function Changes({ view, scenario, name, errors }: SavedScenarioProps): VNode {
  const { language } = view
  const { saved: text, save } = scenarioTexts[language]
  return (
    <section class="st-section st-no-print">
      <Details summary={text.renameHeading} open={errors.length > 0}>
        <Form language={language} action={scenarioHref(view, scenario, routes.ownScenario)}>
          <input type="hidden" name="version" value={scenario.version} />
          <Field
            name="navn"
            label={save.name}
            value={name}
            error={errors.find((error) => error.name === 'navn')?.message}
            required
          />
          <div class="st-actions">
            <Button>{text.rename}</Button>
          </div>
        </Form>
      </Details>
      <RemoveForm view={view} scenario={scenario} />
    </section>
  )
}
