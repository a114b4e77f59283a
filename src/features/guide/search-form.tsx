import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { guideTexts } from './guide.texts.ts'

export function SearchForm({
  language,
  query,
}: {
  readonly language: Language
  readonly query: string
}): VNode {
  const text = guideTexts[language]
  return (
    <search>
      <form action={routes.search.href()} method="get" aria-label={text.search}>
        <label class="ds-label" for="q">
          {text.searchLabel}
        </label>
        <div class="st-search__row">
          <input class="ds-input" type="search" id="q" name="q" value={query} maxLength={120} />
          <Button variant="primary">{text.searchButton}</Button>
        </div>
      </form>
    </search>
  )
}
