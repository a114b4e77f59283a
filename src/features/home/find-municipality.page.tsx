import type { VNode } from 'preact'
import type { Municipality } from '#domain/municipality/municipality.ts'
import {
  allCounties,
  allMunicipalities,
  explainMatch,
  type MunicipalityHit,
} from '#features/reference/index.ts'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { FindForm } from './find-form.tsx'
import { municipalityTexts } from './municipality.texts.ts'

export interface FindPageProps {
  readonly language: Language
  readonly typed: string
  readonly hits: readonly MunicipalityHit[]
}

export function FindMunicipalityPage({ language, typed, hits }: FindPageProps): VNode {
  const text = municipalityTexts[language].find
  return (
    <>
      <h1>{text.title}</h1>
      <FindForm language={language} value={typed} isPrimary />
      {typed === '' ? null : <Results language={language} typed={typed} hits={hits} />}
      <AllMunicipalities language={language} />
    </>
  )
}

function Results({ language, typed, hits }: FindPageProps): VNode {
  const text = municipalityTexts[language].find
  if (hits.length === 0) {
    return (
      <section class="st-empty">
        <h2>{text.none(typed)}</h2>
        <p>{text.noneHelp}</p>
      </section>
    )
  }
  return (
    <section class="st-section" aria-labelledby="treff">
      <h2 id="treff">{text.found(hits.length, typed)}</h2>
      <ul class="st-tasks st-hits">
        {hits.map(({ municipality, match }) => (
          <li key={municipality.number}>
            <span>
              <MunicipalityLink municipality={municipality} />
              <span class="st-hits__why">{explainMatch(match, language)}</span>
            </span>
            <span class="st-note st-numbers">
              {municipality.county.name}, {text.number(municipality.number)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AllMunicipalities({ language }: { language: Language }): VNode {
  const text = municipalityTexts[language].find
  const counties = allCounties().toSorted((a, b) => inNorwegianOrder(a.name, b.name))
  return (
    <section class="st-section" aria-labelledby="alle">
      <h2 id="alle">{text.all}</h2>
      <div class="st-counties">
        {counties.map((county) => {
          const members = inCounty(county.number)
          return (
            <Details
              key={county.number}
              summary={county.name}
              count={text.municipalities(members.length)}
            >
              <ul class="st-names">
                {members.map((municipality) => (
                  <li key={municipality.number}>
                    <MunicipalityLink municipality={municipality} />
                  </li>
                ))}
              </ul>
            </Details>
          )
        })}
      </div>
    </section>
  )
}

export function MunicipalityLink({ municipality }: { municipality: Municipality }): VNode {
  return (
    <a href={routes.municipality.href({ slug: municipality.slug })}>{municipality.displayName}</a>
  )
}

function inCounty(number: string): readonly Municipality[] {
  return allMunicipalities()
    .filter(({ county }) => county.number === number)
    .toSorted((a, b) => inNorwegianOrder(a.displayName, b.displayName))
}
