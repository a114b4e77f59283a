import { type StoredItem, StoredItems } from '#platform/db/stored-items.ts'

export type PlanningItemKind = 'ambition' | 'alternative' | 'saved-version'
export type StoredPlanningItem = StoredItem<PlanningItemKind>

/** Ambitions, alternatives and saved versions, as lines of lists. */
export const planningItems = new StoredItems('planning_item', 200)
