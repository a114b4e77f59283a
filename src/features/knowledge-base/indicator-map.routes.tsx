import type { VNode } from 'preact'
import {
  type Indicator,
  type IndicatorFigures,
  indicatorById,
  indicatorFigures,
  themeTexts,
} from '#features/indicators/index.ts'
import { notFound } from '#platform/http/refused.ts'
import type { PageResult, RouteContext } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { MapFigure } from '#ui/map/map-figure.tsx'
import { Notice } from '#ui/notice.tsx'
import { areaMap, type MapChoice, mapAddress, mapDownloads, readMapChoice } from './area-map.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { DemoNote } from './overview.page.tsx'
import { type KnowledgePlace, knowledgeCrumbs } from './place-context.ts'

/** One indicator on the map of the county, or of the whole country. */
export async function indicatorMap(
  context: RouteContext,
  place: KnowledgePlace,
): Promise<PageResult> {
  const { language, services, params, query } = context
  const indicator = indicatorById(params.indicator ?? '')
  if (!indicator) throw notFound('The indicator')
  const figures = await indicatorFigures(services.database.app, indicator)
  const choice = readMapChoice(query, place)
  const where = { slug: place.slug, indicator: indicator.id }
  const title = knowledgeTexts[language].map.title(indicator.title[language])
  return {
    kind: 'page',
    title: `${title} – ${place.name}`,
    isDemo: place.isDemo,
    noindex: Object.keys(query).length > 0,
    breadcrumbs: knowledgeCrumbs(context, place, [
      {
        label: themeTexts[language][indicator.theme].title,
        href: routes.publicTheme.href({ slug: place.slug, theme: indicator.theme }),
      },
      { label: indicator.title[language], href: routes.publicIndicator.href(where) },
      {
        label: knowledgeTexts[language].map.link,
        href: routes.publicIndicatorMap.href(where),
      },
    ]),
    content: <MapPage {...{ language, place, indicator, figures, choice }} />,
  }
}

interface MapPageProps {
  readonly language: Language
  readonly place: KnowledgePlace
  readonly indicator: Indicator
  readonly figures: IndicatorFigures | null
  readonly choice: MapChoice
}

function MapPage(props: MapPageProps): VNode {
  const { language, place, indicator, figures, choice } = props
  const text = knowledgeTexts[language]
  return (
    <>
      <h1>{text.map.title(indicator.title[language])}</h1>
      <p class="st-lead">{indicator.question[language]}</p>
      <DemoNote language={language} place={place} />
      <ChooseScope {...props} />
      {figures ? (
        <MapFigure
          map={areaMap(figures, place, choice, language)}
          order={choice.order}
          orderHref={(order) => mapAddress(place, indicator, { ...choice, order })}
          downloads={mapDownloads(place, indicator, choice)}
        />
      ) : (
        <Notice kind="info">
          <p>{text.emptyIndicator}</p>
        </Notice>
      )}
    </>
  )
}

function ChooseScope({ language, place, indicator, choice }: MapPageProps): VNode {
  const text = knowledgeTexts[language].map
  const own = place.municipality.county
  const links = [
    { scope: { county: own.number } as const, label: own.name },
    { scope: 'country' as const, label: text.country },
  ]
  return (
    <nav aria-label={text.scopeLabel} class="st-no-print">
      <ul class="st-theme-links">
        {links.map(({ scope, label }) => {
          const href = mapAddress(place, indicator, { ...choice, scope })
          const isHere = JSON.stringify(scope) === JSON.stringify(choice.scope)
          return (
            <li key={label}>
              <a href={href} aria-current={isHere ? 'page' : undefined}>
                {label}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
