import { dictionary } from '#platform/i18n/language.ts'

export const chooseMeetingTexts = dictionary(
  {
    title: (date: string) => `Vedtak ${date}?`,
    intro: (date: string) =>
      `Se hva som skal til for at kommunestyret kan vedta planstrategien ${date}.`,
    see: 'Se hva et vedtak i dette møtet krever',
    asks: 'Dette skal til',
    publish: 'Forslaget må være offentlig',
    publishValue: (safe: string, law: string) =>
      `Vi anbefaler senest ${safe}. Loven sier senest ${law} (plan- og bygningsloven § 10-1 andre ledd).`,
    recommendFirst: 'Innstilling først, så offentlig',
    beforeSummer: (safe: string) =>
      `Innstillingen bør gis i god tid før ${safe}. Sommeren ligger mellom, så i praksis betyr det senest i juni.`,
    before: (safe: string) => `Innstillingen bør gis senest ${safe}.`,
    fits: (dates: string) => `Kalenderen har ${dates}.`,
    none: 'Kalenderen har ingen slike møter. Be om et møte, eller velg den andre rekkefølgen.',
    publicationFirst: 'Offentlig først, så innstilling',
    after: 'Innstillingen gis etter at forslaget har vært offentlig, og før kommunestyret møtes.',
    noneAfter: 'Kalenderen har ingen møter der innstillingen kan gis etterpå.',
    toDeadline: 'Til fristen',
    daysBefore: (days: number, deadline: string) =>
      days === 1 ? `Én dag før fristen ${deadline}.` : `${days} dager før fristen ${deadline}.`,
    onDeadline: (deadline: string) => `På fristen ${deadline}.`,
    daysAfter: (days: number, deadline: string) =>
      `${days} ${days === 1 ? 'dag' : 'dager'} etter fristen ${deadline} (plan- og bygningsloven § 10-1).`,
    reserve: 'Møte i reserve',
    noReserve: 'Ingen. Blir saken utsatt, har kalenderen ikke noe senere møte før fristen.',
    chosen: 'Dette møtet er valgt i tidsplanen nå.',
    choose: 'Velg dette møtet',
    release: 'La tidsplanen velge møtet',
    back: 'Tilbake til møtene',
    changed:
      'Noen andre har endret planstrategien etter at du åpnet siden. Se over valget på nytt.',
  },
  {
    title: (date: string) => `Vedtak ${date}?`,
    intro: (date: string) =>
      `Sjå kva som skal til for at kommunestyret kan vedta planstrategien ${date}.`,
    see: 'Sjå kva eit vedtak i dette møtet krev',
    asks: 'Dette skal til',
    publish: 'Forslaget må vere offentleg',
    publishValue: (safe: string, law: string) =>
      `Vi rår til seinast ${safe}. Lova seier seinast ${law} (plan- og bygningslova § 10-1 andre ledd).`,
    recommendFirst: 'Innstilling først, så offentleg',
    beforeSummer: (safe: string) =>
      `Innstillinga bør bli gitt i god tid før ${safe}. Sommaren ligg mellom, så i praksis vil det seie seinast i juni.`,
    before: (safe: string) => `Innstillinga bør bli gitt seinast ${safe}.`,
    fits: (dates: string) => `Kalenderen har ${dates}.`,
    none: 'Kalenderen har ingen slike møte. Be om eit møte, eller vel den andre rekkjefølgja.',
    publicationFirst: 'Offentleg først, så innstilling',
    after:
      'Innstillinga blir gitt etter at forslaget har vore offentleg, og før kommunestyret møtest.',
    noneAfter: 'Kalenderen har ingen møte der innstillinga kan bli gitt etterpå.',
    toDeadline: 'Til fristen',
    daysBefore: (days: number, deadline: string) =>
      days === 1 ? `Éin dag før fristen ${deadline}.` : `${days} dagar før fristen ${deadline}.`,
    onDeadline: (deadline: string) => `På fristen ${deadline}.`,
    daysAfter: (days: number, deadline: string) =>
      `${days} ${days === 1 ? 'dag' : 'dagar'} etter fristen ${deadline} (plan- og bygningslova § 10-1).`,
    reserve: 'Møte i reserve',
    noReserve: 'Ingen. Blir saka utsett, har kalenderen ikkje noko seinare møte før fristen.',
    chosen: 'Dette møtet er valt i tidsplanen no.',
    choose: 'Vel dette møtet',
    release: 'La tidsplanen velje møtet',
    back: 'Tilbake til møta',
    changed: 'Nokon andre har endra planstrategien etter at du opna sida. Sjå over valet på nytt.',
  },
)
