import type { Config } from '#platform/config.ts'
import type { DatasetDefinition, FetchRule, SourceLimits } from '../catalogue.ts'
import { fhi } from './fhi.ts'
import { SourceProblem } from './source-problem.ts'
import { ssbV1 } from './ssb-v1.ts'
import { ssbV2 } from './ssb-v2.ts'
import type { ApiClient, TableDescription, TableSource, TableVariable } from './table-source.ts'

/** The API that a definition names, at the address that the configuration has for it. */
export function openSource(
  rule: FetchRule,
  limits: SourceLimits,
  client: ApiClient,
  { statistics }: Pick<Config, 'statistics'>,
): TableSource {
  switch (rule.api) {
    case 'ssb-v2':
      return ssbV2(client, statistics.ssbUrl, limits.addressLength)
    case 'ssb-v1':
      return ssbV1(client, statistics.ssbV1Url)
    case 'fhi':
      return fhi(client, statistics.fhiUrl, rule.table.source ?? 'nokkel', limits.cells)
  }
}

/** The description with the codes of the groupings that the definition asks by. */
export async function withGroupings(
  source: TableSource,
  description: TableDescription,
  { fetch: rule }: DatasetDefinition & { readonly fetch: FetchRule },
): Promise<{ readonly description: TableDescription; readonly regionCodelist: string | null }> {
  const regionCodelist = regionCodelistOf(description, rule)
  const wanted = new Map<string, string>()
  if (regionCodelist) wanted.set(rule.region.variable, regionCodelist)
  for (const [code, asked] of Object.entries(rule.variables)) {
    if (asked.codelist) wanted.set(code, asked.codelist)
  }
  const variables: TableVariable[] = []
  for (const variable of description.variables) {
    const grouping = wanted.get(variable.code)
    variables.push(grouping ? { ...variable, codes: await source.codelist(grouping) } : variable)
  }
  return { description: { ...description, variables }, regionCodelist }
}

function regionCodelistOf(
  { variables, id }: TableDescription,
  { region }: FetchRule,
): string | null {
  const { codelist, codelistTitled } = region
  if (!codelistTitled) return codelist ?? null
  const held = variables.find(({ code }) => code === region.variable)?.codelists ?? []
  const found = held.find(({ label }) => label.includes(codelistTitled))
  if (!found) throw new SourceProblem('codelist-gone', { table: id, codelist: codelistTitled })
  return found.id
}
