import type { VNode } from 'preact'
import {
  gapText,
  type Indicator,
  type IndicatorTheme,
  indicatorThemes,
  themeTexts,
  timeText,
} from '#features/indicators/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import type { Chart } from '#ui/charts/chart.ts'
import { ChartFigure } from '#ui/charts/chart-figure.tsx'
import { Details } from '#ui/details.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { figureDownloads } from './figure-address.ts'
import type { HiddenState } from './figure-notes.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { DemoNote } from './overview.page.tsx'
import { inPlaceOf, type KnowledgePlace } from './place-context.ts'

/** A chart of the knowledge base, with the name that its files and citations use. */
export interface KnowledgeFigure {
  readonly id: string
  readonly chart: Chart
  /** Where it is told of in full; null for one that has no page. */
  readonly indicatorId: string | null
}

export interface OtherIndicator {
  readonly indicator: Indicator
  readonly time: string
  /** «12,4 %» */
  readonly value: string
}

export interface ThemePageProps {
  readonly language: Language
  readonly place: KnowledgePlace
  readonly theme: IndicatorTheme
  readonly figures: readonly KnowledgeFigure[]
  readonly others: readonly OtherIndicator[]
  /** There are figures of them, but none that may be shown for the place. */
  readonly hidden: readonly { readonly indicator: Indicator; readonly reason: HiddenState }[]
  /** Without figures for the place. */
  readonly waiting: readonly Indicator[]
}

/** One theme: a few figures that say what they show, the rest in a table. */
export function ThemePage(props: ThemePageProps): VNode {
  const { language, place, theme, figures, others } = props
  const text = knowledgeTexts[language]
  const { slug } = place
  const addressOf = (indicator: string) => routes.publicIndicator.href({ slug, indicator })
  return (
    <>
      <h1>{text.themeTitle(themeTexts[language][theme].title, inPlaceOf(place))}</h1>
      <p class="st-lead">{themeTexts[language][theme].lead}</p>
      <DemoNote language={language} place={place} />
      {figures.length === 0 ? (
        <Notice kind="info">
          <p>{props.hidden.length > 0 ? text.hiddenTheme : text.emptyTheme}</p>
        </Notice>
      ) : null}
      <div class="st-figures">
        {figures.map(({ id, chart, indicatorId }) => (
          <ChartFigure
            key={id}
            id={id}
            chart={chart}
            headingLevel={2}
            downloads={{
              ...figureDownloads(slug, id),
              ...(indicatorId && { page: addressOf(indicatorId) }),
            }}
          />
        ))}
      </div>
      {others.length > 0 ? (
        <>
          <h2>{text.moreHeading}</h2>
          <DataTable
            caption={text.moreCaption}
            captionHidden
            columns={[
              { label: text.columns.indicator },
              { label: text.columns.latest, numeric: true },
              { label: text.columns.time, numeric: true },
            ]}
            rows={others.map(({ indicator, time, value }) => [
              <a key="link" href={addressOf(indicator.id)}>
                {indicator.title[language]}
              </a>,
              value,
              timeText(time, language),
            ])}
          />
        </>
      ) : null}
      <WithoutFigures {...props} />
      <OtherThemes {...props} />
    </>
  )
}

/** What is withheld and why, and what has not come yet. */
function WithoutFigures({ language, place, hidden, waiting }: ThemePageProps): VNode {
  const text = knowledgeTexts[language]
  const link = ({ id, title }: Indicator) => (
    <a href={routes.publicIndicator.href({ slug: place.slug, indicator: id })}>{title[language]}</a>
  )
  return (
    <>
      {hidden.length > 0 ? (
        <Details summary={text.hiddenHeading(hidden.length)}>
          <p>{text.hiddenNote}</p>
          <ul>
            {hidden.map(({ indicator, reason }) => (
              <li key={indicator.id}>
                {link(indicator)}: {gapText(reason, language)}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
      {waiting.length > 0 ? (
        <Details summary={text.waitingHeading(waiting.length)}>
          <p>{text.waitingNote}</p>
          <ul>
            {waiting.map((indicator) => (
              <li key={indicator.id}>
                {link(indicator)}: {indicator.question[language]}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  )
}

function OtherThemes({ language, place, theme }: ThemePageProps): VNode {
  return (
    <nav class="st-no-print" aria-labelledby="andre-tema">
      <h2 id="andre-tema">{knowledgeTexts[language].otherThemes}</h2>
      <ul class="st-theme-links">
        {indicatorThemes
          .filter((one) => one !== theme)
          .map((one) => (
            <li key={one}>
              <a href={routes.publicTheme.href({ slug: place.slug, theme: one })}>
                {themeTexts[language][one].title}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
