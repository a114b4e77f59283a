import type {
  RequiredReasonCode,
  ValuesOfReason,
} from '#domain/plan-register/required-plan-reasons.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** The values as they are read: dates written out, years as they are. */
type Written<Code extends RequiredReasonCode> = {
  readonly [Name in keyof ValuesOfReason<Code>]: string
}

type Sentences = {
  readonly [Code in RequiredReasonCode]: (values: Written<Code>) => string
}

const nb: Sentences = {
  'not-in-force': ({ validFrom }) => `Reglene gjelder fra ${validFrom}.`,
  'outside-sami-area': () => 'Kommunen er ikke i forvaltningsområdet for samiske språk.',
  'said-not-relevant': () => 'Dere har svart at dette ikke gjelder dere.',
  'ask-if-hunted': () =>
    'Er det åpnet for jakt på elg, hjort eller rådyr i kommunen? Svar under «Endre».',
  'ask-if-charged': () =>
    'Tar kommunen inn besøksbidrag, eller vil dere begynne med det? Svar under «Endre».',
  'none-in-register': () => 'Står ikke i planregisteret.',
  'marked-lacking': ({ name }) => `«${name}» står i planregisteret som en plan dere ikke har.`,
  'is-planned': ({ name }) => `«${name}» er planlagt, men ikke vedtatt.`,
  'is-under-way': ({ name }) => `«${name}» er under arbeid, men ikke vedtatt.`,
  'new-one-on-its-way': ({ name }) => `«${name}» er på vei.`,
  'may-be-part-of': ({ name }) =>
    `Dette kan stå i «${name}». Gjør det det, kan dere knytte planen til linja under «Endre».`,
  'in-force': () => 'Står i planregisteret som gjeldende.',
  'kept-current': () => 'Står i planregisteret som gjeldende.',
  'assessed-each-term': () => 'Står i planregisteret som gjeldende.',
  'no-date': () => 'Planregisteret sier ikke når vedtaket ble gjort.',
  'made-here': () => 'Det er dette arbeidet.',
  'adopted-here': ({ adoptedOn }) => `Planstrategien ble vedtatt ${adoptedOn}.`,
  'made-this-term': ({ termFrom }) => `Laget i valgperioden som begynte ${termFrom}.`,
  'new-term': ({ termFrom, by }) => `Ny valgperiode fra ${termFrom}. Fristen er ${by}.`,
  'term-deadline-passed': ({ by }) => `Fristen var ${by}.`,
  'made-this-year': ({ lastMadeYear }) => `Laget i ${lastMadeYear}.`,
  'made-last-year': ({ lastMadeYear, by }) =>
    `Laget i ${lastMadeYear}. Tid for den neste innen ${by}.`,
  'year-missed': ({ lastMadeYear }) => `Den siste er laget i ${lastMadeYear}.`,
  'renew-by': ({ renewBy }) => `Tid for fornying innen ${renewBy}.`,
  'interval-passed': ({ renewBy }) => `Tiden for fornying gikk ut ${renewBy}.`,
  'renew-by-year': ({ renewYear }) => `Tid for fornying innen utgangen av ${renewYear}.`,
  'interval-year-passed': ({ renewYear }) =>
    `Tiden for fornying gikk ut ved utgangen av ${renewYear}.`,
  'in-step': () => 'I takt med planene som henger sammen med denne.',
  'newer-plan': ({ name }) =>
    `«${name}» er vedtatt etter denne. Se om denne trenger en oppdatering.`,
  'own-end-passed': ({ lastDay }) => `Etter det planen selv sier, gjaldt den til ${lastDay}.`,
  'own-end-year-passed': ({ lastYear }) => `Etter det planen selv sier, gjaldt den ut ${lastYear}.`,
  'old-by-advice': ({ ageYears }) =>
    `Planen er ${ageYears} år gammel. Vi råder til å se på den nå.`,
}

const nn: Sentences = {
  'not-in-force': ({ validFrom }) => `Reglane gjeld frå ${validFrom}.`,
  'outside-sami-area': () => 'Kommunen er ikkje i forvaltingsområdet for samiske språk.',
  'said-not-relevant': () => 'De har svara at dette ikkje gjeld dykk.',
  'ask-if-hunted': () =>
    'Er det opna for jakt på elg, hjort eller rådyr i kommunen? Svar under «Endre».',
  'ask-if-charged': () =>
    'Tek kommunen inn besøksbidrag, eller vil de byrje med det? Svar under «Endre».',
  'none-in-register': () => 'Står ikkje i planregisteret.',
  'marked-lacking': ({ name }) => `«${name}» står i planregisteret som ein plan de ikkje har.`,
  'is-planned': ({ name }) => `«${name}» er planlagd, men ikkje vedteken.`,
  'is-under-way': ({ name }) => `«${name}» er under arbeid, men ikkje vedteken.`,
  'new-one-on-its-way': ({ name }) => `«${name}» er på veg.`,
  'may-be-part-of': ({ name }) =>
    `Dette kan stå i «${name}». Gjer det det, kan de knyte planen til linja under «Endre».`,
  'in-force': () => 'Står i planregisteret som gjeldande.',
  'kept-current': () => 'Står i planregisteret som gjeldande.',
  'assessed-each-term': () => 'Står i planregisteret som gjeldande.',
  'no-date': () => 'Planregisteret seier ikkje når vedtaket vart gjort.',
  'made-here': () => 'Det er dette arbeidet.',
  'adopted-here': ({ adoptedOn }) => `Planstrategien vart vedteken ${adoptedOn}.`,
  'made-this-term': ({ termFrom }) => `Laga i valperioden som byrja ${termFrom}.`,
  'new-term': ({ termFrom, by }) => `Ny valperiode frå ${termFrom}. Fristen er ${by}.`,
  'term-deadline-passed': ({ by }) => `Fristen var ${by}.`,
  'made-this-year': ({ lastMadeYear }) => `Laga i ${lastMadeYear}.`,
  'made-last-year': ({ lastMadeYear, by }) =>
    `Laga i ${lastMadeYear}. Tid for den neste innan ${by}.`,
  'year-missed': ({ lastMadeYear }) => `Den siste er laga i ${lastMadeYear}.`,
  'renew-by': ({ renewBy }) => `Tid for fornying innan ${renewBy}.`,
  'interval-passed': ({ renewBy }) => `Tida for fornying gjekk ut ${renewBy}.`,
  'renew-by-year': ({ renewYear }) => `Tid for fornying innan utgangen av ${renewYear}.`,
  'interval-year-passed': ({ renewYear }) =>
    `Tida for fornying gjekk ut ved utgangen av ${renewYear}.`,
  'in-step': () => 'I takt med planane som heng saman med denne.',
  'newer-plan': ({ name }) =>
    `«${name}» er vedteken etter denne. Sjå om denne treng ei oppdatering.`,
  'own-end-passed': ({ lastDay }) => `Etter det planen sjølv seier, galdt han til ${lastDay}.`,
  'own-end-year-passed': ({ lastYear }) =>
    `Etter det planen sjølv seier, galdt han ut ${lastYear}.`,
  'old-by-advice': ({ ageYears }) => `Planen er ${ageYears} år gammal. Vi rår til å sjå på han no.`,
}

/** Why a line of the list stands as it does. */
export const requiredReasonTexts = dictionary(nb, nn)
