import { localDate } from '#domain/calendar/local-date.ts'
import type { TenantTx } from '#platform/db/tenant.ts'

interface Own {
  readonly tenant_id: string
  readonly strategy_id: string
}

const heldOn = localDate('2028-06-15')
const proposal = {
  plans: [],
  points: [{ key: 'strategy', title: 'Planstrategien', text: 'Planstrategien vedtas.' }],
  sections: [],
  hasCollectiveSentence: false,
  document: {
    ...{ title: 'Planstrategi', subtitle: '', author: 'Eksempel', language: 'nb' },
    ...{ dateline: '', blocks: [] },
  },
}

/** A published version, what came of it, a demand for control and an edition, each with little in it. */
export async function addDecision(tx: TenantTx, own: Own) {
  await tx
    .insertInto('proposal_publication')
    .values({
      ...own,
      number: 1,
      published_on: localDate('2028-05-10'),
      content: JSON.stringify({ proposal, suggestedPoints: [], countsFrom: false }),
      checksum: Buffer.alloc(32),
      published_by: 'Kari',
    })
    .execute()
  const { id: treatmentId } = await tx
    .insertInto('treatment')
    .values({
      ...own,
      ...{ body: 'kommunestyre', held_on: heldOn, outcome: 'postponed' },
      content: JSON.stringify({ base: proposal }),
      recorded_by: 'Kari',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: reviewId } = await tx
    .insertInto('legality_review')
    .values({
      ...own,
      ...{ treatment_id: treatmentId, demanded_on: localDate('2028-06-20') },
      ...{ content: '{}', recorded_by: 'Kari' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('edition')
    .values({
      ...own,
      ...{ number: 1, kind: 'adopted', treatment_id: treatmentId, adopted_on: heldOn },
      ...{ content: JSON.stringify(editionContent), checksum: Buffer.alloc(32), made_by: 'Kari' },
    })
    .execute()
  return { treatmentId, reviewId, number: '1' }
}

const editionContent = {
  format: 1,
  municipality: { number: '4631', name: 'Alver' },
  term: { firstYear: 2028, lastYear: 2031 },
  decision: {
    ...{ heldOn, body: 'kommunestyre', label: '', caseNumber: '', recommendation: '' },
    ...{ decisionText: '', vote: {}, planChanges: [], textChanges: [], alternatives: [] },
    impartiality: [],
  },
  ...{ plans: [], points: proposal.points, sections: [], document: proposal.document },
  ...{ requirements: [], publications: [], treatedNumber: null, remarks: [] },
}
