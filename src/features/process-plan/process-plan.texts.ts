import { dictionary } from '#platform/i18n/language.ts'

export const processPlanTexts = dictionary(
  {
    title: (period: string) => `Prosessplan for planstrategi ${period}`,
    pageTitle: 'Prosessplan',
    intro:
      'Prosessplanen er et levende dokument. Den følger tidsplanen. Skriv den ut på nytt når noe endrer seg.',
    word: 'Last ned som Word',
    pdf: 'Last ned som PDF',
    workbook: 'Tidsplan som Excel',
    dateline: (date: string) => `Skrevet ut ${date}`,
    result: 'Hva vi skal oppnå',
    resultText: (period: string, meeting: string) =>
      `Kommunestyret vedtar planstrategi for ${period} ${meeting}.`,
    deadline: 'Frist og møter',
    deadlineText: (date: string) =>
      `Planstrategien skal være vedtatt senest ${date}, ett år etter konstitueringen (plan- og bygningsloven § 10-1).`,
    expectedText: (date: string) =>
      `Det konstituerende møtet er ikke holdt. Med forventet dato er fristen ${date} (plan- og bygningsloven § 10-1).`,
    publishText: (safe: string, law: string) =>
      `Forslaget til vedtak skal være offentlig minst 30 dager før møtet, senest ${law} (plan- og bygningsloven § 10-1 andre ledd). Vi planlegger med ${safe}.`,
    reserveText: (date: string) => `Møte i reserve: ${date}.`,
    who: 'Hvem og hvor mye tid',
    whoText: (leader: string, hours: string) =>
      `${leader} leder arbeidet. Det er satt av ${hours} timer i uka.`,
    noLeader: 'Leder er ikke valgt ennå',
    timeline: 'Tidslinje',
    activities: 'Aktiviteter',
    activitiesCaption: 'Aktiviteter med datoer',
    meetingsCaption: 'Møter',
    law: 'Lovkrav å passe på',
    lawCaption: 'Lovkrav med status',
    lawColumns: { requirement: 'Krav', basis: 'Lovgrunnlag', status: 'Status', next: 'Å gjøre' },
    warnings: 'Varsler og begrunnelser',
    fileName: (place: string, period: string) => `Prosessplan ${place} ${period}`,
    workbookName: (place: string, period: string) => `Tidsplan ${place} ${period}`,
  },
  {
    title: (period: string) => `Prosessplan for planstrategi ${period}`,
    pageTitle: 'Prosessplan',
    intro:
      'Prosessplanen er eit levande dokument. Han følgjer tidsplanen. Skriv han ut på nytt når noko endrar seg.',
    word: 'Last ned som Word',
    pdf: 'Last ned som PDF',
    workbook: 'Tidsplan som Excel',
    dateline: (date: string) => `Skrive ut ${date}`,
    result: 'Kva vi skal oppnå',
    resultText: (period: string, meeting: string) =>
      `Kommunestyret vedtek planstrategi for ${period} ${meeting}.`,
    deadline: 'Frist og møte',
    deadlineText: (date: string) =>
      `Planstrategien skal vere vedteken seinast ${date}, eitt år etter konstitueringa (plan- og bygningslova § 10-1).`,
    expectedText: (date: string) =>
      `Det konstituerande møtet er ikkje halde. Med venta dato er fristen ${date} (plan- og bygningslova § 10-1).`,
    publishText: (safe: string, law: string) =>
      `Forslaget til vedtak skal vere offentleg minst 30 dagar før møtet, seinast ${law} (plan- og bygningslova § 10-1 andre ledd). Vi planlegg med ${safe}.`,
    reserveText: (date: string) => `Møte i reserve: ${date}.`,
    who: 'Kven og kor mykje tid',
    whoText: (leader: string, hours: string) =>
      `${leader} leier arbeidet. Det er sett av ${hours} timar i veka.`,
    noLeader: 'Leiar er ikkje vald enno',
    timeline: 'Tidslinje',
    activities: 'Aktivitetar',
    activitiesCaption: 'Aktivitetar med datoar',
    meetingsCaption: 'Møte',
    law: 'Lovkrav å passe på',
    lawCaption: 'Lovkrav med status',
    lawColumns: { requirement: 'Krav', basis: 'Lovgrunnlag', status: 'Status', next: 'Å gjere' },
    warnings: 'Varsel og grunngivingar',
    fileName: (place: string, period: string) => `Prosessplan ${place} ${period}`,
    workbookName: (place: string, period: string) => `Tidsplan ${place} ${period}`,
  },
)
