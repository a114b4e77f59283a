import { addDays, type LocalDate } from '#domain/calendar/local-date.ts'
import type { PlanItemContent, PlanItemKind, PlanTextKind } from '#features/process-plan/index.ts'

/** What the demo's people have written in their process plan. Invented people are called Eksempel. */
export const demoPlanTexts: Readonly<Record<PlanTextKind, string>> = {
  mandate: [
    'Eksempel: Kommunedirektøren ber planleggeren lede arbeidet med ny planstrategi.',
    'Planstrategien skal gi kommunestyret et grunnlag for å velge hvilke planer vi bruker tid på de neste fire årene. Den skal også ta stilling til om kommuneplanen bør revideres.',
    'Rammer:\n- seks timer i uka til planleggeren\n- ett verksted med hele kommunestyret\n- høyst femten sider',
    'Arbeidsgruppen rapporterer til formannskapet, som innstiller til kommunestyret.',
  ].join('\n\n'),
  'desired-result': [
    'Eksempel: Når vi er ferdige, har kommunestyret valgt de planene som betyr mest, og sagt hvilke vi lar ligge.',
    '- Alle i ledergruppen kjenner igjen prioriteringene i økonomiplanen.\n- Innbyggerne finner én side som forteller hva vi planlegger, og hvorfor.\n- Ingen plan står på listen uten et ansvarlig navn og et anslag på ukeverk.',
  ].join('\n\n'),
  evaluation: [
    'Eksempel: Forrige planstrategi hadde flere planer enn vi rakk å lage ferdig.',
    'Vi tok på oss for mye, og noen planer startet uten at det var satt av tid. De planene som sto i økonomiplanen, ble fulgt opp.',
  ].join('\n\n'),
  handover:
    'Eksempel: Svarene fra stat og fylke ligger i sakssystemet. Ring fylkeskommunen før planforum. Rektor ved Eksempelskolen er både ansatt og folkevalgt og skal ikke skrive på utkastet.',
}

type Items = { readonly [Kind in PlanItemKind]?: readonly PlanItemContent<Kind>[] }

const undatedItems: Items = {
  'group-member': [
    member('owner', 'Kommunedirektør Eksempel', 'kommunedirektør', {
      1: 'A',
      3: 'A',
      7: 'A',
      8: 'A',
      9: 'A',
    }),
    member('leader', 'Planlegger Eksempel', 'samfunnsplanlegger', {
      1: 'R',
      2: 'A',
      3: 'R',
      4: 'A',
      5: 'A',
      6: 'A',
      7: 'R',
      8: 'R',
      9: 'R',
    }),
    member('member', 'Kommuneoverlege Eksempel', 'kommuneoverlege', { 5: 'R', 7: 'C' }),
    member('member', 'Økonomisjef Eksempel', 'økonomisjef', { 5: 'C', 7: 'C', 9: 'C' }),
    member('adviser', 'Barnerepresentant Eksempel', 'barnerepresentant', {
      4: 'C',
      6: 'C',
      8: 'I',
    }),
  ],
  stakeholder: [
    stakeholder(
      'Ungdomsrådet',
      3,
      2,
      'dialogue',
      'Eksempel: Møte i rådet og to plasser på verkstedet.',
    ),
    stakeholder('Eldrerådet', 3, 2, 'dialogue', 'Eksempel: Møte i rådet før utkastet skrives.'),
    stakeholder('Næringslivet', 2, 2, 'gathering', 'Eksempel: Frokostmøte med næringsforeningen.'),
    stakeholder(
      'Nabokommunene',
      2,
      2,
      'collaboration',
      'Eksempel: Felles møte om kunnskapsgrunnlaget.',
    ),
    stakeholder('Innbyggerne', 2, 1, 'information', 'Eksempel: Nettside, lokalavis og åpent møte.'),
  ],
  risk: [
    risk(
      'Planleggeren slutter midt i arbeidet',
      2,
      5,
      'Eksempel: Overleveringssiden holdes oppdatert.',
    ),
    risk(
      'Kunnskapsgrunnlaget blir ikke ferdig',
      3,
      4,
      'Eksempel: Vi bruker fylkets tall og skriver fem funn.',
    ),
    risk(
      'Forslaget blir offentlig for sent',
      2,
      5,
      'Eksempel: Vi gjør det offentlig 31 dager før møtet.',
    ),
  ],
  'evaluated-plan': [
    plan('Samfunnsdelen', 'done', 'Eksempel: Vedtatt etter to år.'),
    plan('Trafikksikkerhetsplan', 'done', 'Eksempel: Sto i økonomiplanen.'),
    plan('Temaplan for kultur', 'not-done', 'Eksempel: Ingen hadde tid.'),
    plan('Klimaplan', 'under-way', 'Eksempel: Venter på nye tall.'),
  ],
}

/** The lists, with days counted from `today`. */
export function demoPlanItems(today: LocalDate): Items {
  return {
    ...undatedItems,
    communication: [
      {
        goal: 'Eksempel: Flere melder seg til verkstedet',
        audience: 'Kommunestyret',
        message: 'Her velger dere hva vi skal bruke plantiden på.',
        channel: 'Kommunestyremøtet',
        responsible: 'Ordfører Eksempel',
        on: addDays(today, 12),
      },
      {
        goal: 'Eksempel: Innbyggerne vet at de kan si noe',
        audience: 'Innbyggere',
        message: 'Si hva dere mener er viktigst de neste fire årene.',
        channel: 'Nettsiden og lokalavisa',
        responsible: 'Planlegger Eksempel',
        on: addDays(today, 40),
      },
    ],
  }
}

/** A workshop for the council, three hours in the three phases of the process guide. */
export const demoGathering = {
  title: 'Eksempel: Verksted med kommunestyret',
  startsAt: '10:00',
  place: 'Kommunestyresalen',
  desiredResult: 'Enighet om de fem viktigste utfordringene og om samfunnsdelen gir retning nok.',
  participants: 'Hele kommunestyret, ledergruppen og to fra ungdomsrådet',
  activities: [
    activity(
      'Velkommen',
      15,
      'Alle vet hvorfor vi er her',
      'Ordføreren åpner',
      'Ordfører Eksempel',
    ),
    activity(
      'Hvor er vi?',
      45,
      'Et felles bilde av utfordringene',
      'Fem funn på fem ark, alene, i grupper og i plenum',
      'Kommuneoverlege Eksempel',
    ),
    activity('Pause', 15, '', '', ''),
    activity(
      'Hva vil vi?',
      60,
      'Ambisjoner som kan prøves',
      'Gruppene skriver én setning for hvert funn',
      'Planlegger Eksempel',
    ),
    activity(
      'Hva gjør vi?',
      35,
      'De viktigste planene',
      'Hver deltaker får fem stemmer',
      'Planlegger Eksempel',
    ),
    activity(
      'Avrunding',
      10,
      'Alle vet hva som skjer videre',
      'Kommunedirektøren oppsummerer',
      'Kommunedirektør Eksempel',
    ),
  ],
} as const

/** A milestone («delmål») that the demo's people have added themselves. */
export const demoMilestone = {
  title: 'Eksempel: Fem funn er klare til verkstedet',
  step: 5,
} as const

export const demoComment =
  'Eksempel: Fylkeskommunen sender tall for pendling og bolig i løpet av uka.'

interface DemoDetails {
  /** Whether the demo's planner leads it; else `lead` does. */
  readonly isMine: boolean
  readonly lead: string
  readonly joining: string
  readonly purpose: string
  readonly method: string
  readonly input: string
  readonly output: string
  readonly status?: 'under-way'
}

/** What is written about some of the activities, by the activity's key. */
export const demoDetails: Readonly<Record<string, DemoDetails>> = {
  'gather-knowledge': {
    isMine: true,
    lead: '',
    joining: 'Eksempel: kommuneoverlegen og økonomisjefen',
    purpose: 'Eksempel: Kommunestyret skal se hva som har endret seg siden sist.',
    method: 'Eksempel: Tall fra SSB og fylket, ett møte med hver enhet.',
    input: 'Folkehelseoversikten, boligoversikten og ROS-analysen',
    output: 'Fem funn med hva de betyr for kommunen',
    status: 'under-way',
  },
  'prepare-discussion': {
    isMine: false,
    lead: 'Ordfører Eksempel',
    joining: '',
    purpose: 'Eksempel: Alle i kommunestyret kommer forberedt.',
    method: 'Eksempel: Kort notat og én oppgave til gruppemøtene.',
    input: 'De fem funnene',
    output: 'Kjøreplan for verkstedet',
  },
}

function member(
  functionInGroup: PlanItemContent<'group-member'>['functionInGroup'],
  name: string,
  position: string,
  raci: PlanItemContent<'group-member'>['raci'],
): PlanItemContent<'group-member'> {
  return { name, position, email: '', functionInGroup, raci }
}

function stakeholder(
  name: string,
  interest: 1 | 2 | 3,
  influence: 1 | 2 | 3,
  level: PlanItemContent<'stakeholder'>['level'],
  how: string,
): PlanItemContent<'stakeholder'> {
  return { name, interest, influence, level, affected: '', how, contact: '' }
}

function risk(
  event: string,
  probability: 1 | 2 | 3 | 4 | 5,
  consequence: 1 | 2 | 3 | 4 | 5,
  measure: string,
): PlanItemContent<'risk'> {
  return { event, probability, consequence, measure, responsible: 'Planlegger Eksempel' }
}

function plan(
  title: string,
  outcome: PlanItemContent<'evaluated-plan'>['outcome'],
  why: string,
): PlanItemContent<'evaluated-plan'> {
  return { title, outcome, why }
}

function activity(title: string, minutes: number, purpose: string, method: string, lead: string) {
  return { title, minutes, purpose, method, lead, participants: '', input: '', output: '' }
}
