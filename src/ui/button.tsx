import type { ComponentChildren, VNode } from 'preact'

export interface ButtonLook {
  /** `primary` at most once a page. Default: `secondary`. */
  variant?: 'primary' | 'secondary' | 'tertiary'
  /** `danger` for what removes or cannot be undone. */
  color?: 'danger' | 'neutral'
  size?: 'sm' | 'md'
}

export interface ButtonProps extends ButtonLook {
  children: ComponentChildren
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** The id of the form the button belongs to, when it stands outside it. */
  form?: string
  formAction?: string
  disabled?: boolean
  label?: string
}

export function Button({
  children,
  type = 'submit',
  label,
  formAction,
  ...props
}: ButtonProps): VNode {
  const { name, value, form, disabled } = props
  return (
    <button
      type={type}
      class="ds-button"
      aria-label={label}
      formaction={formAction}
      {...{ name, value, form, disabled }}
      {...look(props)}
    >
      {children}
    </button>
  )
}

export interface LinkButtonProps extends ButtonLook {
  children: ComponentChildren
  href: string
  download?: boolean
}

/** A link that looks like a button: for going somewhere, never for changing anything. */
export function LinkButton({ children, href, download, ...props }: LinkButtonProps): VNode {
  return (
    <a class="ds-button" href={href} download={download} {...look(props)}>
      {children}
    </a>
  )
}

function look({ variant = 'secondary', color, size }: ButtonLook) {
  return { 'data-variant': variant, 'data-color': color, 'data-size': size }
}
