import type { ComponentChildren, VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import { isInSamiLanguageArea } from '#domain/law/sami-language-area.ts'
import type { Municipality, NameLanguage } from '#domain/municipality/municipality.ts'
import { PortalFront, type PublishedTerm } from '#features/portal/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { inNorwegianOrder, longDate, number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { SummaryList, type SummaryRow } from '#ui/summary-list.tsx'
import { MunicipalityLink } from './find-municipality.page.tsx'
import { municipalityTexts } from './municipality.texts.ts'
import { PopulationChart } from './population-chart.tsx'
import { StartHere } from './trial-forms.tsx'

export interface MunicipalityPageProps {
  readonly language: Language
  readonly municipality: Municipality
  readonly slug: string
  readonly today: LocalDate
  /** What is published here, the newest term first; null when nobody works here. */
  readonly published: readonly PublishedTerm[] | null
  readonly isMember: boolean
  /** A member who may see the work. */
  readonly canWork: boolean
  readonly mayTryOut: boolean
}

/** What everybody may know of a municipality, and the way into its work for those who belong there. */
export function MunicipalityPage(props: MunicipalityPageProps): VNode {
  const { language, municipality } = props
  const text = municipalityTexts[language]
  return (
    <>
      <h1>{text.kommune(municipality.displayName)}</h1>
      <p class="st-lead">{text.lead(municipality.county.name)}</p>
      <div class="st-columns">
        <div class="st-municipality">
          <PortalFront {...props} terms={props.published} />
          <WayIn {...props} />
          <Knowledge {...props} />
          <Facts {...props} />
          <Neighbours {...props} />
        </div>
        <aside class="st-stack">
          <PopulationChart language={language} municipality={municipality} />
        </aside>
      </div>
    </>
  )
}

/** The page of the demo, which borrows its figures. */
export function DemoPage(props: MunicipalityPageProps): VNode {
  const { language, municipality, canWork } = props
  const text = municipalityTexts[language]
  return (
    <>
      <h1>{text.demo.title}</h1>
      <p class="st-lead">{text.demo.lead}</p>
      <p>
        {text.demo.text} {text.demo.figures(municipality.displayName)}
      </p>
      {canWork ? <WorkLink language={language} slug={props.slug} /> : null}
      <PortalFront {...props} terms={props.published} />
      <Knowledge {...props} />
    </>
  )
}

function Knowledge({ language, municipality, slug }: MunicipalityPageProps): VNode {
  const text = municipalityTexts[language]
  return (
    <section class="st-stack">
      <h2>{text.knowledgeHeading}</h2>
      <p>{text.knowledge}</p>
      <p>
        <a href={routes.publicKnowledge.href({ slug })}>
          {text.toKnowledge(municipality.displayName)}
        </a>
      </p>
    </section>
  )
}

function WayIn({ language, municipality, canWork, mayTryOut }: MunicipalityPageProps): VNode {
  const text = municipalityTexts[language]
  if (canWork) {
    return (
      <section class="st-next">
        <h2>{text.workHeading}</h2>
        <p>{text.work}</p>
        <WorkLink language={language} slug={municipality.slug} />
      </section>
    )
  }
  if (mayTryOut) {
    return (
      <section class="st-next">
        <h2>{text.startHeading(municipality.displayName)}</h2>
        <p>{text.startText}</p>
        <StartHere language={language} municipality={municipality} />
      </section>
    )
  }
  return <p class="st-muted">{text.notStarted}</p>
}

function WorkLink({ language, slug }: { language: Language; slug: string }): VNode {
  return (
    <div class="st-actions">
      <LinkButton variant="primary" href={routes.workspace.href({ slug })}>
        {municipalityTexts[language].toWork}
      </LinkButton>
    </div>
  )
}

function Facts({ language, municipality, today }: MunicipalityPageProps): VNode {
  const text = municipalityTexts[language]
  const { population, populationYear, centralityClass } = municipality
  const rows: SummaryRow[] = [
    ...namesRow(municipality, language),
    { label: text.county, value: municipality.county.name },
    { label: text.number, value: municipality.number },
    ...(municipality.organisationNumber
      ? [{ label: text.organisationNumber, value: grouped(municipality.organisationNumber) }]
      : []),
    {
      label: text.population,
      value: text.inhabitants(number(population, language), populationYear),
    },
    {
      label: text.centrality,
      value: (
        <>
          {text.centralityClass[centralityClass]}
          <span class="st-fact-help">{text.centralityHelp}</span>
        </>
      ),
    },
    ...samiRow(municipality, today, language),
  ]
  return (
    <section class="st-stack" aria-labelledby="fakta">
      <h2 id="fakta">{text.factsHeading}</h2>
      <SummaryList rows={rows} />
      <p class="st-source">
        {text.sources.population(populationYear)} {text.sources.centrality}
      </p>
    </section>
  )
}

function namesRow(municipality: Municipality, language: Language): readonly SummaryRow[] {
  const text = municipalityTexts[language]
  const { nb, ...others } = municipality.names
  const names = Object.entries(others) as [Exclude<NameLanguage, 'nb'>, string][]
  if (names.length === 0) return []
  const value: ComponentChildren = [
    nb,
    ...names.map(([code, name]) => (
      <span key={code}>
        , <span lang={code}>{name}</span> ({text.languages[code]})
      </span>
    )),
  ]
  return [{ label: text.alsoCalled, value }]
}

function samiRow(
  municipality: Municipality,
  today: LocalDate,
  language: Language,
): readonly SummaryRow[] {
  const { samiArea } = municipality
  if (!samiArea || !isInSamiLanguageArea(municipality.number, today)) return []
  const text = municipalityTexts[language]
  return [{ label: text.samiArea, value: text.samiAreaText(longDate(samiArea.from, language)) }]
}

function Neighbours({ language, municipality }: MunicipalityPageProps): VNode {
  const text = municipalityTexts[language]
  const bordering = (border: 'land' | 'sea') =>
    municipality.neighbours
      .filter((one) => one.border === border)
      .flatMap((one) => municipalityByNumber(one.number) ?? [])
      .toSorted((a, b) => inNorwegianOrder(a.displayName, b.displayName))
  const groups = [
    { label: text.landNeighbours, places: bordering('land') },
    { label: text.seaNeighbours, places: bordering('sea') },
  ].filter(({ places }) => places.length > 0)
  return (
    <section class="st-stack" aria-labelledby="naboer">
      <h2 id="naboer">{text.neighbours}</h2>
      <p>{text.neighboursText}</p>
      <SummaryList
        rows={groups.map(({ label, places }) => ({
          label,
          value: (
            <ul class="st-names">
              {places.map((place) => (
                <li key={place.number}>
                  <MunicipalityLink municipality={place} />
                </li>
              ))}
            </ul>
          ),
        }))}
      />
      <p class="st-source">{text.sources.borders}</p>
    </section>
  )
}

/** «959 220 481» */
function grouped(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0')
}
