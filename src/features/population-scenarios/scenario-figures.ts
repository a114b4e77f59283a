import { inMunicipality } from '#domain/municipality/in-municipality.ts'
import { populationCourse } from '#features/population/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { isUuid } from '#platform/db/uuid.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { chartBlocks } from '#ui/charts/chart-blocks.ts'
import { scenarioSchema } from './scenario.ts'
import { groupsChart, totalChart } from './scenario-charts.ts'
import { scenarioResult } from './scenario-result.ts'

/** A saved scenario that a text can rest on. */
export interface ScenarioFigure {
  readonly id: string
  readonly name: string
}

/** The municipality's saved scenarios, of all its strategies, the oldest first. */
export async function scenarioFigures(tx: TenantTx): Promise<readonly ScenarioFigure[]> {
  const rows = await tx
    .selectFrom('population_scenario')
    .select(['id', 'content'])
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, content }) => ({ id, name: scenarioSchema.parse(content).name }))
}

/**
 * What a saved scenario comes to, with its charts, as it is now. Titles, notes and sources say that
 * it is the municipality's own. Null when there is none such, or no figures yet.
 */
export async function scenarioBlocks(
  tx: TenantTx,
  id: string,
  language: Language,
): Promise<{ readonly finding: string; readonly blocks: readonly Block[] } | null> {
  if (!isUuid(id)) return null
  const row = await tx
    .selectFrom('population_scenario as scenario')
    .innerJoin('organisation', 'organisation.id', 'scenario.tenant_id')
    .select(['scenario.content', 'organisation.municipality_number', 'organisation.name'])
    .select('organisation.is_demo')
    .where('scenario.id', '=', id)
    .where('scenario.deleted_at', 'is', null)
    .executeTakeFirst()
  const municipality = municipalityByNumber(row?.municipality_number ?? '')
  const course = municipality && (await populationCourse(tx, municipality.number))
  if (!row || !course) return null
  const name = row.is_demo ? row.name : municipality.displayName
  const inPlace = inMunicipality(name, municipality.number)
  const result = scenarioResult(course, { ...scenarioSchema.parse(row.content), inPlace })
  const charts = [totalChart(result, language), groupsChart(result, language)]
  return {
    finding: charts[0]?.words.title ?? '',
    blocks: charts.flatMap((chart) => chartBlocks(chart)),
  }
}
