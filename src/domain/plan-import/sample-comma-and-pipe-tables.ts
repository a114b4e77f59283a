import type { SampleTable } from './sample-table.ts'

const heading = { kind: 'heading' } as const
const empty = { kind: 'empty' } as const

export const commaAndPipeTables: readonly SampleTable[] = [
  {
    shape: 'impossible values, dates in words, several readings of one cell',
    layout: 'cells',
    text: `Navn på plan,Sist vedtatt,Gyldig til,Tiltak,Merknad
Boligsosial handlingsplan,31.02.2020,2024,Revideres 2025,
Beredskapsplan,202,,Gjennomgås årlig,Øves hvert år
Kulturminneplan,3. mai 2017,31.12.2021,Utgår,"Dekkes av planen
for kultur"
Landbruksplan,2012-2016,,Endres ikke,
Hovedplan for vann og avløp,01.09.2010 rev. 12.12.2019,,Utsettes,
Næringsplan,Årlig,,,
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Boligsosial handlingsplan',
        validToYear: 2024,
        assessment: 'Revideres 2025',
        decision: 'revise',
        years: [2025],
        confidence: 'unsure',
        asks: ['impossible-date'],
      },
      {
        kind: 'plan',
        name: 'Beredskapsplan',
        assessment: 'Gjennomgås årlig',
        decision: 'roll-yearly',
        notes: 'Øves hvert år',
        confidence: 'unsure',
        asks: ['impossible-year'],
      },
      {
        kind: 'plan',
        name: 'Kulturminneplan',
        adoptedOn: '2017-05-03',
        adoptedYear: 2017,
        validTo: '2021-12-31',
        validToYear: 2021,
        assessment: 'Utgår',
        decision: 'repeal',
        notes: 'Dekkes av planen for kultur',
      },
      {
        kind: 'plan',
        name: 'Landbruksplan',
        period: { firstYear: 2012, lastYear: 2016 },
        assessment: 'Endres ikke',
        decision: 'continue',
      },
      {
        kind: 'plan',
        name: 'Hovedplan for vann og avløp',
        adoptedOn: '2019-12-12',
        adoptedYear: 2019,
        assessment: 'Utsettes',
        decision: 'postpone',
        confidence: 'likely',
        asks: ['several-dates'],
      },
      { kind: 'plan', name: 'Næringsplan', assessment: 'Årlig', decision: 'roll-yearly' },
    ],
  },
  {
    shape: 'a column for each decision with marks, groups by urgency',
    layout: 'cells',
    text: `Plan | Ny | Revideres | Videreføres | Utgår
--- | --- | --- | --- | ---
Haster | | | |
Folkehelseoversikt | | X | |
Skolebruksplan | X | | |
Kan vente | | | |
Havneplan | | | x |
Plan for fellesareal | | | | X
`,
    rows: [
      heading,
      empty,
      { kind: 'group-heading', group: 'Haster' },
      {
        kind: 'plan',
        group: 'Haster',
        name: 'Folkehelseoversikt',
        assessment: 'Revideres',
        decision: 'revise',
        marks: ['analysis'],
        type: 'overview',
      },
      { kind: 'plan', group: 'Haster', name: 'Skolebruksplan', assessment: 'Ny', decision: 'new' },
      { kind: 'group-heading', group: 'Kan vente' },
      {
        kind: 'plan',
        group: 'Kan vente',
        name: 'Havneplan',
        assessment: 'Videreføres',
        decision: 'continue',
      },
      {
        kind: 'plan',
        group: 'Kan vente',
        name: 'Plan for fellesareal',
        assessment: 'Utgår',
        decision: 'repeal',
      },
    ],
  },
]
