import { isRequirementId } from '#domain/law/law-types.ts'
import {
  challengeSectionTitle,
  challengeSectionWord,
  isChallengeSection,
} from '#features/challenges/index.ts'
import { requirementTexts } from '#features/law/index.ts'
import { mayWorkOn, type ProcessView, processTexts, titleOf } from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import type { Form, WorkspacePage } from '#platform/http/route.ts'
import { longDate } from '#platform/i18n/format.ts'
import { planTextWords, routes } from '#routes'
import { dossierTexts } from './dossier.texts.ts'
import {
  findSubjectChallenge,
  findSubjectPlan,
  findSubjectSection,
  type SubjectChallenge,
  type SubjectPlan,
  type SubjectSection,
} from './subject-found.sql.ts'

export const subjectKinds = [
  'activity',
  'meeting',
  'requirement',
  'plan-text',
  'municipal-plan',
  'document-section',
  'challenge',
  'challenge-section',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

/**
 * What a dossier belongs to. The key is an activity's key, a meeting's id, a requirement's id (`L1`),
 * the kind of a text of the process plan (`mandate`), the id of a plan of the register, of a section
 * of the strategy document, or of a challenge, or a section of the challenge picture (`demography`).
 */
export interface Subject {
  readonly kind: SubjectKind
  readonly key: string
  /** Of a plan of the register. */
  readonly plan?: SubjectPlan
  /** Of a section of the strategy document. */
  readonly section?: SubjectSection
  /** Of the challenge picture. */
  readonly challenge?: SubjectChallenge
}

type PlanText = keyof typeof planTextWords

/** The subject that a form names in its hidden fields; throws 404 when the strategy has none such. */
export async function postedSubject(tx: TenantTx, form: Form, view: ProcessView): Promise<Subject> {
  const posted = fieldOf(form, 'subjectKind')
  const kind = subjectKinds.find((one) => one === posted)
  const subject = kind && (await findSubject(tx, view, { kind, key: fieldOf(form, 'subjectKey') }))
  if (!subject) throw notFound('The subject')
  return subject
}

/** The subject as the strategy has it today; null when it has none such. */
export async function findSubject(
  tx: TenantTx,
  view: ProcessView,
  { kind, key }: Subject,
): Promise<Subject | null> {
  if (kind === 'document-section') {
    const section = await findSubjectSection(tx, view.strategy.id, key)
    return section && { kind, key, section }
  }
  if (kind === 'challenge') {
    const challenge = await findSubjectChallenge(tx, view.strategy.id, key)
    return challenge && { kind, key, challenge }
  }
  if (kind !== 'municipal-plan') return isThere(view, { kind, key }) ? { kind, key } : null
  const plan = await findSubjectPlan(tx, view.strategy.id, key)
  return plan && { kind, key, plan }
}

function isThere(view: ProcessView, { kind, key }: Subject): boolean {
  switch (kind) {
    case 'activity':
      return view.activities.some((one) => one.key === key)
    case 'meeting':
      return view.strategy.meetings.some((one) => one.id === key)
    case 'requirement':
      return isRequirementId(key)
    case 'plan-text':
      return isPlanText(key)
    case 'challenge-section':
      return isChallengeSection(key)
    case 'municipal-plan':
    case 'document-section':
    case 'challenge':
      return false
  }
}

/**
 * Whether the person may add to the dossier: who edits may, and a contributor may on the activities
 * they lead or join, and on the plans and sections they are responsible for.
 */
export function mayWriteOn(view: ProcessView, { kind, key, plan, section }: Subject): boolean {
  if (view.mayEdit) return true
  if (section) return may(view.member.role, 'contribute') && section.assignedTo === view.personId
  if (plan) return may(view.member.role, 'contribute') && plan.responsibleId === view.personId
  const activity = kind === 'activity' && view.activities.find((one) => one.key === key)
  return activity ? mayWorkOn(view, activity) : false
}

/** The page that the dossier stands on. */
export function subjectHref(view: ProcessView, { kind, key }: Subject): string {
  const where = { slug: view.member.slug, period: view.period }
  switch (kind) {
    case 'activity':
      return routes.activity.href({ ...where, key })
    case 'meeting':
      return routes.meeting.href({ ...where, meetingId: key })
    case 'requirement':
      return routes.requirement.href({ ...where, requirementId: key })
    case 'plan-text':
      return routes.planText.href({
        ...where,
        textKind: isPlanText(key) ? planTextWords[key] : key,
      })
    case 'municipal-plan':
      return routes.plan.href({ ...where, planId: key })
    case 'document-section':
      return routes.section.href({ ...where, sectionKey: key })
    case 'challenge':
      return routes.challenge.href({ ...where, challengeId: key })
    case 'challenge-section':
      return routes.challengeSection.href({
        ...where,
        sectionWord: isChallengeSection(key) ? challengeSectionWord(key) : key,
      })
  }
}

/** The page of the workspace that each kind belongs to. */
export const subjectPage = {
  activity: 'progress',
  meeting: 'progress',
  requirement: 'law-check',
  'plan-text': 'process-plan',
  'municipal-plan': 'plans',
  'document-section': 'strategy-document',
  challenge: 'knowledge',
  'challenge-section': 'knowledge',
} as const satisfies Record<SubjectKind, WorkspacePage>

/** What people call the subject: an activity's title, «Kommunestyret 15. juni 2028» … */
export function subjectTitle(view: ProcessView, { kind, key, plan, challenge }: Subject): string {
  const { language } = view
  if (kind === 'document-section') return dossierTexts[language].documentSection
  if (plan) return plan.name
  if (challenge) return challenge.title
  const activity = kind === 'activity' && view.activities.find((one) => one.key === key)
  if (activity) return titleOf(activity, language)
  const meeting = kind === 'meeting' && view.strategy.meetings.find((one) => one.id === key)
  if (meeting) {
    const body = meeting.label || processTexts[language].bodyLabels[meeting.body]
    return dossierTexts[language].meeting(body, longDate(meeting.date, language))
  }
  if (kind === 'requirement' && isRequirementId(key)) return requirementTexts[language][key].title
  if (kind === 'challenge-section' && isChallengeSection(key)) {
    return challengeSectionTitle(key, language)
  }
  return isPlanText(key) ? dossierTexts[language].planText[key] : key
}

function isPlanText(key: string): key is PlanText {
  return Object.hasOwn(planTextWords, key)
}
