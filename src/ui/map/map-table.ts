import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { mapTexts } from './map.texts.ts'
import type { AreaMap, MapArea } from './map-model.ts'

export type MapOrder = 'name' | 'value'

export interface MapTable {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[]
  /** Name, figure and, within a county, place; «–» where there is no figure. */
  readonly rows: readonly (readonly string[])[]
}

/** Every area of the map with its figure and, within a county, its place from the highest. */
export function mapTable(map: AreaMap, order: MapOrder = 'value'): MapTable {
  const texts = mapTexts[map.words.language]
  return {
    caption: `${map.words.title}. ${map.words.unit}`,
    columns: [
      { label: texts.municipality },
      { label: texts.figure, numeric: true },
      ...(isRanked(map) ? [{ label: texts.rank, numeric: true }] : []),
    ],
    rows: rankedAreas(map, order).map(({ area, rank }) => [
      area.name,
      area.valueLabel,
      ...(isRanked(map) ? [rank === null ? '–' : String(rank)] : []),
    ]),
  }
}

/** An exact place among all municipalities of the country would say more than the figures do. */
export function isRanked({ scope }: AreaMap): boolean {
  return scope !== 'country'
}

/**
 * The areas from the highest figure to the lowest, those without last, or by name. Figures that are
 * shown alike share a place.
 */
export function rankedAreas(map: AreaMap, order: MapOrder) {
  const byName = (a: MapArea, b: MapArea) => inNorwegianOrder(a.name, b.name)
  const byValue = (a: MapArea, b: MapArea) =>
    a.valueLabel === b.valueLabel || a.value === b.value
      ? byName(a, b)
      : (b.value ?? -Infinity) - (a.value ?? -Infinity)
  const places = new Map<string, number>()
  for (const [index, { value, valueLabel }] of map.areas.toSorted(byValue).entries()) {
    if (value !== null && !places.has(valueLabel)) places.set(valueLabel, index + 1)
  }
  return map.areas.toSorted(order === 'name' ? byName : byValue).map((area) => ({
    area,
    rank: area.value === null ? null : (places.get(area.valueLabel) ?? null),
  }))
}
