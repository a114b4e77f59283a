import type { AskReason } from '#domain/planning-need/need-assessment.ts'
import type { NeedReason } from '#domain/planning-need/need-reason.ts'
import { dictionary } from '#platform/i18n/language.ts'

type Sentence = (values: Readonly<Record<string, string>>) => string

/** Why a plan is asked about, what is asked, and what the recommendation rests on. */
export const assessmentTexts = dictionary(
  {
    asked: {
      'is-old': ({ age }) => (age ? `Planen er gammel: ${age}.` : 'Planen har gått ut.'),
      'due-by-law': ({ since }) =>
        `Loven krever at planen fornyes. Det har vært tid for det siden ${since}.`,
      'ends-in-term': ({ year }) => `Planen gjelder til ${year}, altså ut i perioden.`,
      'renewal-in-term': ({ year }) => `Planen skal fornyes innen ${year}.`,
      'lacking-by-law': () => 'Loven krever planen, og dere mangler den.',
      'wished-for': () => 'Noen har bedt om planen.',
      'has-changed': () => 'Noe planen bygger på, er endret.',
      'under-way': () => 'Arbeidet med planen er i gang.',
      'source-says': ({ decision }) => `I planlisten deres står det: ${decision}.`,
      'years-in-source': ({ years }) => `I planlisten deres er den satt opp i ${years}.`,
    } satisfies Record<AskReason['code'], Sentence> as Record<string, Sentence>,
    questions: {
      'is-used': 'Blir planen brukt når dere bestemmer noe?',
      'still-holds': 'Er det planen sier, fortsatt riktig?',
      'solves-problem': 'Løser planen et problem kommunen har nå?',
      'required-by-law': 'Krever en lov at dere har planen?',
      'risk-if-waiting': 'Går det ut over noen om dere venter fire år?',
      'expected-by-others': 'Venter staten eller fylkeskommunen at dere lager eller fornyer den?',
      'fits-in-another': 'Kan innholdet stå som et tema i en annen plan?',
      'shared-with-neighbours': 'Trenger nabokommuner den samme planen?',
    },
    reasons: {
      'has-ended': () => 'Planen er avsluttet.',
      'yearly-by-type': () => 'Planer av denne typen lages hvert år.',
      'yearly-by-law': () => 'Loven krever at planen fornyes hvert år.',
      'lacking-by-law': () => 'Loven krever planen, og dere mangler den.',
      'law-requires': () => 'Loven krever planen. Den kan derfor ikke bare oppheves.',
      'law-must-still-be-met': () =>
        'Det loven krever, må dere finne igjen i planen den blir en del av.',
      'is-old': ({ age }) => (age ? `Planen er gammel: ${age}.` : 'Planen har gått ut.'),
      'renewal-by-law': () => 'Loven krever at planen fornyes nå.',
      'has-changed': () => 'Noe planen bygger på, er endret.',
      'wished-for': () => 'Noen har bedt om at den vurderes.',
      'under-way': () => 'Arbeidet er i gang, og det taler for å fullføre.',
      'neither-used-nor-needed': () =>
        'Planen blir ikke brukt, og den løser ikke noe problem dere har nå.',
      'old-and-unused': () => 'Planen er gammel og blir ikke brukt, og det haster ikke.',
      'can-be-theme': () => 'Innholdet kan stå som tema i en annen plan.',
      'neighbours-need-it-too': () =>
        'Nabokommuner trenger det samme. Da kan dere dele på arbeidet.',
      'need-is-clear': ({ points, limit }) =>
        `Svarene gir ${points} poeng for å arbeide med planen. Fra ${limit} poeng regner vi behovet som klart.`,
      'need-can-wait': ({ points, limit }) =>
        `Svarene gir ${points} poeng for å arbeide med planen. Det er under ${limit}, som er grensen vi setter for et klart behov.`,
      'no-need-shown': () => 'Svarene viser ikke noe behov for arbeid med planen nå.',
      'still-good': () => 'Planen blir brukt eller står seg, så den kan fortsette som den er.',
      'nothing-answered': () => 'Ingen har svart på spørsmålene ennå.',
    } satisfies Record<NeedReason['code'], Sentence> as Record<string, Sentence>,
    effects: 'Hva hvert svar betyr',
    effect: (question: string, answer: string) => `${question} ${answer}.`,
    towards: (points: string) => `Gir ${points} poeng for arbeid.`,
    against: (points: string) => `Gir ${points} poeng mot arbeid.`,
    neutral: 'Gir ingen poeng.',
    tips: (decision: string) => `Uten dette svaret ville rådet vært: ${decision.toLowerCase()}.`,
  },
  {
    asked: {
      'is-old': ({ age }) => (age ? `Planen er gammal: ${age}.` : 'Planen har gått ut.'),
      'due-by-law': ({ since }) =>
        `Lova krev at planen blir fornya. Det har vore tid for det sidan ${since}.`,
      'ends-in-term': ({ year }) => `Planen gjeld til ${year}, altså ut i perioden.`,
      'renewal-in-term': ({ year }) => `Planen skal fornyast innan ${year}.`,
      'lacking-by-law': () => 'Lova krev planen, og de manglar han.',
      'wished-for': () => 'Nokon har bedt om planen.',
      'has-changed': () => 'Noko planen byggjer på, er endra.',
      'under-way': () => 'Arbeidet med planen er i gang.',
      'source-says': ({ decision }) => `I planlista dykkar står det: ${decision}.`,
      'years-in-source': ({ years }) => `I planlista dykkar er han sett opp i ${years}.`,
    },
    questions: {
      'is-used': 'Blir planen brukt når de bestemmer noko?',
      'still-holds': 'Er det planen seier, framleis rett?',
      'solves-problem': 'Løyser planen eit problem kommunen har no?',
      'required-by-law': 'Krev ei lov at de har planen?',
      'risk-if-waiting': 'Går det ut over nokon om de ventar fire år?',
      'expected-by-others': 'Ventar staten eller fylkeskommunen at de lagar eller fornyar han?',
      'fits-in-another': 'Kan innhaldet stå som eit tema i ein annan plan?',
      'shared-with-neighbours': 'Treng nabokommunar den same planen?',
    },
    reasons: {
      'has-ended': () => 'Planen er avslutta.',
      'yearly-by-type': () => 'Planar av denne typen blir laga kvart år.',
      'yearly-by-law': () => 'Lova krev at planen blir fornya kvart år.',
      'lacking-by-law': () => 'Lova krev planen, og de manglar han.',
      'law-requires': () => 'Lova krev planen. Han kan derfor ikkje berre opphevast.',
      'law-must-still-be-met': () => 'Det lova krev, må de finne att i planen han blir ein del av.',
      'is-old': ({ age }) => (age ? `Planen er gammal: ${age}.` : 'Planen har gått ut.'),
      'renewal-by-law': () => 'Lova krev at planen blir fornya no.',
      'has-changed': () => 'Noko planen byggjer på, er endra.',
      'wished-for': () => 'Nokon har bedt om at han blir vurdert.',
      'under-way': () => 'Arbeidet er i gang, og det talar for å fullføre.',
      'neither-used-nor-needed': () =>
        'Planen blir ikkje brukt, og han løyser ikkje noko problem de har no.',
      'old-and-unused': () => 'Planen er gammal og blir ikkje brukt, og det hastar ikkje.',
      'can-be-theme': () => 'Innhaldet kan stå som tema i ein annan plan.',
      'neighbours-need-it-too': () => 'Nabokommunar treng det same. Då kan de dele på arbeidet.',
      'need-is-clear': ({ points, limit }) =>
        `Svara gir ${points} poeng for å arbeide med planen. Frå ${limit} poeng reknar vi behovet som klart.`,
      'need-can-wait': ({ points, limit }) =>
        `Svara gir ${points} poeng for å arbeide med planen. Det er under ${limit}, som er grensa vi set for eit klart behov.`,
      'no-need-shown': () => 'Svara viser ikkje noko behov for arbeid med planen no.',
      'still-good': () => 'Planen blir brukt eller står seg, så han kan halde fram som han er.',
      'nothing-answered': () => 'Ingen har svart på spørsmåla enno.',
    },
    effects: 'Kva kvart svar tyder',
    effect: (question: string, answer: string) => `${question} ${answer}.`,
    towards: (points: string) => `Gir ${points} poeng for arbeid.`,
    against: (points: string) => `Gir ${points} poeng mot arbeid.`,
    neutral: 'Gir ingen poeng.',
    tips: (decision: string) => `Utan dette svaret ville rådet vore: ${decision.toLowerCase()}.`,
  },
)
