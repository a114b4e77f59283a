import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { TableRegion } from '#ui/table-region.tsx'
import { planAgeTexts } from './plan-age.texts.ts'
import { ageYearsWords, isOld } from './plan-age-words.ts'
import type { AgedPlan, PlanColumn } from './plan-filter.ts'
import { planHref } from './plan-link.tsx'
import { planStatusTexts, planTypeTexts } from './plan-words.texts.ts'
import { adoptedWords, periodWords, validToWords } from './plan-words.ts'
import { plansTexts } from './plans.texts.ts'

export interface PlanTableProps {
  readonly view: ProcessView
  readonly columns: readonly PlanColumn[]
  /** Those of the page, in their order. */
  readonly shown: readonly AgedPlan[]
  /** The names of all plans of the register, by id. */
  readonly names: ReadonlyMap<string, string>
  /** The plans that are ticked; null where nothing can be ticked. */
  readonly ticked: ReadonlySet<string> | null
}

/** One line for each plan, with the columns that are chosen. */
export function PlanTable(props: PlanTableProps): VNode {
  const { view, columns, shown } = props
  const text = plansTexts[view.language]
  return (
    <div class="st-table-stacked st-plan-table">
      <TableRegion caption={text.caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{text.columns.name}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <Row key={one.plan.id} {...props} one={one} />
          ))}
        </tbody>
      </TableRegion>
    </div>
  )
}

function Row({ one, ...props }: PlanTableProps & { one: AgedPlan }): VNode {
  const { view, columns, ticked } = props
  const { plan } = one
  return (
    <tr>
      <th scope="row">
        {ticked ? (
          <input
            type="checkbox"
            name="plan"
            value={`${plan.id}.${plan.version}`}
            checked={ticked.has(plan.id)}
            aria-label={plansTexts[view.language].choose(plan.name)}
          />
        ) : null}
        <a class="ds-link" href={planHref(view, plan.id)}>
          {plan.name}
        </a>
      </th>
      {columns.map((column) => (
        <td key={column}>{cellOf(column, one, props)}</td>
      ))}
    </tr>
  )
}

function cellOf(
  column: PlanColumn,
  { plan, age }: AgedPlan,
  { view, names }: PlanTableProps,
): VNode | string {
  const { language } = view
  switch (column) {
    case 'type':
      return planTypeTexts[language][plan.type]
    case 'status':
      return planStatusTexts[language][plan.status]
    case 'adopted':
      return adoptedWords(plan)
    case 'validTo':
      return validToWords(plan) || periodWords(plan)
    case 'parent':
      return names.get(plan.parentId ?? '') ?? ''
    case 'age':
      return <AgeCell view={view} one={{ plan, age }} />
    default:
      return plan[column]
  }
}

function AgeCell({ view, one }: { view: ProcessView; one: AgedPlan }): VNode {
  const { plan, age } = one
  const years = ageYearsWords(age, view.language)
  const state = planAgeTexts[view.language].states[age.state]
  if (plan.status === 'ended' || (age.state === 'current' && years !== '')) return <>{years}</>
  if (age.state === 'unknown' && plan.status !== 'in-force') return <></>
  return (
    <>
      {years === '' ? null : `${years} · `}
      {isOld(plan, age) ? <span class="st-late st-plan-age">{state}</span> : state}
    </>
  )
}
