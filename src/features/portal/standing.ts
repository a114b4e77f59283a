import type { LocalDate } from '#domain/calendar/local-date.ts'
import { editionInForce } from '#domain/decision/edition-in-force.ts'
import type { PublicationLine, PublicEdition, PublishedTerm } from './portal.sql.ts'

/** Where the strategy of a term stands for the public. */
export interface Standing {
  /** What is adopted and in force. */
  readonly edition: PublicEdition | null
  /** A proposal that nothing has been adopted from yet; the newest version of it. */
  readonly proposal: PublicationLine | null
  /** Whether the council has still not met over the proposal, as far as its version tells. */
  readonly isOpen: boolean
}

export function standingOf(
  { publications, editions }: Pick<PublishedTerm, 'publications' | 'editions'>,
  today: LocalDate,
): Standing {
  const edition = editionInForce(editions)
  const last = publications.at(-1) ?? null
  const proposal = last && (!edition || last.publishedOn > edition.adoptedOn) ? last : null
  const isOpen = proposal !== null && (proposal.meetingOn === null || proposal.meetingOn >= today)
  return { edition, proposal, isOpen }
}
