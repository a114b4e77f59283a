import { dictionary } from '#platform/i18n/language.ts'

const every = (years: number) => (years === 1 ? 'hvert år' : `hvert ${years}. år`)
const everyNn = (years: number) => (years === 1 ? 'kvart år' : `kvart ${years}. år`)

/** How old a plan is, and why. Dates come written out. */
export const planAgeTexts = dictionary(
  {
    states: {
      current: 'Oppdatert',
      ageing: 'Verdt å se på',
      outdated: 'Gammel',
      expired: 'Gått ut',
      unknown: 'Uten dato',
    },
    years: (years: number) => (years === 1 ? '1 år' : `${years} år`),
    lessThanOne: 'under ett år',
    reasons: {
      'has-ended': () => 'Planen er avsluttet.',
      'not-adopted-yet': () => 'Planen er ikke vedtatt ennå.',
      'no-date': () => 'Det står ikke når planen ble vedtatt.',
      'adoption-ahead': (one: { adoptedOn: string }) => `Vedtaket er satt til ${one.adoptedOn}.`,
      'adoption-year-ahead': (one: { adoptedYear: number }) =>
        `Vedtaket er satt til ${one.adoptedYear}.`,
      'valid-to-passed': (one: { validTo: string }) => `Planen gjaldt til ${one.validTo}.`,
      'valid-to-soon': (one: { validTo: string }) => `Planen gjelder til ${one.validTo}.`,
      'valid-year-passed': (one: { validToYear: number }) => `Planen gjaldt ut ${one.validToYear}.`,
      'valid-year-now': (one: { validToYear: number }) => `Planen går ut i år, ${one.validToYear}.`,
      'period-over': (one: { lastYear: number }) => `Planperioden tok slutt i ${one.lastYear}.`,
      'period-ends-this-year': (one: { lastYear: number }) =>
        `Planperioden tar slutt i år, ${one.lastYear}.`,
      'made-yearly': () => 'Planen lages på nytt hvert år.',
      'yearly-missed': (one: { lastMadeYear: number }) =>
        `Planen lages hvert år, men er sist laget i ${one.lastMadeYear}.`,
      'interval-runs': (one: { intervalYears: number; renewBy: string }) =>
        `Planen fornyes ${every(one.intervalYears)}, neste gang innen ${one.renewBy}.`,
      'interval-year-runs': (one: { intervalYears: number; renewYear: number }) =>
        `Planen fornyes ${every(one.intervalYears)}, neste gang i ${one.renewYear}.`,
      'interval-passed': (one: { intervalYears: number; renewBy: string }) =>
        `Planen fornyes ${every(one.intervalYears)}. Den skulle vært ny innen ${one.renewBy}.`,
      'interval-ends-soon': (one: { intervalYears: number; renewBy: string }) =>
        `Planen fornyes ${every(one.intervalYears)}, neste gang innen ${one.renewBy}.`,
      'interval-year-passed': (one: { intervalYears: number; renewYear: number }) =>
        `Planen fornyes ${every(one.intervalYears)}. Den skulle vært ny i ${one.renewYear}.`,
      'interval-year-now': (one: { intervalYears: number; renewYear: number }) =>
        `Planen fornyes ${every(one.intervalYears)}, neste gang i år, ${one.renewYear}.`,
      'age-by-date': (one: { adoptedOn: string }) => `Vedtatt ${one.adoptedOn}.`,
      'age-by-year': (one: { adoptedYear: number }) => `Vedtatt i ${one.adoptedYear}.`,
      'age-by-period': (one: { firstYear: number }) => `Planperioden begynte i ${one.firstYear}.`,
    },
    ourLimits:
      'Der en lov eller kommunen selv sier hvor ofte planen skal fornyes, teller det først. Ellers er grensene våre egne: vi råder til å se på de fleste planer etter fire år, og regner dem som gamle etter åtte. For reguleringsplaner er det åtte og femten år, for økonomi, beredskap og oversikter to og fire.',
  },
  {
    states: {
      current: 'Oppdatert',
      ageing: 'Verd å sjå på',
      outdated: 'Gammal',
      expired: 'Gått ut',
      unknown: 'Utan dato',
    },
    years: (years: number) => `${years} år`,
    lessThanOne: 'under eitt år',
    reasons: {
      'has-ended': () => 'Planen er avslutta.',
      'not-adopted-yet': () => 'Planen er ikkje vedteken enno.',
      'no-date': () => 'Det står ikkje når planen vart vedteken.',
      'adoption-ahead': (one: { adoptedOn: string }) => `Vedtaket er sett til ${one.adoptedOn}.`,
      'adoption-year-ahead': (one: { adoptedYear: number }) =>
        `Vedtaket er sett til ${one.adoptedYear}.`,
      'valid-to-passed': (one: { validTo: string }) => `Planen galdt til ${one.validTo}.`,
      'valid-to-soon': (one: { validTo: string }) => `Planen gjeld til ${one.validTo}.`,
      'valid-year-passed': (one: { validToYear: number }) => `Planen galdt ut ${one.validToYear}.`,
      'valid-year-now': (one: { validToYear: number }) => `Planen går ut i år, ${one.validToYear}.`,
      'period-over': (one: { lastYear: number }) => `Planperioden tok slutt i ${one.lastYear}.`,
      'period-ends-this-year': (one: { lastYear: number }) =>
        `Planperioden tek slutt i år, ${one.lastYear}.`,
      'made-yearly': () => 'Planen blir laga på nytt kvart år.',
      'yearly-missed': (one: { lastMadeYear: number }) =>
        `Planen blir laga kvart år, men er sist laga i ${one.lastMadeYear}.`,
      'interval-runs': (one: { intervalYears: number; renewBy: string }) =>
        `Planen blir fornya ${everyNn(one.intervalYears)}, neste gong innan ${one.renewBy}.`,
      'interval-year-runs': (one: { intervalYears: number; renewYear: number }) =>
        `Planen blir fornya ${everyNn(one.intervalYears)}, neste gong i ${one.renewYear}.`,
      'interval-passed': (one: { intervalYears: number; renewBy: string }) =>
        `Planen blir fornya ${everyNn(one.intervalYears)}. Han skulle vore ny innan ${one.renewBy}.`,
      'interval-ends-soon': (one: { intervalYears: number; renewBy: string }) =>
        `Planen blir fornya ${everyNn(one.intervalYears)}, neste gong innan ${one.renewBy}.`,
      'interval-year-passed': (one: { intervalYears: number; renewYear: number }) =>
        `Planen blir fornya ${everyNn(one.intervalYears)}. Han skulle vore ny i ${one.renewYear}.`,
      'interval-year-now': (one: { intervalYears: number; renewYear: number }) =>
        `Planen blir fornya ${everyNn(one.intervalYears)}, neste gong i år, ${one.renewYear}.`,
      'age-by-date': (one: { adoptedOn: string }) => `Vedteken ${one.adoptedOn}.`,
      'age-by-year': (one: { adoptedYear: number }) => `Vedteken i ${one.adoptedYear}.`,
      'age-by-period': (one: { firstYear: number }) => `Planperioden byrja i ${one.firstYear}.`,
    },
    ourLimits:
      'Der ei lov eller kommunen sjølv seier kor ofte planen skal fornyast, tel det først. Elles er grensene våre eigne: vi rår til å sjå på dei fleste planar etter fire år, og reknar dei som gamle etter åtte. For reguleringsplanar er det åtte og femten år, for økonomi, beredskap og oversyn to og fire.',
  },
)
