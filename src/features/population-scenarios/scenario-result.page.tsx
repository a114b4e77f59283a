import type { VNode } from 'preact'
import {
  type GroupYear,
  planningGroups,
  totalOfGroups,
} from '#domain/population/planning-groups.ts'
import type { PopulationProjection } from '#domain/population/project-population.ts'
import { assumptionTexts } from '#features/population/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { ChartFigure } from '#ui/charts/chart-figure.tsx'
import type { ChartDownloads } from '#ui/charts/figure-files.tsx'
import { Details } from '#ui/details.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { isMain } from './scenario.form.ts'
import { scenarioTexts } from './scenario.texts.ts'
import { chosenWords, scenarioCharts } from './scenario-charts.ts'
import { changesBetween, groupsByYear, type ScenarioResult, shownYears } from './scenario-result.ts'

export interface ScenarioResultProps {
  readonly language: Language
  readonly result: ScenarioResult
  /** Where the files of a figure are; null while the scenario is not saved. */
  readonly filesOf: ((figure: string) => ChartDownloads) | null
}

/** What a scenario comes to: the figures, tables beside other projections, and how it is computed. */
export function ResultPart({ language, result, filesOf }: ScenarioResultProps): VNode {
  const text = scenarioTexts[language]
  const { course, projection, choices, name } = result
  const unnamed = isMain(choices) ? text.result.main : text.result.scenario
  const chosen = name === null ? unnamed : `«${name}»`
  const shown = shownYears(projection)
  return (
    <section class="st-section">
      <h2 id="resultat">{name === null ? text.result.heading : text.result.headingOf(name)}</h2>
      <p>
        <strong>{text.label}.</strong> {text.saved.choices}: {chosenWords(choices, language)}.
      </p>
      {isMain(choices) ? <p>{text.result.isMain}</p> : null}
      <div class="st-section">
        <Figure {...{ id: first, language, result, filesOf }} />
      </div>
      <GroupTable {...{ language, shown, name: chosen, years: groupsByYear(projection) }} />
      {isMain(choices) ? null : (
        <GroupTable
          {...{ language, shown, name: text.result.main, years: groupsByYear(course.own) }}
        />
      )}
      {course.ssb ? (
        <GroupTable {...{ language, shown, name: text.result.ssb, years: course.ssb }} />
      ) : (
        <p>{text.result.noSsb}</p>
      )}
      <h3>{text.result.componentsHeading}</h3>
      <ChangeTable {...{ language, name: chosen, projection }} />
      <div class="st-figures">
        {others.map((id) => (
          <Figure key={id} {...{ id, language, result, filesOf }} />
        ))}
      </div>
      {filesOf ? null : <p class="st-no-print">{text.result.filesHint}</p>}
      <Sources language={language} projection={projection} />
    </section>
  )
}

const [first, ...others] = ['folketall', 'aldersgrupper', 'alderspyramide'] as const

function Figure({
  id,
  language,
  result,
  filesOf,
}: ScenarioResultProps & { id: keyof typeof scenarioCharts }): VNode {
  return (
    <ChartFigure
      id={id}
      chart={scenarioCharts[id](result, language)}
      headingLevel={3}
      {...(filesOf && { downloads: filesOf(id) })}
    />
  )
}

interface GroupTableProps {
  readonly language: Language
  readonly name: string
  readonly years: readonly GroupYear[]
  /** Which of them have a column. */
  readonly shown: readonly number[]
}

function GroupTable({ language, name, years, shown: shownYears }: GroupTableProps): VNode {
  const text = scenarioTexts[language].result
  const shown = years.filter(({ year }) => shownYears.includes(year))
  const write = (value: number) => number(Math.round(value), language)
  return (
    <DataTable
      caption={text.groups(name)}
      stickyFirst
      columns={[
        { label: text.age },
        ...shown.map(({ year }) => ({ label: String(year), numeric: true })),
      ]}
      rows={[
        ...planningGroups.map((group) => [
          text.ages[group],
          ...shown.map(({ persons }) => write(persons[group])),
        ]),
        [text.all, ...shown.map((year) => write(totalOfGroups(year)))],
      ]}
    />
  )
}

interface ChangeTableProps {
  readonly language: Language
  readonly name: string
  readonly projection: PopulationProjection
}

function ChangeTable({ language, name, projection }: ChangeTableProps): VNode {
  const text = scenarioTexts[language].result
  const write = (value: number) => number(Math.round(value) || 0, language)
  return (
    <DataTable
      caption={text.components(name)}
      note={text.componentsNote}
      stickyFirst
      columns={[
        { label: text.span },
        ...[text.births, text.deaths, text.migration, text.change].map((label) => ({
          label,
          numeric: true,
        })),
      ]}
      rows={changesBetween(projection).map(({ from, to, births, deaths, netMigration }) => [
        `${from}–${to}`,
        write(births),
        write(deaths),
        write(netMigration),
        write(births - deaths + netMigration),
      ])}
    />
  )
}

/** Where each part of the assumptions comes from. */
function Sources({ language, projection }: Omit<ChangeTableProps, 'name'>): VNode {
  const text = scenarioTexts[language].result
  const { sources } = assumptionTexts(language)
  const { fertility, mortality, migration } = projection.assumptions
  const parts = [
    [text.fertilitySources, fertility],
    [text.mortalitySources, mortality],
    [text.migrationSources, migration],
  ] as const
  return (
    <Details summary={text.assumptions}>
      {parts.map(([label, part]) => (
        <div key={label}>
          <h4>{label}</h4>
          <ul>
            {part.sources.map((source) => (
              <li key={source}>{sources[source]}</li>
            ))}
          </ul>
        </div>
      ))}
    </Details>
  )
}
