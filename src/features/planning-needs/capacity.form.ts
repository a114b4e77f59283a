import type { UnitHours } from '#domain/planning-need/capacity.ts'
import { halfYearNumber, halfYearsIn, type Term } from '#domain/planning-need/half-year.ts'
import { type EffortSize, effortSizes } from '#domain/planning-need/planning-decision.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { readAmount, writeAmount } from './amounts.ts'
import { capacityTexts } from './capacity.texts.ts'
import { halfYearValue } from './need-content.ts'
import { type CapacitySheet, capacityLimits, unitsOf } from './planning-sheet.ts'

export const hourKinds = ['staff', 'purchased', 'shared'] as const
export type HourKind = (typeof hourKinds)[number]
export type HourValues = Readonly<Record<HourKind, string>>

export interface UnitValues {
  readonly name: string
  readonly isRemoved: boolean
  /** By half-year, as `2028-1`. */
  readonly hours: Readonly<Record<string, HourValues>>
}

/** The form as it is typed. */
export interface CapacityValues {
  readonly weeksPerYear: string
  readonly sizes: Readonly<Record<EffortSize, string>>
  readonly hoursPerWeek: string
  readonly units: readonly UnitValues[]
  readonly newUnit: HourValues & { readonly name: string }
}

const noHours: HourValues = { staff: '', purchased: '', shared: '' }

/** What is stored, as the form shows it. */
export function storedCapacity(sheet: CapacitySheet, term: Term): CapacityValues {
  const { weeksPerYear, sizes, hoursPerWeek, hours } = sheet
  return {
    weeksPerYear: weeksPerYear === null ? '' : writeAmount(weeksPerYear),
    sizes: { S: writeAmount(sizes.S), M: writeAmount(sizes.M), L: writeAmount(sizes.L) },
    hoursPerWeek: writeAmount(hoursPerWeek),
    units: unitsOf(hours).map((name) => ({
      name,
      isRemoved: false,
      hours: Object.fromEntries(
        halfYearsIn(term).map((halfYear) => {
          const at = halfYearNumber(halfYear)
          const found = hours.find(
            (one) => one.unit === name && halfYearNumber(one.halfYear) === at,
          )
          return [halfYearValue(halfYear), found ? writtenHours(found) : noHours]
        }),
      ),
    })),
    newUnit: { name: '', ...noHours },
  }
}

function writtenHours({ staffHours, purchasedHours, sharedHours }: UnitHours): HourValues {
  const written = (hours: number) => (hours === 0 ? '' : writeAmount(hours))
  return {
    staff: written(staffHours),
    purchased: written(purchasedHours),
    shared: written(sharedHours),
  }
}

export const hoursField = (unit: number, kind: HourKind, halfYear: string) =>
  `hours-${unit}-${kind}-${halfYear}`

export function postedCapacity(form: Form, term: Term): CapacityValues {
  const field = (name: string) => fieldOf(form, name).trim()
  const halfYears = halfYearsIn(term).map(halfYearValue)
  const units = Array.from({ length: capacityLimits.units }, (_, unit) => ({
    isThere: fieldOf(form, `isUnit-${unit}`) !== '',
    name: field(`unit-${unit}`),
    isRemoved: field(`remove-${unit}`) !== '',
    hours: Object.fromEntries(
      halfYears.map((halfYear) => [
        halfYear,
        hoursOf((kind) => field(hoursField(unit, kind, halfYear))),
      ]),
    ),
  }))
  return {
    weeksPerYear: field('weeksPerYear'),
    sizes: { S: field('size-S'), M: field('size-M'), L: field('size-L') },
    hoursPerWeek: field('hoursPerWeek'),
    units: units
      .filter(({ isThere }) => isThere)
      .map(({ name, isRemoved, hours }) => ({ name, isRemoved, hours })),
    newUnit: { name: field('newUnit'), ...hoursOf((kind) => field(`newUnit-${kind}`)) },
  }
}

function hoursOf(read: (kind: HourKind) => string): HourValues {
  return { staff: read('staff'), purchased: read('purchased'), shared: read('shared') }
}

export type CapacityReading =
  | { readonly kind: 'read'; readonly sheet: CapacitySheet }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }

/** What can be stored, or what is wrong with it. */
export function readCapacity(
  values: CapacityValues,
  term: Term,
  language: Language,
): CapacityReading {
  const { problems } = capacityTexts[language]
  const perYear = readAmount(values.weeksPerYear, capacityLimits.weeksPerYear)
  const perWeek = readAmount(values.hoursPerWeek, capacityLimits.hoursPerWeek)
  const errors: FieldError[] = [
    ...(perYear === undefined ? [{ name: 'weeksPerYear', message: problems.weeksPerYear }] : []),
    ...effortSizes
      .filter((size) => typeof readAmount(values.sizes[size], 1_000) !== 'number')
      .map((size) => ({ name: `size-${size}`, message: problems.size })),
    ...(typeof perWeek === 'number'
      ? []
      : [{ name: 'hoursPerWeek', message: problems.hoursPerWeek }]),
    ...hourErrors(values, language),
    ...newUnitErrors(values, language),
  ]
  if (errors.length > 0) return { kind: 'wrong', errors }
  const { S, M, L } = values.sizes
  const kept = values.units.filter(({ isRemoved }) => !isRemoved)
  const { name, ...hours } = values.newUnit
  const added = isNewUnit(values) ? [{ name, hours: sameHours(hours, term) }] : []
  return {
    kind: 'read',
    sheet: {
      sizes: { S: hoursIn(S), M: hoursIn(M), L: hoursIn(L) },
      weeksPerYear: perYear ?? null,
      hoursPerWeek: perWeek ?? 0,
      hours: [...kept, ...added].flatMap((unit) => unitHours(unit, term)),
    },
  }
}

/** Without a name it is the hours of plans without a unit; with nothing at all there is no new unit. */
function isNewUnit({ newUnit }: CapacityValues): boolean {
  return Object.values(newUnit).some((value) => value !== '')
}

function sameHours(hours: HourValues, term: Term): UnitValues['hours'] {
  return Object.fromEntries(halfYearsIn(term).map((halfYear) => [halfYearValue(halfYear), hours]))
}

function unitHours(
  { name, hours }: Pick<UnitValues, 'name' | 'hours'>,
  term: Term,
): readonly UnitHours[] {
  return halfYearsIn(term).map((halfYear) => {
    const { staff, purchased, shared } = hours[halfYearValue(halfYear)] ?? noHours
    return {
      unit: name,
      halfYear,
      staffHours: hoursIn(staff),
      purchasedHours: hoursIn(purchased),
      sharedHours: hoursIn(shared),
    }
  })
}

function hourErrors({ units }: CapacityValues, language: Language): readonly FieldError[] {
  const message = capacityTexts[language].problems.hours
  return units.flatMap(({ hours, isRemoved }, unit) =>
    isRemoved
      ? []
      : Object.entries(hours).flatMap(([halfYear, values]) =>
          hourKinds
            .filter((kind) => isNoHours(values[kind]))
            .map((kind) => ({ name: hoursField(unit, kind, halfYear), message })),
        ),
  )
}

function newUnitErrors(values: CapacityValues, language: Language): readonly FieldError[] {
  const { newUnit, units } = values
  const { problems } = capacityTexts[language]
  if (!isNewUnit(values)) return []
  const left = units.filter(({ isRemoved }) => !isRemoved)
  const name = (message: string) => [{ name: 'newUnit', message }]
  return [
    ...(newUnit.name.length > capacityLimits.unitName ? name(problems.unitName) : []),
    ...(left.some((unit) => unit.name === newUnit.name) ? name(problems.unitKnown) : []),
    ...(left.length >= capacityLimits.units ? name(problems.tooManyUnits) : []),
    ...hourKinds
      .filter((kind) => isNoHours(newUnit[kind]))
      .map((kind) => ({ name: `newUnit-${kind}`, message: problems.hours })),
  ]
}

function isNoHours(text: string): boolean {
  return readAmount(text, capacityLimits.hours) === undefined
}

function hoursIn(text: string): number {
  return readAmount(text, capacityLimits.hours) ?? 0
}
