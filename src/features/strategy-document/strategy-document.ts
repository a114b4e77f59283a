import type { LocalDate } from '#domain/calendar/local-date.ts'
import { planTypeTexts } from '#features/plan-register/index.ts'
import type { Strategy } from '#features/process/index.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import { longDate, number, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { periodLabel } from '#routes'
import type { DecidedPlan } from './decided-plans.ts'
import { strategyDocumentTexts } from './strategy-document.texts.ts'

export interface StrategyMaterial {
  readonly strategy: Strategy
  /** As it is shown. */
  readonly municipalityName: string
  readonly plans: readonly DecidedPlan[]
  readonly language: Language
  readonly today: LocalDate
}

/** The planning strategy as a document: every plan of the register with what is decided of it. */
export function strategyDocument(material: StrategyMaterial): DocumentModel {
  const { language, strategy, municipalityName, today } = material
  const text = strategyDocumentTexts[language]
  return {
    title: text.title(periodLabel(strategy.term)),
    subtitle: '',
    author: municipalityName,
    language,
    dateline: text.dateline(longDate(today, language)),
    blocks: planBlocks(material),
  }
}

/** What is decided of a plan, in words; also that nothing is. */
export function decisionWords({ decision }: DecidedPlan, language: Language): string {
  const text = strategyDocumentTexts[language]
  return decision === null ? text.undecided : text.decision[decision]
}

function planBlocks({ plans, language }: StrategyMaterial): readonly Block[] {
  const text = strategyDocumentTexts[language]
  const heading: Block = { kind: 'heading', level: 1, text: text.plans }
  if (plans.length === 0) return [heading, paragraph(text.noPlans)]
  const undecided = plans.filter(({ decision }) => decision === null).length
  const count = text.planCount(plans.length, number(plans.length, language))
  const open = text.undecidedCount(undecided, number(undecided, language))
  return [
    heading,
    paragraph(undecided > 0 ? `${count} ${open}` : count),
    planTable(plans, language),
  ]
}

function planTable(plans: readonly DecidedPlan[], language: Language): Block {
  const { caption, columns } = strategyDocumentTexts[language]
  const column = (title: string, width: number) => ({ title, width, align: 'start' as const })
  return {
    kind: 'table',
    caption,
    columns: [
      column(columns.name, 6),
      column(columns.type, 4),
      column(columns.adopted, 3),
      column(columns.assessment, 4),
      column(columns.decision, 4),
    ],
    rows: plans.map((one) => [
      runs(one.plan.name),
      runs(planTypeTexts[language][one.plan.type]),
      runs(adoptedWords(one, language)),
      runs(one.plan.assessment),
      runs(decisionWords(one, language)),
    ]),
  }
}

function adoptedWords({ plan }: DecidedPlan, language: Language): string {
  if (plan.adoptedOn) return shortDate(plan.adoptedOn)
  if (plan.adoptedYear !== null) return String(plan.adoptedYear)
  return plan.status === 'lacking' ? strategyDocumentTexts[language].lacking : ''
}

function runs(text: string): readonly Run[] {
  return text === '' ? [] : [{ text }]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] }
}
