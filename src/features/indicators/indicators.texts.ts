import { dictionary } from '#platform/i18n/language.ts'

export const themeTexts = dictionary(
  {
    befolkning: {
      title: 'Befolkning',
      lead: 'Hvor mange som bor her, hvor gamle de er, og hvordan det kan bli.',
    },
    bolig: { title: 'Bolig', lead: 'Boligene som finnes, og hvem som bor i dem.' },
    'arbeid-og-naering': {
      title: 'Arbeid og næring',
      lead: 'Hva folk arbeider med, og hvor mange som står uten arbeid.',
    },
    'oppvekst-og-utdanning': {
      title: 'Oppvekst og utdanning',
      lead: 'Hvordan barn og unge har det, og hvilken utdanning folk har.',
    },
    'helse-og-levekar': {
      title: 'Helse og levekår',
      lead: 'Helsen, inntekten og hverdagen til dem som bor her.',
    },
    'klima-og-miljo': {
      title: 'Klima og miljø',
      lead: 'Utslippene i kommunen, vannet og luften.',
    },
    areal: {
      title: 'Areal',
      lead: 'Hvordan arealet er brukt, hva slags boliger som er bygd, og om det bygges mer enn folketallet tilsier.',
    },
    okonomi: { title: 'Økonomi', lead: 'Hvor stort handlingsrom kommunen har.' },
    samfunnssikkerhet: {
      title: 'Samfunnssikkerhet',
      lead: 'Hvor sikker vannforsyningen er, hvor mange som er vaksinert, og skader.',
    },
    plan: {
      title: 'Plan',
      lead: 'Hvor lang tid private planer tar, hva de koster, og hvor mange som stemmer ved valg.',
    },
  },
  {
    befolkning: {
      title: 'Befolkning',
      lead: 'Kor mange som bur her, kor gamle dei er, og korleis det kan bli.',
    },
    bolig: { title: 'Bustad', lead: 'Bustadene som finst, og kven som bur i dei.' },
    'arbeid-og-naering': {
      title: 'Arbeid og næring',
      lead: 'Kva folk arbeider med, og kor mange som står utan arbeid.',
    },
    'oppvekst-og-utdanning': {
      title: 'Oppvekst og utdanning',
      lead: 'Korleis barn og unge har det, og kva utdanning folk har.',
    },
    'helse-og-levekar': {
      title: 'Helse og levekår',
      lead: 'Helsa, inntekta og kvardagen til dei som bur her.',
    },
    'klima-og-miljo': {
      title: 'Klima og miljø',
      lead: 'Utsleppa i kommunen, vatnet og lufta.',
    },
    areal: {
      title: 'Areal',
      lead: 'Korleis arealet er brukt, kva slags bustader som er bygde, og om det blir bygd meir enn folketalet tilseier.',
    },
    okonomi: { title: 'Økonomi', lead: 'Kor stort handlingsrom kommunen har.' },
    samfunnssikkerhet: {
      title: 'Samfunnstryggleik',
      lead: 'Kor sikker vassforsyninga er, kor mange som er vaksinerte, og skadar.',
    },
    plan: {
      title: 'Plan',
      lead: 'Kor lang tid private planar tek, kva dei kostar, og kor mange som røystar ved val.',
    },
  },
)

// The same in both forms.
const months = [
  ...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
  ...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
]
const quarters = ['første', 'andre', 'tredje', 'fjerde']

export const indicatorTexts = dictionary(
  {
    gaps: {
      missing: 'tall mangler',
      suppressed: 'skjult av hensyn til personvern',
      'not-applicable': 'ikke aktuelt',
      'other-borders': 'kommunegrensene var andre',
      preliminary: 'foreløpig tall',
      'too-few': 'for få bak tallet til at det kan vises',
    },
    inYear: (year: string) => `i ${year}`,
    inSchoolYear: (years: string) => `i skoleåret ${years}`,
    inSpan: (years: string) => `i perioden ${years}`,
    inQuarter: (quarter: number, year: string) => `i ${quarters[quarter - 1]} kvartal ${year}`,
    inMonth: (month: number, year: string) => `i ${months[month - 1]} ${year}`,
    quarter: (quarter: number, year: string) => `${quarter}. kvartal ${year}`,
    month: (month: number, year: string) => `${months[month - 1]} ${year}`,
    coverage: (count: string, of: string) => `${count} av ${of} kommuner har tall.`,
    nearestYear: (years: number) =>
      years === 1
        ? 'Tallene settes i forhold til tall fra samme år, eller fra året før eller etter når samme år mangler.'
        : `Tallene settes i forhold til tall fra samme år, eller fra det nærmeste året innen ${years} år når samme år mangler.`,
  },
  {
    gaps: {
      missing: 'tal manglar',
      suppressed: 'skjult av omsyn til personvern',
      'not-applicable': 'ikkje aktuelt',
      'other-borders': 'kommunegrensene var andre',
      preliminary: 'førebels tal',
      'too-few': 'for få bak talet til at det kan visast',
    },
    inYear: (year) => `i ${year}`,
    inSchoolYear: (years) => `i skuleåret ${years}`,
    inSpan: (years) => `i perioden ${years}`,
    inQuarter: (quarter, year) => `i ${quarters[quarter - 1]} kvartal ${year}`,
    inMonth: (month, year) => `i ${months[month - 1]} ${year}`,
    quarter: (quarter, year) => `${quarter}. kvartal ${year}`,
    month: (month, year) => `${months[month - 1]} ${year}`,
    coverage: (count, of) => `${count} av ${of} kommunar har tal.`,
    nearestYear: (years) =>
      years === 1
        ? 'Tala blir sette i forhold til tal frå same året, eller frå året før eller etter når same året manglar.'
        : `Tala blir sette i forhold til tal frå same året, eller frå det næraste året innan ${years} år når same året manglar.`,
  },
)
