import type { LegalityOutcome, LegalityStep } from '#domain/decision/legality-review.ts'
import { dictionary } from '#platform/i18n/language.ts'

/** A demand that the decision is controlled. */
export const legalityTexts = dictionary(
  {
    newTitle: 'Før et krav om lovlighetskontroll',
    title: (date: string) => `Lovlighetskontroll krevd ${date}`,
    lead: 'Tre eller flere medlemmer av kommunestyret kan sammen kreve at det kontrolleres om vedtaket er lovlig. Kravet skal settes fram for kommunestyret innen tre uker fra vedtaket (kommuneloven § 27-1). Vedtak om habilitet kan også kontrolleres (§ 27-2).',
    deadline: (lastDay: string, decided: string) =>
      `Siste dag er ${lastDay}, tre uker etter vedtaket ${decided}.`,
    moved: (plain: string) =>
      `De tre ukene ender ${plain}, som ikke er en virkedag. Da flyttes fristen til neste virkedag.`,
    counting:
      'Vi teller etter forvaltningsloven § 30, som kommuneloven viser til: Fristen ender på samme ukedag. Det er nok at kravet er levert til posten den siste dagen.',
    fields: {
      demandedOn: 'Dato kravet ble satt fram',
      members: 'Hvor mange medlemmer',
      memberNames: 'Hvem de er',
      claim: 'Hva de mener er ulovlig',
      isSuspended: 'Skal vedtaket vente til kontrollen er ferdig?',
      outcome: 'Hva som kom ut av det',
      outcomeOn: 'Dato for det',
      note: 'Merknad',
    },
    help: {
      demandedOn: 'Alle datoer tas imot, også etter fristen.',
      memberNames: 'Navnene holdes utenfor kontrollsummen og kan slettes for seg.',
      isSuspended:
        'Kravet utsetter ikke vedtaket av seg selv. Kommunestyret kan bestemme at det skal vente (kommuneloven § 27-3).',
    },
    outcomes: {
      'upheld-by-council': 'Kommunestyret sto på vedtaket',
      'changed-by-council': 'Kommunestyret endret vedtaket',
      lawful: 'Statsforvalteren fant vedtaket lovlig',
      unlawful: 'Statsforvalteren opphevet vedtaket',
      withdrawn: 'Kravet ble trukket',
      rejected: 'Kravet ble avvist',
    } satisfies Record<LegalityOutcome, string>,
    open: 'Ikke avgjort',
    noChoice: 'Velg',
    yes: 'Ja',
    no: 'Nei',
    save: 'Lagre',
    saved: 'Kravet er lagret.',
    timing: {
      'in-time': 'Kravet kom i tide.',
      late: (days: number) =>
        `Kravet kom ${days === 1 ? 'én dag' : `${days} dager`} etter fristen på tre uker (kommuneloven § 27-1). Det er ført likevel.`,
      'before-decision': 'Datoen ligger før vedtaket. Se over den.',
    },
    shortTiming: { 'in-time': 'I tide', late: 'For sent', 'before-decision': 'Før vedtaket' },
    tooFew: 'Kravet må komme fra tre eller flere medlemmer sammen (kommuneloven § 27-1).',
    unknownMembers: 'Skriv hvor mange medlemmer som står bak kravet.',
    ownInitiative:
      'Kravet fyller ikke vilkårene. Departementet kan likevel kontrollere vedtaket på eget initiativ når særlige grunner tilsier det (kommuneloven § 27-1). Myndigheten ligger hos statsforvalteren.',
    lateUncertain:
      'Kommuneloven viser til forvaltningsloven § 30, ikke til § 31 om klager som kommer for sent. Vi kjenner ingen regel som lar kommunen ta et sent krav til behandling.',
    steps: {
      'council-treats':
        'Kommunestyret behandler kravet. Står det på vedtaket, skal saken sendes videre.',
      'to-statsforvalter': 'Kommunestyret sto på vedtaket. Send saken til statsforvalteren.',
      'adopt-anew':
        'Vedtaket er opphevet. Kommunestyret må vedta planstrategien på nytt, og lovsjekken regner den som ikke vedtatt.',
      closed: 'Saken er avsluttet.',
      stands: 'Vedtaket står.',
    } satisfies Record<LegalityStep, string>,
    heading: 'Hva loven sier om kravet',
    change: 'Endre eller før utfallet',
    remove: 'Fjern kravet',
    removeSure: 'Ja, fjern det',
    problems: {
      date: 'Skriv datoen kravet ble satt fram.',
      noSuchDate: (typed: string) => `«${typed}» er ingen dato. Skriv for eksempel 5.10.2028.`,
      members: 'Skriv et helt tall fra 0 til 1000.',
      names: 'Teksten er for lang. Bruk høyst 2000 tegn.',
      text: 'Teksten er for lang. Bruk høyst 20 000 tegn.',
      choice: 'Velg et av svarene.',
    },
  },
  {
    newTitle: 'Før eit krav om lovlegkontroll',
    title: (date: string) => `Lovlegkontroll kravd ${date}`,
    lead: 'Tre eller fleire medlemer av kommunestyret kan saman krevje at det blir kontrollert om vedtaket er lovleg. Kravet skal setjast fram for kommunestyret innan tre veker frå vedtaket (kommunelova § 27-1). Vedtak om habilitet kan også kontrollerast (§ 27-2).',
    deadline: (lastDay: string, decided: string) =>
      `Siste dag er ${lastDay}, tre veker etter vedtaket ${decided}.`,
    moved: (plain: string) =>
      `Dei tre vekene endar ${plain}, som ikkje er ein virkedag. Då blir fristen flytt til neste virkedag.`,
    counting:
      'Vi tel etter forvaltningslova § 30, som kommunelova viser til: Fristen endar på same vekedag. Det er nok at kravet er levert til posten den siste dagen.',
    fields: {
      demandedOn: 'Dato kravet vart sett fram',
      members: 'Kor mange medlemer',
      memberNames: 'Kven dei er',
      claim: 'Kva dei meiner er ulovleg',
      isSuspended: 'Skal vedtaket vente til kontrollen er ferdig?',
      outcome: 'Kva som kom ut av det',
      outcomeOn: 'Dato for det',
      note: 'Merknad',
    },
    help: {
      demandedOn: 'Alle datoar blir tekne imot, også etter fristen.',
      memberNames: 'Namna er haldne utanfor kontrollsummen og kan slettast for seg.',
      isSuspended:
        'Kravet utset ikkje vedtaket av seg sjølv. Kommunestyret kan bestemme at det skal vente (kommunelova § 27-3).',
    },
    outcomes: {
      'upheld-by-council': 'Kommunestyret stod på vedtaket',
      'changed-by-council': 'Kommunestyret endra vedtaket',
      lawful: 'Statsforvaltaren fann vedtaket lovleg',
      unlawful: 'Statsforvaltaren oppheva vedtaket',
      withdrawn: 'Kravet vart trekt',
      rejected: 'Kravet vart avvist',
    } satisfies Record<LegalityOutcome, string>,
    open: 'Ikkje avgjort',
    noChoice: 'Vel',
    yes: 'Ja',
    no: 'Nei',
    save: 'Lagre',
    saved: 'Kravet er lagra.',
    timing: {
      'in-time': 'Kravet kom i tide.',
      late: (days: number) =>
        `Kravet kom ${days === 1 ? 'éin dag' : `${days} dagar`} etter fristen på tre veker (kommunelova § 27-1). Det er ført likevel.`,
      'before-decision': 'Datoen ligg før vedtaket. Sjå over han.',
    },
    shortTiming: { 'in-time': 'I tide', late: 'For seint', 'before-decision': 'Før vedtaket' },
    tooFew: 'Kravet må kome frå tre eller fleire medlemer saman (kommunelova § 27-1).',
    unknownMembers: 'Skriv kor mange medlemer som står bak kravet.',
    ownInitiative:
      'Kravet fyller ikkje vilkåra. Departementet kan likevel kontrollere vedtaket på eige initiativ når særlege grunnar tilseier det (kommunelova § 27-1). Styresmakta ligg hos statsforvaltaren.',
    lateUncertain:
      'Kommunelova viser til forvaltningslova § 30, ikkje til § 31 om klager som kjem for seint. Vi kjenner ingen regel som lèt kommunen ta eit seint krav til behandling.',
    steps: {
      'council-treats':
        'Kommunestyret behandlar kravet. Står det på vedtaket, skal saka sendast vidare.',
      'to-statsforvalter': 'Kommunestyret stod på vedtaket. Send saka til statsforvaltaren.',
      'adopt-anew':
        'Vedtaket er oppheva. Kommunestyret må vedta planstrategien på nytt, og lovsjekken reknar han som ikkje vedteken.',
      closed: 'Saka er avslutta.',
      stands: 'Vedtaket står.',
    } satisfies Record<LegalityStep, string>,
    heading: 'Kva lova seier om kravet',
    change: 'Endre eller før utfallet',
    remove: 'Fjern kravet',
    removeSure: 'Ja, fjern det',
    problems: {
      date: 'Skriv datoen kravet vart sett fram.',
      noSuchDate: (typed: string) => `«${typed}» er ingen dato. Skriv til dømes 5.10.2028.`,
      members: 'Skriv eit heilt tal frå 0 til 1000.',
      names: 'Teksten er for lang. Bruk høgst 2000 teikn.',
      text: 'Teksten er for lang. Bruk høgst 20 000 teikn.',
      choice: 'Vel eit av svara.',
    },
  },
)
