import { fold } from './fold.ts'
import type { PassageKind } from './passages.ts'

/** Question words and the like, in both forms, that say nothing of what is looked for. */
const idleWords = new Set(
  'hva hvem hvor hvordan når hvorfor hvilke hvilken kva kven kvar korleis kvifor når kva for er var blir vert skal må kan bør vil har hadde vi dere de dykk du jeg eg det den dei denne dette som på i å og til av for om med hos fra frå en ei et ein eit oss ikke ikkje man en så da då også men eller ved seg sin si sitt lov få får gjør gjøre gjer gjere skjer skje finnes finst vår være vere noe noko noen nokon hvis dersom nå no'
    .split(' ')
    .map(fold),
)

/** Who types these wants something to fill in or send. */
const templateWords = new Set(
  'mal malen maler malar skjema skjemaet brev brevet eksempel eksempler døme dømer utkast notat invitasjon sjekkliste'
    .split(' ')
    .map(fold),
)

const meaningWords = new Set(['betyr', 'betyder', 'definisjon', 'ordliste', 'begrep', 'omgrep'])

const lawWords = new Set('paragraf paragrafen lovkrav lova loven lovtekst'.split(' '))

export function isIdle(word: string): boolean {
  return idleWords.has(fold(word))
}

/** What a page of each kind is worth as an answer to these words; 1 is the usual. */
export function worthOfKinds(words: readonly string[]): Readonly<Record<PassageKind, number>> {
  const folded = words.map(fold)
  const asksFor = (some: ReadonlySet<string>) => folded.some((word) => some.has(word))
  return {
    question: 1,
    step: 1,
    process: 1,
    'plan-system': 1,
    method: 1,
    role: 1,
    year: 1,
    requirement: asksFor(lawWords) ? 1.2 : 0.8,
    template: asksFor(templateWords) ? 2 : 0.7,
    word: asksFor(meaningWords) ? 1.2 : 0.6,
  }
}
