/** A vote as it stands in the møtebok. What is not written there is null. */
export interface Vote {
  readonly isUnanimous: boolean
  readonly votesFor: number | null
  readonly votesAgainst: number | null
  /** How the chair voted; it decides a tie. */
  readonly chairVoted: 'for' | 'against' | null
  /** How many members the body has. */
  readonly members: number | null
}

export interface VoteOutcome {
  /** `open`: the numbers do not say. */
  readonly result: 'carried' | 'rejected' | 'open'
  readonly because: 'unanimous' | 'majority' | 'casting-vote' | 'tie' | 'no-votes' | 'no-numbers'
  /** Whether at least half of the members voted; null while a number is missing. */
  readonly hasQuorum: boolean | null
  /** More votes than members: a number is wrong. */
  readonly hasTooManyVotes: boolean
}

/**
 * What a vote comes to (koml § 11-9): most of the votes that are cast; the chair's vote decides where
 * they are as many on both sides; at least half of the members must have voted.
 */
export function voteOutcome(vote: Vote): VoteOutcome {
  const { votesFor, votesAgainst, members } = vote
  // Unanimous with a number for: nobody voted against.
  const against = vote.isUnanimous ? (votesAgainst ?? 0) : votesAgainst
  const cast = votesFor === null || against === null ? null : votesFor + against
  return {
    ...resultOf(vote, votesFor, against),
    hasQuorum: cast === null || members === null ? null : cast * 2 >= members,
    hasTooManyVotes: cast !== null && members !== null && cast > members,
  }
}

function resultOf(
  { isUnanimous, chairVoted }: Vote,
  votesFor: number | null,
  against: number | null,
): Pick<VoteOutcome, 'result' | 'because'> {
  if (isUnanimous && (against === null || against === 0)) {
    return { result: 'carried', because: 'unanimous' }
  }
  if (votesFor === null || against === null) return { result: 'open', because: 'no-numbers' }
  if (votesFor + against === 0) return { result: 'open', because: 'no-votes' }
  if (votesFor !== against) {
    return { result: votesFor > against ? 'carried' : 'rejected', because: 'majority' }
  }
  if (chairVoted === null) return { result: 'open', because: 'tie' }
  return { result: chairVoted === 'for' ? 'carried' : 'rejected', because: 'casting-vote' }
}
