import type { StartingPoint } from '#domain/process.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** The case for the formannskap that sets the work going. */
export const startPaperTexts = dictionary(
  {
    title: (term: string) => `Oppstart av arbeidet med planstrategi ${term}`,
    decision: 'Forslag til vedtak',
    points: {
      start: (municipality: string, term: string) =>
        `Arbeidet med planstrategi for ${municipality} ${term} settes i gang, jf. plan- og bygningsloven § 10-1.`,
      scope: {
        mini: 'Arbeidet holdes så lite som loven tillater. Det bygger på kunnskap kommunen allerede har.',
        full: 'Arbeidet gjøres som en full prosess, med bred medvirkning og drøfting i kommunestyret.',
        merged:
          'Planstrategien slås sammen med oppstarten av arbeidet med kommuneplanen, jf. plan- og bygningsloven § 10-1.',
      } satisfies Record<StartingPoint, string>,
      council: (date: string) =>
        `Kommunestyret behandler planstrategien ${date}. Tidsplanen i saken legges til grunn.`,
      views: (date: string) =>
        `Statlige og regionale organer og nabokommuner blir bedt om synspunkter innen ${date}.`,
      leader: (name: string) => `${name} leder arbeidet.`,
      noLeader: '[navn]',
    },
    background: 'Bakgrunn',
    duty: (deadline: string) =>
      `Kommunestyret skal vedta en planstrategi innen ett år etter konstitueringen (plan- og bygningsloven § 10-1). Fristen er ${deadline}.`,
    minimum:
      'Loven krever fire ting: synspunkter fra stat, fylkeskommune og nabokommuner, et forslag til vedtak som er offentlig i minst 30 dager, et standpunkt til kommuneplanen og vedtaket selv (plan- og bygningsloven § 10-1). Kommunen bør også legge til rette for bred medvirkning og allmenn debatt.',
    resources: (hours: string) =>
      `Det er satt av ${hours} timer i uka til arbeidet. Planleggingen skal ikke være mer omfattende enn nødvendig (plan- og bygningsloven § 3-1).`,
    schedule: 'Tidsplan',
    caption: 'Det viktigste i tidsplanen',
    what: 'Hva',
    when: 'Når',
    participation: 'Medvirkning',
    participationText:
      'Enhver som fremmer planforslag, skal legge til rette for medvirkning (plan- og bygningsloven § 5-1). Ungdomsrådet, eldrerådet og rådet for personer med funksjonsnedsettelse får saken så tidlig at de kan påvirke den (forskrift om medvirkningsordninger § 2). [Skriv hvem andre dere vil ha med, og hvordan.]',
    evaluation: 'Forrige planstrategi',
    noEvaluation: '[Skriv kort hva som ble gjort, hva som ikke ble gjort, og hvorfor.]',
  },
  {
    title: (term: string) => `Oppstart av arbeidet med planstrategi ${term}`,
    decision: 'Forslag til vedtak',
    points: {
      start: (municipality: string, term: string) =>
        `Arbeidet med planstrategi for ${municipality} ${term} blir sett i gang, jf. plan- og bygningslova § 10-1.`,
      scope: {
        mini: 'Arbeidet blir halde så lite som lova tillèt. Det byggjer på kunnskap kommunen alt har.',
        full: 'Arbeidet blir gjort som ein full prosess, med brei medverknad og drøfting i kommunestyret.',
        merged:
          'Planstrategien blir slått saman med oppstarten av arbeidet med kommuneplanen, jf. plan- og bygningslova § 10-1.',
      } satisfies Record<StartingPoint, string>,
      council: (date: string) =>
        `Kommunestyret behandlar planstrategien ${date}. Tidsplanen i saka blir lagd til grunn.`,
      views: (date: string) =>
        `Statlege og regionale organ og nabokommunar blir bedne om synspunkt innan ${date}.`,
      leader: (name: string) => `${name} leier arbeidet.`,
      noLeader: '[namn]',
    },
    background: 'Bakgrunn',
    duty: (deadline: string) =>
      `Kommunestyret skal vedta ein planstrategi innan eitt år etter konstitueringa (plan- og bygningslova § 10-1). Fristen er ${deadline}.`,
    minimum:
      'Lova krev fire ting: synspunkt frå stat, fylkeskommune og nabokommunar, eit forslag til vedtak som er offentleg i minst 30 dagar, eit standpunkt til kommuneplanen og vedtaket sjølv (plan- og bygningslova § 10-1). Kommunen bør også leggje til rette for brei medverknad og allmenn debatt.',
    resources: (hours: string) =>
      `Det er sett av ${hours} timar i veka til arbeidet. Planlegginga skal ikkje vere meir omfattande enn nødvendig (plan- og bygningslova § 3-1).`,
    schedule: 'Tidsplan',
    caption: 'Det viktigaste i tidsplanen',
    what: 'Kva',
    when: 'Når',
    participation: 'Medverknad',
    participationText:
      'Alle som fremjar planforslag, skal leggje til rette for medverknad (plan- og bygningslova § 5-1). Ungdomsrådet, eldrerådet og rådet for personar med funksjonsnedsetting får saka så tidleg at dei kan påverke ho (forskrift om medverknadsordningar § 2). [Skriv kven andre de vil ha med, og korleis.]',
    evaluation: 'Førre planstrategi',
    noEvaluation: '[Skriv kort kva som vart gjort, kva som ikkje vart gjort, og kvifor.]',
  },
)
