import { takesWork } from '#domain/planning-need/planning-decision.ts'
import { planStatusTexts, planTypeTexts } from '#features/plan-register/index.ts'
import type { Run } from '#platform/documents/blocks.ts'
import { filledColumns, paragraph, table } from '#platform/documents/make-blocks.ts'
import { number, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlanningMaterial, ShownEntry, ShownPlan } from './planning-material.ts'
import { planningPieceTexts } from './planning-pieces.texts.ts'
import { decisionWords, figure, shortHalfYear } from './planning-words.ts'

interface PlanRow {
  readonly plan: ShownPlan
  /** Null for a plan that has ended. */
  readonly entry: ShownEntry | null
}

/** Every plan, those that have ended last; those that nobody has decided about say so. */
export function planTable({ facts: { language }, needs: { entries, ended } }: PlanningMaterial) {
  const text = planningPieceTexts[language]
  const rows: readonly PlanRow[] = [
    ...entries.map((entry) => ({ plan: entry.plan, entry })),
    ...ended.map((plan) => ({ plan, entry: null })),
  ]
  if (rows.length === 0) return [paragraph(text.noPlans)]
  const { columns } = text
  const weeksOf = (weeks: number | null) => (weeks === null ? '' : figure(weeks, language))
  const undecided = entries.filter(({ need }) => need.decision === null).length
  return [
    ...(undecided === 0
      ? []
      : [paragraph(text.undecidedCount(number(undecided, language), undecided === 1))]),
    table(
      text.plans,
      rows,
      filledColumns<PlanRow>(rows, [
        [columns.plan, 7, ({ plan }) => namedWithType(plan, language)],
        [columns.adopted, 3, ({ plan }) => adoptedWords(plan, text.lacking)],
        [columns.decision, 8, (row) => decidedRuns(row, entries, language)],
        [columns.when, 4, ({ entry }) => (entry ? spanWords(entry, language) : '')],
        [columns.weeks, 3, ({ entry }) => weeksOf(entry?.weeks ?? null), 'end'],
        [columns.owner, 4, ({ entry, plan }) => entry?.need.owner || plan.unit],
      ]),
    ),
  ]
}

function namedWithType({ name, type }: ShownPlan, language: Language): readonly Run[] {
  const typeWord = planTypeTexts[language][type]
  return typeWord === name
    ? [{ text: name }]
    : [{ text: name }, { text: `\n${typeWord}`, italic: true }]
}

/** What is decided and why; while nothing is, also what the source says. */
function decidedRuns(
  { entry, plan }: PlanRow,
  entries: readonly ShownEntry[],
  language: Language,
): readonly Run[] {
  if (!entry) return [{ text: planStatusTexts[language].ended }]
  const isDecided = entry.need.decision !== null
  const decision = isDecided
    ? decisionWords(entry, entries, language)
    : planningPieceTexts[language].undecided
  const beside = isDecided
    ? entry.need.reason
    : plan.assessment && planningPieceTexts[language].inSource(plan.assessment)
  return [{ text: decision, bold: isDecided }, ...(beside ? [{ text: `\n${beside}` }] : [])]
}

function adoptedWords(plan: ShownPlan, lacking: string): string {
  if (plan.adoptedOn) return shortDate(plan.adoptedOn)
  if (plan.adoptedYear !== null) return String(plan.adoptedYear)
  return plan.status === 'lacking' ? lacking : ''
}

function spanWords({ choice }: ShownEntry, language: Language): string {
  if (!takesWork(choice.decision)) return ''
  const words = [choice.start, choice.adoption].map((one) => shortHalfYear(one, language))
  return words.filter((one) => one !== '').join('–')
}
