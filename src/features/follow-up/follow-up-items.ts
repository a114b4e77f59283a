import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import { type AnnualPointKey, annualPoints } from '#domain/follow-up/annual-wheel.ts'
import { type CapacityChange, type EventKind, eventKinds } from '#domain/follow-up/event.ts'
import { isRequirementId, type RequirementId } from '#domain/law/law-types.ts'
import { readNumber } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { StoredFollowUpItem } from './follow-up-item.sql.ts'
import {
  emptyItem,
  type ItemValues,
  type WishOutcome,
  type WrittenKind,
  wishOutcomes,
} from './item-kinds.ts'
import { annualPointTexts } from './items.texts.ts'

/** What lies in a line, with nothing missing. */
export function valuesOf({ content }: StoredFollowUpItem, kind: WrittenKind): ItemValues {
  const known = typeof content === 'object' && content !== null ? content : {}
  const texts = Object.entries(known).filter((pair) => typeof pair[1] === 'string')
  return { ...emptyItem(kind), ...Object.fromEntries(texts) }
}

/** A wish for a plan, and what became of it. */
export interface Wish {
  readonly id: string
  readonly name: string
  readonly weeks: number | null
  readonly isAskedByLaw: boolean
  readonly isStarted: boolean
  readonly outcome: WishOutcome | null
  readonly otherPlanId: string
  /** The plan in the register that it has become; empty until it is let in. */
  readonly planId: string
  readonly values: ItemValues
}

export function wishesOf(items: readonly StoredFollowUpItem[]): readonly Wish[] {
  return items.filter(({ kind }) => kind === 'plan-wish').map(wishOf)
}

function wishOf(item: StoredFollowUpItem): Wish {
  const values = valuesOf(item, 'plan-wish')
  return {
    id: item.id,
    name: values.name ?? '',
    weeks: readNumber(values.weeks ?? ''),
    isAskedByLaw: values.askedByLaw === 'yes',
    isStarted: values.isStarted === 'yes',
    outcome: wishOutcomes.find((one) => one === values.outcome) ?? null,
    otherPlanId: values.otherPlanId ?? '',
    planId: values.planId ?? '',
    values,
  }
}

/** Work that goes on though the council has not let it in. */
export function isOutside({ isStarted, outcome }: Wish): boolean {
  return isStarted && (outcome === null || outcome === 'no')
}

/** The council has let it into the strategy, as it is or in the place of another. */
export function isLetIn({ outcome }: Wish): boolean {
  return outcome === 'amend' || outcome === 'swap'
}

/** It was let in before the planned work followed what is let in, so the figures take it in here. */
export function isOutsideNeeds(wish: Wish): boolean {
  return isLetIn(wish) && wish.planId === ''
}

/** Something that has happened, and what is to be judged anew because of it. */
export interface FollowUpEvent {
  readonly id: string
  readonly name: string
  readonly kind: EventKind
  readonly happenedOn: LocalDate | null
  readonly requirementIds: readonly RequirementId[]
  readonly capacity: CapacityChange | null
  readonly isHandled: boolean
  readonly values: ItemValues
}

export function eventsOf(items: readonly StoredFollowUpItem[]): readonly FollowUpEvent[] {
  return items
    .filter(({ kind }) => kind === 'event')
    .map((item) => {
      const values = valuesOf(item, 'event')
      const { name = '', requirements = '' } = values
      const weeksPerYear = readNumber(values.weeksPerYear ?? '')
      const happenedOn = parseLocalDate(values.happenedOn ?? '')
      const from = parseLocalDate(values.capacityFrom ?? '') ?? happenedOn
      return {
        ...{ id: item.id, name, happenedOn, values },
        kind: eventKinds.find((one) => one === values.kind) ?? 'other',
        requirementIds: requirements.split(',').filter(isRequirementId),
        capacity: weeksPerYear !== null && from ? { from, weeksPerYear } : null,
        isHandled: values.handledOn !== '',
      }
    })
}

/** A point of the year; `id` is null for one that is only proposed. */
export interface AnnualPoint {
  readonly id: string | null
  readonly key: AnnualPointKey | null
  readonly name: string
  readonly month: number
  readonly what: string
}

/** The municipality's own year, or the one that we propose until it has one, in order. */
export function annualPointsOf(
  items: readonly StoredFollowUpItem[],
  language: Language,
): readonly AnnualPoint[] {
  const own = items
    .filter(({ kind }) => kind === 'annual-point')
    .map((item): AnnualPoint => {
      const { name = '', month = '', what = '', key } = valuesOf(item, 'annual-point')
      const known = annualPoints.find((one) => one.key === key)?.key ?? null
      return { id: item.id, key: known, name, month: Number(month), what }
    })
  const shown = own.length > 0 ? own : proposedPoints(language)
  return shown.toSorted((left, right) => left.month - right.month)
}

export function proposedPoints(language: Language): readonly AnnualPoint[] {
  return annualPoints.map(({ key, month }) => ({
    ...{ id: null, key, month },
    ...annualPointTexts[language][key],
  }))
}
