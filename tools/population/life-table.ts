import { oldestAge, type Sex, sexes } from '#domain/population/population.ts'
import { deathRateAges, deaths2024 } from './published-rates.ts'

/** Beyond this age nobody is counted in the life table. */
const endAge = 115
/** Where the rate of 90 and over holds: then as many of 85 and over live from 2021 to 2026 as did. */
const openGroupAge = 93.4
/** From this age the published rates are lifted or lowered to give the published life expectancy. */
const calibratedFrom = 30

export interface Mortality {
  /** Probability of dying within the year by age on 1 January, ages 0 to 100 and over. */
  readonly probabilities: readonly number[]
  readonly newborn: number
  /** What the published rates of those over 30 were multiplied by. */
  readonly calibration: number
  /** The part of a five-year group of 2021 (the last is 90 and over) alive five years later. */
  readonly fiveYearSurvival: readonly number[]
}

/**
 * One-year probabilities from the published rates of five-year groups: the logarithm of the rate is
 * drawn as straight lines between the middles of the groups, and all rates over 30 years multiplied
 * by the one factor that gives the published life expectancy at birth.
 */
export function mortalityOf(sex: Sex): Mortality {
  const expected = deaths2024[sex].lifeExpectancy
  let low = 0.5
  let high = 2
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (lifeExpectancy(sex, yearlyProbabilities(sex, middle)) > expected) low = middle
    else high = middle
  }
  const calibration = (low + high) / 2
  const yearly = yearlyProbabilities(sex, calibration)
  return {
    probabilities: [
      ...yearly.slice(0, oldestAge),
      meanProbability(yearly, aliveBy(yearly), oldestAge),
    ],
    newborn: newbornProbability(sex),
    calibration,
    fiveYearSurvival: deathRateAges.map((age) => fiveYearSurvival(yearly, age)),
  }
}

export const mortality = Object.fromEntries(sexes.map((sex) => [sex, mortalityOf(sex)])) as Record<
  Sex,
  Mortality
>

/** The published infant mortality: nearly all of it falls in the calendar year of birth. */
function newbornProbability(sex: Sex): number {
  return deaths2024[sex].infantPer1000 / 1_000
}

function yearlyProbabilities(sex: Sex, calibration: number): number[] {
  return Array.from({ length: endAge }, (_, age) => {
    const rate = rateAt(sex, age + 1)
    return 1 - Math.exp(-rate * (age >= calibratedFrom ? calibration : 1))
  })
}

/** Deaths per person and year at an exact age; somebody aged 40 on 1 January is 41 in mid-year. */
function rateAt(sex: Sex, exactAge: number): number {
  const rates = deaths2024[sex].per100000.map((rate) => rate / 100_000)
  if (exactAge < 5) return childRate(sex)
  const middles = deathRateAges.map((age) => (age === 90 ? openGroupAge : age + 2.5))
  const last = middles.length - 1
  const next = middles.findIndex((middle) => middle >= exactAge)
  const to = Math.max(2, next < 0 ? last : next)
  const [fromAge = 0, toAge = 0] = [middles[to - 1], middles[to]]
  const [fromRate = 0, toRate = 0] = [rates[to - 1], rates[to]]
  const part = Math.max(0, (exactAge - fromAge) / (toAge - fromAge))
  return Math.min(1.5, fromRate * (toRate / fromRate) ** part)
}

/** Ages 1–4: what is left of the rate of 0–4 when the infants' deaths are taken out. */
function childRate(sex: Sex): number {
  const { per100000, infantPer1000 } = deaths2024[sex]
  return Math.max(0, ((per100000[0] * 5) / 100_000 - infantPer1000 / 1_000) / 4)
}

function lifeExpectancy(sex: Sex, yearly: readonly number[]): number {
  const alive = aliveBy(yearly)
  let years = 0
  for (let age = 0; age < endAge; age++) years += ((alive[age] ?? 0) + (alive[age + 1] ?? 0)) / 2
  return (1 - newbornProbability(sex)) * (0.5 + years)
}

/** The part of those aged 0 on 1 January who are alive at each age after. */
function aliveBy(yearly: readonly number[]): number[] {
  const alive = [1]
  for (const probability of yearly) alive.push((alive.at(-1) ?? 0) * (1 - probability))
  return alive
}

function meanProbability(yearly: readonly number[], alive: readonly number[], from: number) {
  let persons = 0
  let dying = 0
  for (let age = from; age < endAge; age++) {
    persons += alive[age] ?? 0
    dying += (alive[age] ?? 0) * (yearly[age] ?? 0)
  }
  return dying / persons
}

function fiveYearSurvival(yearly: readonly number[], from: number): number {
  const alive = aliveBy(yearly)
  const to = from === 90 ? endAge : from + 5
  let before = 0
  let after = 0
  for (let age = from; age < to; age++) {
    before += alive[age] ?? 0
    after += alive[age + 5] ?? 0
  }
  return after / before
}
