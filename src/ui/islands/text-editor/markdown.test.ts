import { describe, expect, it } from 'vitest'
import type { Block, Run } from '#platform/documents/blocks.ts'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import type { WrittenBlock } from './block-markdown.ts'
import { documentOf } from './document.ts'
import { markdownOf, openMarkdown } from './markdown.ts'
import { tidyRuns } from './runs.ts'
import { sameBlocks } from './same-blocks.ts'
import { randomBlocks, randomMarkdown } from './sample-texts.ts'

const read = (text: string) =>
  markdownBlocks(text, (href) => (href.startsWith('bilde:') ? { href, file: null } : null))

const roundTrip = (text: string) => {
  const opened = openMarkdown(text)
  return opened && markdownOf(opened)
}

describe('a text that is opened and written again', () => {
  it.each([
    '',
    'Et avsnitt.',
    'Første linje\nandre linje\n\nNytt avsnitt',
    '## Overskrift\n\nTekst\n\n### Under',
    'Vi *vil* **dette**, se [loven](https://lovdata.no) og https://ssb.no.',
    '**alt *og dette* her** og *kursiv **fet***',
    '- a\n- b\n- c\n\n1. en\n2. to',
    '- a\n\n* b\n\n- c',
    '- a\n  videre\n- 17. mai',
    '17. mai vedtar kommunestyret planen.',
    '| Plan | Uker |\n| --- | ---: |\n| Klimaplan | 8 |\n| a\\|b | **fet** [l](https://x.no) |',
    '> Et levende sentrum.\n>\n> Og mer.\n\n> Et til.',
    'Tallet[^1] er sikkert, og dette[^2].\n\n[^1]: Fra SSB.\n[^2]: Se [loven](https://lovdata.no),\n    og *mer*.',
    '![Et torg](bilde:1 "Torget \\"Øst\\"")',
    'Vi blir flere.\n\n![Folketall](figur:folketall)',
    '2 * 3 * 4 = 24 og plan_for_vann_og_avløp [uten adresse] <b> & co #1',
    'a\n\\\nb',
  ])('is the same text, letter by letter: %j', (text) => {
    expect(roundTrip(text)).toBe(text)
  })

  it.each([
    ['# A\n\n###### B', '## A\n\n### B'],
    ['- a\n  - b', '- a\n- b'],
    ['+ a\n\n\n\n+ b', '- a\n- b'],
    ['3. a\n4. b', '1. a\n2. b'],
    ['17. mai\n18. mai', '1. mai\n2. mai'],
    ['|a|b|\n|:-:|-|\n|1|', '| a | b |\n| --- | --- |\n| 1 |  |'],
    ['- 1) mai', '- 1. mai'],
    ['a[^kilde]\n\n[^kilde]: b', 'a[^1]\n\n[^1]: b'],
    ['_a_ __b__', '*a* **b**'],
    ['<https://ssb.no>', 'https://ssb.no'],
  ])('is written in one way: %j', (text, expected) => {
    expect(roundTrip(text)).toBe(expected)
    expect(sameBlocks(read(text), read(expected))).toBe(true)
  })

  it.each([
    'Tall[^1].\n\n[^1]: Brukt.\n\n[^2]: Ikke brukt.',
    '- a\n\n  | b |\n  | - |\n  | c |',
    '- ![Et torg](bilde:1)',
    '![Et torg](https://eksempel.no/torg.png)',
    '[a][b]\n\n[b]: https://eksempel.no',
    '[a](https://eksempel.no "tittel")',
    '## Se [loven](https://lovdata.no)',
    '> ## Overskrift',
    'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c',
    '| a |\n| - |\n| b | c |',
  ])('is left alone when it holds what the editor would lose: %j', (text) => {
    expect(roundTrip(text)).toBeNull()
  })

  it('never loses a word, whatever it looks like', () => {
    let opened = 0
    for (const text of randomMarkdown(300)) {
      const written = roundTrip(text)
      if (written === null) continue
      opened += 1
      expect(sameBlocks(read(written), read(text)), text).toBe(true)
      expect(roundTrip(written), text).toBe(written)
    }
    expect(opened).toBeGreaterThan(200)
  })
})

describe('a document that is written', () => {
  it.each<[string, readonly Run[], string]>([
    ['a day', [{ text: '1. mai' }], '1\\. mai'],
    ['a star', [{ text: '*viktig*' }], '\\*viktig\\*'],
    ['a dash', [{ text: '- ikke en liste' }], '\\- ikke en liste'],
    ['a hash', [{ text: '# ikke en overskrift' }], '\\# ikke en overskrift'],
    ['a bracket', [{ text: '[a](b)' }], '\\[a\\](b)'],
    ['a footnote', [{ text: 'a[^1]' }], 'a\\[^1]'],
    ['half a word', [{ text: 'sko', bold: true }, { text: 'le' }], '**sko**le'],
    ['a mark before a letter', [{ text: 'Ja:', bold: true }, { text: 'nei' }], '**Ja:**&#110;ei'],
  ])('says %s as it is', (_, runs, expected) => {
    expect(markdownOf(documentOf([{ kind: 'paragraph', runs }]))).toBe(expected)
  })

  it('keeps days apart that stand after each other', () => {
    const paragraph = (text: string): WrittenBlock => ({ kind: 'paragraph', runs: [{ text }] })
    const days = ['17. mai', '18. mai', 'Så', '19. mai'].map(paragraph)
    expect(markdownOf(documentOf(days))).toBe('17\\. mai\n\n18\\. mai\n\nSå\n\n19. mai')
  })

  it('is read to the same when marks begin and end at letters', () => {
    for (const blocks of randomBlocks(120, 'words')) {
      const written = markdownOf(documentOf(blocks))
      expect(sameBlocks(read(written), blocks), written).toBe(true)
    }
  })

  it('has the same words in the same places, whatever signs are in them', () => {
    for (const blocks of randomBlocks(60, 'signs')) {
      const written = markdownOf(documentOf(blocks))
      expect(read(written).map(wordsOf), written).toEqual(blocks.map(wordsOf))
    }
  })
})

/** The block with its words alone. */
function wordsOf(block: Block): unknown {
  const words = (runs: readonly Run[]): string =>
    tidyRuns(runs)
      .map((run) => ('footnote' in run ? `[${words(run.footnote)}]` : run.text))
      .join('')
  switch (block.kind) {
    case 'paragraph':
      return words(block.runs)
    case 'list':
      return block.items.map(words)
    case 'quote':
      return block.paragraphs.map(words)
    case 'table':
      return block.rows.map((row) => row.map(words))
    default:
      return { ...block }
  }
}
