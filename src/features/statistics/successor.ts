import type { DatasetDefinition, FetchRule } from './catalogue.ts'
import type { RefreshLog } from './refresh-log.ts'
import type { FetchPlan } from './sources/fetch-plan.ts'
import { SourceProblem } from './sources/source-problem.ts'
import type { Condition, TableDescription, TableSource } from './sources/table-source.ts'

export interface DescribedTable {
  readonly description: TableDescription
  readonly plan: FetchPlan
}

interface Looking {
  /** The one that was used last; null for the one of the catalogue. */
  readonly table: string | null
  readonly condition: Condition | null
  readonly log: RefreshLog
  planOf(description: TableDescription): Promise<FetchPlan>
}

/**
 * The table of a definition as its source describes it, or the newest with the same title and shape
 * when that one is gone or has ended.
 *
 * @throws SourceProblem when there is none that fits.
 */
export async function describeTable(
  source: TableSource,
  { id, fetch: { table } }: DatasetDefinition & { readonly fetch: FetchRule },
  looking: Looking,
): Promise<DescribedTable | 'unchanged'> {
  const wanted = looking.table ?? table.id
  const titled = table.titled ?? null
  const found = await source.describe(wanted, looking.condition).catch((error: unknown) => {
    if (isGone(error)) return null
    throw error
  })
  if (found === 'unchanged' && !table.isNewestTitled) return 'unchanged'
  const hasEnded = found === null || (found !== 'unchanged' && found.isDiscontinued)
  if (titled !== null && (hasEnded || table.isNewestTitled)) {
    const successor = await successorOf(source, titled, wanted, looking)
    if (successor) {
      const to = successor.description.id
      await looking.log.line('successor', id, { from: wanted, to })
      return successor
    }
  }
  if (found === 'unchanged') return 'unchanged'
  if (found === null) throw new SourceProblem('table-gone', { table: wanted })
  return { description: found, plan: await looking.planOf(found) }
}

/**
 * The newest that fits; null when the one in use is the newest, or none fits. Sources number their
 * tables as they make them. What was updated last is no sign: old ones are corrected.
 */
async function successorOf(
  source: TableSource,
  titled: string,
  wanted: string,
  { planOf }: Looking,
): Promise<DescribedTable | null> {
  for (const table of await source.titled(titled)) {
    if (Number(table) <= Number(wanted)) return null
    const description = await source.describe(table, null)
    if (description === 'unchanged') continue
    try {
      return { description, plan: await planOf(description) }
    } catch (error) {
      // Another shape: not the one that is looked for.
      if (!(error instanceof SourceProblem) || !isOfShape(error)) throw error
    }
  }
  return null
}

function isGone(error: unknown): boolean {
  return error instanceof SourceProblem && error.code === 'table-gone'
}

const ofShape: ReadonlySet<string> = new Set([
  'variable-gone',
  'variable-new',
  'codes-gone',
  'codelist-gone',
  'no-regions',
  'no-times',
])

function isOfShape({ code }: SourceProblem): boolean {
  return ofShape.has(code)
}
