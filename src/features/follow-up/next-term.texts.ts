import { dictionary } from '#platform/i18n/language.ts'

export const nextTermTexts = dictionary(
  {
    title: 'Start neste periode',
    lead: (period: string) =>
      `Dere tar med dere det dere har lært, inn i planstrategien for ${period}.`,
    carried: 'Dette blir med',
    plans: 'Planregisteret, som en kopi dere kan endre.',
    evaluation: 'En evaluering med utkast til tekst og hva som ble av hvert planarbeid.',
    wishes: (some: string) => `${some} planønsker som ikke er avgjort.`,
    kept: 'Planstrategien dere har nå, blir stående som den er.',
    constitution: 'Når venter dere det konstituerende møtet?',
    constitutionHelp: 'Datoen kan endres senere. Fristen for vedtak regnes fra møtet.',
    start: 'Start neste periode',
    exists: (period: string) => `Planstrategien for ${period} er allerede startet.`,
    open: 'Åpne den',
    problem: 'Skriv en dato som finnes, for eksempel 20.10.2031.',
    text: {
      intro: (period: string) =>
        `Utkast laget av oppfølgingen av planstrategien ${period}. Skriv det om til deres eget.`,
      counts: (all: string, done: string, underWay: string, notDone: string, dropped: string) =>
        `Av ${all} planarbeid er ${done} gjort, ${underWay} i gang, ${notDone} ikke gjort og ${dropped} valgt bort.`,
      wishes: (some: string) => `I perioden kom det ${some} planønsker.`,
    },
  },
  {
    title: 'Start neste periode',
    lead: (period: string) =>
      `De tek med dykk det de har lært, inn i planstrategien for ${period}.`,
    carried: 'Dette blir med',
    plans: 'Planregisteret, som ein kopi de kan endre.',
    evaluation: 'Ei evaluering med utkast til tekst og kva som vart av kvart planarbeid.',
    wishes: (some: string) => `${some} planønske som ikkje er avgjorde.`,
    kept: 'Planstrategien de har no, blir ståande som han er.',
    constitution: 'Når ventar de det konstituerande møtet?',
    constitutionHelp: 'Datoen kan endrast seinare. Fristen for vedtak blir rekna frå møtet.',
    start: 'Start neste periode',
    exists: (period: string) => `Planstrategien for ${period} er alt starta.`,
    open: 'Opne han',
    problem: 'Skriv ein dato som finst, til dømes 20.10.2031.',
    text: {
      intro: (period: string) =>
        `Utkast laga av oppfølginga av planstrategien ${period}. Skriv det om til dykkar eige.`,
      counts: (all: string, done: string, underWay: string, notDone: string, dropped: string) =>
        `Av ${all} planarbeid er ${done} gjorde, ${underWay} i gang, ${notDone} ikkje gjorde og ${dropped} valde bort.`,
      wishes: (some: string) => `I perioden kom det ${some} planønske.`,
    },
  },
)
