import { authorOf, type ProcessView } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { adoptedDocument } from './adopted-document.ts'
import type { EditionContent, Personal } from './decision-content.ts'
import {
  baseOf,
  type DecisionView,
  placeOf,
  reasonCode,
  reasonFor,
  remarksOn,
  tableAfterVote,
} from './decision-view.ts'
import { type EditionKind, findEdition, insertEdition } from './edition.sql.ts'
import { followVote } from './follow-vote.ts'
import type { DocumentSource } from './frozen-document.ts'
import { findSource } from './publication.sql.ts'
import type { Treatment } from './treatment.sql.ts'

/** Freezes what was adopted. Null when nothing is known of what was treated. */
export async function makeEdition(
  tx: TenantTx,
  decision: DecisionView,
  treatment: Treatment,
  made: { readonly kind: EditionKind; readonly reason: string; readonly by: string; now: Date },
): Promise<number | null> {
  const content = editionContent(decision, treatment, await sourceOf(tx, treatment))
  if (!content) return null
  const formerly = await tableOfLastEdition(tx, decision, treatment)
  const changes = treatment.content.planChanges
  await followVote(
    tx,
    placeOf(decision.view),
    { adopted: content.plans, changes, formerly },
    made.by,
  )
  return insertEdition(tx, placeOf(decision.view), {
    kind: made.kind,
    treatmentId: treatment.id,
    adoptedOn: treatment.heldOn,
    reason: made.reason,
    content,
    personal: personalOf(decision, treatment),
    madeBy: made.by,
    now: made.now,
  })
}

function sourceOf(
  tx: TenantTx,
  { publicationId, content }: Treatment,
): DocumentSource | null | Promise<DocumentSource | null> {
  return publicationId === null ? (content.base?.source ?? null) : findSource(tx, publicationId)
}

function editionContent(
  decision: DecisionView,
  treatment: Treatment,
  source: DocumentSource | null,
): EditionContent | null {
  const { view, publications } = decision
  const found = baseOf(decision, treatment)
  if (!found) return null
  const base = { ...found, source }
  const plans = tableAfterVote(decision, treatment)
  const { document, sections } = adoptedDocument(view, base, treatment, plans)
  const treated = publications.find(({ id }) => id === treatment.publicationId)
  return {
    format: 1,
    municipality: { number: view.municipality.number, name: authorOf(view) },
    term: { ...view.strategy.term },
    decision: decisionPart(treatment),
    plans: [...plans],
    points: base.points,
    document,
    sections: [...sections],
    requirements: asRecords(view.requirements),
    publications: publications.map(({ number, publishedOn, meetingOn, content, checksum }) => ({
      ...{ number, publishedOn, meetingOn, checksum },
      countsFrom: content.countsFrom,
    })),
    treatedNumber: treated?.number ?? null,
    remarks: remarksWithReasons(decision, treatment),
  }
}

/** Null when none is made of the treatment before. */
async function tableOfLastEdition(
  tx: TenantTx,
  { view, editions }: DecisionView,
  treatment: Treatment,
): Promise<EditionContent['plans'] | null> {
  const last = editions.filter(({ treatmentId }) => treatmentId === treatment.id).at(-1)
  const edition = last ? await findEdition(tx, view.strategy.id, last.number) : null
  return edition?.content.plans ?? null
}

function decisionPart({ content, ...facts }: Treatment): EditionContent['decision'] {
  const { recommendation, decisionText, vote, planChanges, textChanges } = content
  return {
    heldOn: facts.heldOn,
    body: facts.body,
    label: facts.label,
    caseNumber: facts.caseNumber,
    ...{ recommendation, decisionText, vote, planChanges, textChanges },
    alternatives: content.alternatives.map(({ proposedBy, ...one }, index) => ({
      ...one,
      key: alternativeKey(index),
    })),
    impartiality: content.impartiality.map(({ basis, isDisqualified }, index) => ({
      ...{ basis, isDisqualified },
      key: impartialityKey(index),
    })),
  }
}

function remarksWithReasons(
  decision: DecisionView,
  treatment: Treatment,
): EditionContent['remarks'] {
  const { view } = decision
  return asRecords(
    remarksOn(decision, treatment).map((remark) => ({
      ...remark,
      reason: reasonOf(view, treatment, remark),
    })),
  )
}

function reasonOf(
  view: ProcessView,
  { id }: Treatment,
  remark: ReturnType<typeof remarksOn>[number],
): string {
  return reasonFor(view, reasonCode(id, remark))
}

export const alternativeKey = (index: number) => `alternative:${index + 1}`
export const impartialityKey = (index: number) => `impartiality:${index + 1}`
export const demandKey = (reviewId: string) => `demand:${reviewId}`

/** The names that lie beside the edition, by the keys in its content. */
function personalOf(
  { reviews }: DecisionView,
  { id, content }: Treatment,
): Readonly<Record<string, Personal>> {
  const alternatives = content.alternatives.map(
    ({ proposedBy }, index) => [alternativeKey(index), { name: proposedBy, other: '' }] as const,
  )
  const impartiality = content.impartiality.map(
    ({ name, replacedBy }, index) => [impartialityKey(index), { name, other: replacedBy }] as const,
  )
  const demands = reviews
    .filter(({ treatmentId }) => treatmentId === id)
    .map((one) => [demandKey(one.id), { name: one.content.memberNames, other: '' }] as const)
  const named = [...alternatives, ...impartiality, ...demands].filter(
    ([, { name, other }]) => name !== '' || other !== '',
  )
  return Object.fromEntries(named)
}

/** As JSON has it, so that what is checked is what is stored. */
function asRecords(list: readonly object[]): Record<string, unknown>[] {
  return JSON.parse(JSON.stringify(list)) as Record<string, unknown>[]
}
