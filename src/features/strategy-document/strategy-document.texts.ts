import type { PlanDecision } from '#domain/planning-need/planning-decision.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** What the document of a strategy says beside the municipality's own words. */
export const strategyDocumentTexts = dictionary(
  {
    title: (term: string) => `Planstrategi ${term}`,
    dateline: (date: string) => `Slik det sto ${date}`,
    plans: 'Planene',
    planCount: (count: number, written: string) =>
      count === 1
        ? 'Kommunen har én plan i planregisteret.'
        : `Kommunen har ${written} planer i planregisteret.`,
    undecidedCount: (count: number, written: string) =>
      count === 1
        ? 'Det er ikke bestemt ennå hva som skal skje med én av dem.'
        : `Det er ikke bestemt ennå hva som skal skje med ${written} av dem.`,
    noPlans: 'Planregisteret er tomt. Ingen planer er lagt inn ennå.',
    caption: 'Planene i planregisteret',
    columns: {
      name: 'Plan',
      type: 'Type',
      adopted: 'Vedtatt',
      assessment: 'Vurdering i kilden',
      decision: 'Hva som er bestemt',
    },
    undecided: 'Ikke bestemt ennå',
    lacking: 'Finnes ikke',
    decision: {
      new: 'Ny plan',
      revise: 'Revideres',
      continue: 'Videreføres',
      merge: 'Slås sammen med en annen',
      repeal: 'Oppheves',
      postpone: 'Utsettes',
      'inter-municipal': 'Lages sammen med andre kommuner',
      'roll-yearly': 'Rulleres hvert år',
    } satisfies Record<PlanDecision, string>,
  },
  {
    title: (term: string) => `Planstrategi ${term}`,
    dateline: (date: string) => `Slik det stod ${date}`,
    plans: 'Planane',
    planCount: (count: number, written: string) =>
      count === 1
        ? 'Kommunen har éin plan i planregisteret.'
        : `Kommunen har ${written} planar i planregisteret.`,
    undecidedCount: (count: number, written: string) =>
      count === 1
        ? 'Det er ikkje bestemt enno kva som skal skje med éin av dei.'
        : `Det er ikkje bestemt enno kva som skal skje med ${written} av dei.`,
    noPlans: 'Planregisteret er tomt. Ingen planar er lagde inn enno.',
    caption: 'Planane i planregisteret',
    columns: {
      name: 'Plan',
      type: 'Type',
      adopted: 'Vedteken',
      assessment: 'Vurdering i kjelda',
      decision: 'Kva som er bestemt',
    },
    undecided: 'Ikkje bestemt enno',
    lacking: 'Finst ikkje',
    decision: {
      new: 'Ny plan',
      revise: 'Blir revidert',
      continue: 'Blir vidareført',
      merge: 'Blir slått saman med ein annan',
      repeal: 'Blir oppheva',
      postpone: 'Blir utsett',
      'inter-municipal': 'Blir laga saman med andre kommunar',
      'roll-yearly': 'Blir rullert kvart år',
    } satisfies Record<PlanDecision, string>,
  },
)
