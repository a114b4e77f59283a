import { describe, expect, it } from 'vitest'
import { type Vote, voteOutcome } from './vote-outcome.ts'

const vote = (changes: Partial<Vote>): Vote => ({
  isUnanimous: false,
  votesFor: null,
  votesAgainst: null,
  chairVoted: null,
  members: null,
  ...changes,
})

describe('what a vote comes to', () => {
  it.each([
    ['unanimous without numbers', { isUnanimous: true }, 'carried', 'unanimous'],
    [
      'unanimous with nobody against',
      { isUnanimous: true, votesFor: 17, votesAgainst: 0 },
      'carried',
      'unanimous',
    ],
    [
      '«unanimous», but somebody voted against',
      { isUnanimous: true, votesFor: 9, votesAgainst: 8 },
      'carried',
      'majority',
    ],
    ['one more for', { votesFor: 9, votesAgainst: 8 }, 'carried', 'majority'],
    ['one more against', { votesFor: 8, votesAgainst: 9 }, 'rejected', 'majority'],
    [
      'as many, chair for',
      { votesFor: 8, votesAgainst: 8, chairVoted: 'for' },
      'carried',
      'casting-vote',
    ],
    [
      'as many, chair against',
      { votesFor: 8, votesAgainst: 8, chairVoted: 'against' },
      'rejected',
      'casting-vote',
    ],
    ['as many, and nothing about the chair', { votesFor: 8, votesAgainst: 8 }, 'open', 'tie'],
    [
      'the chair decides nothing where there is a majority',
      { votesFor: 9, votesAgainst: 8, chairVoted: 'against' },
      'carried',
      'majority',
    ],
    ['half of the numbers', { votesFor: 9 }, 'open', 'no-numbers'],
    ['no votes at all', { votesFor: 0, votesAgainst: 0, chairVoted: 'for' }, 'open', 'no-votes'],
  ] as const)('%s', (_, changes, result, because) => {
    expect(voteOutcome(vote(changes))).toMatchObject({ result, because })
  })

  it.each([
    ['exactly half of an even number', 10, 18, true],
    ['half of an odd number is one more', 9, 19, false],
    ['more than half', 10, 19, true],
    ['one too few', 8, 18, false],
  ])('quorum: %s', (_, votesFor, members, hasQuorum) => {
    // One against in each case.
    const outcome = voteOutcome(vote({ votesFor: votesFor - 1, votesAgainst: 1, members }))
    expect(outcome.hasQuorum).toBe(hasQuorum)
  })

  it('quorum is unknown while a number is missing', () => {
    expect(voteOutcome(vote({ votesFor: 9, votesAgainst: 8 })).hasQuorum).toBeNull()
    expect(voteOutcome(vote({ isUnanimous: true, members: 17 })).hasQuorum).toBeNull()
    expect(voteOutcome(vote({ isUnanimous: true, votesFor: 17, members: 17 })).hasQuorum).toBe(true)
  })

  it('more votes than members is seen', () => {
    const outcome = voteOutcome(vote({ votesFor: 10, votesAgainst: 8, members: 17 }))
    expect(outcome.hasTooManyVotes).toBe(true)
    expect(voteOutcome(vote({ votesFor: 9, votesAgainst: 8, members: 17 })).hasTooManyVotes).toBe(
      false,
    )
  })
})
