import type { ComponentChildren, VNode } from 'preact'
import { planMarks, planStatuses, relationKinds } from '#domain/plan-register/municipal-plan.ts'
import { planTypes } from '#domain/plan-register/plan-type.ts'
import { errorOf, type ProcessView } from '#features/process/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { CheckboxGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import type { FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField, TextareaField } from '#ui/field.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { planTexts } from './plan.texts.ts'
import { linesIn, type PlanField, type PlanValues } from './plan-values.ts'
import { planMarkTexts, planStatusTexts, planTypeTexts } from './plan-words.texts.ts'
import { unGoalTexts } from './un-goals.texts.ts'

export interface Member {
  readonly personId: string
  readonly name: string
}

export interface PlanFieldsProps {
  readonly view: ProcessView
  /** Of the plan itself; null for a new one. */
  readonly id: string | null
  readonly values: PlanValues
  readonly errors: readonly FieldError[]
  /** Those of the register that it may hang under. */
  readonly plans: readonly { readonly id: string; readonly name: string }[]
  readonly members: readonly Member[]
  /** What somebody else has stored since the form was opened. */
  readonly stored: { readonly values: PlanValues; readonly by: string } | null
}

/** Everything that the register keeps of a plan; what few fill in is folded away. */
export function PlanFields(props: PlanFieldsProps): VNode {
  const { view, errors, stored, values } = props
  const text = planTexts[view.language]
  const isOpen = stored !== null || folded.some((name) => errorOf(errors, name) !== undefined)
  const hasMore = folded.some((name) => values[name] !== '')
  return (
    <>
      <Text {...props} name="name" required />
      <Choice {...props} name="type" options={named(planTypes, planTypeTexts[view.language])} />
      <Choice
        {...props}
        name="status"
        options={named(planStatuses, planStatusTexts[view.language])}
      />
      <Text {...props} name="adopted" size={14} />
      <Text {...props} name="caseNumber" size={20} />
      <Text {...props} name="period" size={14} />
      <Text {...props} name="unit" />
      <Text {...props} name="responsible" />
      <Details summary={text.more} open={isOpen || hasMore}>
        <MoreFields {...props} />
      </Details>
    </>
  )
}

const folded: readonly PlanField[] = [
  'number',
  'adoptedBy',
  'validTo',
  'parentId',
  ...relationKinds,
  'responsibleId',
  'otherUnits',
  'committee',
  'legalBasis',
  'links',
  'themes',
  'communityGoals',
  'unGoals',
  'marks',
  'assessment',
  'plannedYears',
  'notes',
]

function MoreFields(props: PlanFieldsProps): VNode {
  const { view, plans, id, members } = props
  const text = planTexts[view.language]
  const others = plans
    .filter((plan) => plan.id !== id)
    .map((plan) => ({ value: plan.id, label: plan.name }))
    .toSorted((left, right) => inNorwegianOrder(left.label, right.label))
  return (
    <>
      <Text {...props} name="number" size={10} />
      <Text {...props} name="adoptedBy" />
      <Text {...props} name="validTo" size={14} />
      <Choice {...props} name="parentId" options={others} emptyLabel={text.noParent} />
      {relationKinds.map((kind) => (
        <Long key={kind} {...props} name={kind} rows={2} />
      ))}
      {view.mayEdit ? (
        <Choice
          {...props}
          name="responsibleId"
          options={members.map(({ personId, name }) => ({ value: personId, label: name }))}
          emptyLabel={text.nobody}
        />
      ) : null}
      <Long {...props} name="otherUnits" rows={3} />
      <Text {...props} name="committee" />
      <Text {...props} name="legalBasis" />
      <Long {...props} name="links" rows={3} />
      <Long {...props} name="themes" rows={3} />
      <Long {...props} name="communityGoals" rows={3} />
      <Boxes {...props} name="unGoals" options={unGoalOptions(props)} />
      <Boxes {...props} name="marks" options={named(planMarks, planMarkTexts[view.language])} />
      <Text {...props} name="plannedYears" size={24} />
      <Long {...props} name="assessment" rows={3} />
      <Long {...props} name="notes" rows={5} />
    </>
  )
}

type OneField = PlanFieldsProps & { readonly name: PlanField }

function Text({ size, required, ...props }: OneField & { size?: number; required?: boolean }) {
  return (
    <Beside {...props}>
      <Field
        {...shared(props)}
        {...(size !== undefined && { size })}
        required={required ?? false}
      />
    </Beside>
  )
}

function Long({ rows, ...props }: OneField & { rows: number }): VNode {
  return (
    <Beside {...props}>
      <TextareaField {...shared(props)} rows={rows} />
    </Beside>
  )
}

interface Named {
  readonly value: string
  readonly label: string
}

function Choice({
  options,
  emptyLabel,
  ...props
}: OneField & { options: readonly Named[]; emptyLabel?: string }): VNode {
  return (
    <Beside {...props} options={options}>
      <SelectField
        {...shared(props)}
        options={options}
        {...(emptyLabel !== undefined && { emptyLabel })}
      />
    </Beside>
  )
}

function Boxes({ options, ...props }: OneField & { options: readonly Named[] }): VNode {
  const { name, values, view, errors } = props
  return (
    <Beside {...props} options={options}>
      <CheckboxGroup
        name={name}
        legend={planTexts[view.language].fields[name]}
        values={linesIn(values[name])}
        choices={options}
        error={errorOf(errors, name)}
      />
    </Beside>
  )
}

function shared({ name, values, errors, view }: OneField) {
  const { fields, helps } = planTexts[view.language]
  const help: Partial<Record<PlanField, string>> = {
    ...helps,
    'merged-into': helps.relation,
    'replaced-by': helps.relation,
    'part-of': helps.relation,
  }
  return {
    name,
    label: fields[name],
    value: values[name],
    description: help[name],
    error: errorOf(errors, name),
  }
}

/** Around a field: what is stored now, where two have written differently. */
function Beside({
  name,
  values,
  stored,
  view,
  options,
  children,
}: OneField & { options?: readonly Named[]; children: ComponentChildren }): VNode {
  if (!stored || stored.values[name] === values[name]) return <>{children}</>
  const words = linesIn(stored.values[name])
    .map((value) => options?.find((one) => one.value === value)?.label ?? value)
    .join('\n')
  return (
    <StoredBeside
      language={view.language}
      label={planTexts[view.language].fields[name]}
      stored={words}
      by={stored.by}
    >
      {children}
    </StoredBeside>
  )
}

function named<Key extends string>(
  keys: readonly Key[],
  texts: Readonly<Record<Key, string>>,
): readonly Named[] {
  return keys.map((value) => ({ value, label: texts[value] }))
}

function unGoalOptions({ view }: PlanFieldsProps): readonly Named[] {
  return Object.entries(unGoalTexts[view.language]).map(([value, label]) => ({
    value,
    label: `${value}. ${label}`,
  }))
}
