import type { VNode } from 'preact'
import {
  type DatasetDefinition,
  type Edition,
  headingsOf,
  type Refresh,
  type RefreshLine,
  refreshSentence,
} from '#features/statistics/index.ts'
import { osloDate } from '#platform/clock.ts'
import { number, shortDate } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Checkbox } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { sourceFileTexts } from './source-file.texts.ts'
import { statisticsTexts } from './statistics.texts.ts'

export type StatisticsReceipt = 'started' | 'busy' | 'imported'

export interface ShownDataset {
  readonly definition: DatasetDefinition
  readonly edition: Edition | null
  readonly places: number
}

export interface ShownRefresh extends Refresh {
  readonly lines: readonly RefreshLine[]
}

export interface StatisticsPageProps {
  language: Language
  datasets: readonly ShownDataset[]
  /** The newest first. */
  rounds: readonly ShownRefresh[]
  isFollowed: boolean
  fetchesByItself: boolean
  receipt: StatisticsReceipt | null
  fileErrors: FileErrors
  /** The file lacks some of what is held: a person may want it all the same. */
  mayReplaceAnyway: boolean
  /** The dataset that was chosen for a file, when the page is shown again. */
  chosen: string
}

/** By field. */
export type FileErrors = { readonly [field in 'datasett' | 'fil']?: string }

/** What figures the installation has, how they came, and ways to get newer ones. */
export function StatisticsPage(props: StatisticsPageProps): VNode {
  const { language, receipt, rounds } = props
  const text = statisticsTexts[language]
  const running = rounds.find(({ outcome }) => outcome === null)
  const imported = rounds.find(({ lines }) => lines.some(({ code }) => code === 'imported'))
  const errors = Object.entries(props.fileErrors).map(([name, message]) => ({ name, message }))
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.title}</h1>
      {receipt ? (
        <Notice kind={receipt === 'busy' ? 'info' : 'success'} role="status">
          <p>{text.receipts[receipt]}</p>
          {receipt === 'imported' && imported ? <Lines {...props} lines={imported.lines} /> : null}
        </Notice>
      ) : null}
      <p class="st-lead">{text.lead}</p>
      {props.fetchesByItself ? null : (
        <Notice kind="info">
          <p>{text.isOff}</p>
        </Notice>
      )}
      {running ? <Running {...props} /> : <RefreshButton language={language} />}
      <Datasets {...props} isBusy={running !== undefined} />
      <h2>{text.rounds}</h2>
      {rounds.length === 0 ? <p>{text.noRounds}</p> : null}
      {rounds.map((round, index) => (
        <Round key={round.id} {...props} round={round} isOpen={index === 0} />
      ))}
      <SourceFile {...props} />
    </>
  )
}

function Running({ language, isFollowed }: StatisticsPageProps): VNode {
  const text = statisticsTexts[language]
  const here = routes.operatorStatistics.href()
  return (
    <Notice kind="info" heading={text.running}>
      {isFollowed ? <p>{text.runningText}</p> : null}
      <LinkButton href={isFollowed ? here : `${here}?folg=1`} size="sm">
        {isFollowed ? text.stopFollowing : text.follow}
      </LinkButton>
    </Notice>
  )
}

function RefreshButton({ language }: { language: Language }): VNode {
  return (
    <Form language={language} action={routes.operatorStatistics.href()}>
      <div class="st-actions">
        <Button variant="primary">{statisticsTexts[language].refreshAll}</Button>
      </div>
    </Form>
  )
}

type DatasetsProps = Pick<StatisticsPageProps, 'language' | 'datasets'> & { isBusy: boolean }

function Datasets({ language, datasets, isBusy }: DatasetsProps): VNode {
  const text = statisticsTexts[language]
  const columns = [
    text.dataset,
    text.source,
    text.table,
    text.updated,
    text.retrieved,
    text.origin,
    text.places,
    text.action,
  ]
  return (
    <>
      <h2>{text.datasets}</h2>
      <DataTable
        caption={text.datasets}
        captionHidden
        columns={columns.map((label) => ({ label, numeric: label === text.places }))}
        rows={datasets.map(({ definition, edition, places }) => [
          definition.title[language],
          definition.source.name[language],
          edition?.table ?? definition.table ?? '–',
          edition?.sourceUpdatedAt ? shortDate(osloDate(edition.sourceUpdatedAt)) : '–',
          edition ? shortDate(osloDate(edition.retrievedAt)) : text.notThere,
          edition ? originText(definition, edition, language) : '–',
          number(places, language),
          definition.fetch && !isBusy ? (
            <form method="post" action={routes.operatorStatistics.href()}>
              <Button
                name="datasett"
                value={definition.id}
                size="sm"
                label={`${text.refreshOne} ${definition.title[language]}`}
              >
                {text.refreshOne}
              </Button>
            </form>
          ) : (
            ''
          ),
        ])}
        stacked
      />
    </>
  )
}

function originText({ file }: DatasetDefinition, { origin }: Edition, language: Language) {
  const { origins, fromFile } = statisticsTexts[language]
  return origin === 'fetched' && file ? fromFile : origins[origin]
}

type LinesProps = Pick<StatisticsPageProps, 'language' | 'datasets'> & {
  lines: readonly RefreshLine[]
}

function Lines({ language, datasets, lines }: LinesProps): VNode {
  const titles = new Map(datasets.map(({ definition: { id, title } }) => [id, title[language]]))
  return (
    <ul>
      {lines.map(({ datasetId, code, details }, index) => (
        <li key={index}>
          {datasetId ? <strong>{titles.get(datasetId) ?? datasetId}: </strong> : null}
          {refreshSentence(code, details, language)}
        </li>
      ))}
    </ul>
  )
}

type RoundProps = Pick<StatisticsPageProps, 'language' | 'datasets'> & {
  round: ShownRefresh
  isOpen: boolean
}

function Round({ language, datasets, round, isOpen }: RoundProps): VNode {
  const text = statisticsTexts[language]
  const outcome = round.outcome
    ? text.outcomes[round.outcome]
    : text.inProgress(seenDatasets(round), round.datasets)
  const summary = `${dateAndTime(round.startedAt, language)}: ${text.causes[round.cause]}. ${outcome}.`
  return (
    <Details summary={summary} open={isOpen}>
      <Lines language={language} datasets={datasets} lines={round.lines} />
    </Details>
  )
}

/** How many datasets a round has come to; those of a source that nobody answers for share a line. */
function seenDatasets({ lines, datasets }: ShownRefresh): number {
  const told = new Set(lines.flatMap(({ datasetId }) => datasetId ?? [])).size
  const unreachable = lines.filter(({ code }) => code === 'unreachable')
  const leftOut = unreachable.reduce((sum, { details }) => sum + Number(details.datasets), 0)
  return Math.min(told + leftOut, datasets)
}

function SourceFile(props: StatisticsPageProps): VNode {
  const { language, datasets, fileErrors, chosen } = props
  const text = sourceFileTexts[language]
  const { dataset, source: from } = statisticsTexts[language]
  const fromFile = datasets.flatMap(({ definition: { id, title, source, file } }) =>
    file ? [{ id, title: title[language], source: source.name[language], file }] : [],
  )
  return (
    <>
      <h2>{text.file}</h2>
      <p>{text.fileLead}</p>
      <DataTable
        caption={text.fileColumns}
        columns={[dataset, from, text.columns].map((label) => ({ label }))}
        rows={fromFile.map(({ title, source, file }) => [
          title,
          <a href={file.page}>{source}</a>,
          headingsOf(file).join(', '),
        ])}
        stacked
      />
      <Form language={language} action={routes.operatorStatisticsFile.href()} encoding="multipart">
        <SelectField
          name="datasett"
          label={dataset}
          emptyLabel={text.chooseDataset}
          options={fromFile.map(({ id, title }) => ({ value: id, label: title }))}
          value={chosen}
          error={fileErrors.datasett}
          required
        />
        <FileField
          name="fil"
          label={text.fileField}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          error={fileErrors.fil}
          required
        />
        {props.mayReplaceAnyway ? (
          <Checkbox
            name="erstatt"
            label={text.replaceAnyway}
            description={text.replaceAnywayText}
          />
        ) : null}
        <div class="st-actions">
          <Button>{text.importFile}</Button>
        </div>
      </Form>
    </>
  )
}
