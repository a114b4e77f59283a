import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { fieldId } from './field.tsx'
import { uiTexts } from './ui.texts.ts'

export interface FieldError {
  /** The name of the field; leave it out for an error that belongs to none. */
  readonly name?: string
  readonly message: string
}

/**
 * Everything that was wrong, first on the page, each with a link to its field. It takes the focus
 * when the page opens, so that a screen reader starts here. Renders nothing when nothing is wrong.
 */
export function ErrorSummary({
  language,
  errors,
  heading = uiTexts[language].errorSummary,
}: {
  language: Language
  errors: readonly FieldError[]
  heading?: string
}): VNode | null {
  if (errors.length === 0) return null
  return (
    <st-error-summary>
      <div
        class="ds-error-summary"
        role="alert"
        tabindex={-1}
        aria-labelledby="feiloppsummering"
        autofocus
      >
        <h2 id="feiloppsummering" class="ds-heading">
          {heading}
        </h2>
        <ul class="ds-list">
          {errors.map(({ name, message }) => (
            <li key={`${name ?? ''} ${message}`}>
              {name ? (
                <a class="ds-link" data-color="neutral" href={`#${fieldId(name)}`}>
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </div>
    </st-error-summary>
  )
}
