import type { KeyedText, ProposedPlan } from '#domain/decision/proposal.ts'
import { adoptedNeeds } from '#features/planning-needs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { type DocumentPart, partBlocks, pieceOfTable } from '#features/strategy-document/index.ts'
import type { Block, DocumentModel, Run } from '#platform/documents/blocks.ts'
import { heading } from '#platform/documents/make-blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { FrozenProposal } from './decision-content.ts'
import { planDecisionWords } from './decision-parts.tsx'
import { editionTexts } from './edition.texts.ts'
import { type DocumentSource, sectionsOf } from './frozen-document.ts'
import { recordTexts } from './record.texts.ts'
import { type TextChange, withTextChanges } from './text-changes.ts'
import type { Treatment } from './treatment.sql.ts'

export interface AdoptedDocument {
  readonly document: DocumentModel
  readonly sections: readonly KeyedText[]
}

/**
 * The document as the council adopted it: what was treated, with the changes of the vote made in its
 * text, and its tables and figures made anew from the plans as adopted. At the end it tells of the
 * changes.
 */
export function adoptedDocument(
  view: ProcessView,
  base: FrozenProposal,
  { heldOn, caseNumber, content }: Treatment,
  table: readonly ProposedPlan[],
): AdoptedDocument {
  const { language } = base.document
  const { textChanges, planChanges } = content
  const source = base.source
  const { parts, told: toldOfText } = withTextChanges(source?.parts ?? [], textChanges)
  const adopted =
    source && planChanges.length > 0
      ? parts.map((part) => withTable(part, source, table, { ...view, language }))
      : parts
  const blocks = source ? adopted.flatMap(partBlocks) : base.document.blocks
  const told = [
    ...planChanges.map((change) => changeInWords(change, [...base.plans, ...table], language)),
    ...(source ? toldOfText : textChanges).map((change) => textInWords(change, language)),
  ]
  const text = recordTexts[language]
  return {
    document: {
      ...base.document,
      dateline: text.adopted(longDate(heldOn, language), caseNumber),
      blocks: [...blocks, ...listed(text.changedAtVote, told)],
    },
    sections: source ? sectionsOf(adopted) : base.sections,
  }
}

function withTable(
  part: DocumentPart,
  source: DocumentSource,
  table: readonly ProposedPlan[],
  facts: ProcessView,
): DocumentPart {
  const material = { ...source, facts, needs: adoptedNeeds(source.needs, table, facts) }
  const pieces = part.pieces.map(({ kind, blocks }) => ({
    kind,
    blocks: pieceOfTable(kind, material) ?? blocks,
  }))
  return { ...part, pieces }
}

/** What was done to a plan at the vote, in a line. */
export function changeInWords(
  change: Treatment['content']['planChanges'][number],
  plans: readonly ProposedPlan[],
  language: Language,
): string {
  const text = editionTexts[language]
  const nameOf = (planId: string) => plans.find(({ id }) => id === planId)?.name ?? planId
  if (change.kind === 'strike') return text.struck(nameOf(change.planId))
  if (change.kind === 'add') return text.addedPlan(change.name)
  return text.decided(nameOf(change.planId), planDecisionWords(change, plans, language))
}

function textInWords({ section, before, after, sentence }: TextChange, language: Language): string {
  const text = editionTexts[language]
  const words = [
    ...(before ? [`${text.from}: «${before.trim()}»`] : []),
    ...(after ? [`${text.to}: «${after.trim()}»`] : []),
  ].join(' ')
  return [section && `${section}:`, sentence, words].filter(Boolean).join(' ')
}

function listed(title: string, lines: readonly string[]): readonly Block[] {
  if (lines.length === 0) return []
  const items = lines.map((text): readonly Run[] => [{ text }])
  return [heading(1, title), { kind: 'list', ordered: false, items }]
}
