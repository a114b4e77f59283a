import { describe, expect, it } from 'vitest'
import { type Capacity, capacityPicture } from './capacity.ts'
import type { FitPlan, FitProposal } from './fit-types.ts'
import { halfYearNumber, halfYearOf, halfYearsIn } from './half-year.ts'
import { makeItFit } from './make-it-fit.ts'
import { defaultEffortWeeks, planDecisions, priorities } from './planning-decision.ts'
import { choice, draws } from './sample-choices.ts'

const term = { firstYear: 2028, lastYear: 2031 }
const sizes = defaultEffortWeeks
const units = ['Helse', 'Kultur', 'Teknisk', '']

interface Case {
  readonly plans: readonly FitPlan[]
  readonly capacity: Capacity
  readonly proposal: FitProposal
  readonly proposeFor: (plans: readonly FitPlan[]) => FitProposal
}

function caseOf(seed: number): Case {
  const draw = draws(seed)
  const count = draw(40)
  const plans = Array.from({ length: count }, (_, index) => planOf(index, count, draw))
  const capacity = capacityOf(draw)
  const notBefore = halfYearOf(2028 * 2 - 1 + draw(4))
  const proposeFor = (given: readonly FitPlan[]) =>
    makeItFit(given, capacity, { term, sizes, notBefore })
  return { plans, capacity, proposal: proposeFor(plans), proposeFor }
}

function planOf(index: number, count: number, draw: (below: number) => number): FitPlan {
  const dateOrNone = () => (draw(3) === 0 ? null : halfYearOf(2027 * 2 + draw(12)))
  return {
    choice: choice(`p${index}`, {
      decision: planDecisions[draw(planDecisions.length)] ?? 'revise',
      priority: [null, ...priorities][draw(4)] ?? null,
      start: dateOrNone(),
      adoption: dateOrNone(),
      effort: { size: null, weeks: draw(12) === 0 ? null : draw(250) / 10 },
      unit: units[draw(units.length)] ?? '',
    }),
    isFixed: draw(6) === 0,
    isRequiredByLaw: draw(4) === 0,
    adoptBy: draw(6) === 0 ? halfYearOf(2027 * 2 + draw(12)) : null,
    dependsOn: Array.from({ length: draw(4) === 0 ? 2 : 0 }, () => `p${draw(count + 2)}`),
  }
}

function capacityOf(draw: (below: number) => number): Capacity {
  if (draw(2) === 0) return { kind: 'total', weeksPerYear: draw(120) }
  const hours = units.slice(1).flatMap((unit) =>
    halfYearsIn(term).map((halfYear) => ({
      unit,
      halfYear,
      staffHours: draw(400),
      purchasedHours: draw(100),
      sharedHours: draw(50),
    })),
  )
  return { kind: 'units', hours, hoursPerWeek: 37.5 }
}

const cases = Array.from({ length: 400 }, (_, seed) => caseOf(seed + 1))

const shuffled = (plans: readonly FitPlan[]) =>
  plans.toSorted((left, right) =>
    (left.choice.planId.at(-1) ?? '') < (right.choice.planId.at(-1) ?? '') ? 1 : -1,
  )

describe('every proposal', () => {
  it('is the same for the same plans, in any order', () => {
    for (const { plans, proposal, proposeFor } of cases) {
      expect(proposeFor(plans)).toEqual(proposal)
      expect(proposeFor(plans.toReversed())).toEqual(proposal)
      expect(proposeFor(shuffled(plans))).toEqual(proposal)
    }
  })

  it('gives every plan that takes work one place, or says why it has none', () => {
    for (const { plans, proposal } of cases) {
      const working = plans.filter(
        ({ choice: { decision } }) => decision !== 'continue' && decision !== 'postpone',
      )
      const answered = [...proposal.placed, ...proposal.unplaced].map(({ planId }) => planId)
      expect(answered.toSorted()).toEqual(working.map((plan) => plan.choice.planId).toSorted())
    }
  })

  it('never moves a fixed date', () => {
    for (const { plans, proposal } of cases) {
      for (const { choice: given, isFixed } of plans) {
        const placement = proposal.placed.find(({ planId }) => planId === given.planId)
        if (!isFixed || !placement || given.decision === 'roll-yearly') continue
        const dates = [given.start, given.adoption].flatMap((date) => date ?? [])
        if (dates.length === 0) continue
        const numbers = dates.map(halfYearNumber)
        expect(halfYearNumber(placement.start)).toBe(Math.min(...numbers))
        expect(halfYearNumber(placement.adoption)).toBe(Math.max(...numbers))
      }
    }
  })

  it('moves nothing out of the term, and nothing to before today', () => {
    for (const { proposal } of cases) {
      for (const { move, start, adoption } of proposal.placed) {
        if (move === 'fixed') continue
        expect(halfYearNumber(adoption)).toBeLessThanOrEqual(2031 * 2 + 1)
        expect(halfYearNumber(adoption)).toBeGreaterThanOrEqual(halfYearNumber(start))
        if (move !== 'kept') expect(halfYearNumber(start)).toBeGreaterThanOrEqual(2028 * 2)
      }
    }
  })

  it('never puts more work than hands anywhere but where fixed dates do', () => {
    for (const { plans, capacity, proposal } of cases) {
      const placed = new Map(proposal.placed.map((placement) => [placement.planId, placement]))
      const choices = plans.flatMap(({ choice: given }) => {
        const place = placed.get(given.planId)
        if (!place) return []
        return given.decision === 'roll-yearly' ? [given] : [{ ...given, ...place }]
      })
      const { cells } = capacityPicture(choices, capacity, { term, sizes })
      const over = cells.filter(({ overloadWeeks }) => overloadWeeks > 0)
      expect(over).toEqual(proposal.overloads)
      if (proposal.fits) expect(over).toEqual([])
      for (const { planIds } of over) {
        const moved = planIds.filter((id) => {
          const weeks = choices.find(({ planId }) => planId === id)?.effort.weeks
          return placed.get(id)?.move !== 'fixed' && weeks !== 0
        })
        expect(moved).toEqual([])
      }
    }
  })

  it('keeps what builds upon another after it, but for rings and fixed dates', () => {
    for (const { plans, proposal } of cases) {
      const placed = new Map(proposal.placed.map((placement) => [placement.planId, placement]))
      const inRings = new Set(proposal.rings.flat())
      for (const { choice: given, dependsOn } of plans) {
        const own = placed.get(given.planId)
        if (!own || own.move === 'fixed' || inRings.has(given.planId)) continue
        for (const id of dependsOn) {
          const before = placed.get(id)
          if (!before || before.reasons[0]?.code === 'runs-every-year') continue
          expect(halfYearNumber(own.start)).toBeGreaterThan(halfYearNumber(before.adoption))
        }
      }
    }
  })

  it('both fits and does not, so that these tests say something', () => {
    const fitting = cases.filter(({ proposal }) => proposal.fits)
    expect(fitting.length).toBeGreaterThan(5)
    expect(cases.filter(({ proposal }) => proposal.rings.length > 0).length).toBeGreaterThan(5)
    expect(cases.filter(({ proposal }) => proposal.overloads.length > 0).length).toBeGreaterThan(5)
  })
})
