import type { VNode } from 'preact'
import { planStatuses } from '#domain/plan-register/municipal-plan.ts'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { fieldId } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { TableRegion } from '#ui/table-region.tsx'
import { editListTexts } from './edit-list.texts.ts'
import { whereOf } from './plan-context.ts'
import { type PlanFilter, planFilterQuery } from './plan-filter.ts'
import { planStatusTexts } from './plan-words.texts.ts'

/** What can be mended in the list, in the order of its columns. */
export const listFields = ['name', 'status', 'adopted', 'validTo', 'unit'] as const
export type ListField = (typeof listFields)[number]

/** One plan as it stands in the fields of its line. */
export interface EditedLine {
  readonly id: string
  readonly version: number
  /** What the plan is called in the register. */
  readonly name: string
  readonly values: Readonly<Record<ListField, string>>
}

export interface EditListPageProps {
  readonly view: ProcessView
  readonly filter: PlanFilter
  readonly page: number
  readonly pages: number
  readonly lines: readonly EditedLine[]
  readonly isUnchanged: boolean
  readonly errors: readonly FieldError[]
}

/** The list of plans with a field in each cell, saved as one stroke. */
export function EditListPage(props: EditListPageProps): VNode {
  const { view, filter, lines, errors, isUnchanged } = props
  const { language } = view
  const text = editListTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      {isUnchanged ? <p role="status">{text.nothing}</p> : null}
      <Form
        language={language}
        action={routes.editPlanList.href(whereOf(view))}
        keepAs={`planliste-${view.strategy.id}-${props.page}`}
      >
        <input type="hidden" name="fra" value={planFilterQuery({ ...filter, page: props.page })} />
        <div class="st-table-stacked st-edit-list">
          <TableRegion caption={text.caption} captionHidden>
            <thead>
              <tr>
                {listFields.map((field) => (
                  <th key={field} scope="col">
                    {text.columns[field]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line key={line.id} line={line} {...props} />
              ))}
            </tbody>
          </TableRegion>
        </div>
        <div class="st-actions">
          <Button variant="primary">{text.save}</Button>
        </div>
      </Form>
      <Pages {...props} />
      <p>
        <a
          class="ds-link"
          href={`${routes.plans.href(whereOf(view))}${planFilterQuery({ ...filter, page: 1 })}`}
        >
          {text.back}
        </a>
      </p>
    </>
  )
}

function Line({ line, view, errors }: EditListPageProps & { readonly line: EditedLine }): VNode {
  const text = editListTexts[view.language]
  return (
    <tr>
      {listFields.map((field) => {
        const name = `${field}-${line.id}`
        const message = errors.find((one) => one.name === name)?.message
        const id = fieldId(name)
        const described = message ? { 'aria-describedby': `${id}-feil`, 'aria-invalid': true } : {}
        const label = text.of(text.columns[field], line.name)
        return (
          <td key={field}>
            <span class="st-cell-label" aria-hidden="true">
              {text.columns[field]}
            </span>
            {field === 'name' ? (
              <input type="hidden" name={`version-${line.id}`} value={line.version} />
            ) : null}
            <div>
              {field === 'status' ? (
                <select class="ds-input" id={id} name={name} aria-label={label} {...described}>
                  {planStatuses.map((status) => (
                    <option key={status} value={status} selected={status === line.values.status}>
                      {planStatusTexts[view.language][status]}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  class="ds-input"
                  id={id}
                  name={name}
                  aria-label={label}
                  value={line.values[field]}
                  size={field === 'name' ? 32 : field === 'unit' ? 16 : 10}
                  {...described}
                />
              )}
              {message ? (
                <p id={`${id}-feil`} class="ds-validation-message" data-color="danger">
                  {message}
                </p>
              ) : null}
            </div>
          </td>
        )
      })}
    </tr>
  )
}

function Pages({ view, filter, page, pages }: EditListPageProps): VNode | null {
  const text = editListTexts[view.language]
  if (pages < 2) return null
  const href = (to: number) =>
    `${routes.editPlanList.href(whereOf(view))}${planFilterQuery({ ...filter, page: to })}`
  return (
    <nav class="st-actions" aria-label={text.pages}>
      {page > 1 ? (
        <LinkButton href={href(page - 1)} size="sm">
          {text.previous}
        </LinkButton>
      ) : null}
      <span>{text.page(String(page), String(pages))}</span>
      {page < pages ? (
        <LinkButton href={href(page + 1)} size="sm">
          {text.next}
        </LinkButton>
      ) : null}
      <span class="st-note">{text.pageHelp}</span>
    </nav>
  )
}
