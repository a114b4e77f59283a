import type { ChangeReason, NewPublicationAdvice } from '#domain/decision/new-publication.ts'
import type { Reach } from '#domain/decision/publication-rule.ts'
import { dictionary } from '#platform/i18n/language.ts'

interface LateFacts {
  /** Between the day it was made public and the meeting. */
  readonly days: number
  readonly published: string
  readonly meeting: string
  /** The first day on which the council may treat it. */
  readonly earliest: string
}

/** The pages about what is published, compared and kept. */
export const decisionTexts = dictionary(
  {
    title: 'Vedtak',
    lead: 'Her gjør dere forslaget offentlig, fører det organene gjorde med det, og tar vare på det kommunestyret vedtok.',
    next: {
      publish: {
        heading: 'Gjør forslaget til vedtak offentlig',
        help: 'Forslaget skal være offentlig minst 30 dager før kommunestyret behandler det (plan- og bygningsloven § 10-1).',
        action: 'Gå til publisering',
      },
      'publish-anew': {
        heading: 'Vurder om forslaget må publiseres på nytt',
        help: 'Forslaget er endret etter at det ble offentlig.',
        action: 'Se hva som er endret',
      },
      treat: {
        heading: 'Før det organene gjør med forslaget',
        help: 'Før først innstillingen, så behandlingen i kommunestyret.',
        action: 'Før en behandling',
      },
      edition: {
        heading: 'Lag utgaven av det som ble vedtatt',
        help: 'Se over endringene fra møtet først. Utgaven kan ikke endres etterpå, bare rettes med en ny.',
        action: 'Se over vedtaket',
      },
      review: {
        heading: 'Et krav om lovlighetskontroll er ikke avgjort',
        help: 'Før hva som kom ut av det når det er avgjort.',
        action: 'Gå til kravet',
      },
      done: {
        heading: 'Vedtaket er tatt vare på',
        help: 'Utgaven kan leses slik den ble vedtatt. Rettelser og endringsvedtak får egne utgaver.',
        action: 'Les utgaven',
      },
    },
    late: {
      rule: ({ days, published, meeting, earliest }: LateFacts) =>
        `Forslaget er offentlig fra ${published}. Det er ${days < 1 ? 'ikke' : days === 1 ? 'bare én dag' : `bare ${days} dager`} før kommunestyret møtes ${meeting}. Loven krever minst 30 dager (plan- og bygningsloven § 10-1). Versjonen er tatt vare på likevel. Behandle saken i et møte ${earliest} eller senere.`,
      reason: (reason: string) => `Begrunnelsen deres: ${reason}`,
      giveReason: 'Skriv hvorfor, nå eller senere',
      changeReason: 'Endre begrunnelsen',
    },
    dates: 'Møtene som er igjen',
    datesHelp:
      'Loven har ingen regel for hvordan de 30 dagene telles. Vi teller dager mellom datoene og råder til 31. Helger og helligdager flytter ingenting.',
    noMeetings: 'Det er ingen møter i kommunestyret igjen i møtekalenderen.',
    dateColumns: {
      meeting: 'Kommunestyret',
      byLaw: 'Siste dag etter loven',
      bySafe: 'Trygg siste dag',
      today: 'Publisert i dag',
      published: 'Det som er publisert',
    },
    reach: {
      safe: 'Rekker møtet',
      'on-the-limit': 'Rekker møtet akkurat',
      'too-late': 'For sent',
    } satisfies Record<Reach, string>,
    afterDeadline: 'etter fristen for vedtak',
    earliest: (date: string) =>
      `Det som er publisert, kan tidligst behandles av kommunestyret ${date}.`,
    publications: 'Publiserte versjoner',
    noPublications: 'Ingenting er publisert ennå.',
    files: 'Last ned dokumentet',
    word: 'Word',
    pdf: 'PDF',
    version: (number: number) => `Versjon ${number}`,
    versionColumns: {
      version: 'Versjon',
      date: 'Offentlig fra',
      meeting: 'Kommunestyremøte',
      counts: 'De 30 dagene',
      note: 'Hva som er endret',
    },
    counts: 'Regnes herfra',
    countsNot: 'Regnes fra en tidligere versjon',
    compare: 'Se forskjellene fra det som er publisert',
    publishNew: 'Publiser en ny versjon',
    treatments: 'Behandlinger',
    noTreatments: 'Ingen behandling er ført ennå.',
    addTreatment: 'Før en behandling',
    treatmentColumns: { body: 'Organ', date: 'Dato', caseNumber: 'Saksnummer', outcome: 'Utfall' },
    editions: 'Utgaver av det som ble vedtatt',
    noEditions: 'Ingen utgave er laget ennå.',
    edition: (number: number) => `Utgave ${number}`,
    editionColumns: {
      edition: 'Utgave',
      kind: 'Hva det er',
      adopted: 'Vedtatt',
      reason: 'Begrunnelse',
    },
    kinds: { adopted: 'Vedtatt', correction: 'Rettelse', amendment: 'Endringsvedtak' },
    reviews: 'Lovlighetskontroll',
    noReviews: 'Ingen har krevd lovlighetskontroll.',
    reviewColumns: { demanded: 'Krevd', timing: 'Fristen', outcome: 'Utfall' },
    receipts: {
      published:
        'Versjonen er publisert og tatt vare på. Lenk til den fra nettsidene deres, så alle leser den samme.',
      removed: 'Behandlingen er fjernet.',
      restored: 'Behandlingen er hentet tilbake.',
      reviewRemoved: 'Kravet er fjernet.',
      reviewRestored: 'Kravet er hentet tilbake.',
      undo: 'Angre',
    },
    back: 'Tilbake til vedtak',
    publish: {
      title: 'Publiser forslaget til vedtak',
      lead: 'Dette tas vare på akkurat slik det står nå: dokumentet, planene og punktene i vedtaket. En publisert versjon kan ikke endres. Er noe feil, publiserer dere en ny.',
      law: 'Forslag til vedtak skal være offentlig minst 30 dager før kommunestyret behandler det.',
      must: 'Skal',
      publishedOn: 'Offentlig fra',
      publishedOnHelp: 'Den dagen forslaget ligger åpent for alle.',
      meetingOn: 'Kommunestyremøtet som skal behandle det',
      noMeeting: 'Ikke bestemt ennå',
      url: 'Adressen der det ligger',
      urlHelp: 'Lenken til nettsiden deres. Den blir dokumentasjon i lovsjekken.',
      points: 'Forslag til vedtak',
      pointsHelp:
        'Ett punkt for hver ting kommunestyret skal ta stilling til. Endre ordene om dere vil. Et tomt punkt blir ikke med.',
      counts: 'Skal de 30 dagene regnes fra denne versjonen?',
      countsYes: 'Ja, fra denne versjonen',
      countsNo: (date: string) => `Nei, fortsatt fra ${date}`,
      changeNote: 'Hva er endret siden sist?',
      changeNoteHelp: 'Én eller to setninger til dem som har lest den forrige.',
      send: 'Publiser versjonen',
      plans: (count: number) =>
        count === 1 ? 'Én plan er med.' : `${count} planer er med i planoversikten.`,
      undecided: (count: number) =>
        count === 1
          ? 'For én plan er det ikke bestemt hva som skal skje.'
          : `For ${count} planer er det ikke bestemt hva som skal skje.`,
      conflict: (number: number) =>
        `Noen har publisert versjon ${number} mens du skrev. Punktene derfra står ved siden av det du skrev. Se om du fortsatt vil publisere.`,
      problems: {
        noSuchDate: (typed: string) => `«${typed}» er ingen dato. Skriv for eksempel 21.8.2028.`,
        date: 'Skriv datoen forslaget blir offentlig.',
        url: 'Adressen må begynne med http:// eller https://.',
        long: 'Teksten er for lang. Bruk høyst 20 000 tegn.',
        noPoints: 'Minst ett punkt må stå i forslaget.',
        counts: 'Velg om de 30 dagene skal regnes fra denne versjonen.',
      },
    },
    versionPage: {
      frozen: (date: string, name: string) => `Tatt vare på ${date} av ${name}.`,
      checksum: 'Kontrollsum (SHA-256)',
      points: 'Forslag til vedtak',
      plans: 'Planene',
      document: 'Dokumentet',
      meeting: 'Til kommunestyret',
      url: 'Ligger på',
      from: 'Offentlig fra',
      note: 'Hva som er endret',
      none: 'Ikke bestemt',
    },
    planColumns: { name: 'Plan', type: 'Type', decision: 'Hva som skal skje' },
    differences: {
      title: 'Hva som er endret',
      from: 'Fra',
      to: 'Til',
      now: 'Slik det står nå',
      show: 'Vis forskjellene',
      none: 'De to er like.',
      needsVersions: 'Når en versjon er publisert, kan dere se hva som er endret siden.',
      plans: 'Planer',
      points: 'Punktene i vedtaket',
      sections: 'Dokumentet',
      before: 'Før',
      after: 'Etter',
      plan: 'Plan',
      added: 'Ny',
      renamed: (before: string, now: string) => `${now} (het «${before}»)`,
      removed: 'Tatt ut',
      moved: 'Tidspunkt, prioritet eller hva den slås sammen med, er endret.',
      advice: 'Må forslaget publiseres på nytt?',
      ours: 'Vårt råd',
      advices: {
        'publish-anew':
          'Vi råder til å publisere på nytt og regne 30 dager fra den nye versjonen. Det kommunestyret skal ta stilling til, er et annet enn det som lå ute.',
        consider:
          'Vurder om forslaget bør publiseres på nytt. Vedtaket er det samme, men tidspunkt eller ord er endret.',
        'not-needed': 'Vi mener at det ikke trengs. Bare ordene i dokumentet er endret.',
        unchanged: 'Ingenting er endret siden det ble publisert.',
      } satisfies Record<NewPublicationAdvice, string>,
      silent:
        'Plan- og bygningsloven § 10-1 sier ikke hva en endring etter publiseringen gjør med de 30 dagene.',
      reasons: {
        'position-changed': (count: number) =>
          count === 1
            ? 'Standpunktet til én del av kommuneplanen er endret.'
            : `Standpunktet til ${count} deler av kommuneplanen er endret.`,
        'plans-added': (count: number) =>
          count === 1 ? 'Én plan er kommet til.' : `${count} planer er kommet til.`,
        'plans-removed': (count: number) =>
          count === 1 ? 'Én plan er tatt ut.' : `${count} planer er tatt ut.`,
        'decisions-changed': (count: number) =>
          count === 1
            ? 'Det er bestemt noe annet for én plan.'
            : `Det er bestemt noe annet for ${count} planer.`,
        'points-changed': (count: number) =>
          count === 1
            ? 'Ett punkt i vedtaket er endret.'
            : `${count} punkter i vedtaket er endret.`,
        'timing-changed': (count: number) =>
          count === 1
            ? 'Tidspunkt eller prioritet er endret for én plan.'
            : `Tidspunkt eller prioritet er endret for ${count} planer.`,
        'details-changed': (count: number) =>
          count === 1
            ? 'Navn, type eller status er endret for én plan.'
            : `Navn, type eller status er endret for ${count} planer.`,
        'wording-only': (count: number) =>
          count === 1
            ? 'Ordene er endret i én del av dokumentet.'
            : `Ordene er endret i ${count} deler av dokumentet.`,
      } satisfies Record<ChangeReason, (count: number) => string>,
      reachable: (date: string) => `En ny versjon i dag rekker møtet i kommunestyret ${date}.`,
      unreachable:
        'En ny versjon i dag rekker ingen av møtene i kommunestyret før fristen for vedtak.',
    },
  },
  {
    title: 'Vedtak',
    lead: 'Her gjer de forslaget offentleg, fører det organa gjorde med det, og tek vare på det kommunestyret vedtok.',
    next: {
      publish: {
        heading: 'Gjer forslaget til vedtak offentleg',
        help: 'Forslaget skal vere offentleg minst 30 dagar før kommunestyret behandlar det (plan- og bygningslova § 10-1).',
        action: 'Gå til publisering',
      },
      'publish-anew': {
        heading: 'Vurder om forslaget må publiserast på nytt',
        help: 'Forslaget er endra etter at det vart offentleg.',
        action: 'Sjå kva som er endra',
      },
      treat: {
        heading: 'Før det organa gjer med forslaget',
        help: 'Før først innstillinga, så behandlinga i kommunestyret.',
        action: 'Før ei behandling',
      },
      edition: {
        heading: 'Lag utgåva av det som vart vedteke',
        help: 'Sjå over endringane frå møtet først. Utgåva kan ikkje endrast etterpå, berre rettast med ei ny.',
        action: 'Sjå over vedtaket',
      },
      review: {
        heading: 'Eit krav om lovlegkontroll er ikkje avgjort',
        help: 'Før kva som kom ut av det når det er avgjort.',
        action: 'Gå til kravet',
      },
      done: {
        heading: 'Vedtaket er teke vare på',
        help: 'Utgåva kan lesast slik ho vart vedteken. Rettingar og endringsvedtak får eigne utgåver.',
        action: 'Les utgåva',
      },
    },
    late: {
      rule: ({ days, published, meeting, earliest }: LateFacts) =>
        `Forslaget er offentleg frå ${published}. Det er ${days < 1 ? 'ikkje' : days === 1 ? 'berre éin dag' : `berre ${days} dagar`} før kommunestyret møtest ${meeting}. Lova krev minst 30 dagar (plan- og bygningslova § 10-1). Versjonen er teken vare på likevel. Behandle saka i eit møte ${earliest} eller seinare.`,
      reason: (reason: string) => `Grunngivinga dykkar: ${reason}`,
      giveReason: 'Skriv kvifor, no eller seinare',
      changeReason: 'Endre grunngivinga',
    },
    dates: 'Møta som er att',
    datesHelp:
      'Lova har ingen regel for korleis dei 30 dagane blir talde. Vi tel dagar mellom datoane og rår til 31. Helger og heilagdagar flyttar ingenting.',
    noMeetings: 'Det er ingen møte i kommunestyret att i møtekalenderen.',
    dateColumns: {
      meeting: 'Kommunestyret',
      byLaw: 'Siste dag etter lova',
      bySafe: 'Trygg siste dag',
      today: 'Publisert i dag',
      published: 'Det som er publisert',
    },
    reach: {
      safe: 'Rekk møtet',
      'on-the-limit': 'Rekk møtet akkurat',
      'too-late': 'For seint',
    } satisfies Record<Reach, string>,
    afterDeadline: 'etter fristen for vedtak',
    earliest: (date: string) =>
      `Det som er publisert, kan tidlegast behandlast av kommunestyret ${date}.`,
    publications: 'Publiserte versjonar',
    noPublications: 'Ingenting er publisert enno.',
    files: 'Last ned dokumentet',
    word: 'Word',
    pdf: 'PDF',
    version: (number: number) => `Versjon ${number}`,
    versionColumns: {
      version: 'Versjon',
      date: 'Offentleg frå',
      meeting: 'Kommunestyremøte',
      counts: 'Dei 30 dagane',
      note: 'Kva som er endra',
    },
    counts: 'Blir rekna herifrå',
    countsNot: 'Blir rekna frå ein tidlegare versjon',
    compare: 'Sjå skilnadene frå det som er publisert',
    publishNew: 'Publiser ein ny versjon',
    treatments: 'Behandlingar',
    noTreatments: 'Inga behandling er ført enno.',
    addTreatment: 'Før ei behandling',
    treatmentColumns: { body: 'Organ', date: 'Dato', caseNumber: 'Saksnummer', outcome: 'Utfall' },
    editions: 'Utgåver av det som vart vedteke',
    noEditions: 'Inga utgåve er laga enno.',
    edition: (number: number) => `Utgåve ${number}`,
    editionColumns: {
      edition: 'Utgåve',
      kind: 'Kva det er',
      adopted: 'Vedteken',
      reason: 'Grunngiving',
    },
    kinds: { adopted: 'Vedteken', correction: 'Retting', amendment: 'Endringsvedtak' },
    reviews: 'Lovlegkontroll',
    noReviews: 'Ingen har kravd lovlegkontroll.',
    reviewColumns: { demanded: 'Kravd', timing: 'Fristen', outcome: 'Utfall' },
    receipts: {
      published:
        'Versjonen er publisert og teken vare på. Lenk til han frå nettsidene dykkar, så alle les den same.',
      removed: 'Behandlinga er fjerna.',
      restored: 'Behandlinga er henta tilbake.',
      reviewRemoved: 'Kravet er fjerna.',
      reviewRestored: 'Kravet er henta tilbake.',
      undo: 'Angre',
    },
    back: 'Tilbake til vedtak',
    publish: {
      title: 'Publiser forslaget til vedtak',
      lead: 'Dette blir teke vare på akkurat slik det står no: dokumentet, planane og punkta i vedtaket. Ein publisert versjon kan ikkje endrast. Er noko feil, publiserer de ein ny.',
      law: 'Forslag til vedtak skal vere offentleg minst 30 dagar før kommunestyret behandlar det.',
      must: 'Skal',
      publishedOn: 'Offentleg frå',
      publishedOnHelp: 'Den dagen forslaget ligg ope for alle.',
      meetingOn: 'Kommunestyremøtet som skal behandle det',
      noMeeting: 'Ikkje bestemt enno',
      url: 'Adressa der det ligg',
      urlHelp: 'Lenkja til nettsida dykkar. Ho blir dokumentasjon i lovsjekken.',
      points: 'Forslag til vedtak',
      pointsHelp:
        'Eitt punkt for kvar ting kommunestyret skal ta stilling til. Endre orda om de vil. Eit tomt punkt blir ikkje med.',
      counts: 'Skal dei 30 dagane reknast frå denne versjonen?',
      countsYes: 'Ja, frå denne versjonen',
      countsNo: (date: string) => `Nei, framleis frå ${date}`,
      changeNote: 'Kva er endra sidan sist?',
      changeNoteHelp: 'Éi eller to setningar til dei som har lese den førre.',
      send: 'Publiser versjonen',
      plans: (count: number) =>
        count === 1 ? 'Éin plan er med.' : `${count} planar er med i planoversynet.`,
      undecided: (count: number) =>
        count === 1
          ? 'For éin plan er det ikkje bestemt kva som skal skje.'
          : `For ${count} planar er det ikkje bestemt kva som skal skje.`,
      conflict: (number: number) =>
        `Nokon har publisert versjon ${number} medan du skreiv. Punkta derifrå står ved sida av det du skreiv. Sjå om du framleis vil publisere.`,
      problems: {
        noSuchDate: (typed: string) => `«${typed}» er ingen dato. Skriv til dømes 21.8.2028.`,
        date: 'Skriv datoen forslaget blir offentleg.',
        url: 'Adressa må byrje med http:// eller https://.',
        long: 'Teksten er for lang. Bruk høgst 20 000 teikn.',
        noPoints: 'Minst eitt punkt må stå i forslaget.',
        counts: 'Vel om dei 30 dagane skal reknast frå denne versjonen.',
      },
    },
    versionPage: {
      frozen: (date: string, name: string) => `Teken vare på ${date} av ${name}.`,
      checksum: 'Kontrollsum (SHA-256)',
      points: 'Forslag til vedtak',
      plans: 'Planane',
      document: 'Dokumentet',
      meeting: 'Til kommunestyret',
      url: 'Ligg på',
      from: 'Offentleg frå',
      note: 'Kva som er endra',
      none: 'Ikkje bestemt',
    },
    planColumns: { name: 'Plan', type: 'Type', decision: 'Kva som skal skje' },
    differences: {
      title: 'Kva som er endra',
      from: 'Frå',
      to: 'Til',
      now: 'Slik det står no',
      show: 'Vis skilnadene',
      none: 'Dei to er like.',
      needsVersions: 'Når ein versjon er publisert, kan de sjå kva som er endra sidan.',
      plans: 'Planar',
      points: 'Punkta i vedtaket',
      sections: 'Dokumentet',
      before: 'Før',
      after: 'Etter',
      plan: 'Plan',
      added: 'Ny',
      renamed: (before: string, now: string) => `${now} (heitte «${before}»)`,
      removed: 'Teken ut',
      moved: 'Tidspunkt, prioritet eller kva han blir slått saman med, er endra.',
      advice: 'Må forslaget publiserast på nytt?',
      ours: 'Rådet vårt',
      advices: {
        'publish-anew':
          'Vi rår til å publisere på nytt og rekne 30 dagar frå den nye versjonen. Det kommunestyret skal ta stilling til, er noko anna enn det som låg ute.',
        consider:
          'Vurder om forslaget bør publiserast på nytt. Vedtaket er det same, men tidspunkt eller ord er endra.',
        'not-needed': 'Vi meiner at det ikkje trengst. Berre orda i dokumentet er endra.',
        unchanged: 'Ingenting er endra sidan det vart publisert.',
      } satisfies Record<NewPublicationAdvice, string>,
      silent:
        'Plan- og bygningslova § 10-1 seier ikkje kva ei endring etter publiseringa gjer med dei 30 dagane.',
      reasons: {
        'position-changed': (count: number) =>
          count === 1
            ? 'Standpunktet til éin del av kommuneplanen er endra.'
            : `Standpunktet til ${count} delar av kommuneplanen er endra.`,
        'plans-added': (count: number) =>
          count === 1 ? 'Éin plan er komen til.' : `${count} planar er komne til.`,
        'plans-removed': (count: number) =>
          count === 1 ? 'Éin plan er teken ut.' : `${count} planar er tekne ut.`,
        'decisions-changed': (count: number) =>
          count === 1
            ? 'Det er bestemt noko anna for éin plan.'
            : `Det er bestemt noko anna for ${count} planar.`,
        'points-changed': (count: number) =>
          count === 1 ? 'Eitt punkt i vedtaket er endra.' : `${count} punkt i vedtaket er endra.`,
        'timing-changed': (count: number) =>
          count === 1
            ? 'Tidspunkt eller prioritet er endra for éin plan.'
            : `Tidspunkt eller prioritet er endra for ${count} planar.`,
        'details-changed': (count: number) =>
          count === 1
            ? 'Namn, type eller status er endra for éin plan.'
            : `Namn, type eller status er endra for ${count} planar.`,
        'wording-only': (count: number) =>
          count === 1
            ? 'Orda er endra i éin del av dokumentet.'
            : `Orda er endra i ${count} delar av dokumentet.`,
      } satisfies Record<ChangeReason, (count: number) => string>,
      reachable: (date: string) => `Ein ny versjon i dag rekk møtet i kommunestyret ${date}.`,
      unreachable:
        'Ein ny versjon i dag rekk ingen av møta i kommunestyret før fristen for vedtak.',
    },
  },
)
