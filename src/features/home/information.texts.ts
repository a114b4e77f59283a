import { dictionary, type Language } from '#platform/i18n/language.ts'

/** Pages that explain the installation itself. Plain paragraphs, lists and links, in that order. */
export interface InformationSection {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly string[]
  readonly links?: readonly { readonly label: string; readonly href: string }[]
}

export interface InformationPage {
  readonly title: string
  readonly lead: string
  readonly sections: readonly InformationSection[]
}

export const informationPages = ['about', 'privacy', 'accessibility', 'security'] as const
export type InformationName = (typeof informationPages)[number]

type InformationTexts = Readonly<Record<InformationName, InformationPage>>

/** Stands in the texts where the sentence about whom to write to comes. */
const contact = '{contact}'

const nb: InformationTexts = {
  about: {
    title: 'Om Stedsans',
    lead: 'Stedsans følger en kommune fra kommunestyret er konstituert til planstrategien er vedtatt.',
    sections: [
      {
        heading: 'Hva du kan gjøre her i dag',
        points: [
          'Starte en planstrategi og få en tidsplan regnet bakover fra fristen i plan- og bygningsloven § 10-1.',
          'Se hva som er oppfylt, hva som gjenstår, og hva som kan glippe, for hvert lovkrav.',
          'Fordele oppgavene, forberede møtene, legge ved dokumenter og få påminnelser i tide.',
          'Hente prosessplanen som Word, PDF og utskrift, og tidsplanen som regneark.',
          'Arbeide på bokmål eller nynorsk, alene eller flere sammen.',
          'Hente de samme opplysningene med et annet program, gjennom et åpent API.',
        ],
      },
      {
        heading: 'Hva som er lov, og hva som er råd',
        paragraphs: [
          'Stedsans skiller alltid mellom det loven krever (skal), det loven råder til (bør), det loven åpner for (kan) og det som er vårt eget forslag. Hvert krav har paragraf, lenke til Lovdata og datoen da vi leste teksten.',
          'Stedsans er ikke juridisk rådgivning. Kommunen har ansvaret for sine egne vedtak.',
        ],
        links: [{ label: 'Loven om kommunal planstrategi', href: '/lov' }],
      },
      {
        heading: 'Tallene',
        paragraphs: [
          'Folketall, sentralitet og kommunenummer er fra Statistisk sentralbyrå. Kommunegrenser og samiske og kvenske navn er fra Kartverket. Alt er publisert under lisensen CC BY 4.0, og kilden står ved hvert tall.',
        ],
        links: [
          { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.no' },
        ],
      },
      {
        heading: 'Hvem som drifter',
        paragraphs: [
          'Stedsans kan driftes av en kommune, et fylke eller noen de velger. En installasjon kan ha én kommune eller mange, og hver kommune ser bare sitt eget arbeid.',
          contact,
        ],
      },
    ],
  },
  privacy: {
    title: 'Personvern',
    lead: 'Du kan lese de åpne sidene uten å oppgi noe. For å arbeide i en kommune trenger vi navn og e-postadresse.',
    sections: [
      {
        heading: 'Hvem som har ansvaret',
        paragraphs: [
          'Kommunen er behandlingsansvarlig for det som skrives i kommunens arbeidsrom. Den som drifter installasjonen, behandler opplysningene på vegne av kommunen (personvernforordningen artikkel 4 nr. 7 og 8).',
          contact,
        ],
      },
      {
        heading: 'Hva som lagres om deg som bruker',
        points: [
          'Navn, e-postadresse, målform og hvilken rolle du har i hvilken kommune.',
          'Når du logget inn og sist var aktiv. Innloggingen varer i 14 dager fra du sist brukte den. Innloggingslenker varer i 15 minutter.',
          'En endringslogg: hva du endret, når, og fra hvilken IP-adresse. Kommunens administrator og planlegger kan lese den. Den kan ikke endres.',
          'Hvilke oppgaver du leder eller er med på, merknadene du skriver, og filene du legger ved.',
          'E-post som er sendt til deg fra Stedsans, og når du er minnet om hva. Du velger selv hvilke påminnelser du vil ha.',
        ],
      },
      {
        heading: 'Hva som lagres om andre',
        paragraphs: [
          'Kommunen kan skrive navn på dem som leder arbeidet eller sitter i arbeidsgruppen, og på folkevalgte som også er ansatt i kommunen. Det siste er for å kunne vurdere habilitet (kommuneloven § 11-10). Skriv ikke inn mer om folk enn saken trenger.',
          'Bilder som blir lagt ved, lagres uten opplysninger om hvor og når de er tatt.',
        ],
      },
      {
        heading: 'Informasjonskapsler',
        paragraphs: [
          'Stedsans bruker bare kapsler som siden ikke virker uten. Ingen sporing, ingen analyseverktøy, og ingenting hentes fra andre nettsteder.',
        ],
        points: [
          '«stedsans» holder deg innlogget i inntil 14 dager.',
          '«stedsans_nettleser» kjenner igjen nettleseren som ba om innloggingslenken. Den varer i én time.',
          '«malform» husker om du valgte bokmål eller nynorsk. Den varer i ett år.',
          'Tekst i skjemaer kan bli tatt vare på i nettleserfanen din til den er sendt, så du ikke mister den. Den slettes når du lukker fanen.',
        ],
      },
      {
        heading: 'Hvor lenge',
        paragraphs: [
          'Kommunen bestemmer hvor lenge arbeidet blir liggende, og må ta vare på det som skal arkiveres (arkivlova § 5 og bevaringsforskrifta § 35). Administratoren kan fjerne din tilgang når som helst.',
        ],
      },
      {
        heading: 'Rettighetene dine',
        paragraphs: [
          'Du kan be om innsyn i det som er lagret om deg, og be om at feil blir rettet (personvernforordningen artikkel 15 og 16). Vend deg til kommunen. Du kan også klage til Datatilsynet (artikkel 77).',
        ],
        links: [{ label: 'Datatilsynet', href: 'https://www.datatilsynet.no' }],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke Stedsans, også med tastatur, skjermleser eller forstørret tekst.',
    sections: [
      {
        heading: 'Hva vi bygger etter',
        paragraphs: [
          'Nettløsninger i det offentlige skal være universelt utformet (likestillings- og diskrimineringsloven § 18, forskrift om universell utforming av IKT-løsninger § 4b). Forskriften viser til standarden EN 301 549 V3.2.1. Vi bygger etter den og etter WCAG 2.1 nivå AA.',
        ],
      },
      {
        heading: 'Hva vi har prøvd',
        points: [
          'Automatisk kontroll med verktøyet axe i nettleseren Chromium, i lys og mørk utgave.',
          'Skjermbredder ned til 320 piksler, uten at siden må rulles sidelengs.',
          'Alt virker uten JavaScript.',
          'Tidslinjer og diagrammer har den samme informasjonen som tabell eller tekst.',
          'PDF-filene er merket etter PDF/UA-1, med overskrifter og alternativ tekst.',
        ],
      },
      {
        heading: 'Kjente mangler',
        points: [
          'Vi har ikke gjort brukertester med folk som bruker skjermleser eller andre hjelpemidler.',
          'Vi har ikke prøvd systematisk med NVDA, JAWS eller VoiceOver.',
          'Brede tabeller kan måtte rulles sidelengs inne i sin egen ramme på små skjermer.',
          'Filer og lenker som kommunene selv legger inn, er det kommunene som må gjøre tilgjengelige.',
        ],
      },
      {
        heading: 'Si fra',
        paragraphs: [
          `Møter du et hinder, vil vi gjerne vite om det. Fortell hvilken side det var, og hva du prøvde å gjøre. ${contact}`,
        ],
      },
      {
        heading: 'Den formelle tilgjengelighetserklæringen',
        paragraphs: [
          'Denne siden er ikke en tilgjengelighetserklæring. Den formelle erklæringen lager virksomheten i Digdirs sentrale løsning, og den skal oppdateres minst én gang i året (forskrift om universell utforming av IKT-løsninger § 4e).',
        ],
        links: [
          { label: 'Tilsynet for universell utforming av ikt', href: 'https://www.uutilsynet.no' },
        ],
      },
    ],
  },
  security: {
    title: 'Sikkerhet',
    lead: 'Slik er opplysningene beskyttet, og slik melder du fra om en svakhet.',
    sections: [
      {
        heading: 'Slik er det bygd',
        points: [
          'Hver kommunes opplysninger er skilt fra de andres i selve databasen, ikke bare i programmet.',
          'Du logger inn med en lenke som virker én gang. Det finnes ingen passord å miste.',
          'Hemmelige verdier som innloggingslenker og nøkler lagres bare som avtrykk.',
          'Alle endringer går i en logg som ikke kan endres eller slettes gjennom programmet.',
          'Sidene henter ingenting fra andre nettsteder, og andre nettsteder kan ikke sende skjemaer på dine vegne.',
        ],
      },
      {
        heading: 'Har du funnet en svakhet?',
        paragraphs: [
          `Meld fra før du forteller det til andre, så den kan rettes først. Beskriv hva du gjorde, og hva som skjedde. Stopp når du har sett at det er mulig, og la andres opplysninger være i fred. ${contact}`,
        ],
        links: [{ label: 'security.txt', href: '/.well-known/security.txt' }],
      },
      {
        heading: 'Har noen fått tak i innloggingen din?',
        paragraphs: [
          'Logg inn og velg «Logg ut alle steder» på Min side. Si deretter fra til administratoren i kommunen.',
        ],
      },
    ],
  },
}

const nn: InformationTexts = {
  about: {
    title: 'Om Stedsans',
    lead: 'Stedsans følgjer ein kommune frå kommunestyret er konstituert til planstrategien er vedteken.',
    sections: [
      {
        heading: 'Kva du kan gjere her i dag',
        points: [
          'Starte ein planstrategi og få ein tidsplan rekna bakover frå fristen i plan- og bygningslova § 10-1.',
          'Sjå kva som er oppfylt, kva som står att, og kva som kan glippe, for kvart lovkrav.',
          'Fordele oppgåvene, førebu møta, leggje ved dokument og få påminningar i tide.',
          'Hente prosessplanen som Word, PDF og utskrift, og tidsplanen som rekneark.',
          'Arbeide på bokmål eller nynorsk, åleine eller fleire saman.',
          'Hente dei same opplysningane med eit anna program, gjennom eit ope API.',
        ],
      },
      {
        heading: 'Kva som er lov, og kva som er råd',
        paragraphs: [
          'Stedsans skil alltid mellom det lova krev (skal), det lova rår til (bør), det lova opnar for (kan) og det som er vårt eige forslag. Kvart krav har paragraf, lenkje til Lovdata og datoen då vi las teksten.',
          'Stedsans er ikkje juridisk rådgiving. Kommunen har ansvaret for sine eigne vedtak.',
        ],
        links: [{ label: 'Lova om kommunal planstrategi', href: '/lov' }],
      },
      {
        heading: 'Tala',
        paragraphs: [
          'Folketal, sentralitet og kommunenummer er frå Statistisk sentralbyrå. Kommunegrenser og samiske og kvenske namn er frå Kartverket. Alt er publisert under lisensen CC BY 4.0, og kjelda står ved kvart tal.',
        ],
        links: [
          { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/deed.no' },
        ],
      },
      {
        heading: 'Kven som driftar',
        paragraphs: [
          'Stedsans kan driftast av ein kommune, eit fylke eller nokon dei vel. Ein installasjon kan ha éin kommune eller mange, og kvar kommune ser berre sitt eige arbeid.',
          contact,
        ],
      },
    ],
  },
  privacy: {
    title: 'Personvern',
    lead: 'Du kan lese dei opne sidene utan å oppgje noko. For å arbeide i ein kommune treng vi namn og e-postadresse.',
    sections: [
      {
        heading: 'Kven som har ansvaret',
        paragraphs: [
          'Kommunen er behandlingsansvarleg for det som blir skrive i arbeidsrommet til kommunen. Den som driftar installasjonen, behandlar opplysningane på vegner av kommunen (personvernforordninga artikkel 4 nr. 7 og 8).',
          contact,
        ],
      },
      {
        heading: 'Kva som blir lagra om deg som brukar',
        points: [
          'Namn, e-postadresse, målform og kva rolle du har i kva kommune.',
          'Når du logga inn og sist var aktiv. Innlogginga varer i 14 dagar frå du sist brukte ho. Innloggingslenkjer varer i 15 minutt.',
          'Ein endringslogg: kva du endra, når, og frå kva IP-adresse. Administratoren og planleggjaren i kommunen kan lese han. Han kan ikkje endrast.',
          'Kva oppgåver du leier eller er med på, merknadene du skriv, og filene du legg ved.',
          'E-post som er send til deg frå Stedsans, og når du er mint om kva. Du vel sjølv kva påminningar du vil ha.',
        ],
      },
      {
        heading: 'Kva som blir lagra om andre',
        paragraphs: [
          'Kommunen kan skrive namn på dei som leier arbeidet eller sit i arbeidsgruppa, og på folkevalde som også er tilsette i kommunen. Det siste er for å kunne vurdere habilitet (kommunelova § 11-10). Skriv ikkje inn meir om folk enn saka treng.',
          'Bilete som blir lagde ved, blir lagra utan opplysningar om kvar og når dei er tekne.',
        ],
      },
      {
        heading: 'Informasjonskapslar',
        paragraphs: [
          'Stedsans bruker berre kapslar som sida ikkje verkar utan. Inga sporing, ingen analyseverktøy, og ingenting blir henta frå andre nettstader.',
        ],
        points: [
          '«stedsans» held deg innlogga i inntil 14 dagar.',
          '«stedsans_nettleser» kjenner att nettlesaren som bad om innloggingslenkja. Han varer i éin time.',
          '«malform» hugsar om du valde bokmål eller nynorsk. Han varer i eitt år.',
          'Tekst i skjema kan bli teken vare på i nettlesarfana di til han er send, så du ikkje mistar han. Han blir sletta når du lukkar fana.',
        ],
      },
      {
        heading: 'Kor lenge',
        paragraphs: [
          'Kommunen avgjer kor lenge arbeidet blir liggjande, og må ta vare på det som skal arkiverast (arkivlova § 5 og bevaringsforskrifta § 35). Administratoren kan fjerne tilgangen din når som helst.',
        ],
      },
      {
        heading: 'Rettane dine',
        paragraphs: [
          'Du kan be om innsyn i det som er lagra om deg, og be om at feil blir retta (personvernforordninga artikkel 15 og 16). Vend deg til kommunen. Du kan også klage til Datatilsynet (artikkel 77).',
        ],
        links: [{ label: 'Datatilsynet', href: 'https://www.datatilsynet.no' }],
      },
    ],
  },
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke Stedsans, også med tastatur, skjermlesar eller forstørra tekst.',
    sections: [
      {
        heading: 'Kva vi byggjer etter',
        paragraphs: [
          'Nettløysingar i det offentlege skal vere universelt utforma (likestillings- og diskrimineringslova § 18, forskrift om universell utforming av IKT-løysingar § 4b). Forskrifta viser til standarden EN 301 549 V3.2.1. Vi byggjer etter han og etter WCAG 2.1 nivå AA.',
        ],
      },
      {
        heading: 'Kva vi har prøvd',
        points: [
          'Automatisk kontroll med verktøyet axe i nettlesaren Chromium, i lys og mørk utgåve.',
          'Skjermbreidder ned til 320 pikslar, utan at sida må rullast sidelengs.',
          'Alt verkar utan JavaScript.',
          'Tidslinjer og diagram har den same informasjonen som tabell eller tekst.',
          'PDF-filene er merkte etter PDF/UA-1, med overskrifter og alternativ tekst.',
        ],
      },
      {
        heading: 'Kjende manglar',
        points: [
          'Vi har ikkje gjort brukartestar med folk som bruker skjermlesar eller andre hjelpemiddel.',
          'Vi har ikkje prøvd systematisk med NVDA, JAWS eller VoiceOver.',
          'Breie tabellar kan måtte rullast sidelengs inne i si eiga ramme på små skjermar.',
          'Filer og lenkjer som kommunane sjølve legg inn, er det kommunane som må gjere tilgjengelege.',
        ],
      },
      {
        heading: 'Sei frå',
        paragraphs: [
          `Møter du eit hinder, vil vi gjerne vite om det. Fortel kva side det var, og kva du prøvde å gjere. ${contact}`,
        ],
      },
      {
        heading: 'Den formelle tilgjengeerklæringa',
        paragraphs: [
          'Denne sida er ikkje ei tilgjengeerklæring. Den formelle erklæringa lagar verksemda i den sentrale løysinga til Digdir, og ho skal oppdaterast minst éin gong i året (forskrift om universell utforming av IKT-løysingar § 4e).',
        ],
        links: [
          { label: 'Tilsynet for universell utforming av ikt', href: 'https://www.uutilsynet.no' },
        ],
      },
    ],
  },
  security: {
    title: 'Tryggleik',
    lead: 'Slik er opplysningane verna, og slik melder du frå om ein svakleik.',
    sections: [
      {
        heading: 'Slik er det bygd',
        points: [
          'Opplysningane til kvar kommune er skilde frå dei andre i sjølve databasen, ikkje berre i programmet.',
          'Du loggar inn med ei lenkje som verkar éin gong. Det finst ingen passord å miste.',
          'Hemmelege verdiar som innloggingslenkjer og nøklar blir lagra berre som avtrykk.',
          'Alle endringar går i ein logg som ikkje kan endrast eller slettast gjennom programmet.',
          'Sidene hentar ingenting frå andre nettstader, og andre nettstader kan ikkje sende skjema på dine vegner.',
        ],
      },
      {
        heading: 'Har du funne ein svakleik?',
        paragraphs: [
          `Meld frå før du fortel det til andre, så han kan rettast først. Skriv kva du gjorde, og kva som hende. Stopp når du har sett at det er mogleg, og la opplysningane til andre vere i fred. ${contact}`,
        ],
        links: [{ label: 'security.txt', href: '/.well-known/security.txt' }],
      },
      {
        heading: 'Har nokon fått tak i innlogginga di?',
        paragraphs: [
          'Logg inn og vel «Logg ut alle stader» på Mi side. Sei deretter frå til administratoren i kommunen.',
        ],
      },
    ],
  },
}

const texts = dictionary(nb, nn)

const contactTexts = dictionary(
  {
    unknown: 'Kontakt den som drifter denne installasjonen, eller kommunen det gjelder.',
    known: (address: string) => `Skriv til den som drifter denne installasjonen: ${address}.`,
  },
  {
    unknown: 'Kontakt den som driftar denne installasjonen, eller kommunen det gjeld.',
    known: (address: string) => `Skriv til den som driftar denne installasjonen: ${address}.`,
  },
)

/** A page's text; `address` is the operator's e-mail address, null when the installation has none. */
export function informationPage(
  name: InformationName,
  language: Language,
  address: string | null,
): InformationPage {
  const { known, unknown } = contactTexts[language]
  const sentence = address === null ? unknown : known(address)
  const page = texts[language][name]
  return {
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      paragraphs: (section.paragraphs ?? []).map((text) => text.replace(contact, sentence)),
    })),
  }
}
