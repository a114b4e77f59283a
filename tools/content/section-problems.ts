import { lawFingerprints } from '#domain/law/law-fingerprints.ts'
import { textOf, type Words } from '#features/guide/guide-parts.ts'
import { citedIn } from '#features/law/index.ts'
import type { Language } from '#platform/i18n/language.ts'

/**
 * The sections that the words rest on or speak of, and that nobody has read: they are not in the table
 * of `npm run law-watch`, or there is no such section.
 */
export function sectionProblems(words: readonly Words[], language: Language): readonly string[] {
  const cited = words.flatMap(({ grounds, runs }) => [
    ...(grounds?.sections ?? []),
    ...citedIn(textOf(runs), language),
  ])
  const unread = cited
    .map(({ lawKey, section }) => `${lawKey}/${section}`)
    .filter((key) => !Object.hasOwn(lawFingerprints, key))
  return [...new Set(unread)].map(
    (key) => `cites ${key}, which stands in no table of sections read`,
  )
}
