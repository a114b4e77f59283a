/** Where the guide's facts come from, and where to read more. The names are the sources' own. */
export interface Source {
  readonly publisher: string
  readonly title: string
  /** Null where no address is known that lasts. */
  readonly url: string | null
}

const enkelPlanlegging = 'https://www.enkelplanlegging.no'
const distriktssenteret = 'https://distriktssenteret.no'

const ep = (title: string, path: string): Source => ({
  publisher: 'Enkel planlegging',
  title,
  url: `${enkelPlanlegging}${path}`,
})
const ds = (title: string, path: string): Source => ({
  publisher: 'Distriktssenteret',
  title,
  url: `${distriktssenteret}${path}`,
})

export const sources = {
  'kdd-planstrategi': {
    publisher: 'Kommunal- og distriktsdepartementet',
    title: 'Kommunal planstrategi, veileder',
    url: 'https://www.regjeringen.no/no/dokumenter/kommunal-planstrategi/id3055721/?ch=6',
  },
  nf: {
    publisher: 'Kommunal- og distriktsdepartementet',
    title: 'Nasjonale forventninger til regional og kommunal planlegging 2023–2027',
    url: 'https://www.regjeringen.no/id2985764',
  },
  kons: {
    publisher: 'Kommunal- og distriktsdepartementet',
    title: 'Konsultasjoner med Sametinget og andre samiske interesser',
    url: 'https://www.regjeringen.no/no/dokumenter/kapittel-4-konsultasjoner/id2921872/',
  },
  hdir: {
    publisher: 'Helsedirektoratet',
    title: 'Mål og planlegging i folkehelsearbeidet',
    url: 'https://www.helsedirektoratet.no/veiledere/systematisk-folkehelsearbeid/mal-og-planlegging-i-folkehelsearbeidet/6-mal-og-planlegging-forste-ledd',
  },
  ep: ep('Kommunal planstrategi', '/kommunal-planstrategi'),
  'ep-gruppe': ep(
    'Sett sammen en arbeidsgruppe',
    '/kommunal-planstrategi/sett-sammen-en-arbeidsgruppe',
  ),
  'ep-tidsplan': ep(
    'Plasser aktivitetene i en tidsplan',
    '/kommunal-planstrategi/plasser-aktivitetene-i-en-tidsplan-for-en-realistisk-prosess',
  ),
  'ep-samhandling': ep(
    'Samhandling med fylkeskommunen, statsforvalteren, nabokommuner og innbyggere',
    '/kommunal-planstrategi/samhandling-med-fylkeskommunen-statsforvalteren-nabokommuner-og-innbyggere',
  ),
  'ep-planbehov': ep('Vurdering av planbehov', '/kommunal-planstrategi/vurdering-av-planbehov'),
  'ep-kunnskap': ep(
    'Gode råd om å utvikle og ta i bruk kunnskapsgrunnlag',
    '/snarveier/gode-rad-om-a-utvikle-og-ta-i-bruk-kunnskapsgrunnlag',
  ),
  'ep-eksempler': ep(
    'Eksempler og verktøy, kunnskapsgrunnlag',
    '/snarveier/eksempler-og-verktoy-kunnskapsgrunnlag',
  ),
  'ep-handlingsdel': ep('Handlings- og økonomiplan', '/veiledere/handlings-og-okonomiplan'),
  'ep-planvask': ep('Hva er planvask?', '/faq/hva-er-planvask'),
  'ds-guide': ds(
    'Din guide til vellykket prosessarbeid',
    '/digitale-verktoy/din-guide-til-vellykket-prosessarbeid/',
  ),
  'ds-prosess': ds(
    'Prosessledelse og prosessplanlegging',
    '/verktoy/prosessledelse-og-prosessplanlegging/',
  ),
  'ds-prosessplan': ds('Prosessplan', '/verktoy/prosessplan/'),
  'ds-kommunikasjon': ds('Kommunikasjonsplan', '/digitale-verktoy/kommunikasjonsplan/'),
  'ds-verksted': ds('Arbeidsverksted', '/verktoy/arbeidsverksted/'),
  'ds-undersokelse': ds('Innbyggerundersøkelse', '/digitale-verktoy/innbyggerundersokelse/'),
  'ds-sor-aurdal': ds(
    'Rettleiarpilot for ny samfunnsplan',
    '/artikkel/rettleiarpilot-for-ny-samfunnsplan/',
  ),
  'ds-vanylven': ds(
    'Korleis auke interessa for samfunnsplanlegging hos lokale folkevalde',
    '/artikkel/korleis-auke-interessa-for-samfunnsplanlegging-hos-lokale-folkevalde/',
  ),
  'ds-agder': ds(
    'Aktiv planfaglig veiledning gir resultater i kommunene',
    '/artikkel/aktiv-planfaglig-veiledning-gir-resultater-i-kommunene',
  ),
  'ds-felles': ds(
    'Felles planressurs – ei god investering',
    '/eksempel/felles-planressurs-ei-god-investering/',
  ),
  ruralis: {
    publisher: 'Ruralis og Nordlandsforskning',
    title: 'Enklere samfunnsplanlegging for små kommuner',
    url: 'https://ruralis.no/2024/06/06/ny-rapport-enklere-samfunnsplanlegging-for-sma-kommuner-nye-veier-til-bedre-utvikling/',
  },
  'doga-metoder': {
    publisher: 'DOGA',
    title: 'Folketråkk-veilederen: metodevelger',
    url: 'https://doga.no/verktoy/folketrakk/folketrakk-veilederen/metodevelger/',
  },
  'doga-gjestebud': {
    publisher: 'DOGA',
    title: 'Gjestebud',
    url: 'https://doga.no/verktoy/medvirkning/metoder/gjestebud',
  },
  helom: {
    publisher: 'HelOm',
    title: 'Gjennomføring av prosess og eksempler fra kommuner',
    url: 'https://helomplan.no/gjennomforing-av-prosess-og-eksempler-fra-kommuner/',
  },
  'trondelag-planforum': {
    publisher: 'Trøndelag fylkeskommune',
    title: 'Regionalt planforum',
    url: 'https://www.trondelagfylke.no/vare-tjenester/plan-og-areal/kommunal-planlegging/regionalt-planforum/',
  },
  'ssb-arealprofiler': {
    publisher: 'Statistisk sentralbyrå',
    title: 'Arealprofiler 2023',
    url: 'https://www.ssb.no/natur-og-miljo/areal/arealprofiler-2023',
  },
  'ks-verksted': {
    publisher: 'KS',
    title: 'Vil styrke politisk eierskap til kommuneplanens samfunnsdel',
    url: null,
  },
} as const satisfies Record<string, Source>

export type SourceKey = keyof typeof sources

export function isSource(name: string): name is SourceKey {
  return Object.hasOwn(sources, name)
}
