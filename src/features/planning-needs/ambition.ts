import { z } from 'zod'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf, fieldsOf } from '#platform/http/forms.ts'
import type { Form } from '#platform/http/route.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import { ambitionTexts } from './ambition.texts.ts'
import { planningItems, type StoredPlanningItem } from './planning-item.sql.ts'

const mostLine = 1_000
const mostText = 5_000
const mostPlans = 40
const mostChallenges = 20
/** As many as a list can hold. */
export const mostAmbitions = 200

/** What the council wants in the term, where it comes from, and what is to bring it about. */
const ambitionSchema = z.object({
  text: z.string().max(mostLine),
  source: z.string().max(mostLine).default(''),
  /** In words; `challengeIds` are those of the challenge picture. */
  challenges: z.string().max(mostText).default(''),
  challengeIds: z.array(z.string()).max(mostChallenges).default([]),
  planIds: z.array(z.string()).max(mostPlans).default([]),
  measures: z.string().max(mostText).default(''),
})
export type Ambition = z.infer<typeof ambitionSchema>

export const noAmbition: Ambition = ambitionSchema.parse({ text: '' })

export interface StoredAmbition extends Omit<StoredPlanningItem, 'content'> {
  readonly content: Ambition
}

export async function listAmbitions(
  tx: TenantTx,
  strategyId: string,
): Promise<readonly StoredAmbition[]> {
  return (await planningItems.list(tx, strategyId, 'ambition')).map(readStored)
}

/** Also one that is taken away; null when there is none such. */
export async function findAmbition(
  tx: TenantTx,
  strategyId: string,
  id: string,
): Promise<StoredAmbition | null> {
  const item = await planningItems.find(tx, strategyId, 'ambition', id)
  return item ? readStored(item) : null
}

function readStored(item: StoredPlanningItem): StoredAmbition {
  return { ...item, content: ambitionSchema.parse(item.content) }
}

/** What an ambition may be tied to. */
export interface KnownIds {
  readonly plans: ReadonlySet<string>
  readonly challenges: ReadonlySet<string>
}

/** The form as it is typed, which is what is stored when nothing is wrong with it. */
export function postedAmbition(form: Form, known: KnownIds): Ambition {
  const planIds = fieldsOf(form, 'planIds').filter((id) => known.plans.has(id))
  const challengeIds = fieldsOf(form, 'challengeIds').filter((id) => known.challenges.has(id))
  return {
    text: fieldOf(form, 'text').trim(),
    source: fieldOf(form, 'source').trim(),
    challenges: fieldOf(form, 'challenges').trim(),
    challengeIds: [...new Set(challengeIds)].slice(0, mostChallenges),
    planIds: [...new Set(planIds)].slice(0, mostPlans),
    measures: fieldOf(form, 'measures').trim(),
  }
}

export function ambitionErrors(
  { text, source, challenges, measures }: Ambition,
  language: Language,
): readonly FieldError[] {
  const { problems } = ambitionTexts[language]
  return [
    ...(text === '' ? [{ name: 'text', message: problems.text }] : []),
    ...(text.length > mostLine ? [{ name: 'text', message: problems.textLong }] : []),
    ...(source.length > mostLine ? [{ name: 'source', message: problems.source }] : []),
    ...(challenges.length > mostText ? [{ name: 'challenges', message: problems.challenges }] : []),
    ...(measures.length > mostText ? [{ name: 'measures', message: problems.measures }] : []),
  ]
}
