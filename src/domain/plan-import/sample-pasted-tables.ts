import type { SampleTable } from './sample-table.ts'

const stacked = { confidence: 'likely', asks: ['columns-stacked'] } as const

export const pastedTables: readonly SampleTable[] = [
  {
    shape: 'one column without a heading, groups in between',
    layout: 'one-column',
    text: `Helse og omsorg:
Demensplan (2026-2035)
Helse- og omsorgsplan, 2023-2030

Teknisk
Hovedplan veg
1. Trafikksikkerhetsplan (pdf)
Vannforsyning
`,
    rows: [
      { kind: 'group-heading', group: 'Helse og omsorg' },
      {
        kind: 'plan',
        group: 'Helse og omsorg',
        name: 'Demensplan',
        period: { firstYear: 2026, lastYear: 2035 },
      },
      {
        kind: 'plan',
        group: 'Helse og omsorg',
        name: 'Helse- og omsorgsplan',
        period: { firstYear: 2023, lastYear: 2030 },
      },
      { kind: 'empty' },
      { kind: 'group-heading', group: 'Teknisk' },
      { kind: 'plan', group: 'Teknisk', name: 'Hovedplan veg' },
      { kind: 'plan', group: 'Teknisk', name: 'Trafikksikkerhetsplan', number: '1' },
      {
        kind: 'plan',
        group: 'Teknisk',
        name: 'Vannforsyning',
        confidence: 'unsure',
        asks: ['plan-or-group'],
      },
    ],
  },
  {
    shape: 'one column under a heading, with bullets',
    layout: 'one-column',
    text: `Planer
• Kommuneplanens arealdel
• Strategi for næring og reiseliv
• Samisk språk og kultur
`,
    rows: [
      { kind: 'heading' },
      { kind: 'plan', name: 'Kommuneplanens arealdel' },
      { kind: 'plan', name: 'Strategi for næring og reiseliv', type: 'strategy' },
      {
        kind: 'plan',
        name: 'Samisk språk og kultur',
        confidence: 'unsure',
        asks: ['plan-or-group'],
      },
    ],
  },
  {
    shape: 'columns stacked as a PDF gives them',
    layout: 'stacked',
    text: `Plan
Vedtatt
Ansvarlig
Kommuneplanens samfunnsdel
Trafikksikkerhetsplan
Ruspolitisk plan
2018
12.06.2019, sak K 12/19
2020
Rådmann
Teknisk
Helse
Revideres
X
`,
    rows: [
      { kind: 'heading' },
      { kind: 'heading' },
      { kind: 'heading' },
      { kind: 'plan', name: 'Kommuneplanens samfunnsdel', ...stacked },
      { kind: 'plan', name: 'Trafikksikkerhetsplan', ...stacked },
      { kind: 'plan', name: 'Ruspolitisk plan', ...stacked },
      { kind: 'note' },
      { kind: 'note' },
      { kind: 'note' },
      { kind: 'note' },
      { kind: 'note' },
      { kind: 'note' },
      { kind: 'note' },
      { kind: 'note' },
    ],
  },
  {
    shape: 'columns aligned with spaces, cells that run on to the next line',
    layout: 'aligned',
    text: `Plan                            Vedtatt       Vurdering           Eier
Kommunedelplan for energi       2012          Rulleres            Teknisk
og klima
Idrettsplan                     21.11.2019    Videreføres         Kultur
Eierskapsmelding                2021                              Stab
`,
    rows: [
      { kind: 'heading' },
      {
        kind: 'plan',
        name: 'Kommunedelplan for energi og klima',
        adoptedYear: 2012,
        assessment: 'Rulleres',
        decision: 'revise',
        owner: 'Teknisk',
      },
      {
        kind: 'plan',
        name: 'Idrettsplan',
        adoptedOn: '2019-11-21',
        adoptedYear: 2019,
        assessment: 'Videreføres',
        decision: 'continue',
        owner: 'Kultur',
      },
      { kind: 'plan', name: 'Eierskapsmelding', adoptedYear: 2021, owner: 'Stab' },
    ],
  },
  {
    shape: 'tabs as Word copies them: cells over two lines without quotes',
    layout: 'cells',
    text: `Plan\tVedtatt\tStatus\tAnsvarlig
Kommunedelplan
for kulturmiljø\t2017\tUnder revisjon\tKultur
Veg- og
trafikkplan\t16.06.2016,
sak 44/16\tFelles med Fjellvik kommune\tTeknisk
`,
    rows: [
      { kind: 'heading' },
      {
        kind: 'plan',
        name: 'Kommunedelplan for kulturmiljø',
        adoptedYear: 2017,
        assessment: 'Under revisjon',
        decision: 'revise',
        status: 'under-way',
        owner: 'Kultur',
      },
      {
        kind: 'plan',
        name: 'Veg- og trafikkplan',
        adoptedOn: '2016-06-16',
        adoptedYear: 2016,
        caseNumber: '44/16',
        assessment: 'Felles med Fjellvik kommune',
        decision: 'inter-municipal',
        relation: { kind: 'inter-municipal-with', name: 'Fjellvik kommune' },
        owner: 'Teknisk',
      },
    ],
  },
  {
    shape: 'quotes that never end and a cell too many',
    layout: 'cells',
    text: `Plan;Vedtatt
"Barnehageplan;2015
Skoleplan;2016;for alle; skoler
`,
    rows: [
      { kind: 'heading' },
      { kind: 'plan', name: 'Barnehageplan', adoptedYear: 2015 },
      {
        kind: 'plan',
        name: 'Skoleplan',
        adoptedYear: 2016,
        confidence: 'unsure',
        asks: ['too-many-cells'],
      },
    ],
  },
  {
    shape: 'a title over the table, the adoption told under «Status»',
    layout: 'cells',
    text: `Planer i Storvika kommune\t\t\t
Plan\tStatus\t2026\t2027
Havneplan\tVedtatt 2020\tX\t
Ruspolitisk plan\t2016-2020\t\tX
Klimaplan\tSlås sammen med «Naturplan»\t\t
`,
    rows: [
      { kind: 'note' },
      { kind: 'heading' },
      { kind: 'plan', name: 'Havneplan', adoptedYear: 2020, years: [2026], status: 'in-force' },
      {
        kind: 'plan',
        name: 'Ruspolitisk plan',
        period: { firstYear: 2016, lastYear: 2020 },
        years: [2027],
      },
      {
        kind: 'plan',
        name: 'Klimaplan',
        assessment: 'Slås sammen med «Naturplan»',
        decision: 'merge',
        relation: { kind: 'merged-into', name: 'Naturplan' },
      },
    ],
  },
]
