import { z } from 'zod'
import { parseLocalDate } from '#domain/calendar/local-date.ts'
import { challengeItems, type StoredChallengeItem } from '#features/challenges/index.ts'
import { readDate } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { gapsTexts } from './gaps.texts.ts'

const mostLine = 500
const mostText = 5_000
/** As many as the list can hold. */
export const mostGaps = 100

/** What nobody knows yet, who finds out and by when, and what came of it. */
const gapSchema = z.object({
  question: z.string().max(mostLine),
  /** The challenge that it belongs to; empty for none. */
  challengeId: z.string().max(40).default(''),
  /** A member; empty for nobody. */
  personId: z.string().max(40).default(''),
  /** Somebody without a login. */
  who: z.string().max(mostLine).default(''),
  /** `YYYY-MM-DD`, or empty. */
  by: z.string().max(10).default(''),
  /** What came of it; what has an outcome is no longer open. */
  outcome: z.string().max(mostText).default(''),
})
export type Gap = z.infer<typeof gapSchema>
export const noGap: Gap = gapSchema.parse({ question: '' })

export interface StoredGap extends Omit<StoredChallengeItem, 'content'> {
  readonly content: Gap
}

/** Those that are open first, each in the order that they came. */
export async function listGaps(tx: TenantTx, strategyId: string): Promise<readonly StoredGap[]> {
  const gaps = (await challengeItems.list(tx, strategyId, 'knowledge-gap')).map(readStored)
  return [...gaps.filter(isOpen), ...gaps.filter((gap) => !isOpen(gap))]
}

/** Also one that is taken away; null when there is none such. */
export async function findGap(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<StoredGap | null> {
  const item = await challengeItems.find(tx, strategyId, 'knowledge-gap', id)
  return item ? readStored(item) : null
}

export function isOpen({ content }: Pick<StoredGap, 'content'>): boolean {
  return content.outcome === ''
}

function readStored(item: StoredChallengeItem): StoredGap {
  return { ...item, content: gapSchema.parse(item.content) }
}

export interface KnownOfGaps {
  readonly personIds: ReadonlySet<string>
  readonly challengeIds: ReadonlySet<string>
}

/** The form as it is typed; a date that is understood is written in one way. */
export function postedGap(form: Form, known: KnownOfGaps, before: Gap = noGap): Gap {
  const text = (name: string) => fieldOf(form, name).trim()
  const by = text('by')
  const [personId, challengeId] = [text('personId'), text('challengeId')]
  return {
    question: text('question'),
    challengeId: known.challengeIds.has(challengeId) ? challengeId : '',
    personId: known.personIds.has(personId) || personId === before.personId ? personId : '',
    who: text('who'),
    by: readDate(by) ?? by,
    outcome: text('outcome'),
  }
}

export function gapErrors(gap: Gap, language: Language): readonly FieldError[] {
  const { problems } = gapsTexts[language]
  const { question, who, by, outcome } = gap
  const error = (isWrong: boolean, name: keyof Gap, message: string) =>
    isWrong ? [{ name, message }] : []
  return [
    ...error(question === '', 'question', problems.question),
    ...error(question.length > mostLine, 'question', problems.tooLong(mostLine)),
    ...error(who.length > mostLine, 'who', problems.tooLong(mostLine)),
    ...error(by !== '' && parseLocalDate(by) === null, 'by', problems.date),
    ...error(outcome.length > mostText, 'outcome', problems.tooLong(mostText)),
  ]
}
