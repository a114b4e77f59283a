import type { HalfYear, Term } from '#domain/planning-need/half-year.ts'
import type { EffortSize, PlanDecision, Priority } from '#domain/planning-need/planning-decision.ts'

/** The years of the term, counted from 0, and the half of each. */
type At = readonly [year: 0 | 1 | 2 | 3, half: 1 | 2]

interface DemoNeed {
  /** As the plan is called in the demo's register. */
  readonly plan: string
  readonly decision: PlanDecision
  readonly reason: string
  readonly priority?: Priority
  readonly into?: string
  readonly start?: At
  readonly adoption?: At
  readonly size?: EffortSize
  readonly weeks?: number
  readonly dependsOn?: string
  readonly answers?: Readonly<Record<string, string>>
  readonly cost?: { readonly measure: string; readonly amount: number; readonly year: At[0] }
}

const community = 'Kommuneplanens samfunnsdel'
const landUse = 'Kommuneplanens arealdel'
const sport = 'Plan for idrett, fysisk aktivitet og friluftsliv'
const stale = { 'is-used': 'partly', 'still-holds': 'no', 'solves-problem': 'yes' }
const unused = { 'is-used': 'no', 'still-holds': 'no', 'solves-problem': 'no' }

/**
 * What the demo's people have decided. Too much of it wants to begin at once, so that there is
 * something to make fit; what is not here still waits for an assessment, or goes on as it is.
 */
const needs: readonly DemoNeed[] = [
  {
    plan: community,
    decision: 'revise',
    reason: 'Eksempel: Tallene er gamle, og kommunestyret vil ha tydeligere mål.',
    priority: 'high',
    start: [0, 1],
    adoption: [1, 1],
    size: 'L',
    answers: { ...stale, 'risk-if-waiting': 'yes', 'expected-by-others': 'yes' },
    cost: { measure: 'Eksempel: Medvirkning i grendene', amount: 150, year: 0 },
  },
  {
    plan: landUse,
    decision: 'revise',
    reason: 'Eksempel: Mange av områdene som er satt av, blir ikke bygd ut.',
    priority: 'high',
    start: [1, 2],
    adoption: [3, 1],
    weeks: 30,
    dependsOn: community,
    answers: { ...stale, 'risk-if-waiting': 'partly', 'expected-by-others': 'yes' },
    cost: { measure: 'Eksempel: Konsekvensutredning', amount: 400, year: 2 },
  },
  {
    plan: 'Kommuneplanens handlingsdel',
    decision: 'roll-yearly',
    reason: 'Eksempel: Rulleres sammen med økonomiplanen.',
    weeks: 2,
  },
  {
    plan: 'Økonomiplan',
    decision: 'roll-yearly',
    reason: 'Eksempel: Rulleres hvert år.',
    weeks: 2,
  },
  {
    plan: 'Kommunedelplan for kystsonen',
    decision: 'inter-municipal',
    reason: 'Eksempel: Nabokommunene deler fjorden og vil lage planen sammen.',
    priority: 'medium',
    start: [1, 1],
    adoption: [2, 1],
    size: 'M',
    answers: { ...stale, 'shared-with-neighbours': 'yes' },
  },
  {
    plan: 'Kommunedelplan for sentrum',
    decision: 'postpone',
    reason: 'Eksempel: Venter på arealdelen.',
    answers: { 'still-holds': 'partly', 'risk-if-waiting': 'no' },
  },
  {
    plan: 'Kommunedelplan for klima og energi',
    decision: 'revise',
    reason: 'Eksempel: Målene må følge de nye tallene for utslipp.',
    priority: 'medium',
    start: [0, 1],
    adoption: [0, 2],
    size: 'M',
    answers: stale,
  },
  {
    plan: sport,
    decision: 'revise',
    reason: 'Eksempel: Planen skal også romme det som sto i kulturplanen.',
    priority: 'medium',
    start: [0, 1],
    adoption: [0, 1],
    size: 'S',
  },
  {
    plan: 'Kulturplan',
    decision: 'merge',
    into: sport,
    start: [0, 1],
    adoption: [0, 1],
    weeks: 1,
    reason: 'Eksempel: Tiltakene er de samme, og enheten er liten.',
    answers: { 'is-used': 'no', 'fits-in-another': 'yes' },
  },
  {
    plan: 'Boligsosial plan',
    decision: 'revise',
    reason: 'Eksempel: Boligoversikten viser at flere trenger små boliger.',
    priority: 'high',
    start: [0, 1],
    adoption: [0, 2],
    size: 'M',
    answers: { ...stale, 'required-by-law': 'partly', 'risk-if-waiting': 'yes' },
  },
  {
    plan: 'Demensplan',
    decision: 'merge',
    into: 'Helse- og omsorgsplan',
    start: [1, 2],
    adoption: [1, 2],
    weeks: 1,
    reason: 'Eksempel: Står allerede som tema i helse- og omsorgsplanen.',
    answers: { 'is-used': 'partly', 'fits-in-another': 'yes' },
  },
  {
    plan: 'Plan for skolestruktur',
    decision: 'repeal',
    reason: 'Eksempel: Bygger på elevtall som ikke gjelder lenger.',
    priority: 'low',
    start: [0, 2],
    adoption: [0, 2],
    weeks: 1,
    answers: unused,
  },
  {
    plan: 'Plan for forebyggende arbeid for barn og unge',
    decision: 'new',
    reason: 'Eksempel: Kommunestyret skal vedta en slik plan, og vi har ingen.',
    priority: 'high',
    start: [0, 1],
    adoption: [0, 2],
    size: 'M',
    answers: { 'solves-problem': 'yes', 'required-by-law': 'yes' },
  },
  {
    plan: 'Landbruksplan',
    decision: 'postpone',
    reason: 'Eksempel: Kan vente til etter arealdelen.',
    answers: { 'is-used': 'partly', 'risk-if-waiting': 'no' },
  },
  {
    plan: 'Hovedplan for vann og avløp',
    decision: 'revise',
    reason: 'Eksempel: Renseanlegget må bygges ut.',
    priority: 'medium',
    start: [2, 1],
    adoption: [2, 2],
    size: 'M',
    answers: stale,
  },
  {
    plan: 'Helhetlig ROS-analyse',
    decision: 'revise',
    reason: 'Eksempel: Flom og skred er vurdert på nytt av fylket.',
    priority: 'high',
    start: [0, 1],
    adoption: [0, 1],
    size: 'M',
    answers: { ...stale, 'required-by-law': 'yes' },
  },
  {
    plan: 'Boligoversikt',
    decision: 'new',
    reason: 'Eksempel: Boligsosial plan bygger på den.',
    priority: 'high',
    start: [0, 1],
    adoption: [0, 1],
    size: 'S',
    answers: { 'solves-problem': 'yes', 'required-by-law': 'yes' },
  },
]

/** What is stored of each plan, without its id: the caller knows the ids of the names. */
export function demoNeeds({ firstYear }: Term) {
  const at = (when: At | undefined): HalfYear | null =>
    when ? { year: firstYear + when[0], half: when[1] } : null
  return needs.map(({ plan, into, dependsOn, start, adoption, size, weeks, cost, ...said }) => ({
    ...{ plan, into, dependsOn, ...said },
    start: at(start),
    adoption: at(adoption),
    effort: { size: size ?? null, weeks: weeks ?? null },
    costs: cost ? [{ ...cost, year: firstYear + cost.year }] : [],
  }))
}

/** What was otherwise before somebody changed it, so that there is a history to read. */
export const demoFirstThoughts: Readonly<Record<string, PlanDecision>> = {
  Landbruksplan: 'revise',
  'Kommunedelplan for sentrum': 'revise',
}

/** Ukeverk a year: a little less than what is decided wants at first. */
export const demoWeeksPerYear = 40

export const demoVersionTitle = 'Eksempel: Før møtet i ledergruppen'

export const demoAmbitions = [
  {
    text: 'Eksempel: Flere unge voksne flytter hjem og blir boende.',
    source: 'Eksempel: Verkstedet med kommunestyret',
    challenges: 'Eksempel: Vi blir flere eldre og færre i yrkesaktiv alder.',
    plans: [community, 'Boligsosial plan', 'Oppvekstplan'],
    measures: 'Eksempel: Små boliger i sentrum, og et fast møte med ungdomsrådet.',
  },
  {
    text: 'Eksempel: Vi har færre planer, og de som er igjen, blir brukt.',
    source: 'Eksempel: Evalueringen av forrige planstrategi',
    challenges: 'Eksempel: Planleggeren har seks timer i uka.',
    plans: ['Kulturplan', 'Demensplan', 'Plan for skolestruktur'],
    measures: 'Eksempel: Slå sammen temaplaner og opphev det ingen bruker.',
  },
]

/** «Dette i stedet for det»: the land use waits, and the centre is planned first. */
export const demoAlternative = {
  title: 'Sentrum først (eksempel)',
  changes: [
    { plan: landUse, decision: 'postpone', start: null, adoption: null, weeks: null },
    {
      plan: 'Kommunedelplan for sentrum',
      decision: 'revise',
      start: [1, 2],
      adoption: [2, 2],
      weeks: 16,
    },
  ],
} as const

/** How the demo's people have gone through their samfunnsdel. */
export const demoCommunityCheck = {
  answers: {
    'public-health-goals': 'partly',
    'housing-goals': 'no',
    'climate-assessment': 'no',
    'long-term-challenges': 'yes',
    'figures-hold': 'no',
    'council-ambitions': 'partly',
    'steers-budget': 'partly',
  },
  note: 'Eksempel: Ledergruppen gikk gjennom samfunnsdelen på én time. Tallene var det svakeste.',
}
