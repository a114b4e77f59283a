import { describe, expect, it } from 'vitest'
import { hostileTexts } from '../../../test/documents.ts'
import { markdownBlocks } from './markdown.ts'
import { renderPdf } from './pdf.ts'

const torget = { href: '/bilder/1', file: null }
const read = (text: string) => markdownBlocks(text, (at) => (at === 'bilde:1' ? torget : null))
const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }] })

describe('a text in Markdown', () => {
  it('has headings below that of its section', () => {
    expect(read('# A\n\n## B\n\n### C\n\n###### D')).toEqual([
      { kind: 'heading', level: 2, text: 'A' },
      { kind: 'heading', level: 2, text: 'B' },
      { kind: 'heading', level: 3, text: 'C' },
      { kind: 'heading', level: 3, text: 'D' },
    ])
  })

  it('keeps the lines that people write', () => {
    expect(read('Første linje\nandre linje\n\nNytt avsnitt')).toEqual([
      paragraph('Første linje\nandre linje'),
      paragraph('Nytt avsnitt'),
    ])
  })

  it('has bold and italic words, links, and addresses that are written out', () => {
    expect(read('Vi *vil* **dette**, se [loven](https://lovdata.no) og https://ssb.no.')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Vi ' },
          { text: 'vil', italic: true },
          { text: ' ' },
          { text: 'dette', bold: true },
          { text: ', se ' },
          { text: 'loven', href: 'https://lovdata.no' },
          { text: ' og ' },
          { text: 'https://ssb.no', href: 'https://ssb.no' },
          { text: '.' },
        ],
      },
    ])
  })

  it('has lists, and puts what lies deeper on the same level', () => {
    expect(read('- a\n- b\n  - c\n\n1. en\n2. to')).toEqual([
      { kind: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'en' }], [{ text: 'to' }]] },
    ])
  })

  it('takes a day at the start of a line for a day', () => {
    expect(read('17. mai vedtar kommunestyret planen.')).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: '17. ' }, { text: 'mai vedtar kommunestyret planen.' }],
      },
    ])
  })

  it('takes a day at the start of an item for a day', () => {
    expect(read('- 17. mai: fest\n- 1. juni: folkemøte\n- a\n  1. b')).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ text: '17. ' }, { text: 'mai: fest' }],
          [{ text: '1. ' }, { text: 'juni: folkemøte' }],
          [{ text: 'a' }],
          [{ text: 'b' }],
        ],
      },
    ])
  })

  it('has tables with their alignment', () => {
    expect(read('| Plan | Uker |\n|---|---:|\n| Klimaplan | 8 |')).toMatchObject([
      {
        kind: 'table',
        columns: [
          { title: 'Plan', align: 'start' },
          { title: 'Uker', align: 'end' },
        ],
        rows: [[[{ text: 'Klimaplan' }], [{ text: '8' }]]],
      },
    ])
  })

  it('holds room in the column where people write their answer', () => {
    const widthsOf = (answer: string) =>
      read(`| Plan | Hvorfor |\n|---|---|\n| Klimaplan | ${answer} |`).flatMap((block) =>
        block.kind === 'table' ? block.columns.map(({ width }) => width) : [],
      )
    expect(widthsOf('[…]')).toEqual([9, 20])
    expect(widthsOf('Fordi')).toEqual([9, 7])
  })

  it('has quotes and footnotes', () => {
    expect(read('> Et levende sentrum.\n\nTallet[^1] er sikkert.\n\n[^1]: Fra SSB.')).toEqual([
      { kind: 'quote', paragraphs: [[{ text: 'Et levende sentrum.' }]] },
      {
        kind: 'paragraph',
        runs: [
          { text: 'Tallet' },
          { text: '', footnote: [{ text: 'Fra SSB.' }] },
          { text: ' er sikkert.' },
        ],
      },
    ])
  })

  it('has the pictures that are found, and the words of those that are not', () => {
    expect(read('Se:\n![Et torg](bilde:1 "Torget")\n\n![Borte](bilde:2)')).toEqual([
      paragraph('Se:\n'),
      { kind: 'picture', caption: 'Torget', alternative: 'Et torg', ...torget },
      paragraph('Borte'),
    ])
  })

  it.each([
    '<b>fet</b>',
    '`kode`',
    '    fire blanke',
    'Linje\n---',
    '---',
    '2 * 3 * 4 = 24',
    'plan_for_vann_og_avløp',
    '[uten adresse]',
    '3) tre',
  ])('shows as it was typed what is no markup here: %j', (text) => {
    const shown = read(text)
      .flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
      .map((run) => run.text)
    expect(shown.join('').replace(/^3\. /, '3) ')).toBe(text.trim())
  })

  it('reads hostile texts without stopping, and they can be printed', async () => {
    const blocks = hostileTexts.flatMap((text) => read(text))
    const model = {
      title: 'Prøve',
      subtitle: '',
      author: '',
      language: 'nb' as const,
      dateline: '',
    }
    expect((await renderPdf({ ...model, blocks })).length).toBeGreaterThan(1000)
    for (const text of ['['.repeat(20_000), '> '.repeat(5_000), '*a **b '.repeat(5_000)]) {
      expect(Array.isArray(read(text))).toBe(true)
    }
  })
})
