import type { SampleTable } from './sample-table.ts'

const heading = { kind: 'heading' } as const
const empty = { kind: 'empty' } as const

export const bokmalTables: readonly SampleTable[] = [
  {
    shape: 'semicolons as Excel saves them, groups as rows of their own, case numbers, a merger',
    layout: 'cells',
    text: `\uFEFFPlan;Vedtatt;Vurdering;Ansvarlig\r
Overordnede planer;;;\r
Kommuneplanens samfunnsdel 2018–2030;12.06.2018, sak K 24/18;Revideres;Rådmannen\r
Kommuneplanens arealdel;14.06.22;Videreføres;Teknisk sjef\r
;;;\r
Oppvekst;;;\r
"Plan for barnehage
og skole (pdf)";2015;Slås sammen med Oppvekstplan;Oppvekst\r
Ruspolitisk handlingsplan*;29.02.2024, sak 8/24;Rulleres årlig;\r
Bibliotekplan;Har ikke.;Vurderes;Kultur\r
Klimaplan;Ny plan;;Teknisk\r
`,
    rows: [
      heading,
      { kind: 'group-heading', group: 'Overordnede planer' },
      {
        kind: 'plan',
        group: 'Overordnede planer',
        name: 'Kommuneplanens samfunnsdel',
        period: { firstYear: 2018, lastYear: 2030 },
        adoptedOn: '2018-06-12',
        adoptedYear: 2018,
        caseNumber: 'K 24/18',
        assessment: 'Revideres',
        decision: 'revise',
        owner: 'Rådmannen',
        type: 'community-part',
        status: 'in-force',
      },
      {
        kind: 'plan',
        group: 'Overordnede planer',
        name: 'Kommuneplanens arealdel',
        adoptedOn: '2022-06-14',
        adoptedYear: 2022,
        assessment: 'Videreføres',
        decision: 'continue',
        owner: 'Teknisk sjef',
        type: 'land-use-part',
      },
      empty,
      { kind: 'group-heading', group: 'Oppvekst' },
      {
        kind: 'plan',
        group: 'Oppvekst',
        name: 'Plan for barnehage og skole',
        adoptedYear: 2015,
        assessment: 'Slås sammen med Oppvekstplan',
        decision: 'merge',
        relation: { kind: 'merged-into', name: 'Oppvekstplan' },
        owner: 'Oppvekst',
      },
      {
        kind: 'plan',
        group: 'Oppvekst',
        name: 'Ruspolitisk handlingsplan',
        adoptedOn: '2024-02-29',
        adoptedYear: 2024,
        caseNumber: '8/24',
        assessment: 'Rulleres årlig',
        decision: 'roll-yearly',
        type: 'action-plan',
      },
      {
        kind: 'plan',
        group: 'Oppvekst',
        name: 'Bibliotekplan',
        assessment: 'Vurderes',
        owner: 'Kultur',
        marks: ['lacking'],
        status: 'lacking',
        notes: 'Har ikke.',
      },
      {
        kind: 'plan',
        group: 'Oppvekst',
        name: 'Klimaplan',
        assessment: 'Ny plan',
        decision: 'new',
        owner: 'Teknisk',
        status: 'planned',
      },
    ],
  },
  {
    shape:
      'marks under years, numbering that restarts, the heading again on the next page, a legend',
    layout: 'cells',
    text: `Planoversikt for planperioden
Nr.\tPlan\tLovkrav\t2024\t2025\t2026\t2027\tSektor
1. Kommuneplan
1.1\tKommuneplanens samfunnsdel\tpbl § 11-2\tX\tX\t\t\tStab
1.2\tKommunedelplan for sentrum\t\t\t\tx\tX\tTeknisk
Nr.\tPlan\tLovkrav\t2024\t2025\t2026\t2027\tSektor
2. Temaplaner
1.1\tTrafikksikkerhetsplan\tTilskudd\t\tX\t\t\t
1.2\tPlan for idrett og friluftsliv, 2023-2030\t\t\t\t?\t\tKultur
Ferdig\tPåbegynt\tIkke påbegynt
`,
    rows: [
      { kind: 'note' },
      heading,
      { kind: 'group-heading', group: 'Kommuneplan' },
      {
        kind: 'plan',
        group: 'Kommuneplan',
        number: '1.1',
        name: 'Kommuneplanens samfunnsdel',
        legalBasis: 'pbl § 11-2',
        years: [2024, 2025],
        owner: 'Stab',
      },
      {
        kind: 'plan',
        group: 'Kommuneplan',
        number: '1.2',
        name: 'Kommunedelplan for sentrum',
        years: [2026, 2027],
        owner: 'Teknisk',
        type: 'land-use-sub-plan',
        typeConfidence: 'likely',
      },
      heading,
      { kind: 'group-heading', group: 'Temaplaner' },
      {
        kind: 'plan',
        group: 'Temaplaner',
        number: '1.1',
        name: 'Trafikksikkerhetsplan',
        legalBasis: 'Tilskudd',
        years: [2025],
        confidence: 'likely',
        asks: ['basis-without-law'],
      },
      {
        kind: 'plan',
        group: 'Temaplaner',
        number: '1.2',
        name: 'Plan for idrett og friluftsliv',
        period: { firstYear: 2023, lastYear: 2030 },
        owner: 'Kultur',
        confidence: 'unsure',
        asks: ['unknown-mark'],
      },
      { kind: 'legend' },
    ],
  },
  {
    shape: 'letter codes under years explained by a legend, special plans, a task among them',
    layout: 'cells',
    text: `Plan;Utvalg;Ansvar;2025;2026;2027;2028
Kommunal planstrategi 2024–2027;Formannskap;Kommunedirektør;;;;O
Helhetlig ROS;;Beredskap;O/V;;;
Planprogram for kommuneplanens arealdel;Plan og miljø;Plan;O;V;;
Privat reguleringsplan for Nordvika hytteområde;;;;V;;
Planvask av gamle reguleringsplaner;;Plan;O;;;
Stedsutviklingsprosjekt i Sjøgata;;Næring;;O;V;
O = oppstart, V = vedtak;;;;;;
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Kommunal planstrategi',
        period: { firstYear: 2024, lastYear: 2027 },
        committee: 'Formannskap',
        owner: 'Kommunedirektør',
        years: [2028],
        yearMarks: [{ year: 2028, mark: 'start' }],
        marks: ['planning-strategy'],
        type: 'planning-strategy',
      },
      {
        kind: 'plan',
        name: 'Helhetlig ROS',
        owner: 'Beredskap',
        years: [2025],
        yearMarks: [
          { year: 2025, mark: 'start' },
          { year: 2025, mark: 'adopt' },
        ],
        marks: ['analysis'],
        type: 'risk-analysis',
      },
      {
        kind: 'plan',
        name: 'Planprogram for kommuneplanens arealdel',
        committee: 'Plan og miljø',
        owner: 'Plan',
        years: [2025, 2026],
        marks: ['programme'],
        type: 'plan-programme',
      },
      {
        kind: 'plan',
        name: 'Privat reguleringsplan for Nordvika hytteområde',
        years: [2026],
        yearMarks: [{ year: 2026, mark: 'adopt' }],
        marks: ['private'],
        type: 'detailed-zoning',
      },
      { kind: 'task', name: 'Planvask av gamle reguleringsplaner', owner: 'Plan', years: [2025] },
      {
        kind: 'plan',
        name: 'Stedsutviklingsprosjekt i Sjøgata',
        owner: 'Næring',
        years: [2026, 2027],
        marks: ['project'],
      },
      { kind: 'legend' },
    ],
  },
]
