import { dictionary } from '#platform/i18n/language.ts'

/** Two figures that a sentence tells of, as they are written, with their years. */
export interface FromTo {
  readonly from: string
  readonly to: string
  readonly fromYear: number
  readonly toYear: number
}

/** The figures of how the population has been and may become. */
export const projectionTexts = dictionary(
  {
    by: {
      ssb: 'etter SSBs hovedalternativ',
      own: 'etter Stedsans’ egen framskriving, ikke SSBs',
    },
    total: {
      rise: (inPlace: string, { from, to, fromYear, toYear }: FromTo, by: string) =>
        `Folketallet ${inPlace} kan øke fra ${from} i ${fromYear} til ${to} i ${toYear}, ${by}.`,
      fall: (inPlace: string, { from, to, fromYear, toYear }: FromTo, by: string) =>
        `Folketallet ${inPlace} kan gå ned fra ${from} i ${fromYear} til ${to} i ${toYear}, ${by}.`,
      stable: (inPlace: string, { from, to, fromYear, toYear }: FromTo, by: string) =>
        `Folketallet ${inPlace} kan bli om lag som i dag: ${from} i ${fromYear} og ${to} i ${toYear}, ${by}.`,
      equal: (inPlace: string, { from, fromYear, toYear }: FromTo, by: string) =>
        `Folketallet ${inPlace} kan bli det samme i ${toYear} som i ${fromYear}: ${from}, ${by}.`,
    },
    how: { rise: 'flere', fall: 'færre', stable: 'om lag like mange', equal: 'like mange' },
    moved: ({ from, to, fromYear, toYear }: FromTo) =>
      `fra ${from} i ${fromYear} til ${to} i ${toYear}`,
    stayed: ({ from, to, fromYear, toYear }: FromTo) =>
      `${from} i ${fromYear} og ${to} i ${toYear}`,
    schoolAndOld: (school: string, schoolSpan: string, old: string, oldSpan: string, by: string) =>
      `Det kan bli ${school} i skolealder (${schoolSpan}) og ${old} som er 80 år eller eldre (${oldSpan}), ${by}.`,
    dependency: {
      moved: ({ from, to, fromYear, toYear }: FromTo, by: string) =>
        `For hver 100 på 20–66 år var det ${from} yngre eller eldre i ${fromYear}. Det kan bli ${to} i ${toYear}, ${by}.`,
      stable: ({ from, to, fromYear, toYear }: FromTo, by: string) =>
        `For hver 100 på 20–66 år var det ${from} yngre eller eldre i ${fromYear}. Det kan bli om lag som i dag i ${toYear} (${to}), ${by}.`,
    },
    school: '6–15 år',
    old: '80 år og over',
    dependencyUnit: 'Innbyggere på 0–19 år og 67 år og over for hver 100 på 20–66 år',
    totalAlternative: (from: number, to: number) =>
      `Linjediagram: folketallet fra ${from} til ${to}. Det framskrevne er stiplet. Alle tallene står i tabellen.`,
    groupsAlternative: (from: number, to: number) =>
      `Linjediagram: innbyggere i skolealder og på 80 år og over fra ${from} til ${to}. Det framskrevne er stiplet. Alle tallene står i tabellen.`,
    dependencyAlternative: (from: number, to: number) =>
      `Linjediagram: forsørgerbrøken fra ${from} til ${to}. Det framskrevne er stiplet. Alle tallene står i tabellen.`,
    ownCalculations: 'Egne beregninger.',
    ownSource:
      'Framskrivingen er egne beregninger på grunnlag av Statistisk sentralbyrå, tabell 07459, 14746 (hele landet) og Døde 2024 (CC BY 4.0), og FN, World Population Prospects 2024 (CC BY 3.0 IGO).',
    notes: {
      start: (year: number) =>
        `Framskrivingen starter fra folkemengden 1. januar ${year}, også når nyere tall er hentet.`,
      own: 'Det framskrevne er Stedsans’ egen framskriving, ikke SSBs. SSBs tall for kommunen er ikke hentet ennå.',
      outline: 'Omrisset er Stedsans’ egen framskriving, ikke SSBs.',
      estimatedSexes: (year: number) =>
        `I framskrivingen er fordelingen på menn og kvinner i ${year} anslått ut fra tallene for 2021.`,
      uncertain:
        'En framskriving viser hva som kan skje om forutsetningene slår til. Den blir mer usikker for hvert år, og mest der få bor.',
      deviation: (parts: string) =>
        `Stedsans’ egen framskriving for kommunen gir ${parts} enn SSBs.`,
      more: (percent: string, year: number) => `${percent} prosent flere innbyggere i ${year}`,
      fewer: (percent: string, year: number) => `${percent} prosent færre innbyggere i ${year}`,
      and: (a: string, b: string) => `${a} og ${b}`,
      deviations: (count: number, year: number, mean: string, worst: string) =>
        `I de ${count} kommunene der vi har begge, avviker folketallet i ${year} i snitt ${mean} prosent fra SSBs hovedalternativ, og på det meste ${worst} prosent.`,
    },
    projectedYear: (year: number) => `${year}, framskrevet`,
    pyramid: {
      one: (inPlace: string, group: string, persons: string, all: string, year: string) =>
        `Den største aldersgruppen ${inPlace} er ${group} år: ${persons} av ${all} innbyggere i ${year}.`,
      several: (inPlace: string, groups: string, persons: string, year: string) =>
        `De største aldersgruppene ${inPlace} er like store i ${year}: ${groups} år, med ${persons} innbyggere i hver.`,
      alternative: (year: string, later: string) =>
        `Aldersfordeling i ${year}, fem år i hver gruppe, med omriss av ${later}. Alle tallene står i tabellen.`,
    },
    shares: {
      rise: (inPlace: string, { from, to, fromYear, toYear }: FromTo) =>
        `Andelen som er 67 år eller eldre ${inPlace} har økt fra ${from} prosent i ${fromYear} til ${to} prosent i ${toYear}.`,
      fall: (inPlace: string, { from, to, fromYear, toYear }: FromTo) =>
        `Andelen som er 67 år eller eldre ${inPlace} har gått ned fra ${from} prosent i ${fromYear} til ${to} prosent i ${toYear}.`,
      stable: (inPlace: string, { from, to, fromYear, toYear }: FromTo) =>
        `Andelen som er 67 år eller eldre ${inPlace} er om lag som før: ${from} prosent i ${fromYear} og ${to} prosent i ${toYear}.`,
      only: (inPlace: string, share: string, year: number) =>
        `${share} prosent av innbyggerne ${inPlace} var 67 år eller eldre i ${year}.`,
    },
  },
  {
    by: {
      ssb: 'etter hovudalternativet til SSB',
      own: 'etter Stedsans si eiga framskriving, ikkje SSB si',
    },
    total: {
      rise: (inPlace, { from, to, fromYear, toYear }, by) =>
        `Folketalet ${inPlace} kan auke frå ${from} i ${fromYear} til ${to} i ${toYear}, ${by}.`,
      fall: (inPlace, { from, to, fromYear, toYear }, by) =>
        `Folketalet ${inPlace} kan gå ned frå ${from} i ${fromYear} til ${to} i ${toYear}, ${by}.`,
      stable: (inPlace, { from, to, fromYear, toYear }, by) =>
        `Folketalet ${inPlace} kan bli om lag som i dag: ${from} i ${fromYear} og ${to} i ${toYear}, ${by}.`,
      equal: (inPlace, { from, fromYear, toYear }, by) =>
        `Folketalet ${inPlace} kan bli det same i ${toYear} som i ${fromYear}: ${from}, ${by}.`,
    },
    how: { rise: 'fleire', fall: 'færre', stable: 'om lag like mange', equal: 'like mange' },
    moved: ({ from, to, fromYear, toYear }) => `frå ${from} i ${fromYear} til ${to} i ${toYear}`,
    stayed: ({ from, to, fromYear, toYear }) => `${from} i ${fromYear} og ${to} i ${toYear}`,
    schoolAndOld: (school, schoolSpan, old, oldSpan, by) =>
      `Det kan bli ${school} i skulealder (${schoolSpan}) og ${old} som er 80 år eller eldre (${oldSpan}), ${by}.`,
    dependency: {
      moved: ({ from, to, fromYear, toYear }, by) =>
        `For kvar 100 på 20–66 år var det ${from} yngre eller eldre i ${fromYear}. Det kan bli ${to} i ${toYear}, ${by}.`,
      stable: ({ from, to, fromYear, toYear }, by) =>
        `For kvar 100 på 20–66 år var det ${from} yngre eller eldre i ${fromYear}. Det kan bli om lag som i dag i ${toYear} (${to}), ${by}.`,
    },
    school: '6–15 år',
    old: '80 år og over',
    dependencyUnit: 'Innbyggjarar på 0–19 år og 67 år og over for kvar 100 på 20–66 år',
    totalAlternative: (from, to) =>
      `Linjediagram: folketalet frå ${from} til ${to}. Det framskrivne er stipla. Alle tala står i tabellen.`,
    groupsAlternative: (from, to) =>
      `Linjediagram: innbyggjarar i skulealder og på 80 år og over frå ${from} til ${to}. Det framskrivne er stipla. Alle tala står i tabellen.`,
    dependencyAlternative: (from, to) =>
      `Linjediagram: forsørgjarbrøken frå ${from} til ${to}. Det framskrivne er stipla. Alle tala står i tabellen.`,
    ownCalculations: 'Eigne utrekningar.',
    ownSource:
      'Framskrivinga er eigne utrekningar på grunnlag av Statistisk sentralbyrå, tabell 07459, 14746 (heile landet) og Døde 2024 (CC BY 4.0), og FN, World Population Prospects 2024 (CC BY 3.0 IGO).',
    notes: {
      start: (year: number) =>
        `Framskrivinga startar frå folkemengda 1. januar ${year}, også når nyare tal er henta.`,
      own: 'Det framskrivne er Stedsans si eiga framskriving, ikkje SSB si. Tala til SSB for kommunen er ikkje henta enno.',
      outline: 'Omrisset er Stedsans si eiga framskriving, ikkje SSB si.',
      estimatedSexes: (year) =>
        `I framskrivinga er fordelinga på menn og kvinner i ${year} anslått ut frå tala for 2021.`,
      uncertain:
        'Ei framskriving viser kva som kan skje om føresetnadene slår til. Ho blir meir usikker for kvart år, og mest der få bur.',
      deviation: (parts) =>
        `Stedsans si eiga framskriving for kommunen gir ${parts} enn framskrivinga til SSB.`,
      more: (percent, year) => `${percent} prosent fleire innbyggjarar i ${year}`,
      fewer: (percent, year) => `${percent} prosent færre innbyggjarar i ${year}`,
      and: (a, b) => `${a} og ${b}`,
      deviations: (count, year, mean, worst) =>
        `I dei ${count} kommunane der vi har begge, avvik folketalet i ${year} i snitt ${mean} prosent frå hovudalternativet til SSB, og på det meste ${worst} prosent.`,
    },
    projectedYear: (year) => `${year}, framskrive`,
    pyramid: {
      one: (inPlace, group, persons, all, year) =>
        `Den største aldersgruppa ${inPlace} er ${group} år: ${persons} av ${all} innbyggjarar i ${year}.`,
      several: (inPlace, groups, persons, year) =>
        `Dei største aldersgruppene ${inPlace} er like store i ${year}: ${groups} år, med ${persons} innbyggjarar i kvar.`,
      alternative: (year, later) =>
        `Aldersfordeling i ${year}, fem år i kvar gruppe, med omriss av ${later}. Alle tala står i tabellen.`,
    },
    shares: {
      rise: (inPlace, { from, to, fromYear, toYear }) =>
        `Delen som er 67 år eller eldre ${inPlace} har auka frå ${from} prosent i ${fromYear} til ${to} prosent i ${toYear}.`,
      fall: (inPlace, { from, to, fromYear, toYear }) =>
        `Delen som er 67 år eller eldre ${inPlace} har gått ned frå ${from} prosent i ${fromYear} til ${to} prosent i ${toYear}.`,
      stable: (inPlace, { from, to, fromYear, toYear }) =>
        `Delen som er 67 år eller eldre ${inPlace} er om lag som før: ${from} prosent i ${fromYear} og ${to} prosent i ${toYear}.`,
      only: (inPlace, share, year) =>
        `${share} prosent av innbyggjarane ${inPlace} var 67 år eller eldre i ${year}.`,
    },
  },
)
