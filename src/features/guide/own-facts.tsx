import type { VNode } from 'preact'
import { isInSamiLanguageArea } from '#domain/law/sami-language-area.ts'
import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import type { OwnPlace } from '#features/own-place/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { may } from '#platform/auth/policy.ts'
import { inNorwegianOrder, longDate, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { guideTexts } from './guide.texts.ts'
import type { OwnFact } from './guide-meta.ts'

export interface OwnSituation {
  readonly place: OwnPlace
  /** Plans in the register of the strategy; null when there is none. */
  readonly planCount: number | null
}

/** What the page means for the reader's own municipality; nothing when there is nothing to say. */
export function OwnFacts({
  own,
  facts,
  language,
  address,
}: {
  readonly own: OwnSituation
  readonly facts: readonly OwnFact[]
  readonly language: Language
  /** Of the page, for the way to another municipality. */
  readonly address: string
}): VNode | null {
  const text = guideTexts[language].own
  const { member, others, view } = own.place
  const said = facts.flatMap((fact) => {
    const words = sayFact(fact, own, language)
    return words === null ? [] : [{ name: text.facts[fact], words }]
  })
  const hasMore = view !== null || may(member.role, 'edit') || others.length > 0
  if (said.length === 0 && !hasMore) return null
  return (
    <section class="st-own-facts" aria-labelledby="hos-dere">
      <h2 id="hos-dere">{text.heading(inMunicipality(member.name, member.municipalityNumber))}</h2>
      {said.length > 0 ? (
        <dl>
          {said.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {facts.includes('population') ? <WayToFigures place={own.place} language={language} /> : null}
      <WayToWork place={own.place} language={language} />
      {others.length > 0 ? (
        <p class="st-note">
          {text.other}:{' '}
          {others.map(({ slug, name }, at) => (
            <>
              {at > 0 ? ', ' : null}
              <a href={`${address}?kommune=${slug}`}>{name}</a>
            </>
          ))}
        </p>
      ) : null}
    </section>
  )
}

/** To the figures of the own municipality: in the work where there is one, else where everybody reads them. */
function WayToFigures({ place, language }: { place: OwnPlace; language: Language }): VNode {
  const text = guideTexts[language].own
  const { slug } = place.member
  return (
    <p>
      {place.view ? (
        <a href={routes.knowledge.href({ slug, period: place.view.period })}>{text.toKnowledge}</a>
      ) : (
        <a href={routes.publicKnowledge.href({ slug })}>{text.toFigures}</a>
      )}
    </p>
  )
}

function WayToWork({ place, language }: { place: OwnPlace; language: Language }): VNode | null {
  const text = guideTexts[language].own
  const { slug, role } = place.member
  if (place.view) {
    const { period } = place.view
    return (
      <p>
        <a href={routes.overview.href({ slug, period })}>{text.toWork}</a>
      </p>
    )
  }
  if (!may(role, 'edit')) return null
  return (
    <p>
      {text.noStrategy} <a href={routes.startStrategy.href({ slug })}>{text.startStrategy}</a>
    </p>
  )
}

/** The fact in words; null when it can be said only of a strategy, and there is none. */
function sayFact(fact: OwnFact, own: OwnSituation, language: Language): string | null {
  const { municipality, view } = own.place
  const text = guideTexts[language].own
  switch (fact) {
    case 'neighbours':
      return municipality.neighbours
        .flatMap(({ number: code }) => municipalityByNumber(code)?.displayName ?? [])
        .sort(inNorwegianOrder)
        .join(', ')
    case 'county':
      return municipality.county.name
    case 'population':
      return text.population(number(municipality.population, language), municipality.populationYear)
    case 'sami':
      return isInSamiLanguageArea(municipality.number, own.place.today)
        ? text.inSamiArea
        : text.notInSamiArea
    case 'plans':
      return own.planCount === null ? null : number(own.planCount, language)
    case 'capacity':
      return view ? text.hours(number(view.strategy.hoursPerWeek, language)) : null
    default:
      return view ? dateOf(fact, view, language) : null
  }
}

function dateOf(
  fact: Exclude<OwnFact, 'neighbours' | 'county' | 'population' | 'sami' | 'plans' | 'capacity'>,
  { strategy, schedule }: NonNullable<OwnPlace['view']>,
  language: Language,
): string {
  const { process } = strategy
  const dates = {
    constituted: process.constitutedOn ?? process.expectedConstitutionOn,
    deadline: schedule.adoptBy,
    publication: process.proposalPublishedOn ?? schedule.publishBySafe,
    'council-meeting': process.councilMeetingOn ?? schedule.councilMeetingOn,
    'views-due': process.viewsDueOn,
  }
  const date = dates[fact]
  return date ? longDate(date, language) : guideTexts[language].own.notSet
}
