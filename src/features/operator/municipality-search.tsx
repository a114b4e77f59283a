import type { VNode } from 'preact'
import { explainMatch, type MunicipalityHit } from '#features/reference/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { setUpTexts } from './set-up.texts.ts'

export interface MunicipalitySearchProps {
  language: Language
  query: string
  hits: readonly MunicipalityHit[]
}

/** Finds a municipality by a name or number that the list does not have. */
export function MunicipalitySearch({ language, query, hits }: MunicipalitySearchProps): VNode {
  const text = setUpTexts[language]
  const action = routes.operatorOrganisations.href()
  return (
    <Details summary={text.search} open={query !== ''}>
      <Form language={language} method="get" action={action}>
        <Field name="sok" type="search" label={text.searchLabel} value={query} />
        <div class="st-actions">
          <Button>{text.searchButton}</Button>
        </div>
      </Form>
      {query !== '' && hits.length === 0 ? <p role="status">{text.noHits(query)}</p> : null}
      {hits.length > 0 ? (
        <ul>
          {hits.map(({ municipality, match }) => {
            const why = explainMatch(match, language)
            return (
              <li key={municipality.number}>
                <a href={`${action}?kommune=${municipality.number}`}>
                  {text.pick} {municipality.displayName}
                </a>
                {` (${municipality.number}, ${municipality.county.name})`}
                {why ? <span class="st-muted">, {why}</span> : null}
              </li>
            )
          })}
        </ul>
      ) : null}
    </Details>
  )
}
