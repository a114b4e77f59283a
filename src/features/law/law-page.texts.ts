import { dictionary } from '#platform/i18n/language.ts'

interface MinimumStep {
  readonly title: string
  readonly text: string
  /** The requirement it stands for, and the § as it is cited. */
  readonly requirementId: string
  readonly basis: string
}

interface LawPageTexts {
  readonly title: string
  readonly lead: string
  readonly frontPage: string
  readonly print: string
  readonly whatHeading: string
  readonly what: readonly string[]
  readonly minimumHeading: string
  readonly minimumIntro: string
  readonly minimum: readonly MinimumStep[]
  readonly minimumOutro: string
  readonly deadlineHeading: string
  readonly deadlineIntro: string
  readonly deadlineCaption: string
  readonly deadlineColumns: { readonly what: string; readonly date: string; readonly how: string }
  readonly deadlineRows: Readonly<
    Record<
      'constituted' | 'meeting' | 'publishByLaw' | 'publishBySafe' | 'adoptBy',
      { readonly what: string; readonly how: string }
    >
  >
  readonly deadlineNote: string
  readonly forceHeading: string
  readonly forces: Readonly<Record<'must' | 'should' | 'may' | 'warning', string>>
  readonly contents: string
  readonly groups: Readonly<
    Record<'core' | 'other' | 'standing', { readonly heading: string; readonly intro: string }>
  >
  readonly count: (requirements: number) => string
  readonly whoLabel: string
  readonly step: (step: number) => string
  readonly validFrom: (date: string) => string
  readonly validTo: (date: string) => string
  readonly municipalities: (names: string) => string
  readonly basisLabel: string
  readonly checkedOn: (date: string) => string
  readonly notChecked: string
  readonly checkedHeading: string
  readonly checked: (date: string) => string
}

const nb: LawPageTexts = {
  title: 'Loven om kommunal planstrategi',
  lead: 'Kravene til en kommunal planstrategi, samlet på én side: hva dere skal, hva dere bør, og hva dere kan. Hvert krav har paragraf og lenke til Lovdata.',
  frontPage: 'Forsiden',
  print: 'Skriv ut siden',
  whatHeading: 'Hva en planstrategi er',
  what: [
    'En planstrategi er ikke en plan. Den er kommunestyrets vedtak om hvilket planarbeid kommunen skal gjøre i valgperioden: hva som skal startes, revideres, videreføres eller oppheves (plan- og bygningsloven § 10-1).',
    'Den fastsetter ikke arealbruk; det gjør arealdelen og reguleringsplanene (plan- og bygningsloven §§ 11-6 og 12-4). Ingen kan fremme innsigelse mot den (§ 5-4). Nettopp derfor kan den være kort. Den gode planstrategien er den kommunestyret kjenner igjen som sin egen.',
  ],
  minimumHeading: 'Det minste som er lovlig',
  minimumIntro:
    'Fire ting må være på plass etter plan- og bygningsloven § 10-1. Resten av paragrafen er råd og muligheter.',
  minimum: [
    {
      title: 'Spør de andre',
      text: 'Hent synspunkter fra statlige og regionale organer og fra nabokommunene.',
      requirementId: 'L3',
      basis: 'pbl § 10-1 andre ledd',
    },
    {
      title: 'Legg fram forslaget',
      text: 'Gjør forslaget til vedtak offentlig minst 30 dager før kommunestyret behandler det.',
      requirementId: 'L5',
      basis: 'pbl § 10-1 andre ledd',
    },
    {
      title: 'Ta stilling til kommuneplanen',
      text: 'Si om kommuneplanen eller deler av den skal revideres, eller gjelde videre uendret.',
      requirementId: 'L6',
      basis: 'pbl § 10-1 tredje ledd',
    },
    {
      title: 'Vedta innen ett år',
      text: 'Kommunestyret vedtar planstrategien senest ett år etter at det ble konstituert.',
      requirementId: 'L1',
      basis: 'pbl § 10-1 første ledd',
    },
  ],
  minimumOutro:
    'I tillegg stiller andre lover krav til hva planstrategien bygger på. De står lenger nede på siden.',
  deadlineHeading: 'Slik regner vi fristene',
  deadlineIntro:
    'Et eksempel: Kommunestyret blir konstituert 19. oktober 2027 og vil vedta planstrategien i et møte i september året etter.',
  deadlineCaption: 'Fristene i eksempelet',
  deadlineColumns: { what: 'Hva', date: 'Dato', how: 'Slik regner vi' },
  deadlineRows: {
    constituted: { what: 'Kommunestyret konstitueres', how: 'Her starter klokka' },
    publishBySafe: {
      what: 'Forslaget offentlig, trygg dato',
      how: 'Møtet minus 31 dager, vårt råd',
    },
    publishByLaw: {
      what: 'Forslaget offentlig, siste dag etter loven',
      how: 'Møtet minus 30 dager',
    },
    meeting: { what: 'Kommunestyret vedtar', how: 'Siste møte med fire uker å gå på' },
    adoptBy: { what: 'Siste frist for vedtak', how: 'Konstitueringen pluss ett år' },
  },
  deadlineNote:
    'Paragrafen sier ikke hvordan de 30 dagene telles. Vi teller fra dato til dato og legger til én dag for sikkerhets skyld. Vi flytter ingen av datoene for helg eller helligdager.',
  forceHeading: 'Ordene på siden',
  forces: {
    must: 'Loven krever det.',
    should: 'Loven råder til det. Det er ikke ulovlig å la være, men gi gjerne en grunn.',
    may: 'Loven åpner for det. Dere velger.',
    warning: 'En felle: noe dere ikke trenger å levere, men må passe på.',
  },
  contents: 'Kravene',
  groups: {
    core: {
      heading: 'Kjernen: plan- og bygningsloven § 10-1',
      intro: 'Paragrafen som sier at kommunen skal ha en planstrategi.',
    },
    other: {
      heading: 'Plikter i andre paragrafer og lover',
      intro:
        'Krav til hva planstrategien bygger på, hvem dere må spørre, og hvem som kan være med.',
    },
    standing: {
      heading: 'Plikter som alltid gjelder',
      intro: 'Dette gjelder alt kommunen gjør, også denne saken. Følg rutinene dere har.',
    },
  },
  count: (requirements) => `${requirements} krav`,
  whoLabel: 'Hvem',
  step: (step) => `Trinn ${step}`,
  validFrom: (date) => `Gjelder fra ${date}`,
  validTo: (date) => `Gjaldt til ${date}`,
  municipalities: (names) => `Gjelder bare disse kommunene: ${names}.`,
  basisLabel: 'Lovgrunnlag',
  checkedOn: (date) => `Lest ${date}`,
  notChecked: 'Ikke lest på nytt av oss',
  checkedHeading: 'Når og hvordan vi har lest loven',
  checked: (date) =>
    `Lovtekstene er lest i Lovdatas åpne data slik de var ${date}. Endringer etter den dagen er ikke med. Forklaringene er skrevet med våre egne ord og er ikke juridisk rådgivning; det er lovteksten som gjelder.`,
}

const nn: LawPageTexts = {
  title: 'Lova om kommunal planstrategi',
  lead: 'Krava til ein kommunal planstrategi, samla på éi side: kva de skal, kva de bør, og kva de kan. Kvart krav har paragraf og lenkje til Lovdata.',
  frontPage: 'Framsida',
  print: 'Skriv ut sida',
  whatHeading: 'Kva ein planstrategi er',
  what: [
    'Ein planstrategi er ikkje ein plan. Han er vedtaket til kommunestyret om kva planarbeid kommunen skal gjere i valperioden: kva som skal startast, reviderast, vidareførast eller opphevast (plan- og bygningslova § 10-1).',
    'Han fastset ikkje arealbruk; det gjer arealdelen og reguleringsplanane (plan- og bygningslova §§ 11-6 og 12-4). Ingen kan fremje motsegn mot han (§ 5-4). Nett derfor kan han vere kort. Den gode planstrategien er den kommunestyret kjenner att som sin eigen.',
  ],
  minimumHeading: 'Det minste som er lovleg',
  minimumIntro:
    'Fire ting må vere på plass etter plan- og bygningslova § 10-1. Resten av paragrafen er råd og moglegheiter.',
  minimum: [
    {
      title: 'Spør dei andre',
      text: 'Hent inn synspunkt frå statlege og regionale organ og frå nabokommunane.',
      requirementId: 'L3',
      basis: 'pbl § 10-1 andre ledd',
    },
    {
      title: 'Legg fram forslaget',
      text: 'Gjer forslaget til vedtak offentleg minst 30 dagar før kommunestyret behandlar det.',
      requirementId: 'L5',
      basis: 'pbl § 10-1 andre ledd',
    },
    {
      title: 'Ta stilling til kommuneplanen',
      text: 'Sei om kommuneplanen eller delar av han skal reviderast, eller gjelde vidare uendra.',
      requirementId: 'L6',
      basis: 'pbl § 10-1 tredje ledd',
    },
    {
      title: 'Vedta innan eitt år',
      text: 'Kommunestyret vedtek planstrategien seinast eitt år etter at det vart konstituert.',
      requirementId: 'L1',
      basis: 'pbl § 10-1 første ledd',
    },
  ],
  minimumOutro:
    'I tillegg stiller andre lover krav til kva planstrategien byggjer på. Dei står lenger nede på sida.',
  deadlineHeading: 'Slik reknar vi fristane',
  deadlineIntro:
    'Eit døme: Kommunestyret blir konstituert 19. oktober 2027 og vil vedta planstrategien i eit møte i september året etter.',
  deadlineCaption: 'Fristane i dømet',
  deadlineColumns: { what: 'Kva', date: 'Dato', how: 'Slik reknar vi' },
  deadlineRows: {
    constituted: { what: 'Kommunestyret blir konstituert', how: 'Her startar klokka' },
    publishBySafe: {
      what: 'Forslaget offentleg, trygg dato',
      how: 'Møtet minus 31 dagar, vårt råd',
    },
    publishByLaw: {
      what: 'Forslaget offentleg, siste dag etter lova',
      how: 'Møtet minus 30 dagar',
    },
    meeting: { what: 'Kommunestyret vedtek', how: 'Siste møtet med fire veker å gå på' },
    adoptBy: { what: 'Siste frist for vedtak', how: 'Konstitueringa pluss eitt år' },
  },
  deadlineNote:
    'Paragrafen seier ikkje korleis dei 30 dagane skal teljast. Vi tel frå dato til dato og legg til éin dag for å vere på den sikre sida. Vi flyttar ingen av datoane for helg eller heilagdagar.',
  forceHeading: 'Orda på sida',
  forces: {
    must: 'Lova krev det.',
    should: 'Lova rår til det. Det er ikkje ulovleg å la vere, men gi gjerne ein grunn.',
    may: 'Lova opnar for det. De vel.',
    warning: 'Ei felle: noko de ikkje treng å levere, men må passe på.',
  },
  contents: 'Krava',
  groups: {
    core: {
      heading: 'Kjernen: plan- og bygningslova § 10-1',
      intro: 'Paragrafen som seier at kommunen skal ha ein planstrategi.',
    },
    other: {
      heading: 'Plikter i andre paragrafar og lover',
      intro: 'Krav til kva planstrategien byggjer på, kven de må spørje, og kven som kan vere med.',
    },
    standing: {
      heading: 'Plikter som alltid gjeld',
      intro: 'Dette gjeld alt kommunen gjer, også denne saka. Følg rutinane de har.',
    },
  },
  count: (requirements) => `${requirements} krav`,
  whoLabel: 'Kven',
  step: (step) => `Steg ${step}`,
  validFrom: (date) => `Gjeld frå ${date}`,
  validTo: (date) => `Gjaldt til ${date}`,
  municipalities: (names) => `Gjeld berre desse kommunane: ${names}.`,
  basisLabel: 'Lovgrunnlag',
  checkedOn: (date) => `Lese ${date}`,
  notChecked: 'Ikkje lese på nytt av oss',
  checkedHeading: 'Når og korleis vi har lese lova',
  checked: (date) =>
    `Lovtekstane er lesne i dei opne dataa til Lovdata slik dei var ${date}. Endringar etter den dagen er ikkje med. Forklaringane er skrivne med våre eigne ord og er ikkje juridisk rådgiving; det er lovteksten som gjeld.`,
}

export const lawPageTexts = dictionary(nb, nn)
