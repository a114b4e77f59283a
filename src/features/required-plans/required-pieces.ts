import type { RequiredPlanState } from '#domain/plan-register/check-required-plans.ts'
import type { RegisteredPlan } from '#features/plan-register/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import { isRemoved, listLines, listStoredLines } from '#features/required-lines/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { paragraph, table } from '#platform/documents/make-blocks.ts'
import { namedLine, type RequiredLine } from './required-lines.ts'
import { requiredPlansTexts } from './required-plans.texts.ts'
import { requiredReasonText } from './required-sentences.ts'

const told: readonly RequiredPlanState[] = ['lacks', 'due']

/** What acts ask for and the register does not show, for a document; a sentence when there is nothing. */
export async function requiredPlansPiece(
  tx: TenantTx,
  facts: ProcessFacts,
  plans: readonly RegisteredPlan[],
): Promise<readonly Block[]> {
  const { language, strategy } = facts
  const text = requiredPlansTexts[language]
  const stored = await listStoredLines(tx, strategy.id)
  const lines = listLines(facts, plans, stored)
    .filter((line) => !isRemoved(line) && told.includes(line.result.state))
    .map((line) => namedLine(line, language))
  if (lines.length === 0) return [paragraph(text.document.none)]
  return [
    table<RequiredLine>(text.document.caption, lines, [
      [text.document.line, 5, ({ title }) => title],
      [text.document.state, 3, ({ result }) => text.state[result.state]],
      [
        text.document.reason,
        7,
        ({ result }) => requiredReasonText(result.reasons.slice(0, 1), language),
      ],
    ]),
  ]
}
