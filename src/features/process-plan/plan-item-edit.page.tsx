import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import type { StoredItem } from './plan-item.sql.ts'
import { planItemTexts } from './plan-item.texts.ts'
import { ItemFields } from './plan-item-fields.tsx'
import { planItemSlugs } from './plan-item-kinds.ts'
import type { ItemValues, PlanList } from './plan-item-list.ts'
import { listAddress } from './plan-item-view.ts'

export interface PlanItemPageProps {
  readonly view: ProcessView
  readonly list: PlanList
  readonly item: StoredItem
  readonly values: ItemValues
  readonly errors: readonly FieldError[]
  /** Another has changed it since the form was opened. */
  readonly isConflict: boolean
}

/** One item of a list: its fields, and the way to take it away. */
export function PlanItemPage(props: PlanItemPageProps): VNode {
  const { view, list, item, values, errors, isConflict } = props
  const { language } = view
  const texts = list.texts[language]
  const text = planItemTexts[language]
  const where = {
    slug: view.member.slug,
    period: view.period,
    itemKind: planItemSlugs[list.kind],
    itemId: item.id,
  }
  const by = text.changedBy(item.updatedBy, dateAndTime(item.updatedAt, language))
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{texts.edit}</h1>
      <p class="st-lead">{list.titleOf(item.content)}</p>
      {view.mayEdit ? (
        <>
          <Form
            language={language}
            action={routes.planItem.href(where)}
            keepAs={`${list.kind}-${item.id}`}
          >
            <input type="hidden" name="version" value={item.version} />
            <ItemFields
              {...{ list, language, values, errors }}
              stored={
                isConflict && !item.isDeleted ? { values: list.valuesOf(item.content), by } : null
              }
            />
            <div class="st-actions">
              <Button variant="primary">{text.save}</Button>
            </div>
          </Form>
          {item.isDeleted ? null : (
            <section class="st-danger-zone st-stack">
              <p>{text.removeHelp}</p>
              <Form language={language} action={routes.removePlanItem.href(where)}>
                <Button color="danger">{text.remove}</Button>
              </Form>
            </section>
          )}
        </>
      ) : (
        <ReadOnly {...props} />
      )}
      <p>
        <a class="ds-link" href={listAddress(props)}>
          {text.backToList}
        </a>
      </p>
    </>
  )
}

function ReadOnly({ view, list, values }: PlanItemPageProps): VNode {
  const texts = list.texts[view.language]
  return (
    <dl class="st-summary">
      {list.fields.map((field) => {
        const value = values[field.name] ?? ''
        const shown = field.input === 'choice' ? field.words(view.language)[value] : value
        return (
          <div key={field.name} class="st-summary__row">
            <dt>{texts.fields[field.name]}</dt>
            <dd class="st-lines">{shown}</dd>
          </div>
        )
      })}
    </dl>
  )
}
