import type { PlanContent, PlanItem } from './plan-content.sql.ts'
import type { PlanItemKind, PlanTextKind } from './plan-content.ts'

/** The items of one list, in their order. */
export function itemsOf<Kind extends PlanItemKind>(
  { items }: PlanContent,
  kind: Kind,
): readonly PlanItem<Kind>[] {
  return items.filter(
    (item) => item.kind === kind,
  ) as readonly PlanItem<PlanItemKind>[] as readonly PlanItem<Kind>[]
}

/** A text of the plan; empty while nobody has written it. */
export function textOf({ texts }: PlanContent, kind: PlanTextKind): string {
  return texts.find((text) => text.kind === kind)?.body ?? ''
}
