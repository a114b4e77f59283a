import type { LocalDate } from '../calendar/local-date.ts'

interface NumberedEdition {
  readonly number: number
  readonly adoptedOn: LocalDate
  /** What it is an edition of; null of one that stands alone. */
  readonly treatmentId: string | null
}

/**
 * The edition that holds among those of one strategy: the newest of what was adopted last. A correction
 * of an earlier adoption is newer than an amendment, but does not take its place.
 *
 * @param editions By number.
 */
export function editionInForce<Edition extends NumberedEdition>(
  editions: readonly Edition[],
): Edition | null {
  const firstOf = (edition: Edition) =>
    editionsOfSame(editions, edition)[0]?.number ?? edition.number
  const latest = editions
    .filter((edition) => editionsOfSame(editions, edition).at(-1) === edition)
    .toSorted((a, b) => a.adoptedOn.localeCompare(b.adoptedOn) || firstOf(a) - firstOf(b))
  return latest.at(-1) ?? null
}

/** The editions of the treatment that this is an edition of, by number. */
export function editionsOfSame<Edition extends NumberedEdition>(
  editions: readonly Edition[],
  edition: Edition,
): readonly Edition[] {
  return edition.treatmentId === null
    ? [edition]
    : editions.filter(({ treatmentId }) => treatmentId === edition.treatmentId)
}
