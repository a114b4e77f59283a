import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { uiTexts } from './ui.texts.ts'

export interface ConfirmPageProps {
  language: Language
  /** The question, for instance «Slette møtet 14. september 2028?». */
  heading: string
  /** What will happen, and whether it can be undone. */
  children: ComponentChildren
  action: string
  /** What the button does, in its own words, for instance «Slett møtet». */
  confirmLabel: string
  cancelHref: string
  /** `danger` for what removes something. */
  color?: 'danger'
  /** Hidden values that are sent along. */
  values?: Readonly<Record<string, string>>
}

/** The content of a page that asks before it does something weighty. */
export function ConfirmPage(props: ConfirmPageProps): VNode {
  const { language, heading, children, action, confirmLabel, cancelHref, values = {} } = props
  return (
    <div class="st-stack">
      <h1>{heading}</h1>
      <div class="st-prose">{children}</div>
      <Form language={language} action={action}>
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div class="st-actions">
          <Button variant="primary" {...(props.color ? { color: props.color } : {})}>
            {confirmLabel}
          </Button>
          <a class="ds-link" href={cancelHref}>
            {uiTexts[language].cancel}
          </a>
        </div>
      </Form>
    </div>
  )
}
