import { dateOf, type LocalDate } from '../calendar/local-date.ts'
import { type LegalBasis, point, section } from '../law/requirement.ts'
import { housingRequiredBy } from '../law/requirements.ts'
import { isInSamiLanguageArea } from '../law/sami-language-area.ts'
import type { PlanAge } from '../plan-register/plan-age.ts'
import type { Term } from './half-year.ts'
import { type NeedAnswer, needAnswers } from './need-assessment.ts'

/** What a samfunnsdel is held against: first what acts ask for, then what the council needs of it. */
export const communityPartQuestions = [
  'public-health-goals',
  'housing-goals',
  'climate-assessment',
  'sami-language-goals',
  'long-term-challenges',
  'figures-hold',
  'council-ambitions',
  'steers-budget',
] as const
export type CommunityPartQuestion = (typeof communityPartQuestions)[number]

/** `elsewhere`: it is held in a kommunedelplan, where the act allows that. */
export const communityPartAnswers = [...needAnswers, 'elsewhere'] as const
export type CommunityPartAnswer = NeedAnswer | 'elsewhere'

export type CommunityPartAnswers = Readonly<
  Partial<Record<CommunityPartQuestion, CommunityPartAnswer>>
>

export interface CommunityPartEntry {
  readonly question: CommunityPartQuestion
  readonly force: 'must' | 'own'
  readonly basis: readonly LegalBasis[]
  /** The day from which it must be met; null when it is so already. */
  readonly requiredBy: LocalDate | null
  /** Whether a kommunedelplan may hold it instead. */
  readonly mayBeElsewhere: boolean
}

const must = (
  question: CommunityPartQuestion,
  ...basis: readonly LegalBasis[]
): CommunityPartEntry => ({
  question,
  force: 'must',
  basis,
  requiredBy: null,
  mayBeElsewhere: false,
})

const own = (question: CommunityPartQuestion): CommunityPartEntry => ({
  ...must(question),
  force: 'own',
})

const entries: readonly CommunityPartEntry[] = [
  must('public-health-goals', section('folkehelseloven', '6')),
  {
    ...must('housing-goals', section('boligsosialloven', '5'), section('boligsosialloven', '10')),
    requiredBy: housingRequiredBy,
  },
  must('climate-assessment', point('sprKlimaEnergi', '5.3')),
  { ...must('sami-language-goals', section('sameloven', '3-13')), mayBeElsewhere: true },
  must('long-term-challenges', section('pbl', '11-2')),
  own('figures-hold'),
  own('council-ambitions'),
  own('steers-budget'),
]

/** What this municipality's samfunnsdel is held against on the day. */
export function communityPartEntries(
  municipalityNumber: string,
  today: LocalDate,
): readonly CommunityPartEntry[] {
  const isInArea = isInSamiLanguageArea(municipalityNumber, today)
  return entries
    .filter(({ question }) => question !== 'sami-language-goals' || isInArea)
    .map((entry) =>
      entry.requiredBy !== null && entry.requiredBy <= today
        ? { ...entry, requiredBy: null }
        : entry,
    )
}

/** Why the samfunnsdel should be revised, or can continue. */
export type CommunityPartReason =
  | { readonly code: 'no-community-part' }
  | { readonly code: 'lacks' | 'holds-in-part'; readonly entry: CommunityPartEntry }
  | { readonly code: 'lacks-from'; readonly entry: CommunityPartEntry; readonly from: LocalDate }
  /** The act is met as well by a kommunedelplan. */
  | { readonly code: 'could-be-elsewhere'; readonly entry: CommunityPartEntry }
  | { readonly code: 'is-old'; readonly age: PlanAge }
  | { readonly code: 'holds-what-is-asked' }

export interface CommunityPartAdvice {
  readonly position: 'revise' | 'continue'
  /** `law`: an act is not met otherwise. `weak`: more is unknown than known. */
  readonly strength: 'law' | 'strong' | 'moderate' | 'weak'
  readonly reasons: readonly CommunityPartReason[]
  /** What nobody has answered, or knows. */
  readonly open: readonly CommunityPartEntry[]
}

export interface CommunityPartContext {
  readonly municipalityNumber: string
  readonly today: LocalDate
  readonly term: Term
  /** Null when the municipality has no samfunnsdel. */
  readonly age: PlanAge | null
}

/**
 * Advice on the samfunnsdel: revise it, or let it continue. What an act asks for and it lacks settles
 * it, also where the duty begins within the term. The council's own answers count as soon as one is
 * no, or two are in part. It is advice; the council takes its position itself (pbl § 10-1).
 */
export function adviseOnCommunityPart(
  answers: CommunityPartAnswers,
  { municipalityNumber, today, term, age }: CommunityPartContext,
): CommunityPartAdvice {
  const held = communityPartEntries(municipalityNumber, today)
  const open = held.filter((entry) => isOpen(answerTo(entry, answers)))
  if (age === null) {
    const reasons = [{ code: 'no-community-part' } as const]
    return { position: 'revise', strength: 'law', reasons, open }
  }
  const termEnd = dateOf(term.lastYear, 12, 31)
  const faults = held.flatMap((entry) => faultsOf(entry, answers, termEnd))
  const isOld = age.state === 'outdated' || age.state === 'expired'
  const old: readonly CommunityPartReason[] = isOld ? [{ code: 'is-old', age }] : []
  const weight = [...faults, ...old].reduce((sum, reason) => sum + weightOf(reason), 0)
  if (weight >= reviseWeight) {
    const isLaw = faults.some(isLackOfLaw)
    const strength = isLaw ? 'law' : weight > reviseWeight ? 'strong' : 'moderate'
    return { position: 'revise', strength, reasons: [...faults, ...old], open }
  }
  const isWeak = open.length * 2 > held.length
  const isWhole = faults.length + old.length + open.length === 0
  return {
    position: 'continue',
    strength: isWeak ? 'weak' : isWhole ? 'strong' : 'moderate',
    reasons: isWhole ? [{ code: 'holds-what-is-asked' }] : [...faults, ...old],
    open,
  }
}

/** Our own choice: one lack settles it, and two things in part do. */
const reviseWeight = 2

function answerTo(
  { question, mayBeElsewhere }: CommunityPartEntry,
  answers: CommunityPartAnswers,
): CommunityPartAnswer | undefined {
  const answer = answers[question]
  return answer === 'elsewhere' && !mayBeElsewhere ? 'no' : answer
}

function isOpen(answer: CommunityPartAnswer | undefined): boolean {
  return answer === undefined || answer === 'unknown'
}

function faultsOf(
  entry: CommunityPartEntry,
  answers: CommunityPartAnswers,
  termEnd: LocalDate,
): readonly CommunityPartReason[] {
  const answer = answerTo(entry, answers)
  if (answer === 'partly') return [{ code: 'holds-in-part', entry }]
  if (answer !== 'no') return []
  if (entry.requiredBy !== null && entry.requiredBy > termEnd) return []
  const lack: CommunityPartReason =
    entry.requiredBy === null
      ? { code: 'lacks', entry }
      : { code: 'lacks-from', entry, from: entry.requiredBy }
  return entry.mayBeElsewhere ? [lack, { code: 'could-be-elsewhere', entry }] : [lack]
}

function weightOf({ code }: CommunityPartReason): number {
  if (code === 'could-be-elsewhere') return 0
  return code === 'holds-in-part' ? 1 : reviseWeight
}

function isLackOfLaw(reason: CommunityPartReason): boolean {
  if (reason.code !== 'lacks' && reason.code !== 'lacks-from') return false
  return reason.entry.force === 'must' && !reason.entry.mayBeElsewhere
}
