import type { VNode } from 'preact'
import { gapText, type Indicator, type IndicatorFigures } from '#features/indicators/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import type { Chart } from '#ui/charts/chart.ts'
import { ChartFigure } from '#ui/charts/chart-figure.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { safeHref } from '#ui/safe-href.ts'
import {
  type ComparisonChoice,
  comparisonQuery,
  groupField,
  groupOrder,
  groupWords,
  ownField,
  queryWithNames,
} from './comparison-choice.ts'
import { groupLabel, groupNote } from './comparison-words.ts'
import { figureDownloads } from './figure-address.ts'
import { figureNotes, type HiddenState } from './figure-notes.ts'
import { knowledgeTexts } from './knowledge.texts.ts'
import { DemoNote } from './overview.page.tsx'
import type { KnowledgePlace } from './place-context.ts'
import { sourceLine } from './source-line.ts'

export interface IndicatorContent {
  readonly figures: IndicatorFigures
  /** Why nothing of the place is shown, where its figures are withheld. */
  readonly hidden: HiddenState | null
  /** Null when the place itself has no figure. */
  readonly overTime: Chart | null
  /** The place beside others, in words; null where `overTime` says it, and where there is nothing to say. */
  readonly beside: string | null
  /** How many municipalities have figures, where no sentence has said it. */
  readonly coverage: string | null
  readonly comparisonChart: Chart
  readonly changeChart: Chart | null
  /** The change in words, where there are too many places to draw. */
  readonly changeOfMany: string | null
}

export interface IndicatorPageProps {
  readonly language: Language
  readonly place: KnowledgePlace
  readonly indicator: Indicator
  readonly choice: ComparisonChoice
  /** Null while there are no figures for any place. */
  readonly content: IndicatorContent | null
}

/** Everything about one indicator in one place. */
export function IndicatorPage(props: IndicatorPageProps): VNode {
  const { language, place, indicator, content, choice } = props
  const text = knowledgeTexts[language]
  return (
    <>
      <h1>
        {indicator.title[language]} – {place.name}
      </h1>
      <p class="st-lead">{indicator.question[language]}</p>
      <DemoNote language={language} place={place} />
      {content?.overTime ? null : <NoFigure {...props} />}
      {content?.overTime ? (
        <section aria-labelledby="utvikling">
          <h2 id="utvikling">{text.overTime.heading}</h2>
          <ChartFigure
            id="figur-utvikling"
            chart={content.overTime}
            headingLevel={3}
            downloads={figureDownloads(place.slug, indicator.id)}
          />
        </section>
      ) : null}
      {content ? <ComparisonPart {...props} content={content} choice={choice} /> : null}
      <About {...props} />
    </>
  )
}

function NoFigure({ language, place, content }: IndicatorPageProps): VNode {
  const text = knowledgeTexts[language]
  const reason = content?.hidden
  const notes =
    content && reason ? figureNotes(content.figures, place.municipality.number, language) : []
  return (
    <Notice kind="info">
      <p>
        {reason ? text.hiddenFigure(place.name, gapText(reason, language)) : text.emptyIndicator}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Notice>
  )
}

function ComparisonPart({
  language,
  place,
  indicator,
  choice,
  content,
}: IndicatorPageProps & { content: IndicatorContent }): VNode {
  const text = knowledgeTexts[language]
  const { beside, coverage, comparisonChart, changeChart, changeOfMany } = content
  const { slug } = place
  const query = comparisonQuery(choice)
  const filesOf = (shown: string) =>
    figureDownloads(slug, indicator.id, `${query ? `${query}&` : '?'}vis=${shown}`)
  return (
    <section aria-labelledby="sammenlign" class="st-stack">
      <h2 id="sammenlign">{text.comparison.heading}</h2>
      {beside ? <p>{beside}</p> : null}
      <ChooseGroup {...{ language, place, indicator, choice }} />
      <p>
        {groupNote(choice.group, place.municipality, language)} {coverage}
      </p>
      <ChartFigure
        id="figur-sammenligning"
        chart={comparisonChart}
        headingLevel={3}
        downloads={filesOf('sammenligning')}
      />
      {changeChart ? (
        <ChartFigure
          id="figur-endring"
          chart={changeChart}
          headingLevel={3}
          downloads={filesOf('endring')}
        />
      ) : null}
      {changeOfMany ? <p>{changeOfMany}</p> : null}
      <p>
        <LinkButton
          variant="secondary"
          href={routes.publicIndicatorMap.href({ slug, indicator: indicator.id })}
        >
          {text.map.link}
        </LinkButton>
      </p>
    </section>
  )
}

function ChooseGroup({
  language,
  place,
  indicator,
  choice,
}: Pick<IndicatorPageProps, 'language' | 'place' | 'indicator' | 'choice'>): VNode {
  const text = knowledgeTexts[language].comparison
  const action = routes.publicIndicator.href({ slug: place.slug, indicator: indicator.id })
  return (
    <form method="get" action={`${action}#sammenlign`} class="st-choose-places st-no-print">
      <SelectField
        name={groupField}
        label={text.label}
        value={choice.word}
        options={groupOrder.map((word) => ({
          value: word,
          label: groupLabel(groupWords[word], place.municipality, language),
        }))}
        width="auto"
      />
      <Field
        name={ownField}
        label={text.own}
        description={text.ownHint}
        value={choice.typed}
        error={hasProblem(choice) ? <Problems {...{ language, action, choice }} /> : undefined}
      />
      <Button variant="secondary">{text.show}</Button>
    </form>
  )
}

function hasProblem({ unknown, shared }: ComparisonChoice): boolean {
  return unknown.length > 0 || shared.length > 0
}

/** What no municipality is called, and what several are, with a link for each that can be meant. */
function Problems({
  language,
  action,
  choice,
}: Pick<IndicatorPageProps, 'language' | 'choice'> & { readonly action: string }): VNode {
  const text = knowledgeTexts[language].comparison
  return (
    <>
      {choice.unknown.map((typed) => text.unknown(typed)).join(' ')}
      {choice.shared.map((one) => {
        const link = (label: string, names: readonly string[]) => (
          <a href={`${action}${queryWithNames(choice, one, names)}#sammenlign`}>{label}</a>
        )
        return (
          <span key={one.typed}>
            {' '}
            {text.shared(one.typed)}{' '}
            {one.names.map((name) => (
              <>{link(name, [name])}, </>
            ))}
            {link(text.allOf(one.names.length), one.names)}.
          </span>
        )
      })}
    </>
  )
}

function SourceLink({ href, text }: { href: string; text: string }): VNode | null {
  const address = safeHref(href)
  return address ? <a href={address}>{text}</a> : null
}

function About({ language, place, indicator, content }: IndicatorPageProps): VNode {
  const text = knowledgeTexts[language]
  const direction = text.about.directions[indicator.direction]
  return (
    <section aria-labelledby="om" class="st-stack">
      <h2 id="om">{text.about.why}</h2>
      <p>{indicator.why[language]}</p>
      <h2>{text.about.formula}</h2>
      <p>{indicator.explanation[language]}</p>
      {direction ? <p>{direction}</p> : null}
      {indicator.minimumCount === null ? null : <p>{text.about.minimum(indicator.minimumCount)}</p>}
      {content ? (
        <>
          <h2>{text.about.sources}</h2>
          {content.figures.sources.map((source) => (
            <p key={source.attribution.nb}>
              {sourceLine([source], language)}{' '}
              {source.tableUrl ? (
                <SourceLink href={source.tableUrl} text={text.source.table} />
              ) : null}
            </p>
          ))}
          <p class="st-no-print">
            {text.api.one}{' '}
            <a
              href={routes.publicIndicatorJson.href({ slug: place.slug, indicator: indicator.id })}
            >
              {text.api.jsonStat}
            </a>{' '}
            <a href={routes.publicIndicatorCsv.href({ slug: place.slug, indicator: indicator.id })}>
              {text.api.csv}
            </a>
          </p>
        </>
      ) : null}
    </section>
  )
}
