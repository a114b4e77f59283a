import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { RequirementId } from '#domain/law/law-types.ts'
import { recordEvidence, withdrawEvidence } from '#features/law-check/index.ts'
import { updateStrategy } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { longDate } from '#platform/i18n/format.ts'
import { adoptions, type DecisionView, placeOf, positionAfterVote } from './decision-view.ts'
import { recordTexts } from './record.texts.ts'
import { keepEvidenceIds, type Treatment } from './treatment.sql.ts'

/**
 * Lets the dates of the strategy and the law check follow what is recorded: the first adoption that is
 * not set aside as unlawful is the strategy's (L1), and its minutes, its position on the kommuneplan and
 * its decisions on habilitet are evidence (L1, L6, L23). Only where the strategy is locked, with the view read anew; `formerly` is what
 * was recorded before the change.
 */
export async function followTreatments(
  tx: TenantTx,
  decision: DecisionView,
  { formerly, by }: { readonly formerly: readonly Treatment[]; readonly by: string },
): Promise<void> {
  const { view, treatments, reviews } = decision
  const unlawful = reviews
    .filter(({ outcome }) => outcome === 'unlawful')
    .map(({ treatmentId }) => treatmentId)
  const standing = adoptions(decision).filter(({ id }) => !unlawful.includes(id))
  const { process } = view.strategy
  // A date that was set elsewhere is left alone where no adoption is recorded here.
  const wasOurs = adoptions({ treatments: formerly }).some(
    ({ heldOn }) => heldOn === process.adoptedOn,
  )
  const adoptedOn = standing[0]?.heldOn ?? (wasOurs ? null : process.adoptedOn)
  const recommended = treatments.filter(({ outcome }) => outcome === 'recommended').at(-1)
  await updateStrategy(
    tx,
    view.strategy.id,
    {
      process: {
        ...(adoptedOn !== process.adoptedOn && { adoptedOn }),
        ...(recommended && process.recommendedOn === null && { recommendedOn: recommended.heldOn }),
      },
    },
    null,
  )
  for (const treatment of treatments) {
    const isStanding = standing.some(({ id }) => id === treatment.id)
    await followEvidence(tx, decision, treatment, isStanding, by)
  }
}

/** What was recorded because of a treatment goes, and what it shows now comes in its place. */
async function followEvidence(
  tx: TenantTx,
  decision: DecisionView,
  treatment: Treatment,
  isStanding: boolean,
  by: string,
): Promise<void> {
  const { view } = decision
  const wanted = isStanding ? evidenceOf(decision, treatment) : []
  const { evidenceIds } = treatment.content
  const kept = view.strategy.evidence.filter(({ id }) => evidenceIds.includes(id))
  const isSame =
    kept.length === wanted.length &&
    wanted.every(({ requirementId, note, on }) =>
      kept.some((one) => one.requirementId === requirementId && one.note === note && one.on === on),
    )
  if (isSame) return
  for (const { id } of kept) await withdrawEvidence(tx, view.strategy.id, id, by)
  const { tenantId, strategyId } = placeOf(view)
  const ids: string[] = []
  for (const one of wanted) {
    const evidence = { ...one, kind: 'note', url: null, recordedBy: by } as const
    ids.push(await recordEvidence(tx, tenantId, strategyId, evidence))
  }
  await keepEvidenceIds(tx, treatment, ids)
}

interface WantedEvidence {
  readonly requirementId: RequirementId
  readonly on: LocalDate
  readonly note: string
}

function evidenceOf(decision: DecisionView, treatment: Treatment): readonly WantedEvidence[] {
  const { language } = decision.view
  const text = recordTexts[language]
  const on = treatment.heldOn
  const date = longDate(on, language)
  const isByPart = positionAfterVote(decision, treatment).state === 'by-part'
  return [
    ...(treatment.caseNumber
      ? [{ requirementId: 'L1' as const, on, note: text.minutes(treatment.caseNumber, date) }]
      : []),
    ...(isByPart ? [{ requirementId: 'L6' as const, on, note: text.position(date) }] : []),
    ...(treatment.content.impartiality.length > 0
      ? [{ requirementId: 'L23' as const, on, note: text.impartiality(date) }]
      : []),
  ]
}

/** An adoption that is taken away is no evidence any more. */
export async function withdrawEvidenceOf(
  tx: TenantTx,
  { view }: DecisionView,
  { content }: Treatment,
  by: string,
): Promise<void> {
  for (const id of content.evidenceIds) await withdrawEvidence(tx, view.strategy.id, id, by)
}
