/**
 * LIX, the Scandinavian measure of how hard a text is to read: words in a sentence, plus the share of
 * words longer than six letters in per cent (Björnsson 1968). Below 35 is easy, above 45 is hard.
 *
 * @param passages Paragraphs and list items; the end of each ends a sentence.
 */
export function lix(passages: readonly string[]): number {
  const sentences = passages
    .flatMap((passage) => passage.split(/[.!?:]+(?:\s|$)/u))
    .filter((sentence) => /\p{L}/u.test(sentence))
  const words = passages.flatMap((passage) => passage.match(/[\p{L}\d]+(?:[-–]\p{L}+)*/gu) ?? [])
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}
