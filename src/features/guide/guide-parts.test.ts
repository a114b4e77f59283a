import { describe, expect, it } from 'vitest'
import { type GuidePart, guideParts, textOf, textOfPart, wordsOfPart } from './guide-parts.ts'

const groundsIn = (body: string) =>
  guideParts(body)
    .flatMap(wordsOfPart)
    .map(({ grounds }) => grounds)
const firstGrounds = (body: string) => groundsIn(body)[0]
const texts = (body: string) => guideParts(body).map(textOfPart)

describe('the tag of a statement', () => {
  it('says how it binds and what it rests on, and is no part of the text', () => {
    const body =
      '{must L1 L5 pbl:10-1 folkehelseloven:7b sprKlimaEnergi:5.3 kdd-planstrategi} Det skal de.'
    expect(firstGrounds(body)).toEqual({
      force: 'must',
      requirements: ['L1', 'L5'],
      sections: [
        { lawKey: 'pbl', section: '10-1' },
        { lawKey: 'folkehelseloven', section: '7b' },
        { lawKey: 'sprKlimaEnergi', section: '5.3' },
      ],
      sources: ['kdd-planstrategi'],
      unknown: [],
    })
    expect(texts(body)).toEqual(['Det skal de.'])
  })

  it.each(['must', 'should', 'may', 'ours', 'unclear'])('may be {%s} alone', (force) => {
    expect(firstGrounds(`{${force}} Noe.`)).toMatchObject({ force, unknown: [] })
  })

  it.each([
    ['a requirement that there is none of', 'L30'],
    ['a source that there is none of', 'wikipedia'],
    ['an act that is not known', 'veglova:1'],
    ['what every object has', 'constructor:1'],
    ['an act without a section', 'pbl'],
  ])('keeps %s as unknown', (_, reference) => {
    expect(firstGrounds(`{must ${reference}} Noe.`)).toMatchObject({
      requirements: [],
      sections: [],
      sources: [],
      unknown: [reference],
    })
  })

  it.each([
    ['a word that is no force', '{maybe L1} Noe.'],
    ['one that stands later in the text', 'Noe {must L1} mer.'],
    ['one that is not closed', '{must L1 Noe.'],
  ])('is not %s: the words stay as they are', (_, body) => {
    expect(firstGrounds(body)).toBeNull()
    expect(texts(body)).toEqual([body])
  })

  it('may stand before words in bold, in a list and in a cell', () => {
    const [item, other] = guideParts('1. {ours} **Ring.** Så gå.\n2. Uten merke').flatMap(
      wordsOfPart,
    )
    expect(item?.grounds?.force).toBe('ours')
    expect(item?.runs[0]).toMatchObject({ text: 'Ring.', bold: true })
    expect(other?.grounds).toBeNull()
    expect(groundsIn('| Hva | Når |\n|---|---|\n| {must L1} Vedta | Innen ett år |')).toMatchObject(
      [null, null, { force: 'must' }, null],
    )
  })
})

describe('the parts of a text', () => {
  it('are headings of two levels with ids', () => {
    expect(guideParts('## Hvorfor {#hvorfor}\n\n### Dere trenger {#inn}\n\n## Uten')).toEqual([
      { kind: 'heading', level: 2, id: 'hvorfor', text: 'Hvorfor' },
      { kind: 'heading', level: 3, id: 'inn', text: 'Dere trenger' },
      { kind: 'heading', level: 2, id: '', text: 'Uten' },
    ])
  })

  it('are lists with and without order, and links in them', () => {
    const [plain, ordered] = guideParts('- Se [malen](/maler/mandat)\n\nTekst\n\n1. En').filter(
      (part): part is Extract<GuidePart, { kind: 'list' }> => part.kind === 'list',
    )
    expect([plain?.ordered, ordered?.ordered]).toEqual([false, true])
    expect(plain?.items[0]?.runs).toContainEqual({ text: 'malen', href: '/maler/mandat' })
  })

  it('are tables with columns and rows', () => {
    const [table] = guideParts('| Hvem | Gjør hva |\n|---|---|\n| Ordføreren | Leder |')
    expect(table).toMatchObject({ kind: 'table', columns: ['Hvem', 'Gjør hva'] })
    expect(table && textOfPart(table)).toBe('Hvem\nGjør hva\nOrdføreren\nLeder')
  })

  it('are samples to copy, a paragraph at a time', () => {
    const [quote] = guideParts('> Første avsnitt.\n>\n> Andre avsnitt.')
    expect(quote?.kind === 'quote' && quote.paragraphs.map(textOf)).toEqual([
      'Første avsnitt.',
      'Andre avsnitt.',
    ])
  })

  it.each([
    ['{{bilde:fire-ar}}', { kind: 'made', what: 'bilde', name: 'fire-ar' }],
    ['{{tabell:lovpalagte}}', { kind: 'made', what: 'tabell', name: 'lovpalagte' }],
  ])('are what the program makes: %s', (body, part) => {
    expect(guideParts(body)).toEqual([part])
  })

  it.each(['{{film:trinn}}', 'Se {{bilde:trinn}}', '{{bilde:Trinn}}'])(
    'are words where nothing is made of %s',
    (body) => {
      expect(texts(body)).toEqual([body])
    },
  )

  it('are none for an empty text', () => {
    expect(guideParts('')).toEqual([])
  })
})
