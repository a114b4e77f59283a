import type { ComponentChildren, VNode } from 'preact'
import { fieldId } from './field.tsx'

export interface Choice {
  readonly value: string
  readonly label: ComponentChildren
  readonly description?: ComponentChildren
}

interface GroupProps {
  name: string
  legend: ComponentChildren
  description?: ComponentChildren
  error?: ComponentChildren
  choices: readonly Choice[]
  /** `outline` draws a frame around each choice, for few and weighty ones. */
  variant?: 'outline'
}

export interface RadioGroupProps extends GroupProps {
  value?: string | null
}

/** One of several. The first choice has the id `fieldId(name)`, so that an error can point at it. */
export function RadioGroup({ value, ...props }: RadioGroupProps): VNode {
  return <ChoiceGroup type="radio" isChosen={(choice) => choice === value} {...props} />
}

export interface CheckboxGroupProps extends GroupProps {
  values?: readonly string[]
}

/** Any number of several. */
export function CheckboxGroup({ values = [], ...props }: CheckboxGroupProps): VNode {
  return <ChoiceGroup type="checkbox" isChosen={(choice) => values.includes(choice)} {...props} />
}

export interface CheckboxProps {
  name: string
  label: ComponentChildren
  value?: string
  description?: ComponentChildren
  error?: ComponentChildren
  checked?: boolean
}

/** A single yes. */
export function Checkbox({
  name,
  value = 'ja',
  checked = false,
  error,
  ...props
}: CheckboxProps): VNode {
  const id = fieldId(name)
  return (
    <div class="st-checkbox">
      <ChoiceField
        type="checkbox"
        id={id}
        name={name}
        choice={{ value, ...props }}
        checked={checked}
        error={error}
      />
      <ErrorText id={id} error={error} />
    </div>
  )
}

function ChoiceGroup({
  type,
  isChosen,
  ...props
}: GroupProps & { type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean }): VNode {
  const { name, legend, description, error, choices, variant } = props
  const id = fieldId(name)
  return (
    <fieldset class="ds-fieldset" aria-describedby={error ? `${id}-feil` : undefined}>
      <legend class="ds-label">{legend}</legend>
      {description ? <div data-field="description">{description}</div> : null}
      {choices.map((choice, index) => (
        <ChoiceField
          key={choice.value}
          type={type}
          id={index === 0 ? id : `${id}-${index + 1}`}
          name={name}
          choice={choice}
          checked={isChosen(choice.value)}
          error={error}
          variant={variant}
        />
      ))}
      <ErrorText id={id} error={error} />
    </fieldset>
  )
}

interface ChoiceFieldProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  choice: Choice
  checked: boolean
  error?: ComponentChildren
  variant?: 'outline' | undefined
}

function ChoiceField({ type, id, name, choice, checked, error, variant }: ChoiceFieldProps): VNode {
  return (
    <div class="ds-field" data-variant={variant}>
      <input
        class="ds-input"
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={choice.description ? `${id}-hjelp` : undefined}
      />
      <label for={id}>{choice.label}</label>
      {choice.description ? (
        <div id={`${id}-hjelp`} data-field="description">
          {choice.description}
        </div>
      ) : null}
    </div>
  )
}

function ErrorText({ id, error }: { id: string; error?: ComponentChildren }): VNode | null {
  if (!error) return null
  return (
    <p id={`${id}-feil`} class="ds-validation-message" data-field="validation">
      {error}
    </p>
  )
}
