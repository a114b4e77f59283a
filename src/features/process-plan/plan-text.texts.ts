import { dictionary } from '#platform/i18n/language.ts'

/** Each text of the process plan: what it is called, what it is for, what we advise. */
export const planTextTexts = dictionary(
  {
    kinds: {
      mandate: {
        title: 'Mandat',
        lead: 'Mandatet sier hva planstrategien skal løse, hvem som har ansvaret, og hvilke rammer arbeidet har. En halv side er nok.',
        advice:
          'Loven krever ikke noe mandat. Vi råder til at ordfører og kommunedirektør blir enige om det før arbeidet starter.',
        field: 'Mandatet',
      },
      'desired-result': {
        title: 'Ønsket resultat',
        lead: 'Begynn med slutten: Hva skal være annerledes når dere er ferdige? Skriv det slik at dere kan se om dere kom dit.',
        advice:
          'Loven krever det ikke. Vi råder til å skrive ned resultatet før dere velger aktiviteter, og å dele det i noen delmål.',
        field: 'Resultatet dere vil ha',
      },
      evaluation: {
        title: 'Evaluering av forrige planstrategi',
        lead: 'Se tilbake før dere går videre: Hva ble gjort, hva ble ikke gjort, og hvorfor? Svaret sier hvor mye dere rekker denne gangen.',
        advice:
          'Loven krever ingen evaluering. Vi råder til å gjøre den først, gjerne på et kort møte, og til å ta den med i saken.',
        field: 'Evalueringen',
      },
      handover: {
        title: 'Det du ikke finner andre steder',
        lead: 'Skriv det neste planlegger bør vite, som ikke går fram av datoer og lister. Teksten står på siden «Overlevering».',
        advice:
          'Loven krever det ikke. Vi råder til å skrive litt underveis, ikke bare den siste uka.',
        field: 'Til den som overtar',
      },
    },
    ours: 'Vårt råd',
    backToPlan: 'Til prosessplanen',
    backToHandover: 'Til overleveringen',
    written: 'Teksten nå',
    notWritten: 'Ikke skrevet ennå.',
    write: 'Skriv',
    change: 'Endre teksten',
    help: 'En tom linje gir nytt avsnitt. En linje som begynner med «- », blir et punkt i en liste.',
    save: 'Lagre',
    saved: 'Teksten er lagret.',
    restored: (version: string) => `Versjon ${version} er hentet fram igjen, som en ny versjon.`,
    outline: 'Disposisjon dere kan starte med',
    outlineHelp: 'Bytt ut det som står i hakeparentes, og fjern det dere ikke trenger.',
    useOutline: 'Bruk disposisjonen',
    outlineUsed:
      'Disposisjonen står i feltet under, men er ikke lagret ennå. Skriv det du vil, og lagre.',
    tooLong: (over: string, most: string) =>
      `Teksten er ${over} tegn for lang. Bruk høyst ${most} tegn.`,
    conflict:
      'Noen andre har lagret teksten mens du skrev. Begge tekstene står under. Sett sammen det dere vil ha, og lagre.',
    by: (name: string, when: string) => `${name}, ${when}`,
    lastChanged: (when: string, name: string) => `Sist endret ${when} av ${name}.`,
    versions: 'Tidligere versjoner',
    versionsHelp:
      'Alt som er lagret, ligger her. Henter du fram en versjon, blir den lagret som en ny.',
    version: (number: string) => `Versjon ${number}`,
    isNow: 'gjelder nå',
    read: (number: string) => `Les versjon ${number}`,
    empty: 'Denne versjonen er tom.',
    restore: 'Hent fram denne versjonen',
    closeVersion: 'Lukk versjonen',
  },
  {
    kinds: {
      mandate: {
        title: 'Mandat',
        lead: 'Mandatet seier kva planstrategien skal løyse, kven som har ansvaret, og kva rammer arbeidet har. Ei halv side er nok.',
        advice:
          'Lova krev ikkje noko mandat. Vi rår til at ordførar og kommunedirektør blir samde om det før arbeidet startar.',
        field: 'Mandatet',
      },
      'desired-result': {
        title: 'Ønskt resultat',
        lead: 'Byrj med slutten: Kva skal vere annleis når de er ferdige? Skriv det slik at de kan sjå om de kom dit.',
        advice:
          'Lova krev det ikkje. Vi rår til å skrive ned resultatet før de vel aktivitetar, og å dele det i nokre delmål.',
        field: 'Resultatet de vil ha',
      },
      evaluation: {
        title: 'Evaluering av førre planstrategi',
        lead: 'Sjå tilbake før de går vidare: Kva vart gjort, kva vart ikkje gjort, og kvifor? Svaret seier kor mykje de rekk denne gongen.',
        advice:
          'Lova krev inga evaluering. Vi rår til å gjere ho først, gjerne på eit kort møte, og til å ta ho med i saka.',
        field: 'Evalueringa',
      },
      handover: {
        title: 'Det du ikkje finn andre stader',
        lead: 'Skriv det neste planleggjar bør vite, som ikkje går fram av datoar og lister. Teksten står på sida «Overlevering».',
        advice:
          'Lova krev det ikkje. Vi rår til å skrive litt undervegs, ikkje berre den siste veka.',
        field: 'Til den som tek over',
      },
    },
    ours: 'Vårt råd',
    backToPlan: 'Til prosessplanen',
    backToHandover: 'Til overleveringa',
    written: 'Teksten no',
    notWritten: 'Ikkje skriven enno.',
    write: 'Skriv',
    change: 'Endre teksten',
    help: 'Ei tom linje gir nytt avsnitt. Ei linje som byrjar med «- », blir eit punkt i ei liste.',
    save: 'Lagre',
    saved: 'Teksten er lagra.',
    restored: (version: string) => `Versjon ${version} er henta fram att, som ein ny versjon.`,
    outline: 'Disposisjon de kan starte med',
    outlineHelp: 'Byt ut det som står i hakeparentes, og fjern det de ikkje treng.',
    useOutline: 'Bruk disposisjonen',
    outlineUsed:
      'Disposisjonen står i feltet under, men er ikkje lagra enno. Skriv det du vil, og lagre.',
    tooLong: (over: string, most: string) =>
      `Teksten er ${over} teikn for lang. Bruk høgst ${most} teikn.`,
    conflict:
      'Nokon andre har lagra teksten medan du skreiv. Begge tekstane står under. Set saman det de vil ha, og lagre.',
    by: (name: string, when: string) => `${name}, ${when}`,
    lastChanged: (when: string, name: string) => `Sist endra ${when} av ${name}.`,
    versions: 'Tidlegare versjonar',
    versionsHelp:
      'Alt som er lagra, ligg her. Hentar du fram ein versjon, blir han lagra som ein ny.',
    version: (number: string) => `Versjon ${number}`,
    isNow: 'gjeld no',
    read: (number: string) => `Les versjon ${number}`,
    empty: 'Denne versjonen er tom.',
    restore: 'Hent fram denne versjonen',
    closeVersion: 'Lukk versjonen',
  },
)
