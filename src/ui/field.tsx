import type { ComponentChildren, JSX, VNode } from 'preact'
import { shorten } from '#platform/i18n/shorten.ts'

export interface FieldProps {
  /** The name the form is sent with; the id follows from it (`fieldId`). */
  name: string
  label: ComponentChildren
  description?: ComponentChildren
  /** What is wrong with the value, in a sentence. */
  error?: ComponentChildren
  /** A short muted remark after the label, for instance «valgfritt». */
  note?: ComponentChildren
  required?: boolean
  id?: string
}

export interface InputFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'number' | 'date' | 'time' | 'password'
  value?: string | number | null
  /** How wide the value is expected to be, in characters. */
  size?: number
  /** Limits for dates and times; numbers are checked on the server. */
  min?: string
  max?: string
  autocomplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  placeholder?: string
  readOnly?: boolean
  /** A unit after the input, for instance «timer i uka». */
  unit?: string
}

/** A labelled input. What was typed is always shown again, also when it is no date or number. */
export function Field({
  type = 'text',
  value,
  size,
  unit,
  readOnly,
  inputMode,
  ...props
}: InputFieldProps): VNode {
  const { min, max, autocomplete, placeholder } = props
  // Preact knows each type of input apart; here the type is first known when the page is made.
  const attributes = {
    ...controlProps(props),
    type: shownType(type, value),
    value: value ?? '',
    size: size ?? (type === 'date' ? 14 : undefined),
    readonly: readOnly,
    inputmode: inputMode ?? (type === 'number' ? 'decimal' : undefined),
    ...{ min, max, autocomplete, placeholder },
  } as JSX.IntrinsicElements['input']
  const input = <input class="ds-input" {...attributes} />
  return (
    <FieldFrame {...props}>
      {unit ? (
        <div class="ds-field-affixes">
          {input}
          <span class="ds-field-affix">{unit}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  )
}

export interface TextareaFieldProps extends FieldProps {
  value?: string | null
  rows?: number
  readOnly?: boolean
}

export function TextareaField({ value, rows = 5, readOnly, ...props }: TextareaFieldProps): VNode {
  return (
    <FieldFrame {...props}>
      <textarea
        class="ds-input"
        rows={rows}
        readonly={readOnly}
        {...controlProps(props)}
        value={value ?? ''}
      />
    </FieldFrame>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean
}

/** A closed list is as wide as its longest choice would be. */
const longestLabel = 90

export interface SelectFieldProps extends FieldProps {
  value?: string | null
  options: readonly Option[]
  /** The first, empty choice, for instance «Velg kommune». */
  emptyLabel?: string
  width?: 'auto'
}

export function SelectField({
  value,
  options,
  emptyLabel,
  width,
  ...props
}: SelectFieldProps): VNode {
  return (
    <FieldFrame {...props}>
      <select class="ds-input" data-width={width} {...controlProps(props)}>
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === value}
            disabled={option.disabled}
          >
            {shorten(option.label, longestLabel)}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

export interface FileFieldProps extends FieldProps {
  accept?: string
  multiple?: boolean
}

export function FileField({ accept, multiple, ...props }: FileFieldProps): VNode {
  return (
    <FieldFrame {...props}>
      <input
        type="file"
        class="st-file"
        accept={accept}
        multiple={multiple}
        {...controlProps(props)}
      />
    </FieldFrame>
  )
}

/** The id of the control that a field called `name` gets; error summaries link to it. */
export function fieldId(name: string): string {
  return `felt-${name.replace(/[^\w-]+/g, '-')}`
}

function FieldFrame({ children, ...props }: FieldProps & { children: ComponentChildren }): VNode {
  const { label, note, description, error } = props
  const id = props.id ?? fieldId(props.name)
  return (
    <div class="ds-field" data-color={error ? 'danger' : undefined}>
      <label class="ds-label" for={id}>
        {label}
        {note ? <span class="st-note"> {note}</span> : null}
      </label>
      {description ? (
        <div id={`${id}-hjelp`} data-field="description">
          {description}
        </div>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-feil`} class="ds-validation-message" data-field="validation">
          {error}
        </p>
      ) : null}
    </div>
  )
}

function controlProps({ name, id = fieldId(name), description, error, required }: FieldProps) {
  const describedBy = [error && `${id}-feil`, description && `${id}-hjelp`]
    .filter(Boolean)
    .join(' ')
  return {
    id,
    name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  }
}

/**
 * A date input shows nothing for a value it does not understand, so such a value is shown as text.
 * Numbers are always text with a number keyboard: «1 234,5» is how people here write them.
 */
function shownType(
  type: NonNullable<InputFieldProps['type']>,
  value: InputFieldProps['value'],
): NonNullable<InputFieldProps['type']> {
  if (type === 'number') return 'text'
  const text = String(value ?? '')
  return type === 'date' && text !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(text) ? 'text' : type
}
