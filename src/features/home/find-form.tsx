import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { fieldId } from '#ui/field.tsx'
import { homeTexts } from './home.texts.ts'

/** The search for a municipality; a plain GET, so that the answer has an address. */
export function FindForm({
  language,
  value = '',
  isPrimary = false,
}: {
  language: Language
  value?: string
  isPrimary?: boolean
}): VNode {
  const text = homeTexts[language].find
  const id = fieldId('q')
  return (
    <form class="st-find" method="get" action={routes.findMunicipality.href()}>
      <search class="ds-field">
        <label class="ds-label" for={id}>
          {text.label}
        </label>
        <div id={`${id}-hjelp`} data-field="description">
          {text.description}
        </div>
        <div class="st-find__row">
          <input
            class="ds-input"
            id={id}
            name="q"
            type="search"
            maxlength={100}
            autocomplete="off"
            value={value}
            aria-describedby={`${id}-hjelp`}
          />
          <Button variant={isPrimary ? 'primary' : 'secondary'}>{text.button}</Button>
        </div>
      </search>
    </form>
  )
}
