import type { RequirementId } from '../law/law-types.ts'
import type { StartingPoint } from '../process.ts'

/**
 * The sections that a planning strategy usually has, in the order of reading. None of them is asked
 * for by law as a section; what the law wants said in them stands in `requirementIds`.
 */
export const sectionKinds = [
  'purpose',
  'evaluation',
  'guidance',
  'challenges',
  'ambitions',
  'plan-system',
  'master-plan',
  'plan-needs',
  'resources',
  'follow-up',
  'inputs',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** What a section can show of the work itself, always as it stands now. */
export const pieceKinds = [
  'process-facts',
  'evaluated-plans',
  'challenge-picture',
  'challenges',
  'ambitions',
  'plan-hierarchy',
  'community-part',
  'master-plan-positions',
  'plan-table',
  'plan-timeline',
  'land-plans',
  'required-plans',
  'simplification',
  'capacity',
  'follow-up-plan',
  'law-check',
] as const
export type PieceKind = (typeof pieceKinds)[number]

export interface OutlineSection {
  readonly kind: SectionKind
  /** The pieces that it shows until somebody chooses others. */
  readonly pieces: readonly PieceKind[]
  /** Of the table of requirements. */
  readonly requirementIds: readonly RequirementId[]
  /** Where a small municipality can do without it at first. */
  readonly isHeavy: boolean
}

const sections: Readonly<Record<SectionKind, Omit<OutlineSection, 'kind'>>> = {
  purpose: { pieces: ['process-facts'], requirementIds: ['L1', 'L3', 'L4', 'L5'], isHeavy: false },
  evaluation: { pieces: ['evaluated-plans'], requirementIds: [], isHeavy: false },
  guidance: { pieces: [], requirementIds: ['L16', 'L17'], isHeavy: true },
  challenges: {
    pieces: ['challenge-picture', 'challenges'],
    requirementIds: ['L2', 'L9', 'L10', 'L11', 'L12', 'L13', 'L15'],
    isHeavy: false,
  },
  ambitions: { pieces: ['ambitions'], requirementIds: ['L2'], isHeavy: false },
  'plan-system': { pieces: ['plan-hierarchy'], requirementIds: [], isHeavy: true },
  'master-plan': {
    pieces: ['community-part', 'master-plan-positions', 'land-plans'],
    requirementIds: ['L6', 'L7', 'L12'],
    isHeavy: false,
  },
  'plan-needs': {
    pieces: ['plan-table', 'plan-timeline', 'required-plans', 'simplification'],
    requirementIds: ['L2', 'L10', 'L12'],
    isHeavy: false,
  },
  resources: { pieces: ['capacity'], requirementIds: ['L20'], isHeavy: false },
  'follow-up': { pieces: ['follow-up-plan'], requirementIds: [], isHeavy: false },
  inputs: { pieces: [], requirementIds: ['L3', 'L14', 'L18'], isHeavy: true },
}

/** The core outline, whole. */
export const coreOutline: readonly OutlineSection[] = sectionKinds.map((kind) => ({
  kind,
  ...sections[kind],
}))

/** The kinds that a document begins without: the heavy ones, in a small municipality. */
export function leftOutAtFirst(startingPoint: StartingPoint): readonly SectionKind[] {
  if (startingPoint !== 'mini') return []
  return coreOutline.filter(({ isHeavy }) => isHeavy).map(({ kind }) => kind)
}
