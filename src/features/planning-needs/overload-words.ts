import type { CapacityCell } from '#domain/planning-need/capacity.ts'
import type { Language } from '#platform/i18n/language.ts'
import { capacityTexts } from './capacity.texts.ts'
import type { NeedsView } from './needs-view.ts'
import { figure, halfYearWords } from './planning-words.ts'

/** «1. halvår 2029: 4 ukeverk for mye. Det arbeides med …» */
export function overloadWords(cell: CapacityCell, { view, entries }: NeedsView): string {
  const { language } = view
  const text = capacityTexts[language]
  const names = namesOf(cell.planIds, entries)
  const when = halfYearWords(cell.halfYear, language)
  const weeks = figure(cell.overloadWeeks, language)
  return cell.unit === null
    ? text.overAt(when, weeks, names)
    : text.overAtUnit(unitName(cell.unit, language), when, weeks, names)
}

/** The names of plans, with commas. */
export function namesOf(ids: readonly string[], entries: NeedsView['entries']): string {
  const names = new Map(entries.map(({ plan }) => [plan.id, plan.name]))
  return ids.map((id) => names.get(id) ?? '').join(', ')
}

/** Plans without a unit take of hours without one. */
export function unitName(unit: string, language: Language): string {
  return unit === '' ? capacityTexts[language].unitless : unit
}

/** One bar per half-year, whatever the units. */
export function sumOfUnits(cells: readonly CapacityCell[]) {
  const sums = new Map<
    string,
    { halfYear: CapacityCell['halfYear']; demandWeeks: number; capacityWeeks: number }
  >()
  for (const { halfYear, demandWeeks, capacityWeeks } of cells) {
    const key = `${halfYear.year}-${halfYear.half}`
    const sum = sums.get(key) ?? { halfYear, demandWeeks: 0, capacityWeeks: 0 }
    sums.set(key, {
      halfYear,
      demandWeeks: sum.demandWeeks + demandWeeks,
      capacityWeeks: sum.capacityWeeks + capacityWeeks,
    })
  }
  return [...sums.values()]
}
