import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { HeadValues } from './gathering.form.ts'
import type { Gathering } from './gathering.sql.ts'
import { gatheringTexts } from './gathering.texts.ts'
import { gatheringAddress, placeOf } from './gathering-context.ts'
import { sumWords, whenWords } from './gathering-document.ts'
import { HeadFields } from './gathering-fields.tsx'

export const startChoices = ['three-hours', 'blank'] as const

export interface GatheringsPageProps {
  readonly view: ProcessView
  readonly gatherings: readonly Gathering[]
  readonly values: HeadValues
  readonly start: string
  readonly errors: readonly FieldError[]
  /** One that was just taken away, so that it can come back. */
  readonly removed: { readonly id: string; readonly title: string } | null
}

/** The short plans, and a form that makes a new one. */
export function GatheringsPage(props: GatheringsPageProps): VNode {
  const { view, gatherings, errors } = props
  const { language } = view
  const text = gatheringTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {props.removed ? <Removed view={view} removed={props.removed} /> : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      {gatherings.length === 0 ? (
        <EmptyState heading={text.empty}>
          {view.mayEdit ? <p>{text.emptyHelp}</p> : null}
        </EmptyState>
      ) : (
        <DataTable
          caption={text.title}
          captionHidden
          stacked
          columns={[
            { label: text.fields.title },
            { label: text.when },
            { label: text.fields.place },
            { label: text.running },
          ]}
          rows={gatherings.map((gathering) => [
            <a key="title" class="ds-link" href={gatheringAddress(view, gathering.head.id)}>
              {gathering.head.content.title}
            </a>,
            whenWords(gathering.head.content, language) || text.noDate,
            gathering.head.content.place || '–',
            `${text.posts(String(gathering.rows.length))}. ${sumWords(gathering, language)}`,
          ])}
        />
      )}
      {view.mayEdit ? <NewGathering {...props} /> : null}
      <p>
        <a class="ds-link" href={routes.processPlan.href(placeOf(view))}>
          {text.backToPlan}
        </a>
      </p>
    </>
  )
}

/** The form for a new one; folded where there are some to open. */
function NewGathering(props: GatheringsPageProps): VNode {
  const { view, gatherings, values, start, errors } = props
  const { language } = view
  const text = gatheringTexts[language]
  return (
    <section class="st-section">
      <Details summary={text.create} open={gatherings.length === 0 || errors.length > 0}>
        <Form
          language={language}
          action={routes.gatherings.href(placeOf(view))}
          keepAs={newGatheringKept(view)}
        >
          <HeadFields language={language} values={values} errors={errors} />
          <RadioGroup
            name="start"
            legend={text.start}
            value={start}
            error={errors.find(({ name }) => name === 'start')?.message}
            choices={startChoices.map((choice) => ({
              value: choice,
              label: text.starts[choice],
              description: text.startHelp[choice],
            }))}
          />
          <div class="st-actions">
            <Button variant="primary">{text.createButton}</Button>
          </div>
        </Form>
      </Details>
    </section>
  )
}

function Removed({
  view,
  removed,
}: {
  view: ProcessView
  removed: { readonly id: string; readonly title: string }
}): VNode {
  const text = gatheringTexts[view.language]
  const where = { ...placeOf(view), gatheringId: removed.id }
  return (
    <Notice kind="success" role="status">
      <p>{text.removed(removed.title)}</p>
      {view.mayEdit ? (
        <Form language={view.language} action={routes.restoreGathering.href(where)}>
          <Button size="sm">{text.undo}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

/** What the form of a new short plan is kept as in the browser. */
export function newGatheringKept({ strategy }: ProcessView): string {
  return `ny-samling-${strategy.id}`
}
