import type { Step } from '#domain/process.ts'
import { dictionary } from '#platform/i18n/language.ts'

interface StepText {
  readonly title: string
  readonly note: string
}

interface HomeTexts {
  readonly title: string
  readonly heading: string
  readonly promise: string
  readonly toWorkIn: (inPlace: string) => string
  readonly find: {
    readonly heading: string
    readonly label: string
    readonly description: string
    readonly button: string
  }
  readonly trial: {
    readonly text: string
    readonly button: string
    readonly ownHeading: string
    readonly ownText: string
    readonly municipality: string
    readonly municipalityHelp: string
    readonly language: string
    readonly bokmal: string
    readonly nynorsk: string
    readonly ownButton: string
    readonly startFor: (name: string) => string
    readonly errors: {
      readonly missing: string
      readonly unknown: (typed: string) => string
      readonly several: (typed: string) => string
      readonly inUse: (name: string) => string
      readonly language: string
    }
  }
  readonly stepsHeading: string
  readonly stepsIntro: string
  readonly steps: Readonly<Record<Step, StepText>>
  readonly guideLink: string
  readonly doesHeading: string
  readonly schedule: { readonly heading: string; readonly text: string }
  readonly law: { readonly heading: string; readonly text: string; readonly link: string }
  readonly documents: { readonly heading: string; readonly text: string }
  readonly specimen: {
    readonly label: string
    readonly council: string
    readonly dates: {
      readonly constituted: string
      readonly views: string
      readonly publish: string
      readonly adopt: string
      readonly deadline: string
    }
    readonly slack: (days: number) => string
    readonly paperTitle: string
    readonly paperPlace: string
    readonly paperGoal: string
    readonly paperGoalText: string
    readonly paperDates: string
    readonly files: readonly string[]
  }
  readonly forWhomHeading: string
  readonly forWhom: readonly { readonly who: string; readonly what: string }[]
  readonly loginHeading: string
  readonly loginText: string
  readonly login: string
}

const nb: HomeTexts = {
  title: 'Stedsans',
  heading: 'Fra nytt kommunestyre til vedtatt planstrategi',
  promise:
    'Stedsans regner ut tidsplanen fra lovens frist, sjekker hvert lovkrav underveis og lager dokumentene, så én planlegger med to timer i uka kommer trygt i mål.',
  toWorkIn: (inPlace) => `Gå til arbeidet ${inPlace}`,
  find: {
    heading: 'Finn kommunen din',
    label: 'Finn kommunen din',
    description: 'Norsk eller samisk navn, kommunenummer, eller navnet kommunen hadde før.',
    button: 'Finn',
  },
  trial: {
    text: 'Ett trykk, så er du planlegger i en demokommune midt i arbeidet. Folketallene er ekte, personene er oppdiktet.',
    button: 'Prøv nå',
    ownHeading: 'Velg din egen kommune',
    ownText:
      'Start med datoene kommunen har. Du får en ferdig tidsplan på tre minutter, og alt du skriver, blir på denne maskinen.',
    municipality: 'Kommune',
    municipalityHelp: 'Navn eller kommunenummer',
    language: 'Kommunens målform',
    bokmal: 'Bokmål',
    nynorsk: 'Nynorsk',
    ownButton: 'Start for kommunen',
    startFor: (name) => `Start for ${name}`,
    errors: {
      missing: 'Skriv navnet på kommunen.',
      unknown: (typed) =>
        `Vi finner ingen kommune som heter «${typed}». Sjekk skrivemåten, eller bruk kommunenummeret.`,
      several: (typed) => `Flere kommuner passer med «${typed}». Velg den du mener.`,
      inUse: (name) =>
        `${name} er allerede i bruk her. Be en administrator i kommunen om en invitasjon.`,
      language: 'Velg bokmål eller nynorsk.',
    },
  },
  stepsHeading: 'Ni trinn, én vei',
  stepsIntro:
    'Planstrategien er den samme jobben i alle kommuner, store som små. Stedsans viser hvor dere er, hva som er neste trinn, hva loven krever, og hva som er råd.',
  steps: {
    1: { title: 'Eierskap', note: 'Hva skal den løse for oss?' },
    2: { title: 'Arbeids\u00adgruppe', note: 'Den som gjør jobben, og den som kan bestemme' },
    3: { title: 'Tidsplan', note: 'Regnet bakover fra fristen' },
    4: { title: 'Samhandling', note: 'Fylket, staten og naboene' },
    5: { title: 'Kunnskaps\u00adgrunnlag', note: 'De få funnene som betyr noe' },
    6: { title: 'Drøfting', note: 'Med hele kommunestyret' },
    7: { title: 'Planbehov', note: 'Hva må vi, og hva rekker vi?' },
    8: { title: 'Utkast', note: 'Kort nok til å bli lest' },
    9: { title: 'Vedtak og oppfølging', note: 'Innen ett år, i bruk i fire' },
  },
  guideLink: 'Les veilederen til de ni trinnene',
  doesHeading: 'Dette gjør Stedsans for dere',
  schedule: {
    heading: 'Tidsplanen regner seg selv',
    text: 'Skriv inn når kommunestyret ble konstituert, og hvilke møter dere har. Stedsans velger et møte med tid å gå på og regner bakover, forbi ferier og helligdager. Endrer noe seg, ser du hva som flytter seg, før du godtar det.',
  },
  law: {
    heading: 'Hvert lovkrav, med paragraf',
    text: 'Lovsjekken sier hva som er oppfylt, hva som gjenstår, og hva som kan glippe, med begrunnelse og paragraf. Det som haster de neste 60 dagene, står først. I starten er nesten ingenting rødt.',
    link: 'Les alle kravene på én side',
  },
  documents: {
    heading: 'Dokumentene er klare',
    text: 'Prosessplanen kommer som Word, PDF og utskrift, tidsplanen som regneark. På bokmål eller nynorsk, uten at noe skrives to ganger.',
  },
  specimen: {
    label: 'Eksempel',
    council: 'Kommunestyret',
    dates: {
      constituted: 'Kommunestyret konstitueres',
      views: 'Fylket, staten og naboene spørres',
      publish: 'Forslaget er offentlig, senest',
      adopt: 'Kommunestyret vedtar',
      deadline: 'Lovens frist',
    },
    slack: (days) => `${days} dager å gå på`,
    paperTitle: 'Prosessplan for planstrategien 2028–2031',
    paperPlace: 'Eksempelvik kommune',
    paperGoal: 'Ønsket resultat',
    paperGoalText: 'En kort planstrategi som kommunestyret kjenner igjen som sin egen.',
    paperDates: 'Tidslinje',
    files: ['Prosessplan, Word', 'Prosessplan, PDF', 'Tidsplan, regneark'],
  },
  forWhomHeading: 'Laget for små kommuner',
  forWhom: [
    {
      who: 'Du som er alene om planarbeidet',
      what: 'Én side sier hva du skal gjøre nå. Datoer, krav og dokumenter er regnet ut for deg.',
    },
    {
      who: 'Kommunedirektør og ordfører',
      what: 'Dere ser hvor arbeidet står, hvor mange dager som er igjen, og hva som kan glippe.',
    },
    {
      who: 'Planlegger for flere kommuner',
      what: 'Én innlogging åpner alle kommunene dine.',
    },
    {
      who: 'Den som drifter',
      what: 'Én kommando starter alt. Sikkerhetskopien er én fil.',
    },
  ],
  loginHeading: 'Er kommunen din i gang?',
  loginText: 'Logg inn med e-postadressen din. Du får en lenke og trenger ikke passord.',
  login: 'Logg inn',
}

const nn: HomeTexts = {
  title: 'Stedsans',
  heading: 'Frå nytt kommunestyre til vedteken planstrategi',
  promise:
    'Stedsans reknar ut tidsplanen frå fristen i lova, sjekkar kvart lovkrav undervegs og lagar dokumenta, så éin planleggjar med to timar i veka kjem trygt i mål.',
  toWorkIn: (inPlace) => `Gå til arbeidet ${inPlace}`,
  find: {
    heading: 'Finn kommunen din',
    label: 'Finn kommunen din',
    description: 'Norsk eller samisk namn, kommunenummer, eller namnet kommunen hadde før.',
    button: 'Finn',
  },
  trial: {
    text: 'Eitt trykk, så er du planleggjar i ein demokommune midt i arbeidet. Folketala er ekte, personane er oppdikta.',
    button: 'Prøv no',
    ownHeading: 'Vel din eigen kommune',
    ownText:
      'Start med datoane kommunen har. Du får ein ferdig tidsplan på tre minutt, og alt du skriv, blir på denne maskina.',
    municipality: 'Kommune',
    municipalityHelp: 'Namn eller kommunenummer',
    language: 'Målforma til kommunen',
    bokmal: 'Bokmål',
    nynorsk: 'Nynorsk',
    ownButton: 'Start for kommunen',
    startFor: (name) => `Start for ${name}`,
    errors: {
      missing: 'Skriv namnet på kommunen.',
      unknown: (typed) =>
        `Vi finn ingen kommune som heiter «${typed}». Sjekk skrivemåten, eller bruk kommunenummeret.`,
      several: (typed) => `Fleire kommunar passar med «${typed}». Vel den du meiner.`,
      inUse: (name) =>
        `${name} er alt i bruk her. Be ein administrator i kommunen om ein invitasjon.`,
      language: 'Vel bokmål eller nynorsk.',
    },
  },
  stepsHeading: 'Ni steg, éin veg',
  stepsIntro:
    'Planstrategien er den same jobben i alle kommunar, store som små. Stedsans viser kvar de er, kva som er neste steg, kva lova krev, og kva som er råd.',
  steps: {
    1: { title: 'Eigarskap', note: 'Kva skal han løyse for oss?' },
    2: { title: 'Arbeids\u00adgruppe', note: 'Den som gjer jobben, og den som kan avgjere' },
    3: { title: 'Tidsplan', note: 'Rekna bakover frå fristen' },
    4: { title: 'Samhandling', note: 'Fylket, staten og naboane' },
    5: { title: 'Kunnskaps\u00adgrunnlag', note: 'Dei få funna som betyr noko' },
    6: { title: 'Drøfting', note: 'Med heile kommunestyret' },
    7: { title: 'Planbehov', note: 'Kva må vi, og kva rekk vi?' },
    8: { title: 'Utkast', note: 'Kort nok til å bli lese' },
    9: { title: 'Vedtak og oppfølging', note: 'Innan eitt år, i bruk i fire' },
  },
  guideLink: 'Les rettleiaren til dei ni stega',
  doesHeading: 'Dette gjer Stedsans for dykk',
  schedule: {
    heading: 'Tidsplanen reknar seg sjølv',
    text: 'Skriv inn når kommunestyret vart konstituert, og kva møte de har. Stedsans vel eit møte med tid å gå på og reknar bakover, forbi feriar og heilagdagar. Endrar noko seg, ser du kva som flyttar seg, før du godtek det.',
  },
  law: {
    heading: 'Kvart lovkrav, med paragraf',
    text: 'Lovsjekken seier kva som er oppfylt, kva som står att, og kva som kan glippe, med grunngiving og paragraf. Det som hastar dei neste 60 dagane, står først. I starten er nesten ingenting raudt.',
    link: 'Les alle krava på éi side',
  },
  documents: {
    heading: 'Dokumenta er klare',
    text: 'Prosessplanen kjem som Word, PDF og utskrift, tidsplanen som rekneark. På bokmål eller nynorsk, utan at noko blir skrive to gonger.',
  },
  specimen: {
    label: 'Døme',
    council: 'Kommunestyret',
    dates: {
      constituted: 'Kommunestyret blir konstituert',
      views: 'Fylket, staten og naboane blir spurde',
      publish: 'Forslaget er offentleg, seinast',
      adopt: 'Kommunestyret vedtek',
      deadline: 'Fristen i lova',
    },
    slack: (days) => `${days} dagar å gå på`,
    paperTitle: 'Prosessplan for planstrategien 2028–2031',
    paperPlace: 'Eksempelvik kommune',
    paperGoal: 'Ønskt resultat',
    paperGoalText: 'Ein kort planstrategi som kommunestyret kjenner att som sin eigen.',
    paperDates: 'Tidslinje',
    files: ['Prosessplan, Word', 'Prosessplan, PDF', 'Tidsplan, rekneark'],
  },
  forWhomHeading: 'Laga for små kommunar',
  forWhom: [
    {
      who: 'Du som er åleine om planarbeidet',
      what: 'Éi side seier kva du skal gjere no. Datoar, krav og dokument er rekna ut for deg.',
    },
    {
      who: 'Kommunedirektør og ordførar',
      what: 'De ser kvar arbeidet står, kor mange dagar som er att, og kva som kan glippe.',
    },
    {
      who: 'Planleggjar for fleire kommunar',
      what: 'Éi innlogging opnar alle kommunane dine.',
    },
    {
      who: 'Den som driftar',
      what: 'Éin kommando startar alt. Tryggingskopien er éi fil.',
    },
  ],
  loginHeading: 'Er kommunen din i gang?',
  loginText: 'Logg inn med e-postadressa di. Du får ei lenkje og treng ikkje passord.',
  login: 'Logg inn',
}

export const homeTexts = dictionary(nb, nn)
