import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import { textWidth } from '#ui/svg/text-width.ts'
import type { TimelineActivity, TimelineModel } from './timeline-model.ts'
import { timelineSvg } from './timeline-svg.ts'

const d = localDate

const titles = [
  'Forankre og få mandat',
  'Organisere arbeidet og lage prosessplan',
  'Evaluere gjeldende planstrategi og planverk',
  'Lage kunnskapsgrunnlaget',
  'Drøfte utfordringer og strategiske valg',
  'Vurdere planbehovet',
  'Be om synspunkter og samarbeide',
  'Skrive forslaget og legge det ut',
  'Vedta planstrategien',
]

function activity(
  step: number,
  title: string,
  dates: string,
  kind: TimelineActivity['kind'] = 'work',
): TimelineActivity {
  const [from = '', to = from] = dates.split(' ')
  return { step, title, startsOn: d(from), endsOn: d(to), kind, happened: from < '2027-12-01' }
}

const ordinary: TimelineModel = {
  language: 'nb',
  title: 'Tidslinje for planstrategien',
  description: 'Ni trinn fra konstituering til vedtak.',
  from: d('2027-10-12'),
  to: d('2028-10-12'),
  today: d('2028-02-10'),
  deadline: d('2028-10-12'),
  steps: titles.map((title, index) => ({
    number: index + 1,
    title,
    state: index < 3 ? 'done' : index === 3 ? 'current' : 'ahead',
  })),
  activities: [
    activity(1, 'Mandat og ramme', '2027-10-18 2027-11-03'),
    activity(1, 'Sak om oppstart i formannskapet', '2027-11-04', 'meeting'),
    activity(2, 'Arbeidsgruppe og prosessplan', '2027-11-05 2027-12-10'),
    activity(3, 'Gjennomgang av planene', '2027-11-22 2028-01-14'),
    activity(4, 'Oversikt over folkehelsen og levekårene', '2027-12-01 2028-02-25'),
    activity(4, 'Kunnskapsgrunnlaget lagt ut', '2028-03-06', 'milestone'),
    activity(5, 'Drøfting av strategiske valg', '2028-03-07 2028-04-07'),
    activity(6, 'Vurdering av planbehov, plan for plan', '2028-03-27 2028-05-05'),
    activity(
      7,
      'Synspunkter fra stat, fylkeskommune og nabokommuner',
      '2028-03-20 2028-05-02',
      'period',
    ),
    activity(8, 'Utkast til planstrategi', '2028-05-03 2028-06-02'),
    activity(8, 'Forslaget er offentlig', '2028-08-14 2028-09-20', 'period'),
    activity(
      8,
      'Uttalelser fra eldrerådet, rådet for personer med funksjonsnedsettelse og ungdomsrådet',
      '2028-08-21 2028-09-08',
      'period',
    ),
    activity(9, 'Kommunestyret vedtar', '2028-09-21', 'meeting'),
  ],
  meetings: [
    { date: d('2027-10-12'), label: 'Kommunestyret', kind: 'council' },
    { date: d('2028-02-03'), label: 'Kommunestyret', kind: 'council' },
    { date: d('2028-09-21'), label: 'Vedtak 21. sep.', kind: 'chosen' },
    { date: d('2028-10-05'), label: 'Reserve 5. okt.', kind: 'reserve' },
    { date: d('2028-06-08'), label: 'Formannskapet', kind: 'committee' },
  ],
  shaded: [
    { from: d('2027-12-24'), to: d('2028-01-01'), label: 'Jul' },
    { from: d('2028-05-17'), to: d('2028-05-17'), label: '17. mai' },
    { from: d('2028-07-10'), to: d('2028-07-30'), label: 'Fellesferie' },
  ],
}

const longTitle =
  'Samarbeid om kunnskapsgrunnlaget med fylkeskommunen, statsforvalteren og nabokommunene i regionrådet'
const longWord = 'Organisasjonsutviklingsprosjektgjennomføringsplanlegging'

const models: readonly (readonly [string, TimelineModel])[] = [
  ['an ordinary process', ordinary],
  ['no meetings, holidays or deadline', { ...ordinary, meetings: [], shaded: [], deadline: null }],
  ['no activities at all', { ...ordinary, activities: [] }],
  ['fourteen months with today at the end', fourteenMonths()],
  ['an activity that lies after the deadline', lateActivity()],
  ['today and the deadline on the same day', { ...ordinary, today: d('2028-10-12') }],
  ['long titles and words', longTitles()],
  ['a range of one day', { ...ordinary, to: ordinary.from, deadline: null, activities: [] }],
]

function fourteenMonths(): TimelineModel {
  return { ...ordinary, to: d('2028-12-10'), deadline: d('2028-12-10'), today: d('2028-12-05') }
}

function lateActivity(): TimelineModel {
  const late = activity(9, 'Vedtak etter fristen', '2028-12-07', 'meeting')
  return { ...ordinary, activities: [...ordinary.activities, late] }
}

function longTitles(): TimelineModel {
  return {
    ...ordinary,
    steps: ordinary.steps.map((step) => ({ ...step, title: `${longWord} og ${longTitle}` })),
    activities: [
      ...ordinary.activities,
      activity(2, longTitle, '2028-02-29'),
      activity(5, longWord.repeat(3), '2028-06-01'),
      activity(9, longTitle, '2028-10-12'),
    ],
    meetings: ordinary.meetings.map((meeting) => ({ ...meeting, label: longTitle })),
  }
}

const variants = ['wide', 'narrow', 'document'] as const
const drawings = models.flatMap(([name, model]) =>
  variants.map((variant) => [`${name}, ${variant}`, model, variant] as const),
)

interface WrittenText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
}

/** Every text of the picture with the box it takes up by estimate. */
function textsOf(svg: string): readonly WrittenText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', raw = '']) => {
    const text = raw
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    const size = Number(attribute(attributes, 'font-size'))
    const isStrong = attribute(attributes, 'font-weight') === '600'
    const width = textWidth(text, { size, isStrong })
    const anchor = attribute(attributes, 'text-anchor') ?? 'start'
    const x = Number(attribute(attributes, 'x'))
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    const y = Number(attribute(attributes, 'y'))
    return { text, left, right: left + width, top: y - size * 0.73, bottom: y + size * 0.05 }
  })
}

describe('the timeline', () => {
  it.each(drawings)('is XML that a strict reader takes: %s', (_, model, variant) => {
    const picture = new Resvg(timelineSvg(model, { variant, selfContained: true }))
    expect(picture.width).toBe({ wide: 960, narrow: 360, document: 640 }[variant])
    expect(picture.height).toBeGreaterThan(200)
  })

  it.each(drawings)('shows every activity with its full title: %s', (_, model, variant) => {
    const svg = timelineSvg(model, { variant })
    for (const one of model.activities) expect(svg).toContain(`<title>${one.title}</title>`)
  })

  it.each(drawings)('keeps every text within the picture: %s', (_, model, variant) => {
    const svg = timelineSvg(model, { variant })
    const [, , width = 0, height = 0] = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number)
    for (const text of textsOf(svg)) {
      expect(text.left, text.text).toBeGreaterThanOrEqual(0)
      expect(text.right, text.text).toBeLessThanOrEqual(width)
      expect(text.top, text.text).toBeGreaterThanOrEqual(0)
      expect(text.bottom, text.text).toBeLessThanOrEqual(height)
    }
  })

  it.each(drawings)('lets no text cover another: %s', (_, model, variant) => {
    const texts = textsOf(timelineSvg(model, { variant }))
    const covered = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.text} / ${other.text}`),
    )
    expect(covered).toEqual([])
  })

  it.each(drawings)('is small and the same every time: %s', (_, model, variant) => {
    const svg = timelineSvg(model, { variant, selfContained: true })
    expect(timelineSvg(model, { variant, selfContained: true })).toBe(svg)
    expect(Buffer.byteLength(svg)).toBeLessThan(40_000)
  })
})

describe('the timeline as part of a page or a file', () => {
  it.each(variants)('has a name and a description that its ids point to: %s', (variant) => {
    const svg = timelineSvg(ordinary, { variant, id: 'a' })
    expect(svg).toContain('role="img" aria-labelledby="a-title a-desc"')
    expect(svg).toContain('<title id="a-title">Tidslinje for planstrategien</title>')
    expect(svg).toContain('<desc id="a-desc">Ni trinn fra konstituering til vedtak.</desc>')
  })

  it.each(variants)('has no style attribute, and colours only in a file: %s', (variant) => {
    const onPage = timelineSvg(ordinary, { variant })
    expect(onPage).not.toMatch(/\sstyle=/)
    expect(onPage).not.toMatch(/#[0-9a-f]{6}/)
    expect(timelineSvg(ordinary, { variant, selfContained: true })).toContain('fill="#1c5242"')
  })

  it.each(variants)('writes markup in titles as text: %s', (variant) => {
    const hostile = '</text><script>alert("1")</script>\u0001\ud800&amp;'
    const model: TimelineModel = {
      ...ordinary,
      title: hostile,
      description: hostile,
      steps: ordinary.steps.map((step) => ({ ...step, title: hostile })),
      activities: [activity(1, hostile, '2027-11-01')],
      meetings: ordinary.meetings.map((meeting) => ({ ...meeting, label: hostile })),
      shaded: [{ from: d('2028-07-10'), to: d('2028-07-30'), label: hostile }],
    }
    const svg = timelineSvg(model, { variant, selfContained: true })
    expect(svg).not.toContain('<script')
    expect(() => new Resvg(svg)).not.toThrow()
  })

  it('puts a later day further right, and on a phone further down', () => {
    const place = (variant: 'wide' | 'narrow', name: string) => {
      const svg = timelineSvg(ordinary, { variant })
      const shape = new RegExp(`<rect class="tl-shade"([^>]*)><title>${name}<`).exec(svg)?.[1] ?? ''
      return Number(attribute(shape, variant === 'wide' ? 'x' : 'y'))
    }
    expect(place('wide', 'Fellesferie')).toBeGreaterThan(place('wide', 'Jul'))
    expect(place('narrow', 'Fellesferie')).toBeGreaterThan(place('narrow', 'Jul'))
  })

  it('writes nynorsk where the model asks for it', () => {
    const svg = timelineSvg({ ...ordinary, language: 'nn' }, { variant: 'wide' })
    expect(svg).toContain('>Andre møte<')
  })
})
