import type { ComponentChildren } from 'preact'
import {
  compareIndicator,
  comparisonSentence,
  coverageText,
  figureText,
  findingSentence,
  type Indicator,
  type IndicatorFigures,
  indicatorById,
  indicatorFigures,
  indicatorLibrary,
  indicatorThemes,
  latestFigure,
  themeTexts,
} from '#features/indicators/index.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { changeChart, changeOfMany } from './change-chart.ts'
import { comparisonChart } from './comparison-chart.ts'
import { readComparison } from './comparison-choice.ts'
import { figureFileRoutes } from './figure-files.routes.ts'
import { hiddenState } from './figure-notes.ts'
import { IndicatorPage } from './indicator.page.tsx'
import { indicatorChart } from './indicator-chart.ts'
import { indicatorMap } from './indicator-map.routes.tsx'
import { knowledgeTexts } from './knowledge.texts.ts'
import { KnowledgeOverview, type ThemeLine } from './overview.page.tsx'
import { lineChart } from './place-charts.ts'
import { inPlaceOf, type KnowledgePlace, knowledgeCrumbs, placeOf } from './place-context.ts'
import { ThemePage } from './theme.page.tsx'
import { themeFigures } from './theme-figures.ts'

/** The public pages of the knowledge base, for every municipality; its front is the portal's. */
export const knowledgeRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.publicTheme.pattern,
    permission: 'public',
    cached: 'figures',
    handle: (context) => atPlace(context, (place) => themePage(context, place)),
  },
  {
    method: 'GET',
    pattern: routes.publicIndicator.pattern,
    permission: 'public',
    cached: 'figures',
    handle: (context) => atPlace(context, (place) => indicatorPage(context, place)),
  },
  {
    method: 'GET',
    pattern: routes.publicIndicatorMap.pattern,
    permission: 'public',
    cached: 'figures',
    handle: (context) => atPlace(context, (place) => indicatorMap(context, place)),
  },
  ...figureFileRoutes,
]

/** Answers for the place of the address, or leads on from a former name of it. */
export async function atPlace(
  context: RouteContext,
  answer: (place: KnowledgePlace) => Promise<PageResult>,
): Promise<RouteResult> {
  const found = await placeOf(context)
  if ('place' in found) return answer(found.place)
  return { ...redirect(routes.publicKnowledge.href({ slug: found.movedTo })), isPermanent: true }
}

/** The front of the knowledge base, with what the municipality itself has published of it. */
export async function knowledgeFront(
  context: RouteContext,
  place: KnowledgePlace,
  published: ComponentChildren,
): Promise<PageResult> {
  const { language } = context
  const title = knowledgeTexts[language].heading(place.name)
  return {
    kind: 'page',
    title,
    isDemo: place.isDemo,
    breadcrumbs: knowledgeCrumbs(context, place, []),
    content: (
      <KnowledgeOverview
        language={language}
        place={place}
        themes={await themeLines(context, place)}
      >
        {published}
      </KnowledgeOverview>
    ),
  }
}

async function themeLines(
  { services, language }: RouteContext,
  { municipality }: KnowledgePlace,
): Promise<readonly ThemeLine[]> {
  const known = knownOf(await everyIndicator(services.database.app), municipality.number)
  return indicatorThemes.map((theme) => {
    const ours = known.filter(({ figures }) => figures.indicator.theme === theme)
    const [first] = ours
    return {
      theme,
      count: ours.length,
      finding: first ? findingSentence(first.figures, municipality.number, language) : null,
    }
  })
}

interface WithFigures {
  readonly indicator: Indicator
  /** Null while there are none for any place. */
  readonly figures: IndicatorFigures | null
}

/** In the order of the library. */
async function everyIndicator(
  db: RouteContext['services']['database']['app'],
): Promise<readonly WithFigures[]> {
  return Promise.all(
    indicatorLibrary().map(async (indicator) => ({
      indicator,
      figures: await indicatorFigures(db, indicator),
    })),
  )
}

/** Those that have a figure for the place. */
function knownOf(all: readonly WithFigures[], number: string) {
  return all.flatMap(({ indicator, figures }) =>
    figures && latestFigure(figures, number) ? [{ indicator, figures }] : [],
  )
}

async function themePage(context: RouteContext, place: KnowledgePlace): Promise<PageResult> {
  const { language, services, params } = context
  const theme = indicatorThemes.find((one) => one === params.theme)
  if (!theme) throw notFound('The theme')
  const { number } = place.municipality
  const all = (await everyIndicator(services.database.app)).filter(
    ({ indicator }) => indicator.theme === theme,
  )
  const known = knownOf(all, number)
  const hidden = all.flatMap(({ indicator, figures: own }) => {
    const reason = own && hiddenState(own, number)
    return reason ? [{ indicator, reason }] : []
  })
  const { figures, shown } = await themeFigures(
    services.database.app,
    place,
    theme,
    known,
    language,
  )
  const others = known.filter(({ indicator }) => !shown.has(indicator.id))
  const told = new Set([...known, ...hidden].map(({ indicator }) => indicator))
  const { title } = themeTexts[language][theme]
  return {
    kind: 'page',
    title: knowledgeTexts[language].themeTitle(title, inPlaceOf(place)),
    isDemo: place.isDemo,
    breadcrumbs: knowledgeCrumbs(context, place, [
      { label: title, href: routes.publicTheme.href({ slug: place.slug, theme }) },
    ]),
    content: (
      <ThemePage
        {...{ language, place, theme, figures, hidden }}
        others={others.flatMap(({ indicator, figures: own }) => {
          const latest = latestFigure(own, number)
          return latest
            ? [
                {
                  indicator,
                  time: latest.time,
                  value: figureText(latest.value, indicator, language),
                },
              ]
            : []
        })}
        waiting={all.map(({ indicator }) => indicator).filter((one) => !told.has(one))}
      />
    ),
  }
}

async function indicatorPage(context: RouteContext, place: KnowledgePlace): Promise<PageResult> {
  const { language, services, params, query } = context
  const indicator = indicatorById(params.indicator ?? '')
  if (!indicator) throw notFound('The indicator')
  const figures = await indicatorFigures(services.database.app, indicator)
  const choice = readComparison(query)
  const { slug } = place
  const content = figures && contentOf(figures, place, choice, language)
  return {
    kind: 'page',
    title: `${indicator.title[language]} – ${place.name}`,
    isDemo: place.isDemo,
    noindex: Object.keys(query).length > 0,
    breadcrumbs: knowledgeCrumbs(context, place, [
      {
        label: themeTexts[language][indicator.theme].title,
        href: routes.publicTheme.href({ slug, theme: indicator.theme }),
      },
      {
        label: indicator.title[language],
        href: routes.publicIndicator.href({ slug, indicator: indicator.id }),
      },
    ]),
    content: <IndicatorPage {...{ language, place, indicator, choice, content }} />,
  }
}

function contentOf(
  figures: IndicatorFigures,
  place: KnowledgePlace,
  choice: ReturnType<typeof readComparison>,
  language: RouteContext['language'],
) {
  const { number } = place.municipality
  const comparison = compareIndicator(figures, number, choice.group, choice.own)
  const isSeries = figures.of(number).filter(({ value }) => value !== null).length > 1
  const overTime = isSeries
    ? lineChart(figures, place, language)
    : indicatorChart(figures, place, comparison, language)
  const told = comparisonSentence(figures, number, language)
  return {
    figures,
    hidden: hiddenState(figures, number),
    overTime,
    beside: overTime?.kind === 'range' ? null : told,
    coverage: told === null ? coverageText(comparison.coverage, language) : null,
    comparisonChart: comparisonChart(figures, place, comparison, language),
    changeChart: changeChart(figures, place, comparison, language),
    changeOfMany: changeOfMany(figures, place, comparison, language),
  }
}
