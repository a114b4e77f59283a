/** One version of a municipality in SSB's KLASS 131. `validTo` is the first day it no longer held. */
export interface KlassVersion {
  readonly node: string
  readonly code: string
  readonly name: string
  readonly validFrom: string
  readonly validTo: string
}

export interface KlassChange {
  readonly fromNode: string
  readonly toNode: string
}

/** An old number and name with the number it has today; several rows when it was divided. */
export interface HistoryRow {
  readonly oldNumber: string
  readonly oldName: string
  readonly validFrom: string
  readonly validTo: string
  readonly number: string
  readonly isSplit: boolean
}

/**
 * Who came out of Ålesund (1507) on 2024-01-01, by the number they went in with. The graph alone says
 * that every part of Ålesund is also a part of Haram; in fact Haram left with its own area.
 */
const outOfAlesund: Readonly<Record<string, string>> = {
  '1504': '1508',
  '1523': '1508',
  '1529': '1508',
  '1534': '1580',
  '1546': '1508',
}

/**
 * Follows every number and name that held on `since` or later, but not today, to the municipalities
 * that have the area now. Of several versions with one number and name only the latest counts, with
 * those before it that differ only in how SSB wrote the name: the earlier differ in their borders. Rows
 * that say nothing new (today's number and one of today's names) are left out.
 */
export function codeHistory(
  versions: readonly KlassVersion[],
  changes: readonly KlassChange[],
  since: string,
  todaysNames: ReadonlyMap<string, readonly string[]>,
): readonly HistoryRow[] {
  const todayOf = followerOf(versions, changes)
  const beginning = beginningOf(versions, changes)
  return latestOfEach(versions)
    .filter((version) => version.validTo > since)
    .flatMap((version) => {
      const numbers = [...todayOf(version.node)].sort()
      return numbers.map((number) => ({
        oldNumber: version.code,
        oldName: withoutCounty(version.name),
        validFrom: beginning(version),
        validTo: version.validTo,
        number,
        isSplit: numbers.length > 1,
      }))
    })
    .filter((row) => row.oldNumber !== row.number || !isNameToday(row, todaysNames))
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'))
}

/** SSB writes `Herøy (Nordland)` to tell names apart, and spaces around a name: no part of it. */
export function withoutCounty(name: string): string {
  return name.trim().replace(/ \([^)]*\)$/, '')
}

function followerOf(
  versions: readonly KlassVersion[],
  changes: readonly KlassChange[],
): (node: string) => ReadonlySet<string> {
  const byNode = new Map(versions.map((version) => [version.node, version]))
  const next = changesBy('fromNode', changes)
  const follow = (node: string): ReadonlySet<string> => {
    const version = byNode.get(node)
    if (!version) throw new RangeError(`Change to an unknown version ${node}`)
    if (version.validTo === '') return new Set([version.code])
    const shortcut = version.validTo === '2020-01-01' ? outOfAlesund[version.code] : undefined
    if (shortcut) return new Set([shortcut])
    const followers = (next.get(node) ?? []).flatMap(({ toNode }) => [...follow(toNode)])
    if (followers.length === 0) throw new RangeError(`${version.code} ${version.name} ends nowhere`)
    return new Set(followers)
  }
  return follow
}

function changesBy(
  end: keyof KlassChange,
  changes: readonly KlassChange[],
): ReadonlyMap<string, readonly KlassChange[]> {
  const groups = new Map<string, KlassChange[]>()
  for (const change of changes)
    groups.set(change[end], [...(groups.get(change[end]) ?? []), change])
  return groups
}

/** Since when a version holds, back through those that became the next and nothing else did. */
function beginningOf(
  versions: readonly KlassVersion[],
  changes: readonly KlassChange[],
): (version: KlassVersion) => string {
  const byNode = new Map(versions.map((version) => [version.node, version]))
  const into = changesBy('toNode', changes)
  const outOf = changesBy('fromNode', changes)
  const beginning = (version: KlassVersion): string => {
    const [change, ...others] = into.get(version.node) ?? []
    const before = others.length === 0 ? byNode.get(change?.fromNode ?? '') : undefined
    const isRespelt =
      before !== undefined &&
      keyOf(before) === keyOf(version) &&
      outOf.get(before.node)?.length === 1
    return isRespelt ? beginning(before) : version.validFrom
  }
  return beginning
}

function keyOf({ code, name }: KlassVersion): string {
  return `${code} ${withoutCounty(name)}`
}

function latestOfEach(versions: readonly KlassVersion[]): readonly KlassVersion[] {
  const latest = new Map<string, KlassVersion>()
  for (const version of versions) {
    const key = keyOf(version)
    const known = latest.get(key)
    if (!known || known.validFrom < version.validFrom) latest.set(key, version)
  }
  return [...latest.values()]
}

function isNameToday(row: HistoryRow, names: ReadonlyMap<string, readonly string[]>): boolean {
  return (names.get(row.number) ?? []).includes(row.oldName)
}

function orderOf(row: HistoryRow): string {
  return `${row.oldNumber} ${row.validFrom} ${row.oldName} ${row.number}`
}
