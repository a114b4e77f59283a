import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { type DecisionView, placeOf } from './decision-view.ts'
import { deletePersonal, type Edition, keepPersonal } from './edition.sql.ts'
import { updateReview } from './legality-review.sql.ts'
import { alternativeKey, demandKey, impartialityKey } from './make-edition.ts'
import { updateTreatment } from './treatment.sql.ts'

export interface NameDeletion {
  readonly key: string
  readonly on: LocalDate
  readonly by: string
  readonly basis: string
}

/** Deletes a name for good, beside the editions and where it was recorded. False when there is none. */
export async function deleteName(
  tx: TenantTx,
  decision: DecisionView,
  edition: Edition,
  deletion: NameDeletion,
): Promise<boolean> {
  const place = placeOf(decision.view)
  if ((await deletePersonal(tx, place, edition, deletion)) === 0) return false
  const treatment = decision.treatments.find(({ id }) => id === edition.treatmentId)
  if (treatment) {
    const { content } = treatment
    const alternatives = content.alternatives.map((one, index) =>
      alternativeKey(index) === deletion.key ? { ...one, proposedBy: '' } : one,
    )
    const impartiality = content.impartiality.map((one, index) =>
      impartialityKey(index) === deletion.key
        ? { ...one, name: '', replacedBy: '', note: '' }
        : one,
    )
    const changed = { ...treatment, content: { ...content, alternatives, impartiality } }
    await updateTreatment(tx, place, changed, deletion.by)
  }
  const review = decision.reviews.find(({ id }) => demandKey(id) === deletion.key)
  if (review) {
    const content = { ...review.content, memberNames: '' }
    await updateReview(tx, place, { ...review, content }, deletion.by)
  }
  return true
}

/** Names of a demand that comes after the edition lie beside it too. */
export async function keepDemandNames(
  tx: TenantTx,
  { view, editions }: DecisionView,
  review: { readonly id: string; readonly treatmentId: string; readonly memberNames: string },
): Promise<void> {
  const edition = editions.filter(({ treatmentId }) => treatmentId === review.treatmentId).at(-1)
  if (!edition || review.memberNames === '') return
  await keepPersonal(tx, view.member.tenantId, edition.id, {
    [demandKey(review.id)]: { name: review.memberNames, other: '' },
  })
}
