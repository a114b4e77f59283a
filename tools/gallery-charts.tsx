import type { VNode } from 'preact'
import type { BarDatum, Chart, ChartWords, LineSeries } from '#ui/charts/chart.ts'
import { ChartFigure } from '#ui/charts/chart-figure.tsx'

const source = 'Kilde: oppdiktede tall for prøvesiden, tabell 00000, 1. januar 2026, NLOD 2.0'

function words(title: string, unit: string, alternative: string): ChartWords {
  return { title, unit, source, alternative, language: 'nb' }
}

/** A series that wanders in the same way every time. */
function wander(name: string, start: number, drift: number, options: Wander = {}): LineSeries {
  const { from = 2000, to = 2026, projectedTo = to, isUs, gaps = [] } = options
  const points = Array.from({ length: projectedTo - from + 1 }, (_, index) => {
    const year = from + index
    const wave = Math.sin(index * 0.9 + start) * Math.abs(drift) * 2
    const value = gaps.includes(year) ? null : Math.round((start + index * drift + wave) * 10) / 10
    const gap = value === null ? { gap: 'skjult' } : {}
    return { year, value, ...gap, ...(year > to ? { isProjected: true } : {}) }
  })
  return { name, points, ...(isUs ? { isUs } : {}) }
}

interface Wander {
  readonly from?: number
  readonly to?: number
  readonly projectedTo?: number
  readonly isUs?: boolean
  readonly gaps?: readonly number[]
}

const places = [
  ['Eksempelvik', 21.4],
  ['Nord-Aurdal', 27.9],
  ['Guovdageaidnu – Kautokeino', 14.2],
  ['Rana', 19.6],
  ['Hattfjelldal', 31.3],
  ['Hemnes', 24.8],
  ['Nordland', 22.1],
  ['Landet', 18.3],
] as const

const bars: readonly BarDatum[] = [
  ...places.map(([name, value], index) => ({ name, value, ...(index === 0 && { isUs: true }) })),
  { name: 'Utsira', value: null, gap: 'for få bak tallet til at det kan vises' },
]

const ages = Array.from({ length: 19 }, (_, index) => ({
  name: index === 18 ? '90+' : `${index * 5}–${index * 5 + 4}`,
  men: Math.round(290 - Math.abs(index - 9) * 12 - index * index * 0.55 + Math.sin(index) * 18),
  women: Math.round(280 - Math.abs(index - 9) * 12 - index * index * 0.45 + Math.cos(index) * 18),
}))
const agesLater = ages.map(({ name, men, women }, index) => ({
  name,
  men: Math.round(men * (0.72 + index * 0.04)),
  women: Math.round(women * (0.72 + index * 0.04)),
}))
const agesBoth = ages.map(({ name, men, women }, index) =>
  index === 17 ? { name, all: null, gap: 'skjult' } : { name, all: men + women },
)

export const chartSpecimens: Readonly<Record<string, Chart>> = {
  line: {
    kind: 'line',
    decimals: 0,
    words: words(
      'Folketallet har gått ned siden 2004, og nedgangen ventes å fortsette til 2050',
      'Innbyggere per 1. januar',
      'Linje fra 2000 til 2050 som går ned fra 10 120 til 9 310.',
    ),
    notes: ['Framskrivingen er SSBs hovedalternativ fra 2024.'],
    series: [wander('Eksempelvik', 10100, -16, { isUs: true, projectedTo: 2050 })],
  },
  lines: {
    kind: 'line',
    decimals: 1,
    words: words(
      'Færre får gå i barnehage enn i nabokommunene, men forskjellen minker',
      'Prosent av barn 1–5 år',
      'Fem linjer fra 2010 til 2026.',
    ),
    series: [
      wander('Eksempelvik', 78, 0.7, { from: 2010, isUs: true, gaps: [2014, 2015] }),
      wander('Nord-Aurdal', 84, 0.4, { from: 2010 }),
      wander('Guovdageaidnu – Kautokeino', 82, 0.55, { from: 2010, gaps: [2018] }),
      wander('Nordland', 86, 0.31, { from: 2010 }),
      wander('Landet', 87, 0.28, { from: 2010 }),
      { name: 'Utsira', points: [{ year: 2010, value: null, gap: 'skjult' }] },
    ],
  },
  many: {
    kind: 'line',
    decimals: 1,
    words: words('Sju av ti kommuner har lavere ledighet enn oss', 'Prosent', 'Seksti linjer.'),
    series: Array.from({ length: 60 }, (_, index) =>
      wander(index === 30 ? 'Eksempelvik' : `Kommune ${index}`, 1 + (index % 17) / 4, 0.03, {
        isUs: index === 30,
        from: 2010,
      }),
    ),
  },
  bar: {
    kind: 'bar',
    decimals: 1,
    words: words(
      'Andelen over 67 år er høyere enn i landet, men lavere enn hos naboene',
      'Prosent av innbyggerne, 2026',
      'Stolper for ni steder.',
    ),
    reference: { name: 'Landet', value: 18.3 },
    bars,
  },
  negative: {
    kind: 'bar',
    decimals: 0,
    words: words('Flere flytter ut enn inn', 'Netto innflytting i 2025', 'Stolper.'),
    order: 'as-given',
    bars: ['0–19 år', '20–29 år', '30–39 år', '40–66 år', '67 år og eldre'].map((name, index) => ({
      name,
      value: [-12, -1084, 35, 410, 0][index] ?? null,
    })),
  },
  stacked: {
    kind: 'stacked',
    decimals: 0,
    measure: 'shares',
    words: words(
      'Flest bor i enebolig, også sammenliknet med fylket',
      'Prosent av boligene, 2026',
      'Fire stolper delt i fem.',
    ),
    parts: ['Enebolig', 'Tomannsbolig', 'Rekkehus', 'Blokk', 'Annet'],
    rows: [
      { name: 'Eksempelvik', isUs: true, values: [62, 12, 9, 14, 3] },
      { name: 'Nord-Aurdal', values: [71, 8, 6, 11, 4] },
      { name: 'Nordland', values: [60, 11, null, 15, 5], gap: 'skjult' },
      { name: 'Landet', values: [48, 9, 12, 25, 6] },
    ],
  },
  amounts: {
    kind: 'stacked',
    decimals: 0,
    measure: 'amounts',
    words: words('Stadig flere er 80 år og eldre', 'Personer 67 år og eldre', 'Stolper over år.'),
    parts: ['67–79 år', '80–89 år', '90 år og eldre'],
    rows: [2006, 2016, 2026, 2036].map((year, index) => ({
      name: String(year),
      values: [1040 + index * 90, 410 + index * 140, 96 + index * 40],
    })),
  },
  pyramid: {
    kind: 'pyramid',
    decimals: 0,
    words: words('Det blir flere eldre og færre barn mot 2050', 'Personer', 'Befolkningspyramide.'),
    year: { name: '2026', ages },
    outline: { name: '2050, framskrevet', ages: agesLater },
  },
  oneSide: {
    kind: 'pyramid',
    decimals: 0,
    words: words('De fleste er mellom 40 og 60 år', 'Personer, 2026', 'Stolper etter alder.'),
    year: { name: '2026', ages: agesBoth },
  },
  range: {
    kind: 'range',
    decimals: 1,
    words: words(
      'Flere unge uføre enn i tre av fire kommuner',
      'Prosent av innbyggere 18–44 år',
      'Kommunen på spennet av alle kommuner.',
    ),
    rows: [
      {
        name: '2016',
        spread: { min: 0.8, lowerQuartile: 2.6, median: 3.4, upperQuartile: 4.5, max: 9.1 },
        marks: [
          { role: 'us', name: 'Eksempelvik', value: 4.1 },
          { role: 'county', name: 'Nordland', value: 3.9 },
          { role: 'country', name: 'Landet', value: 2.9 },
        ],
      },
      {
        name: '2026',
        spread: { min: 1.1, lowerQuartile: 2.9, median: 3.8, upperQuartile: 5, max: 10.4 },
        marks: [
          { role: 'us', name: 'Eksempelvik', value: 5.6 },
          { role: 'county', name: 'Nordland', value: null, gap: 'mangler' },
          { role: 'country', name: 'Landet', value: 3.2 },
        ],
      },
    ],
  },
  slope: {
    kind: 'slope',
    decimals: 1,
    words: words('Pendlingen ut har økt mest hos oss', 'Prosent av sysselsatte', 'Seks linjer.'),
    from: '2014',
    to: '2026',
    lines: [
      { name: 'Eksempelvik', isUs: true, from: 21.2, to: 29.4 },
      { name: 'Nord-Aurdal', from: 24.1, to: 25.2 },
      { name: 'Guovdageaidnu – Kautokeino', from: 12.2, to: 12.1 },
      { name: 'Hemnes', from: 24.6, to: 25.6 },
      { name: 'Nordland', from: 18.9, to: 20.1 },
      { name: 'Haram', from: null, to: 31.2, gap: 'fantes ikke i 2014' },
    ],
  },
  multiples: {
    kind: 'multiples',
    decimals: 0,
    words: words(
      'Barnetallet går ned i alle skolekretsene unntatt én',
      'Barn 6–15 år',
      'Sju små linjediagrammer.',
    ),
    panels: [
      wander('Sentrum', 410, 4, { from: 2010, isUs: true }),
      wander('Nordbygda', 120, -2, { from: 2010 }),
      wander('Sørbygda og Ytterøya', 90, -3, { from: 2010 }),
      wander('Indre', 60, 0.2, { from: 2010, gaps: [2016, 2017] }),
      wander('Østre', 260, -6, { from: 2010 }),
      wander('Vestre', 210, -4, { from: 2010 }),
      { name: 'Øyene', points: [{ year: 2010, value: null, gap: 'skjult' }] },
    ],
    reference: wander('snittet av kretsene', 190, -1, { from: 2010 }),
  },
}

const files = { svg: '#svg', png: '#png', csv: '#csv', xlsx: '#xlsx' }

/** Every kind of chart, as it stands in a page. */
export function GalleryCharts(): VNode {
  return (
    <section class="st-stack">
      <h2>Figurer</h2>
      {Object.entries(chartSpecimens).map(([name, chart]) => (
        <ChartFigure key={name} id={`figur-${name}`} chart={chart} downloads={files} />
      ))}
    </section>
  )
}
