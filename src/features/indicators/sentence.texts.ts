import { dictionary } from '#platform/i18n/language.ts'

/** A figure with its unit, and the time it is from: «9,3 prosent», «i 2026». */
export interface Told {
  readonly value: string
  readonly time: string
}

export const sentenceTexts = dictionary(
  {
    none: 'ingen',
    one: 'én',
    preliminary: (time: string) => `${time} (foreløpig tall)`,
    points: (amount: string, isRise: boolean) =>
      ` (${isRise ? 'opp' : 'ned'} ${amount} prosentpoeng)`,
    registered: {
      counted: {
        only: (many: string, one: Told) => `Det var ${one.value} ${many} ${one.time}.`,
        rise: (many: string, a: Told, b: Told) =>
          `Det er blitt flere ${many}: fra ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        fall: (many: string, a: Told, b: Told) =>
          `Det er blitt færre ${many}: fra ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        stable: (many: string, a: Told, b: Told) =>
          `Det er om lag like mange ${many}: ${a.value} ${a.time} og ${b.value} ${b.time}.`,
        equal: (many: string, a: Told, b: Told) =>
          `Det var ${b.value} ${many} både ${a.time} og ${b.time}.`,
      },
      level: {
        only: (subject: string, one: Told) => `${subject} var ${one.value} ${one.time}.`,
        rise: (subject: string, a: Told, b: Told) =>
          `${subject} har økt fra ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        fall: (subject: string, a: Told, b: Told) =>
          `${subject} har gått ned fra ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        stable: (subject: string, a: Told, b: Told) =>
          `${subject} har endret seg lite: ${a.value} ${a.time} og ${b.value} ${b.time}.`,
        equal: (subject: string, a: Told, b: Told) =>
          `${subject} var ${b.value} både ${a.time} og ${b.time}.`,
      },
      change: {
        rise: (subject: string, amount: string, a: Told, b: Told) =>
          `${subject} har økt med ${amount}: fra ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        fall: (subject: string, amount: string, a: Told, b: Told) =>
          `${subject} har gått ned med ${amount}: fra ${a.value} ${a.time} til ${b.value} ${b.time}.`,
      },
    },
    projected: {
      counted: {
        only: (many: string, one: Told) =>
          `Det kan bli ${one.value} ${many} ${one.time}, etter SSBs hovedalternativ.`,
        rise: (many: string, a: Told, b: Told) =>
          `Det kan bli flere ${many}: fra ${a.value} ${a.time} til ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
        fall: (many: string, a: Told, b: Told) =>
          `Det kan bli færre ${many}: fra ${a.value} ${a.time} til ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
        stable: (many: string, a: Told, b: Told) =>
          `Det kan bli om lag like mange ${many}: ${a.value} ${a.time} og ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
        equal: (many: string, a: Told, b: Told) =>
          `Det kan bli like mange ${many} ${b.time} som ${a.time}: ${b.value}, etter SSBs hovedalternativ.`,
      },
      level: {
        only: (subject: string, one: Told) =>
          `${subject} kan bli ${one.value} ${one.time}, etter SSBs hovedalternativ.`,
        rise: (subject: string, a: Told, b: Told) =>
          `${subject} kan øke fra ${a.value} ${a.time} til ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
        fall: (subject: string, a: Told, b: Told) =>
          `${subject} kan gå ned fra ${a.value} ${a.time} til ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
        stable: (subject: string, a: Told, b: Told) =>
          `${subject} kan endre seg lite: ${a.value} ${a.time} og ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
        equal: (subject: string, a: Told, b: Told) =>
          `${subject} kan bli som før: ${b.value} både ${a.time} og ${b.time}, etter SSBs hovedalternativ.`,
      },
      change: {
        rise: (subject: string, amount: string, a: Told, b: Told) =>
          `${subject} kan øke med ${amount}: fra ${a.value} ${a.time} til ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
        fall: (subject: string, amount: string, a: Told, b: Told) =>
          `${subject} kan gå ned med ${amount}: fra ${a.value} ${a.time} til ${b.value} ${b.time}, etter SSBs hovedalternativ.`,
      },
    },
    beside: {
      above: (places: string) => `over ${places}`,
      below: (places: string) => `under ${places}`,
      level: (places: string) => `på linje med ${places}`,
      country: (value: string) => `landet (${value})`,
      and: (a: string, b: string) => `${a} og ${b}`,
      but: (a: string, b: string) => `${a}, men ${b}`,
      was: (us: string, where: string, time: string) => `${us} lå ${where} ${time}.`,
      canBe: (us: string, where: string, time: string) =>
        `${us} kan ligge ${where} ${time}, etter SSBs hovedalternativ.`,
      fromTo: (from: string, to: string) => `fra ${from} til ${to}`,
      inYears: (from: string, to: string) => `i årene ${from}–${to}`,
    },
    quarter: {
      highest: (all: string) => `Kommunen er i fjerdedelen med høyest tall av ${all}.`,
      lowest: (all: string) => `Kommunen er i fjerdedelen med lavest tall av ${all}.`,
      all: (count: string) => `alle de ${count} kommunene`,
      some: (count: string) => `de ${count} kommunene som har tall`,
    },
  },
  {
    none: 'ingen',
    one: 'éin',
    preliminary: (time) => `${time} (førebels tal)`,
    points: (amount, isRise) => ` (${isRise ? 'opp' : 'ned'} ${amount} prosentpoeng)`,
    registered: {
      counted: {
        only: (many, one) => `Det var ${one.value} ${many} ${one.time}.`,
        rise: (many, a, b) =>
          `Det har blitt fleire ${many}: frå ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        fall: (many, a, b) =>
          `Det har blitt færre ${many}: frå ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        stable: (many, a, b) =>
          `Det er om lag like mange ${many}: ${a.value} ${a.time} og ${b.value} ${b.time}.`,
        equal: (many, a, b) => `Det var ${b.value} ${many} både ${a.time} og ${b.time}.`,
      },
      level: {
        only: (subject, one) => `${subject} var ${one.value} ${one.time}.`,
        rise: (subject, a, b) =>
          `${subject} har auka frå ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        fall: (subject, a, b) =>
          `${subject} har gått ned frå ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        stable: (subject, a, b) =>
          `${subject} har endra seg lite: ${a.value} ${a.time} og ${b.value} ${b.time}.`,
        equal: (subject, a, b) => `${subject} var ${b.value} både ${a.time} og ${b.time}.`,
      },
      change: {
        rise: (subject, amount, a, b) =>
          `${subject} har auka med ${amount}: frå ${a.value} ${a.time} til ${b.value} ${b.time}.`,
        fall: (subject, amount, a, b) =>
          `${subject} har gått ned med ${amount}: frå ${a.value} ${a.time} til ${b.value} ${b.time}.`,
      },
    },
    projected: {
      counted: {
        only: (many, one) =>
          `Det kan bli ${one.value} ${many} ${one.time}, etter hovudalternativet til SSB.`,
        rise: (many, a, b) =>
          `Det kan bli fleire ${many}: frå ${a.value} ${a.time} til ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
        fall: (many, a, b) =>
          `Det kan bli færre ${many}: frå ${a.value} ${a.time} til ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
        stable: (many, a, b) =>
          `Det kan bli om lag like mange ${many}: ${a.value} ${a.time} og ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
        equal: (many, a, b) =>
          `Det kan bli like mange ${many} ${b.time} som ${a.time}: ${b.value}, etter hovudalternativet til SSB.`,
      },
      level: {
        only: (subject, one) =>
          `${subject} kan bli ${one.value} ${one.time}, etter hovudalternativet til SSB.`,
        rise: (subject, a, b) =>
          `${subject} kan auke frå ${a.value} ${a.time} til ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
        fall: (subject, a, b) =>
          `${subject} kan gå ned frå ${a.value} ${a.time} til ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
        stable: (subject, a, b) =>
          `${subject} kan endre seg lite: ${a.value} ${a.time} og ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
        equal: (subject, a, b) =>
          `${subject} kan bli som før: ${b.value} både ${a.time} og ${b.time}, etter hovudalternativet til SSB.`,
      },
      change: {
        rise: (subject, amount, a, b) =>
          `${subject} kan auke med ${amount}: frå ${a.value} ${a.time} til ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
        fall: (subject, amount, a, b) =>
          `${subject} kan gå ned med ${amount}: frå ${a.value} ${a.time} til ${b.value} ${b.time}, etter hovudalternativet til SSB.`,
      },
    },
    beside: {
      above: (places) => `over ${places}`,
      below: (places) => `under ${places}`,
      level: (places) => `på linje med ${places}`,
      country: (value) => `landet (${value})`,
      and: (a, b) => `${a} og ${b}`,
      but: (a, b) => `${a}, men ${b}`,
      was: (us, where, time) => `${us} låg ${where} ${time}.`,
      canBe: (us, where, time) =>
        `${us} kan liggje ${where} ${time}, etter hovudalternativet til SSB.`,
      fromTo: (from, to) => `frå ${from} til ${to}`,
      inYears: (from, to) => `i åra ${from}–${to}`,
    },
    quarter: {
      highest: (all) => `Kommunen er i fjerdedelen med høgast tal av ${all}.`,
      lowest: (all) => `Kommunen er i fjerdedelen med lågast tal av ${all}.`,
      all: (count) => `alle dei ${count} kommunane`,
      some: (count) => `dei ${count} kommunane som har tal`,
    },
  },
)
