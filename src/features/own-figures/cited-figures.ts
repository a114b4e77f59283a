import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { chartBlocks } from '#ui/charts/chart-blocks.ts'
import { drawnFigures, figureWord, sourceLine } from './figures-chart.ts'
import type { OwnFigures } from './figures-content.ts'
import { findFigures, listFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

/** Larger tables do not stand in a document; it shows what the chart shows. */
const mostRowsInDocument = 60
const mostColumnsInDocument = 10

/** The municipality's own tables that can be cited, the oldest first. */
export async function ownFigures(
  tx: TenantTx,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  return (await listFigures(tx)).map(({ id, title }) => ({ id, title }))
}

/** Chart and table of one of them with its source, as they are now; null when it is not there. */
export async function ownFigureBlocks(
  tx: TenantTx,
  id: string,
  language: Language,
): Promise<{ readonly finding: string; readonly blocks: readonly Block[] } | null> {
  const stored = await findFigures(tx, id)
  if (!stored || stored.isDeleted) return null
  const { content } = stored
  return { finding: content.title, blocks: figuresBlocks(content, language) }
}

/** The chart, and the whole table where it can stand in a document. */
export function figuresBlocks(content: OwnFigures, language: Language): readonly Block[] {
  const { chart, isWhole } = drawnFigures(content, language)
  const isSmall =
    content.table.rows.length <= mostRowsInDocument &&
    content.table.columns.length <= mostColumnsInDocument
  const withWhole = !isWhole && isSmall
  return [
    ...chartBlocks(chart, { withTable: !withWhole }),
    ...(withWhole ? [wholeTable(content, language)] : []),
  ]
}

function wholeTable(content: OwnFigures, language: Language): Block {
  const { title, unit, table } = content
  const name = table.nameHeading || ownFiguresTexts[language].name
  return {
    kind: 'table',
    caption: `${title} (${unit})`,
    columns: [name, ...table.columns.map(({ heading }) => heading)].map((heading, at) => ({
      title: heading,
      align: at === 0 ? 'start' : 'end',
      width: at === 0 ? 2 : 1,
    })),
    rows: table.rows.map((row) => [
      [{ text: row.name }],
      ...row.figures.map((figure) => [{ text: figureWord(figure, table.decimals, language) }]),
    ]),
    source: sourceLine(content, language),
  }
}
