import { dictionary } from '#platform/i18n/language.ts'

export const errorPageTexts = dictionary(
  {
    toFrontPage: 'Gå til forsiden',
    logIn: 'Logg inn',
    tryAgain: 'Prøv igjen',
    reference: (number: string) => `Referansenummer: ${number}`,
    forbidden: {
      heading: 'Du har ikke tilgang til denne siden',
      text: 'Den som er administrator i kommunen, kan gi deg tilgang. Står du i flere kommuner, kan det hende du er logget inn for en annen.',
    },
    notFound: {
      heading: 'Vi finner ikke siden',
      text: 'Adressen kan være skrevet feil, eller siden er flyttet. Det hender også at siden ikke er åpen for deg.',
    },
    conflict: {
      heading: 'Noen andre har endret dette i mellomtiden',
      text: 'Vi har ikke lagret over det de skrev. Gå tilbake, se på den nye utgaven og legg inn endringen din på nytt.',
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
      heading: 'Det kom for mange forespørsler på kort tid',
      text: 'Vent et minutt og prøv igjen. Det du har skrevet, ligger fortsatt i skjemaet når du går tilbake.',
    },
    failed: {
      heading: 'Noe gikk galt hos oss',
      text: 'Feilen er notert. Prøv igjen om litt. Kommer den tilbake, oppgi referansenummeret til den som drifter løsningen.',
    },
    unavailable: {
      heading: 'Stedsans er nede en liten stund',
      text: 'Vi oppdaterer løsningen eller venter på databasen. Det som er lagret, er trygt. Prøv igjen om noen minutter.',
    },
  },
  {
    toFrontPage: 'Gå til framsida',
    logIn: 'Logg inn',
    tryAgain: 'Prøv igjen',
    reference: (number: string) => `Referansenummer: ${number}`,
    forbidden: {
      heading: 'Du har ikkje tilgang til denne sida',
      text: 'Den som er administrator i kommunen, kan gje deg tilgang. Høyrer du til i fleire kommunar, kan det hende at du er logga inn for ein annan.',
    },
    notFound: {
      heading: 'Vi finn ikkje sida',
      text: 'Adressa kan vere feil skriven, eller sida er flytta. Det hender òg at sida ikkje er open for deg.',
    },
    conflict: {
      heading: 'Nokon andre har endra dette i mellomtida',
      text: 'Vi har ikkje lagra over det dei skreiv. Gå tilbake, sjå på den nye utgåva og legg inn endringa di på nytt.',
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
      heading: 'Det kom for mange førespurnader på kort tid',
      text: 'Vent eitt minutt og prøv igjen. Det du har skrive, ligg framleis i skjemaet når du går tilbake.',
    },
    failed: {
      heading: 'Noko gjekk gale hos oss',
      text: 'Feilen er notert. Prøv igjen om litt. Kjem han tilbake, gje referansenummeret til den som driftar løysinga.',
    },
    unavailable: {
      heading: 'Stedsans er nede ei lita stund',
      text: 'Vi oppdaterer løysinga eller ventar på databasen. Det som er lagra, er trygt. Prøv igjen om nokre minutt.',
    },
  },
)
