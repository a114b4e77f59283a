import type { LawFingerprint } from '#domain/law/law-fingerprints.ts'
import { laws } from '#domain/law/laws.ts'
import type { CitedSection } from './law-citations.ts'
import type { ActText, SectionText } from './law-text.ts'

/**
 * What became of a section since it was read.
 * - `unchanged`, `changed`
 * - `moved`: the same text has another number, `newNumber`
 * - `repealed`: only the number is left
 * - `gone`: it was there when it was read
 * - `unknown`: the act has no such section, and it has never been read
 * - `new`: it is there, and has never been read
 * - `no-act`: it was read, and the folder lacks the act
 * - `not-watched`: the folder lacks the act, and so it was when the section was entered
 */
export type Outcome =
  | 'unchanged'
  | 'changed'
  | 'moved'
  | 'repealed'
  | 'gone'
  | 'unknown'
  | 'new'
  | 'no-act'
  | 'not-watched'

export interface Comparison {
  readonly cited: CitedSection
  readonly outcome: Outcome
  readonly checkedOn: string | null
  readonly newNumber: string | null
  /** «Endret ved lov …», from the text as it stands now. */
  readonly notes: readonly string[]
}

type Acts = ReadonlyMap<string, ActText>
type Table = Readonly<Record<string, LawFingerprint>>

/** Each cited section held against the acts of a folder, in the order of the sections. */
export function compareLaw(
  cited: readonly CitedSection[],
  table: Table,
  acts: Acts,
): readonly Comparison[] {
  return cited.map((one) => {
    const known = table[one.key]
    const act = actOf(one, acts)
    const now = textOf(one, acts)
    const movedTo = act && !now && known ? numberOf(act, known) : null
    return {
      cited: one,
      outcome: movedTo ? 'moved' : outcomeOf(known, act, now),
      checkedOn: known?.checkedOn ?? null,
      newNumber: movedTo,
      notes: now?.notes ?? [],
    }
  })
}

/** The text of a section in the folder; null when the act or the section is not there. */
export function textOf(cited: CitedSection, acts: Acts): SectionText | null {
  return actOf(cited, acts)?.sections.get(cited.basis.section) ?? null
}

/** Whether somebody has to look at it. */
export function needsReading({ outcome }: Comparison): boolean {
  return outcome !== 'unchanged' && outcome !== 'not-watched'
}

/** A convention's articles lie in an act with several conventions, so they cannot be told apart. */
export function actOf({ basis }: CitedSection, acts: Acts): ActText | null {
  const { kind, number } = laws[basis.lawKey]
  return basis.unit === 'article' ? null : (acts.get(`${kind}/${number}`) ?? null)
}

function outcomeOf(
  known: LawFingerprint | undefined,
  act: ActText | null,
  now: SectionText | null,
): Outcome {
  const wasRead = typeof known?.sha256 === 'string'
  if (!act) return wasRead ? 'no-act' : known ? 'not-watched' : 'new'
  if (!now) return wasRead ? 'gone' : 'unknown'
  if (!wasRead) return 'new'
  if (known.sha256 === now.fingerprint) return 'unchanged'
  return now.isRepealed ? 'repealed' : 'changed'
}

function numberOf(act: ActText, { sha256 }: LawFingerprint): string | null {
  return [...act.sections].find(([, { fingerprint }]) => fingerprint === sha256)?.[0] ?? null
}
