import { dictionary } from '#platform/i18n/language.ts'

/** What all lists of the process plan say alike. */
export const planItemTexts = dictionary(
  {
    ours: 'Vårt råd',
    backToPlan: 'Til prosessplanen',
    backToList: 'Til listen',
    change: 'Endre',
    changeLabel: (title: string) => `Endre ${title}`,
    up: 'Opp',
    upLabel: (title: string) => `Flytt ${title} opp`,
    down: 'Ned',
    downLabel: (title: string) => `Flytt ${title} ned`,
    save: 'Lagre',
    remove: 'Fjern',
    removeHelp: 'Du kan angre med en gang etterpå.',
    undo: 'Angre',
    added: (title: string) => `${title} er lagt til.`,
    addedSome: (some: string) => `${some} er lagt til.`,
    wereThere: (some: string) => `${some} sto der fra før.`,
    saved: (title: string) => `${title} er lagret.`,
    removed: (title: string) => `${title} er fjernet.`,
    removedSome: (some: string) => `${some} er fjernet.`,
    restored: (title: string) => `${title} er hentet tilbake.`,
    restoredSome: (some: string) => `${some} er hentet tilbake.`,
    changedBy: (name: string, when: string) => `${name}, ${when}`,
    conflict:
      'Noen andre har lagret dette mens du skrev. Der dere har skrevet ulikt, står begge deler. Sett sammen det dere vil ha, og lagre.',
    conflictRemoved: (name: string) =>
      `${name} fjernet dette mens du skrev. Lagrer du, kommer det tilbake med det du har skrevet.`,
    suggestions: 'Legg til forslagene',
    suggestionsAdded: 'Forslagene er lagt til. Tilpass dem, og fjern dem som ikke passer.',
    problems: {
      missing: (label: string) => `Fyll ut «${label}»`,
      tooLong: (label: string, most: string) =>
        `Teksten i «${label}» er for lang. Bruk høyst ${most} tegn`,
      choose: (label: string) => `Velg «${label}»`,
      noSuchDate: (typed: string) => `«${typed}» er ikke en dato. Skriv for eksempel 15.06.2028`,
      email: (typed: string) =>
        `«${typed}» er ikke en e-postadresse. Skriv den slik: navn@kommune.no`,
      full: (most: string) => `Listen kan ha høyst ${most} linjer. Fjern noen først`,
    },
  },
  {
    ours: 'Vårt råd',
    backToPlan: 'Til prosessplanen',
    backToList: 'Til lista',
    change: 'Endre',
    changeLabel: (title: string) => `Endre ${title}`,
    up: 'Opp',
    upLabel: (title: string) => `Flytt ${title} opp`,
    down: 'Ned',
    downLabel: (title: string) => `Flytt ${title} ned`,
    save: 'Lagre',
    remove: 'Fjern',
    removeHelp: 'Du kan angre med ein gong etterpå.',
    undo: 'Angre',
    added: (title: string) => `${title} er lagt til.`,
    addedSome: (some: string) => `${some} er lagde til.`,
    wereThere: (some: string) => `${some} stod der frå før.`,
    saved: (title: string) => `${title} er lagra.`,
    removed: (title: string) => `${title} er fjerna.`,
    removedSome: (some: string) => `${some} er fjerna.`,
    restored: (title: string) => `${title} er henta tilbake.`,
    restoredSome: (some: string) => `${some} er henta tilbake.`,
    changedBy: (name: string, when: string) => `${name}, ${when}`,
    conflict:
      'Nokon andre har lagra dette medan du skreiv. Der de har skrive ulikt, står begge delar. Set saman det de vil ha, og lagre.',
    conflictRemoved: (name: string) =>
      `${name} fjerna dette medan du skreiv. Lagrar du, kjem det tilbake med det du har skrive.`,
    suggestions: 'Legg til forslaga',
    suggestionsAdded: 'Forslaga er lagde til. Tilpass dei, og fjern dei som ikkje passar.',
    problems: {
      missing: (label: string) => `Fyll ut «${label}»`,
      tooLong: (label: string, most: string) =>
        `Teksten i «${label}» er for lang. Bruk høgst ${most} teikn`,
      choose: (label: string) => `Vel «${label}»`,
      noSuchDate: (typed: string) => `«${typed}» er ikkje ein dato. Skriv til dømes 15.06.2028`,
      email: (typed: string) =>
        `«${typed}» er ikkje ei e-postadresse. Skriv ho slik: namn@kommune.no`,
      full: (most: string) => `Lista kan ha høgst ${most} linjer. Fjern nokre først`,
    },
  },
)
