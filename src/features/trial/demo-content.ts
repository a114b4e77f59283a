import { addDays, type LocalDate, partsOf } from '#domain/calendar/local-date.ts'
import type { Body, Meeting } from '#domain/process.ts'
import type { NewEvidence } from '#features/law-check/index.ts'
import { type DemoDates, heardBodies, lastMeetingBefore } from './demo-dates.ts'

/** What the people of the demo municipality have written. It is their own text, in their own form. */
export const demoName = 'Demokommunen'

/** Real figures are borrowed from this municipality; everything else in the demo is invented. */
export const demoFiguresFrom = '5060'

export const demoPeople = [
  { email: 'planlegger@example.no', name: 'Planlegger Eksempel', role: 'planner' },
  { email: 'kommunedirektor@example.no', name: 'Kommunedirektør Eksempel', role: 'admin' },
  { email: 'ordforer@example.no', name: 'Ordfører Eksempel', role: 'elected' },
] as const

export const demoPlanner = demoPeople[0]

export const demoHoursPerWeek = 6
export const demoClosedWeeks = [28, 29, 30]

export const demoDualRole = {
  name: 'Folkevalgt Eksempel',
  position: 'rektor ved Eksempelskolen',
  preparesStrategy: false,
  recordedBy: demoPlanner.name,
}

/** A constitution in the middle of a year is odd, and the demo says why. */
export const demoDeviations = [
  {
    code: 'constitution-date-unusual',
    reason:
      'Eksempel: Demoen regner alle datoer fra i dag, så konstitueringen faller ikke om høsten i et valgår.',
  },
] as const

const bodyNames: Readonly<Record<(typeof heardBodies)[number], string>> = {
  eldrerad: 'Eldrerådet',
  'rad-for-personer-med-funksjonsnedsettelse': 'Rådet for personer med funksjonsnedsettelse',
  ungdomsrad: 'Ungdomsrådet',
}

type Evidence = Omit<NewEvidence, 'recordedBy'>

/** Evidence for what a municipality half-way can show; what lies ahead is left open. */
export function demoEvidence(dates: DemoDates, today: LocalDate): readonly Evidence[] {
  const { startedOn, constitutedOn } = dates.process
  const start = startedOn ?? today
  const { year } = partsOf(constitutedOn ?? today)
  return [
    note(
      'L3',
      'Eksempel: Brev sendt til fylkeskommunen, statsforvalteren, Sametinget og alle nabokommunene. Seks svar er kommet.',
    ),
    link('L3', 'https://example.no/postliste/planstrategi', 'Eksempel: Brevene i postlista'),
    date('L9', addDays(start, -190), `Eksempel: Folkehelseoversikten ${year - 1}`),
    link('L9', 'https://example.no/folkehelseoversikt', 'Eksempel: Oversikten på nettsiden'),
    date('L11', addDays(start, -75), 'Eksempel: Boligoversikten, lagt fram for formannskapet'),
    date('L15', addDays(start, -410), 'Eksempel: Helhetlig ROS-analyse, vedtatt i kommunestyret'),
    ...heardEvidence(dates.meetings, today),
    note(
      'L19',
      'Eksempel: Barnerepresentanten og ungdomsrådet er med i arbeidsgruppen når utkastet skrives.',
    ),
    note(
      'L20',
      'Eksempel: Et halvt årsverk til planarbeid. Det gir plass til to større planer i perioden.',
    ),
    note(
      'L23',
      'Eksempel: Én i kommunestyret er ansatt som rektor, men forbereder ikke saken. Habilitet avklares i møtet.',
    ),
  ]
}

function heardEvidence(meetings: readonly Meeting[], today: LocalDate): readonly Evidence[] {
  return heardBodies.flatMap((body: Body & keyof typeof bodyNames) => {
    const on = lastMeetingBefore(meetings, body, today)
    return on ? [date('L18', on, `Eksempel: ${bodyNames[body]} har uttalt seg`)] : []
  })
}

type Id = NewEvidence['requirementId']

const date = (requirementId: Id, on: LocalDate, text: string): Evidence => ({
  requirementId,
  kind: 'date',
  on,
  url: null,
  note: text,
})

const link = (requirementId: Id, url: string, text: string): Evidence => ({
  requirementId,
  kind: 'link',
  on: null,
  url,
  note: text,
})

const note = (requirementId: Id, text: string): Evidence => ({
  requirementId,
  kind: 'note',
  on: null,
  url: null,
  note: text,
})
