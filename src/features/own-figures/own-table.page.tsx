import type { VNode } from 'preact'
import { newChallengeHref, ownTablePrefix } from '#features/challenges/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { shortDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { ChartFigure } from '#ui/charts/chart-figure.tsx'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { drawnFigures } from './figures-chart.ts'
import { FiguresTable } from './figures-table.tsx'
import type { EarlierFigures, StoredFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { tableWhere, whereOf } from './own-figures-page.ts'
import { type FiguresReceipt, Receipt } from './own-tables.page.tsx'
import { SmallFigures } from './table-remarks.tsx'

export interface OwnTablePageProps {
  readonly view: ProcessView
  readonly stored: StoredFigures
  readonly earlier: readonly EarlierFigures[]
  readonly receipt: FiguresReceipt | null
}

/** A table with its chart, its figures, and what can be done with it. */
export function OwnTablePage({ view, stored, earlier, receipt }: OwnTablePageProps): VNode {
  const { language } = view
  const text = ownFiguresTexts[language]
  const { content } = stored
  const where = tableWhere(view, stored.id)
  const { chart, isWhole } = drawnFigures(content, language)
  const downloads = {
    svg: routes.ownTableSvg.href(where),
    png: routes.ownTablePng.href(where),
    docx: routes.ownTableDocx.href(where),
    csv: routes.ownTableCsv.href(where),
    xlsx: routes.ownTableWorkbook.href(where),
    isPrivate: true,
  } as const
  return (
    <>
      {receipt ? <Receipt view={view} receipt={receipt} /> : null}
      <h1 class="st-long-text">{content.title}</h1>
      {stored.isDeleted ? <Removed view={view} stored={stored} /> : null}
      <SmallFigures table={content.table} language={language} />
      <ChartFigure chart={chart} headingLevel={2} id="figur" downloads={downloads} titleHidden />
      {isWhole && content.table.totals.length === 0 ? null : (
        <Details summary={text.whole}>
          <FiguresTable
            table={content.table}
            caption={text.wholeCaption(content.title)}
            language={language}
          />
        </Details>
      )}
      <p class="st-source">
        {text.updatedBy(stored.updatedBy, shortDate(osloDate(stored.updatedAt)))}
      </p>
      {view.mayEdit && !stored.isDeleted ? <Actions view={view} stored={stored} /> : null}
      <Earlier view={view} stored={stored} earlier={earlier} />
    </>
  )
}

type StoredProps = Pick<OwnTablePageProps, 'view' | 'stored'>

function Removed({ view, stored }: StoredProps): VNode {
  const text = ownFiguresTexts[view.language]
  return (
    <Notice kind="info">
      <p>{text.isRemoved}</p>
      {view.mayEdit ? (
        <Form
          language={view.language}
          action={routes.restoreOwnTable.href(tableWhere(view, stored.id))}
        >
          <Button size="sm">{text.restore}</Button>
        </Form>
      ) : null}
    </Notice>
  )
}

const longestLabel = 120

function Actions({ view, stored }: StoredProps): VNode {
  const text = ownFiguresTexts[view.language]
  const where = tableWhere(view, stored.id)
  return (
    <div class="st-actions st-no-print">
      <LinkButton
        variant="primary"
        href={newChallengeHref(whereOf(view), `${ownTablePrefix}${stored.id}`)}
      >
        {text.use}
      </LinkButton>
      <LinkButton href={routes.replaceOwnTable.href(where)}>{text.replace}</LinkButton>
      <LinkButton variant="tertiary" href={routes.editOwnTable.href(where)}>
        {text.edit}
      </LinkButton>
      <Form language={view.language} action={routes.removeOwnTable.href(where)}>
        <Button
          variant="tertiary"
          color="danger"
          label={text.removeLabel(stored.content.title.slice(0, longestLabel))}
        >
          {text.remove}
        </Button>
      </Form>
    </div>
  )
}

function Earlier({
  view,
  stored,
  earlier,
}: StoredProps & Pick<OwnTablePageProps, 'earlier'>): VNode | null {
  const text = ownFiguresTexts[view.language]
  if (earlier.length === 0) return null
  const hrefOf = (version: number) =>
    routes.ownTableVersion.href({ ...tableWhere(view, stored.id), number: String(version) })
  return (
    <section class="st-section st-no-print">
      <h2>{text.earlier}</h2>
      <ul>
        {earlier.map(({ version, updatedBy, updatedAt }) => (
          <li key={version}>
            <a class="ds-link" href={hrefOf(version)}>
              {text.earlierOf(version)}
            </a>
            : {text.earlierBy(updatedBy, shortDate(osloDate(updatedAt)))}
          </li>
        ))}
      </ul>
    </section>
  )
}
