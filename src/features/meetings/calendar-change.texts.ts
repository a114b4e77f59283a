import { dictionary } from '#platform/i18n/language.ts'

/** Moving a meeting, and holding a new calendar against the stored one. */
export const calendarChangeTexts = dictionary(
  {
    effect: {
      heading: 'Dette flytter seg i tidsplanen',
      none: 'Ingenting i tidsplanen flytter seg.',
      keyHeading: 'Fram mot vedtaket',
      columns: { before: 'Nå', after: 'Etter', activity: 'Aktivitet' },
      rows: {
        meeting: 'Vedtak i kommunestyret',
        reserve: 'Møte i reserve',
        published: 'Forslaget offentlig fra',
        recommended: 'Innstilling',
        order: 'Rekkefølge',
      },
      noReserve: 'ingen',
      added: 'Ny',
      removed: 'Faller bort',
      pinned: 'Datoer dere har satt selv, og det som er gjort, står fast.',
      allChanges: 'Alle datoene som flytter seg',
      newWarnings: 'Nye varsler',
      goneWarnings: 'Varsler som faller bort',
      publishedFirst:
        'Forslaget blir offentlig før innstillingen er gitt. Det er lov: plan- og bygningsloven § 10-1 krever bare at forslaget til vedtak er offentlig i minst 30 dager før kommunestyret behandler det.',
      takeIntoUse: 'Ta den nye tidsplanen i bruk med det samme',
      takeIntoUseHelp: 'Ellers venter endringene på siden Tidsplan til dere tar dem i bruk.',
      otherChanges:
        'Tidsplanen har også andre endringer som venter. De blir tatt i bruk samtidig hvis dere krysser av.',
    },
    notes: {
      recommended: (date: string) =>
        `Dere har registrert at innstillingen ble gitt i dette møtet ${date}. Den datoen blir stående. Rett den hvis innstillingen ikke ble gitt da.`,
      adopted: (date: string) =>
        `Dere har registrert at vedtaket ble gjort i dette møtet ${date}. Den datoen blir stående. Rett den hvis vedtaket ikke ble gjort da.`,
      chosen: 'Dere har valgt dette som vedtaksmøte. Valget følger med til den nye datoen.',
      chosenGone: 'Dere har valgt dette som vedtaksmøte. Valget står til dere endrer det.',
      held: 'Datoen møtet hadde, er passert. Flytt det bare hvis det ikke ble holdt.',
      afterDeadline: (date: string) =>
        `Den nye datoen er etter fristen ${date} (plan- og bygningsloven § 10-1). Et vedtak der kommer for sent.`,
      past: 'Den nye datoen er passert.',
      content: 'Saker, møtebok og vedlegg følger med.',
      correctDates: 'Rett datoene',
    },
    move: {
      title: (meeting: string) => `Flytt ${meeting}`,
      intro: 'Velg ny dato. Dere ser hva som flytter seg, før noe blir lagret.',
      date: 'Ny dato',
      show: 'Vis hva som flytter seg',
      heading: (from: string, to: string) => `Fra ${from} til ${to}`,
      confirm: 'Flytt møtet',
      cancel: 'La det stå',
      problems: {
        noSuchDate: (typed: string) => `«${typed}» er ikke en dato. Skriv for eksempel 15.06.2028`,
        missing: 'Velg en ny dato, for eksempel 15.06.2028',
        same: 'Møtet står alt på denne datoen. Velg en annen',
        taken: (body: string, date: string) =>
          `${body} har alt et møte ${date}. Velg en annen dato`,
      },
      changedMeanwhile:
        'Noen andre har endret planstrategien etter at du åpnet siden. Ingenting er flyttet. Se over, og flytt på nytt.',
    },
    calendar: {
      title: 'Ny møtekalender',
      intro:
        'Lim inn eller last opp kalenderen slik den er nå. Dere ser hva som flytter seg, før noe blir lagret.',
      paste: 'Den nye kalenderen',
      compare: 'Sammenlign',
      previewTitle: 'Dette endrer den nye kalenderen',
      covers: (bodies: string, from: string, to: string) =>
        `Kalenderen dere la inn, gjelder ${bodies} fra ${from} til ${to}. Andre møter blir stående.`,
      nothing: 'Den nye kalenderen har de samme møtene. Det er ingenting å endre.',
      moved: 'Flyttes',
      added: 'Nye',
      gone: 'Står ikke i den nye kalenderen',
      kept: 'Uendret',
      untouched: 'Ikke berørt',
      count: (count: number) => (count === 1 ? '1 møte' : `${count} møter`),
      columns: { meeting: 'Møte', from: 'Fra', to: 'Til', date: 'Dato', meaning: 'Hva det betyr' },
      goneLegend: 'Kryss av for møtene som skal fjernes',
      recalculate: 'Vis endringene med det som er krysset av',
      goneHelp:
        'Møter som er holdt, eller har saker eller møtebok, er ikke krysset av. Fjerner dere dem, kan de hentes tilbake ved å legge dem inn igjen.',
      meanings: {
        items: (count: number) => (count === 1 ? 'Har 1 sak.' : `Har ${count} saker.`),
        minutes: 'Har møtebok.',
        papers: 'Har vedlegg eller merknader.',
        held: 'Er holdt.',
      },
      accept: 'Ta i bruk den nye kalenderen',
      again: 'Endre kalenderen dere la inn',
      changedMeanwhile:
        'Noen andre har endret planstrategien etter at du åpnet siden. Ingenting er lagret. Her er sammenligningen på nytt.',
      receipt: (moved: number, added: number, removed: number) =>
        `Den nye kalenderen er tatt i bruk: ${moved} flyttet, ${added} nye, ${removed} fjernet.`,
      receiptSchedule: 'Tidsplanen er regnet på nytt og tatt i bruk.',
    },
  },
  {
    effect: {
      heading: 'Dette flyttar seg i tidsplanen',
      none: 'Ingenting i tidsplanen flyttar seg.',
      keyHeading: 'Fram mot vedtaket',
      columns: { before: 'No', after: 'Etter', activity: 'Aktivitet' },
      rows: {
        meeting: 'Vedtak i kommunestyret',
        reserve: 'Møte i reserve',
        published: 'Forslaget offentleg frå',
        recommended: 'Innstilling',
        order: 'Rekkjefølgje',
      },
      noReserve: 'ingen',
      added: 'Ny',
      removed: 'Fell bort',
      pinned: 'Datoar de har sett sjølve, og det som er gjort, står fast.',
      allChanges: 'Alle datoane som flyttar seg',
      newWarnings: 'Nye varsel',
      goneWarnings: 'Varsel som fell bort',
      publishedFirst:
        'Forslaget blir offentleg før innstillinga er gitt. Det er lov: plan- og bygningslova § 10-1 krev berre at forslaget til vedtak er offentleg i minst 30 dagar før kommunestyret behandlar det.',
      takeIntoUse: 'Ta den nye tidsplanen i bruk med det same',
      takeIntoUseHelp: 'Elles ventar endringane på sida Tidsplan til de tek dei i bruk.',
      otherChanges:
        'Tidsplanen har også andre endringar som ventar. Dei blir tekne i bruk samtidig om de kryssar av.',
    },
    notes: {
      recommended: (date: string) =>
        `De har registrert at innstillinga vart gitt i dette møtet ${date}. Den datoen blir ståande. Rett han om innstillinga ikkje vart gitt då.`,
      adopted: (date: string) =>
        `De har registrert at vedtaket vart gjort i dette møtet ${date}. Den datoen blir ståande. Rett han om vedtaket ikkje vart gjort då.`,
      chosen: 'De har valt dette som vedtaksmøte. Valet følgjer med til den nye datoen.',
      chosenGone: 'De har valt dette som vedtaksmøte. Valet står til de endrar det.',
      held: 'Datoen møtet hadde, er passert. Flytt det berre om det ikkje vart halde.',
      afterDeadline: (date: string) =>
        `Den nye datoen er etter fristen ${date} (plan- og bygningslova § 10-1). Eit vedtak der kjem for seint.`,
      past: 'Den nye datoen er passert.',
      content: 'Saker, møtebok og vedlegg følgjer med.',
      correctDates: 'Rett datoane',
    },
    move: {
      title: (meeting: string) => `Flytt ${meeting}`,
      intro: 'Vel ny dato. De ser kva som flyttar seg, før noko blir lagra.',
      date: 'Ny dato',
      show: 'Vis kva som flyttar seg',
      heading: (from: string, to: string) => `Frå ${from} til ${to}`,
      confirm: 'Flytt møtet',
      cancel: 'La det stå',
      problems: {
        noSuchDate: (typed: string) => `«${typed}» er ikkje ein dato. Skriv til dømes 15.06.2028`,
        missing: 'Vel ein ny dato, til dømes 15.06.2028',
        same: 'Møtet står alt på denne datoen. Vel ein annan',
        taken: (body: string, date: string) =>
          `${body} har alt eit møte ${date}. Vel ein annan dato`,
      },
      changedMeanwhile:
        'Nokon andre har endra planstrategien etter at du opna sida. Ingenting er flytta. Sjå over, og flytt på nytt.',
    },
    calendar: {
      title: 'Ny møtekalender',
      intro:
        'Lim inn eller last opp kalenderen slik han er no. De ser kva som flyttar seg, før noko blir lagra.',
      paste: 'Den nye kalenderen',
      compare: 'Samanlikn',
      previewTitle: 'Dette endrar den nye kalenderen',
      covers: (bodies: string, from: string, to: string) =>
        `Kalenderen de la inn, gjeld ${bodies} frå ${from} til ${to}. Andre møte blir ståande.`,
      nothing: 'Den nye kalenderen har dei same møta. Det er ingenting å endre.',
      moved: 'Blir flytta',
      added: 'Nye',
      gone: 'Står ikkje i den nye kalenderen',
      kept: 'Uendra',
      untouched: 'Ikkje rørte',
      count: (count: number) => `${count} møte`,
      columns: { meeting: 'Møte', from: 'Frå', to: 'Til', date: 'Dato', meaning: 'Kva det betyr' },
      goneLegend: 'Kryss av for møta som skal fjernast',
      recalculate: 'Vis endringane med det som er kryssa av',
      goneHelp:
        'Møte som er haldne, eller har saker eller møtebok, er ikkje kryssa av. Fjernar de dei, kan dei hentast tilbake ved å leggje dei inn att.',
      meanings: {
        items: (count: number) => (count === 1 ? 'Har 1 sak.' : `Har ${count} saker.`),
        minutes: 'Har møtebok.',
        papers: 'Har vedlegg eller merknader.',
        held: 'Er halde.',
      },
      accept: 'Ta i bruk den nye kalenderen',
      again: 'Endre kalenderen de la inn',
      changedMeanwhile:
        'Nokon andre har endra planstrategien etter at du opna sida. Ingenting er lagra. Her er samanlikninga på nytt.',
      receipt: (moved: number, added: number, removed: number) =>
        `Den nye kalenderen er teken i bruk: ${moved} flytta, ${added} nye, ${removed} fjerna.`,
      receiptSchedule: 'Tidsplanen er rekna på nytt og teken i bruk.',
    },
  },
)
