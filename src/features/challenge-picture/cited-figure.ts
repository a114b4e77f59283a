import { ownScenarioPrefix, ownTablePrefix } from '#features/challenges/index.ts'
import type { IndicatorTheme } from '#features/indicators/index.ts'
import { citedFigure, citableFigures as figuresOfPlace } from '#features/knowledge-base/index.ts'
import { ownFigureBlocks, ownFigures } from '#features/own-figures/index.ts'
import { scenarioBlocks, scenarioFigures } from '#features/population-scenarios/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { chartBlocks } from '#ui/charts/chart-blocks.ts'
import { challengesTexts } from './challenges.texts.ts'

/** Something that a challenge can rest on: public figures, or a table or a scenario of the municipality's own. */
export interface CitableFigure {
  readonly id: string
  readonly title: string
  /** Null for the municipality's own. */
  readonly theme: IndicatorTheme | null
  /** What it shows now, a sentence; of the municipality's own its name. */
  readonly finding: string
  /** Its public page; null when it has none. */
  readonly href: string | null
}

/** A figure as it is now: its finding in a sentence, chart and table with source. */
export interface ShownFigure {
  readonly finding: string
  readonly blocks: readonly Block[]
  /** Its public page; null when it has none. */
  readonly href: string | null
}

export async function citableFigures(
  tx: TenantTx,
  number: string,
  language: Language,
): Promise<readonly CitableFigure[]> {
  const own = await ownFigures(tx)
  const scenarios = await scenarioFigures(tx)
  const ofOwn = (id: string, title: string) => ({
    ...{ id, title, finding: title },
    ...{ theme: null, href: null },
  })
  const { ownScenario } = challengesTexts[language]
  return [
    ...(await figuresOfPlace(tx, number, language)),
    ...own.map(({ id, title }) => ofOwn(`${ownTablePrefix}${id}`, title)),
    ...scenarios.map(({ id, name }) => ofOwn(`${ownScenarioPrefix}${id}`, ownScenario(name))),
  ]
}

/** Null where there is no such figure for the municipality. */
export async function figureBlocks(
  tx: TenantTx,
  number: string,
  figureId: string,
  language: Language,
): Promise<ShownFigure | null> {
  if (figureId.startsWith(ownTablePrefix)) {
    const own = await ownFigureBlocks(tx, figureId.slice(ownTablePrefix.length), language)
    return own && { ...own, href: null }
  }
  if (figureId.startsWith(ownScenarioPrefix)) {
    const own = await scenarioBlocks(tx, figureId.slice(ownScenarioPrefix.length), language)
    return own && { ...own, href: null }
  }
  const found = await citedFigure(tx, number, figureId, language)
  return (
    found && {
      finding: found.finding,
      blocks: chartBlocks(found.chart, { withTable: true }),
      href: found.href,
    }
  )
}
