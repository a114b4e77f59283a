import type { ComponentChildren, VNode } from 'preact'
import { type IndicatorTheme, themeTexts } from '#features/indicators/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Notice } from '#ui/notice.tsx'
import { knowledgeTexts } from './knowledge.texts.ts'
import type { KnowledgePlace } from './place-context.ts'

export interface ThemeLine {
  readonly theme: IndicatorTheme
  /** How many indicators have figures for the place. */
  readonly count: number
  /** What the first of them tells; null when none has. */
  readonly finding: string | null
}

export interface OverviewProps {
  readonly language: Language
  readonly place: KnowledgePlace
  readonly themes: readonly ThemeLine[]
  /** What is published of the challenge picture, and other ways on. */
  readonly children?: ComponentChildren
}

/** The front of a municipality's knowledge base: what is known, theme by theme. */
export function KnowledgeOverview({ language, place, themes, children }: OverviewProps): VNode {
  const text = knowledgeTexts[language]
  return (
    <>
      <h1>{text.heading(place.name)}</h1>
      <p class="st-lead">{text.lead}</p>
      <DemoNote language={language} place={place} />
      {children}
      <h2 id="tema">{text.themesHeading}</h2>
      {themes.every(({ count }) => count === 0) ? (
        <Notice kind="info">
          <p>{text.emptyBase}</p>
        </Notice>
      ) : null}
      <ul class="st-themes">
        {themes.map((line) => (
          <li key={line.theme} class="st-themes__item">
            <h3 class="st-themes__name">
              <a href={routes.publicTheme.href({ slug: place.slug, theme: line.theme })}>
                {themeTexts[language][line.theme].title}
              </a>
            </h3>
            <p>{line.finding ?? themeTexts[language][line.theme].lead}</p>
            <p class="st-note">
              {line.count === 0 ? text.noFigures : text.figureCount(line.count)}
            </p>
          </li>
        ))}
      </ul>
      <h2 id="data">{text.api.heading}</h2>
      <p>
        {text.api.text} <a href={routes.openDataCatalog.href()}>{text.api.turtle}</a>{' '}
        <a href={routes.openDataCatalogJson.href()}>{text.api.jsonLd}</a>
      </p>
    </>
  )
}

export function DemoNote({
  language,
  place,
}: {
  language: Language
  place: KnowledgePlace
}): VNode | null {
  if (!place.isDemo) return null
  return (
    <Notice kind="info">
      <p>{knowledgeTexts[language].demo(place.municipality.displayName)}</p>
    </Notice>
  )
}
