import type { SampleTable } from './sample-table.ts'

const heading = { kind: 'heading' } as const

export const nynorskTables: readonly SampleTable[] = [
  {
    shape: 'tabs from a web page, nynorsk, years in words, relations',
    layout: 'cells',
    text: `Plannamn\tVedteken\tVidare arbeid\tNår\tAnsvarleg eining\tUtval
Kommuneplanen sin samfunnsdel 2019-2031\t24.10.2019, sak KST 61/19\tVidareførast\t\tPlan og utvikling\tFormannskapet
Energi- og klimaplan\t2011\tGår inn i kommuneplanen sin samfunnsdel\t\t\t
Kulturplan\t2016\tReviderast\tsiste del av perioden\tKultur\tUtval for oppvekst
Trafikktryggingsplan\t2020\tRullerast kvart 4. år\t2024\t\t
Plan for legetenesta\tIkkje vedteken\tNy plan\t2025-2026\tHelse\t
Hamneplan\t1998\tVert oppheva\t\t\t
`,
    rows: [
      heading,
      {
        kind: 'plan',
        name: 'Kommuneplanen sin samfunnsdel',
        period: { firstYear: 2019, lastYear: 2031 },
        adoptedOn: '2019-10-24',
        adoptedYear: 2019,
        caseNumber: 'KST 61/19',
        assessment: 'Vidareførast',
        decision: 'continue',
        owner: 'Plan og utvikling',
        committee: 'Formannskapet',
        type: 'community-part',
      },
      {
        kind: 'plan',
        name: 'Energi- og klimaplan',
        adoptedYear: 2011,
        assessment: 'Går inn i kommuneplanen sin samfunnsdel',
        decision: 'merge',
        relation: { kind: 'part-of', name: 'kommuneplanen sin samfunnsdel' },
      },
      {
        kind: 'plan',
        name: 'Kulturplan',
        adoptedYear: 2016,
        assessment: 'Reviderast',
        decision: 'revise',
        owner: 'Kultur',
        committee: 'Utval for oppvekst',
        notes: 'siste del av perioden',
        confidence: 'likely',
        asks: ['years-in-words'],
      },
      {
        kind: 'plan',
        name: 'Trafikktryggingsplan',
        adoptedYear: 2020,
        assessment: 'Rullerast kvart 4. år',
        decision: 'revise',
        years: [2024],
      },
      {
        kind: 'plan',
        name: 'Plan for legetenesta',
        assessment: 'Ny plan',
        decision: 'new',
        years: [2025, 2026],
        owner: 'Helse',
        notes: 'Ikkje vedteken',
      },
      {
        kind: 'plan',
        name: 'Hamneplan',
        adoptedYear: 1998,
        assessment: 'Vert oppheva',
        decision: 'repeal',
      },
    ],
  },
  {
    shape: 'both forms in one table, a second table with headings of its own, Sámi letters',
    layout: 'cells',
    text: `Kommuneplan og kommunedelplaner / Kommuneplan og kommunedelplanar;;;
Plan;Vedtatt/vedteke;Status;Eier/eigar
Kommunedelplan for kystsona;18.12.2013;Under arbeid;Plan
Plana Deanu giellabargui – språkplan for Čáhcesuolu;15.05.2021;Gjelder;Kultur
;;;
Planar som manglar;;;
Plan;Behov;Prioritet;Ansvar
Demensplan;Ikkje behov;3;Helse
Bustadpolitisk plan;Skal utarbeidast;1;Plan
Smittevernplan;Blir erstatta av regional smittevernplan;2;Kommuneoverlegen
`,
    rows: [
      {
        kind: 'group-heading',
        group: 'Kommuneplan og kommunedelplaner / Kommuneplan og kommunedelplanar',
      },
      heading,
      {
        kind: 'plan',
        group: 'Kommuneplan og kommunedelplaner / Kommuneplan og kommunedelplanar',
        name: 'Kommunedelplan for kystsona',
        adoptedOn: '2013-12-18',
        adoptedYear: 2013,
        assessment: 'Under arbeid',
        decision: 'revise',
        status: 'under-way',
        owner: 'Plan',
        type: 'land-use-sub-plan',
      },
      {
        kind: 'plan',
        group: 'Kommuneplan og kommunedelplaner / Kommuneplan og kommunedelplanar',
        name: 'Plana Deanu giellabargui – språkplan for Čáhcesuolu',
        adoptedOn: '2021-05-15',
        adoptedYear: 2021,
        assessment: 'Gjelder',
        status: 'in-force',
        owner: 'Kultur',
      },
      { kind: 'empty' },
      { kind: 'group-heading', group: 'Planar som manglar' },
      heading,
      {
        kind: 'plan',
        group: 'Planar som manglar',
        name: 'Demensplan',
        assessment: 'Ikkje behov',
        priority: '3',
        owner: 'Helse',
        marks: ['lacking'],
      },
      {
        kind: 'plan',
        group: 'Planar som manglar',
        name: 'Bustadpolitisk plan',
        assessment: 'Skal utarbeidast',
        decision: 'new',
        priority: '1',
        owner: 'Plan',
        marks: ['lacking'],
      },
      {
        kind: 'plan',
        group: 'Planar som manglar',
        name: 'Smittevernplan',
        assessment: 'Blir erstatta av regional smittevernplan',
        decision: 'repeal',
        relation: { kind: 'replaced-by', name: 'regional smittevernplan' },
        priority: '2',
        owner: 'Kommuneoverlegen',
        marks: ['lacking'],
      },
    ],
  },
  {
    shape: 'no heading row, nynorsk',
    layout: 'cells',
    text: `Kommuneplanen sin arealdel;2014;Reviderast;Teknisk
Oppvekstplan;2018;Vidareførast;Oppvekst
Kulturminneplan;2009;Utgår;Kultur
Beitebruksplan;2020;Vidareførast;Teknisk
Skuleplan;;Oppstart 2026;Oppvekst
`,
    rows: [
      {
        kind: 'plan',
        name: 'Kommuneplanen sin arealdel',
        adoptedYear: 2014,
        assessment: 'Reviderast',
        decision: 'revise',
        owner: 'Teknisk',
        confidence: 'likely',
        asks: ['column-guessed', 'column-guessed'],
      },
      {
        kind: 'plan',
        name: 'Oppvekstplan',
        adoptedYear: 2018,
        assessment: 'Vidareførast',
        decision: 'continue',
        owner: 'Oppvekst',
        confidence: 'likely',
        asks: ['column-guessed', 'column-guessed'],
      },
      {
        kind: 'plan',
        name: 'Kulturminneplan',
        adoptedYear: 2009,
        assessment: 'Utgår',
        decision: 'repeal',
        owner: 'Kultur',
        confidence: 'likely',
        asks: ['column-guessed', 'column-guessed'],
      },
      {
        kind: 'plan',
        name: 'Beitebruksplan',
        adoptedYear: 2020,
        assessment: 'Vidareførast',
        decision: 'continue',
        owner: 'Teknisk',
        confidence: 'likely',
        asks: ['column-guessed', 'column-guessed'],
      },
      {
        kind: 'plan',
        name: 'Skuleplan',
        assessment: 'Oppstart 2026',
        years: [2026],
        owner: 'Oppvekst',
        confidence: 'likely',
        asks: ['new-or-revised', 'column-guessed'],
      },
    ],
  },
]
