import { describe, expect, it } from 'vitest'
import { type NeedAnswers, needAnswers, needQuestions } from './need-assessment.ts'
import { planDecisions } from './planning-decision.ts'
import { recommend } from './recommendation.ts'
import { draws } from './sample-choices.ts'
import { ages, facts, plan } from './sample-needs.ts'

describe('the effect of each answer', () => {
  it('is its points, and what would be advised without it', () => {
    const answers = {
      'solves-problem': 'yes',
      'still-holds': 'partly',
      'is-used': 'unknown',
    } as const
    expect(recommend(plan(), answers, facts()).effects).toEqual([
      { question: 'is-used', answer: 'unknown', points: 0, decisionWithout: 'revise' },
      { question: 'still-holds', answer: 'partly', points: 1, decisionWithout: 'continue' },
      { question: 'solves-problem', answer: 'yes', points: 3, decisionWithout: 'continue' },
    ])
  })

  it.each([
    [{ 'solves-problem': 'yes' }, 3, 'continue'],
    [{ 'solves-problem': 'yes', 'is-used': 'yes' }, 4, 'revise'],
  ] as const)('%o is %i points and gives %s', (answers, points, decision) => {
    const found = recommend(plan(), answers, facts())
    expect(found.decision).toBe(decision)
    expect(found.effects.reduce((sum, effect) => sum + effect.points, 0)).toBe(points)
  })
})

describe('every recommendation', () => {
  const draw = draws(11)
  const types = ['thematic-plan', 'community-part', 'thematic-sub-plan', 'annual-budget'] as const
  const statuses = ['in-force', 'under-way', 'planned', 'lacking', 'ended'] as const
  const states = [ages.current, ages.ageing, ages.outdated, ages.expired, ages.unknown]
  const drawn = Array.from({ length: 2_000 }, () => ({
    given: plan({ type: types[draw(4)] ?? 'other', status: statuses[draw(5)] ?? 'in-force' }),
    answers: Object.fromEntries(
      needQuestions.flatMap((question) => {
        const answer = needAnswers[draw(5)]
        return answer ? [[question, answer]] : []
      }),
    ) as NeedAnswers,
    known: facts({
      age: states[draw(5)] ?? ages.current,
      isRequiredByLaw: draw(3) === 0,
      isWishedFor: draw(3) === 0,
      hasChanged: draw(3) === 0,
    }),
  }))

  it('has a decision with a reason, the same each time and in any order of answers', () => {
    for (const { given, answers, known } of drawn) {
      const found = recommend(given, answers, known)
      expect(planDecisions).toContain(found.decision)
      expect(found.reasons.length).toBeGreaterThan(0)
      const turned = Object.fromEntries(Object.entries(answers).toReversed())
      expect(recommend(given, turned, known)).toEqual(found)
    }
  })

  it('never repeals what the law asks for, nor merges what must stand alone', () => {
    for (const { given, answers, known } of drawn) {
      const { decision } = recommend(given, answers, known)
      if (known.isRequiredByLaw && given.status !== 'ended') expect(decision).not.toBe('repeal')
      if (given.type === 'community-part') expect(decision).not.toBe('merge')
    }
  })
})
