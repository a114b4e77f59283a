import type { SampleTable } from './sample-table.ts'

const heading = { kind: 'heading' } as const

/** What looks like something else than it is. */
export const awkwardTables: readonly SampleTable[] = [
  {
    shape: 'an owner called «Plan» beside a year, which is no heading row',
    layout: 'cells',
    text: `Ansvarlig;Dokument;Vedtatt;Kommentar
Oppvekst;Kvalitetsplan for skolene;2019–2022;Rektorene er med
Plan;Gebyrregulativ;2024;Revideres årlig i budsjettet
NAV;Handlingsprogram mot fattigdom;;
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Kvalitetsplan for skolene',
        period: { firstYear: 2019, lastYear: 2022 },
        owner: 'Oppvekst',
        notes: 'Rektorene er med',
      },
      {
        kind: 'plan',
        name: 'Gebyrregulativ',
        adoptedYear: 2024,
        owner: 'Plan',
        notes: 'Revideres årlig i budsjettet',
      },
      { kind: 'plan', name: 'Handlingsprogram mot fattigdom', owner: 'NAV' },
    ],
  },
  {
    shape:
      'what becomes of the plans under «Type», «Vedtak» beside «Oppstart», a legend with dashes',
    layout: 'cells',
    text: `Plan;Vedtatt/vedteke;Type;Oppstart;Vedtak
Kommuneplanens arealdel;2016;Revisjon;2025;2027
Plan mot vold (2021-2025)1;;Ny;2026;2. halvår 2028
**Skulebruksplan**;12.03.2024;Vidareførast;;
Boligplan;2014;Nei;;siste del av perioden
O - oppstart  V - vedtak;;;;
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Kommuneplanens arealdel',
        adoptedYear: 2016,
        assessment: 'Revisjon',
        decision: 'revise',
        years: [2025, 2027],
        yearMarks: [
          { year: 2025, mark: 'start' },
          { year: 2027, mark: 'adopt' },
        ],
      },
      {
        kind: 'plan',
        name: 'Plan mot vold',
        period: { firstYear: 2021, lastYear: 2025 },
        assessment: 'Ny',
        decision: 'new',
        years: [2026, 2028],
      },
      {
        kind: 'plan',
        name: 'Skulebruksplan',
        adoptedOn: '2024-03-12',
        adoptedYear: 2024,
        assessment: 'Vidareførast',
        decision: 'continue',
      },
      {
        kind: 'plan',
        name: 'Boligplan',
        adoptedYear: 2014,
        assessment: 'Nei',
        notes: 'siste del av perioden',
        confidence: 'likely',
        asks: ['assessment-not-understood', 'years-in-words'],
      },
      { kind: 'legend' },
    ],
  },
  {
    shape: 'a list of lines with commas, which is no table',
    layout: 'one-column',
    text: `Kommuneplanens arealdel, vedtatt 12.06.2018, K 24/18
Klimaplan – har ikke
`,
    rows: [
      {
        kind: 'plan',
        name: 'Kommuneplanens arealdel',
        adoptedOn: '2018-06-12',
        adoptedYear: 2018,
        caseNumber: 'K 24/18',
      },
      { kind: 'plan', name: 'Klimaplan', marks: ['lacking'], status: 'lacking' },
    ],
  },
  {
    shape: 'lines that have lost what stood between their cells',
    layout: 'one-column',
    text: `Plan Vedtatt Vurdering Ansvar
Trafikksikkerhetsplan 2015 Utgår Teknisk
Kulturplan
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Trafikksikkerhetsplan 2015 Utgår Teknisk',
        confidence: 'likely',
        asks: ['not-understood'],
      },
      { kind: 'plan', name: 'Kulturplan' },
    ],
  },
  {
    shape: '«Ja» with a year under what the plan needs',
    layout: 'cells',
    text: `Plan;Behov for rullering i perioden?
Kulturplan;Ja – 2025
Skoleplan;Nei
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Kulturplan',
        assessment: 'Ja – 2025',
        decision: 'revise',
        years: [2025],
      },
      { kind: 'plan', name: 'Skoleplan', assessment: 'Nei', decision: 'continue' },
    ],
  },
  {
    shape: 'weeks of work in figures, private plans by who makes them, names with a label',
    layout: 'cells',
    text: `Plan;År vedtatt;Ressurser (ukeverk);Ansvar
Plan: Samfunnsdel;2018;20;Stab
Massedeponi Nordre Li;2019;4;Privat
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Samfunnsdel',
        adoptedYear: 2018,
        owner: 'Stab',
        notes: 'Ressurser (ukeverk): 20',
      },
      {
        kind: 'plan',
        name: 'Massedeponi Nordre Li',
        adoptedYear: 2019,
        owner: 'Privat',
        notes: 'Ressurser (ukeverk): 4',
        marks: ['private'],
      },
    ],
  },
  {
    shape: 'plans that are adopted below «Har ikke», and a word for the work under a year',
    layout: 'cells',
    text: `Plan;Vedtatt;2026;2027
Planer vi mangler;;;
Klimaplan;Har ikke;;x
Regional vannplan;2021;revidering;
`,
    rows: [
      heading,
      { kind: 'group-heading', group: 'Planer vi mangler' },
      {
        kind: 'plan',
        group: 'Planer vi mangler',
        name: 'Klimaplan',
        marks: ['lacking'],
        notes: 'Har ikke',
        years: [2027],
      },
      {
        kind: 'plan',
        group: 'Planer vi mangler',
        name: 'Regional vannplan',
        adoptedYear: 2021,
        years: [2026],
      },
    ],
  },
  {
    shape: 'years of two digits over marks, under a legend',
    layout: 'cells',
    text: `X = planarbeid
Plan | Ansv. | 24 | 25 | 26 | 27
Arealdel | Plan | X | X | |
Smittevernplan | Helse | | | x |
`,
    rows: [
      { kind: 'legend' },
      heading,
      { kind: 'plan', name: 'Arealdel', owner: 'Plan', years: [2024, 2025] },
      { kind: 'plan', name: 'Smittevernplan', owner: 'Helse', years: [2026] },
    ],
  },
  {
    shape: 'stacked columns where what becomes of the plans looks like headings and names',
    layout: 'stacked',
    text: `Plan
Kommuneplanens samfunnsdel
Skolestrukturplan
Vedtatt
12.06.2018
Ny plan
Vurdering
Rulleres
Utarbeides
Ansvar
Stab
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Kommuneplanens samfunnsdel',
        confidence: 'likely',
        asks: ['columns-stacked'],
      },
      {
        kind: 'plan',
        name: 'Skolestrukturplan',
        confidence: 'likely',
        asks: ['columns-stacked'],
      },
      heading,
      { kind: 'note' },
      { kind: 'note' },
      heading,
      { kind: 'note' },
      { kind: 'note' },
      heading,
      { kind: 'note' },
    ],
  },
]
