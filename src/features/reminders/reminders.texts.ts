import { dictionary } from '#platform/i18n/language.ts'

/** The letters themselves. Plain text: what is written here is all there is. */
export const letterTexts = dictionary(
  {
    hello: (name: string) => `Hei, ${name}!`,
    digest: {
      subject: (late: number, thisWeek: number) =>
        late > 0
          ? `Uka i planstrategien: ${late} forsinket, ${thisWeek} denne uka`
          : `Uka i planstrategien: ${thisWeek} denne uka`,
      subjectAhead: 'Uka i planstrategien: dette kommer',
      lead: 'Her er det som venter på deg i arbeidet med planstrategien.',
      late: 'FORSINKET',
      thisWeek: 'DENNE UKA',
      nextWeeks: 'DE TO NESTE UKENE',
      law: 'LOVENS FRISTER',
    },
    deadline: {
      subjectOne: (date: string) => `Påminnelse: frist ${date}`,
      subjectMany: (count: number) => `Påminnelse: ${count} frister i planstrategien`,
      lead: 'Dette har frist snart.',
    },
    days: {
      due: (date: string) => `Ferdig senest ${date}.`,
      held: (date: string) => `Dato: ${date}.`,
      starts: (date: string) => `Begynner ${date}.`,
      ends: (date: string) => `Slutter ${date}.`,
    },
    past: {
      due: (date: string) => `Skulle vært ferdig ${date}.`,
      held: (date: string) => `Var satt til ${date}. Er det gjort, kan du merke det som gjort.`,
      starts: (date: string) => `Skulle ha begynt ${date}.`,
      ends: (date: string) =>
        `Skulle vært avsluttet ${date}. Er det gjort, kan du merke det som gjort.`,
    },
    needsSomebody: 'Ingen leder dette ennå. Ta det selv, eller velg hvem som leder.',
    law: {
      adoptBy: (date: string) =>
        `Planstrategien skal være vedtatt senest ${date} (plan- og bygningsloven § 10-1).`,
      adoptByPast: (date: string) =>
        `Planstrategien skulle vært vedtatt senest ${date} (plan- og bygningsloven § 10-1). Vedtaket er ikke registrert.`,
      publishByLaw: (date: string) =>
        `Forslaget til vedtak skal være offentlig senest ${date}, minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1).`,
      publishByLawPast: (date: string) =>
        `Forslaget til vedtak skulle vært offentlig senest ${date}, minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1). Datoen er ikke registrert.`,
    },
    why: 'Du får denne e-posten fordi du er med i arbeidet med en planstrategi i Stedsans. Her velger du hvilke påminnelser du vil ha, og slår dem av:',
  },
  {
    hello: (name: string) => `Hei, ${name}!`,
    digest: {
      subject: (late: number, thisWeek: number) =>
        late > 0
          ? `Veka i planstrategien: ${late} forseinka, ${thisWeek} denne veka`
          : `Veka i planstrategien: ${thisWeek} denne veka`,
      subjectAhead: 'Veka i planstrategien: dette kjem',
      lead: 'Her er det som ventar på deg i arbeidet med planstrategien.',
      late: 'FORSEINKA',
      thisWeek: 'DENNE VEKA',
      nextWeeks: 'DEI TO NESTE VEKENE',
      law: 'FRISTANE I LOVA',
    },
    deadline: {
      subjectOne: (date: string) => `Påminning: frist ${date}`,
      subjectMany: (count: number) => `Påminning: ${count} fristar i planstrategien`,
      lead: 'Dette har frist snart.',
    },
    days: {
      due: (date: string) => `Ferdig seinast ${date}.`,
      held: (date: string) => `Dato: ${date}.`,
      starts: (date: string) => `Byrjar ${date}.`,
      ends: (date: string) => `Sluttar ${date}.`,
    },
    past: {
      due: (date: string) => `Skulle ha vore ferdig ${date}.`,
      held: (date: string) => `Var sett til ${date}. Er det gjort, kan du merkje det som gjort.`,
      starts: (date: string) => `Skulle ha byrja ${date}.`,
      ends: (date: string) =>
        `Skulle ha vore avslutta ${date}. Er det gjort, kan du merkje det som gjort.`,
    },
    needsSomebody: 'Ingen leier dette enno. Ta det sjølv, eller vel kven som leier.',
    law: {
      adoptBy: (date: string) =>
        `Planstrategien skal vere vedteken seinast ${date} (plan- og bygningslova § 10-1).`,
      adoptByPast: (date: string) =>
        `Planstrategien skulle ha vore vedteken seinast ${date} (plan- og bygningslova § 10-1). Vedtaket er ikkje registrert.`,
      publishByLaw: (date: string) =>
        `Forslaget til vedtak skal vere offentleg seinast ${date}, minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1).`,
      publishByLawPast: (date: string) =>
        `Forslaget til vedtak skulle ha vore offentleg seinast ${date}, minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1). Datoen er ikkje registrert.`,
    },
    why: 'Du får denne e-posten fordi du er med i arbeidet med ein planstrategi i Stedsans. Her vel du kva påminningar du vil ha, og slår dei av:',
  },
)
