import { dictionary } from '#platform/i18n/language.ts'

export const errorPageTexts = dictionary(
  {
    toFrontPage: 'Gå til forsiden',
    typed: 'Det du skrev',
    typedHelp: 'Dette er ikke lagret. Ta en kopi hvis du vil ta vare på det.',
    logIn: 'Logg inn',
    tryAgain: 'Prøv igjen',
    reference: (number: string) => `Referansenummer: ${number}`,
    forbidden: {
      heading: 'Du har ikke tilgang til denne siden',
      text: 'Den som er administrator i kommunen, kan gi deg tilgang. Er du med i flere kommuner, kan det hende at siden hører til en annen enn du tror.',
    },
    notFound: {
      heading: 'Vi finner ikke siden',
      text: 'Adressen kan være skrevet feil, eller siden er flyttet. Det hender også at siden ikke er åpen for deg.',
    },
    conflict: {
      heading: 'Noen andre har endret dette i mellomtiden',
      text: 'Det de lagret, står der fortsatt. Gå tilbake, se på den nye utgaven og legg inn endringen din på nytt.',
    },
    invalid: {
      heading: 'Vi forsto ikke det som ble sendt',
      text: 'Gå tilbake og se over det du fylte ut. Ingenting er endret.',
    },
    tooLarge: {
      heading: 'Fila eller teksten er for stor',
      text: 'Gå tilbake og send mindre om gangen. Ingenting er endret.',
    },
    tooMany: {
      heading: 'Det gikk for fort',
      text: 'Stedsans fikk for mange forespørsler på kort tid. Vent et minutt og prøv igjen. Det du har skrevet, ligger fortsatt i skjemaet når du går tilbake.',
    },
    failed: {
      heading: 'Noe gikk galt hos oss',
      text: 'Feilen er notert. Prøv igjen om litt. Kommer den tilbake, gi referansenummeret til den som drifter løsningen.',
    },
    unavailable: {
      heading: 'Stedsans er nede en liten stund',
      text: 'Vi oppdaterer løsningen eller venter på databasen. Det som er lagret, er trygt. Prøv igjen om noen minutter.',
    },
  },
  {
    toFrontPage: 'Gå til framsida',
    typed: 'Det du skreiv',
    typedHelp: 'Dette er ikkje lagra. Ta ein kopi viss du vil ta vare på det.',
    logIn: 'Logg inn',
    tryAgain: 'Prøv på nytt',
    reference: (number: string) => `Referansenummer: ${number}`,
    forbidden: {
      heading: 'Du har ikkje tilgang til denne sida',
      text: 'Den som er administrator i kommunen, kan gi deg tilgang. Er du med i fleire kommunar, kan det hende at sida høyrer til ein annan enn du trur.',
    },
    notFound: {
      heading: 'Vi finn ikkje sida',
      text: 'Adressa kan vere feil skriven, eller sida er flytta. Det hender også at sida ikkje er open for deg.',
    },
    conflict: {
      heading: 'Nokon andre har endra dette i mellomtida',
      text: 'Det dei lagra, står der framleis. Gå tilbake, sjå på den nye utgåva og legg inn endringa di på nytt.',
    },
    invalid: {
      heading: 'Vi forstod ikkje det som vart sendt',
      text: 'Gå tilbake og sjå over det du fylte ut. Ingenting er endra.',
    },
    tooLarge: {
      heading: 'Fila eller teksten er for stor',
      text: 'Gå tilbake og send mindre om gongen. Ingenting er endra.',
    },
    tooMany: {
      heading: 'Det gjekk for fort',
      text: 'Stedsans fekk for mange førespurnader på kort tid. Vent eitt minutt og prøv på nytt. Det du har skrive, ligg framleis i skjemaet når du går tilbake.',
    },
    failed: {
      heading: 'Noko gjekk gale hos oss',
      text: 'Feilen er notert. Prøv på nytt om litt. Kjem han tilbake, gi referansenummeret til den som driftar løysinga.',
    },
    unavailable: {
      heading: 'Stedsans er nede ei lita stund',
      text: 'Vi oppdaterer løysinga eller ventar på databasen. Det som er lagra, er trygt. Prøv på nytt om nokre minutt.',
    },
  },
)
