import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/calendar/local-date.ts'
import type { Block, Run } from '#platform/documents/blocks.ts'
import { plain } from '#platform/documents/make-blocks.ts'
import { hostileTexts } from '../../../test/documents.ts'
import { placeOf } from '../../../test/own-places.ts'
import { filledBlocks, filledDocument } from './fill-template.ts'
import { blankFilling, type Filling, ownFilling } from './filling.ts'
import { blockPlaceholders, inlinePlaceholders } from './placeholders.ts'
import { allTemplates, type Template } from './template-library.ts'

const [first] = allTemplates('nb')
const templateOf = (body: string): Template => {
  if (!first) throw new Error('There are no templates')
  return { ...first, title: 'Eksempel', body }
}
const blank = blankFilling('nb')
const fillingOf = (inline: Partial<Filling['inline']>): Filling => ({
  ...blank,
  inline: { ...blank.inline, ...inline },
})
const filled = (body: string, filling: Filling = blank) => filledBlocks(templateOf(body), filling)

function linesOf(block: Block): readonly (readonly Run[])[] {
  if (block.kind === 'heading') return [plain(block.text)]
  if (block.kind === 'paragraph' || block.kind === 'note') return [block.runs]
  if (block.kind === 'list') return block.items
  if (block.kind === 'quote') return block.paragraphs
  if (block.kind !== 'table') return []
  return [...block.columns.map(({ title }) => plain(title)), ...block.rows.flat()]
}
const lineOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')
const textOf = (blocks: readonly Block[]) => blocks.flatMap(linesOf).map(lineOf).join('\n')

describe('a placeholder within a sentence', () => {
  it.each(inlinePlaceholders)('{{%s}} is filled in wherever it stands', (name) => {
    const body = [
      `## Om {{${name}}}`,
      `Her: {{${name}}}, **og {{${name}}}**`,
      `- punkt {{${name}}}`,
      `> sagt {{${name}}}`,
      `| Kol. {{${name}}} | B |\n|---|---|\n| a {{${name}}} | {{${name}}} |`,
    ].join('\n\n')
    const text = textOf(filled(body, fillingOf({ [name]: 'Verdien' })))
    expect(text.match(/Verdien/g)).toHaveLength(8)
    expect(text).not.toContain('{{')
    expect(textOf(filled(body)).split(blank.inline[name])).toHaveLength(9)
  })

  it.each([...hostileTexts, '**fet** [x](https://a.no)', '| a | b |', '$&', '{{frist}}', '# Nei'])(
    'shows %j as it was written',
    (written) => {
      const body = `Leder: {{leder}}\n\n| A |\n|---|\n| Ved {{leder}} |`
      const blocks = filled(body, fillingOf({ leder: written }))
      expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table'])
      expect(textOf(blocks)).toBe(`Leder: ${written}\nA\nVed ${written}`)
    },
  )

  it('begins a sentence with a capital where it is a place to fill in', () => {
    const text = '{{leder}} leder. {{kommune}} eier det {{leder}} gjør.'
    expect(textOf(filled(text))).toBe('[Navn] leder. [Kommunens navn] eier det [navn] gjør.')
    expect(textOf(filled(text, fillingOf({ leder: 'siri', kommune: 'Ås kommune' })))).toBe(
      'siri leder. Ås kommune eier det siri gjør.',
    )
    expect(textOf(filled('{{leder}}\n\n{{kommune}}'))).toBe('[navn]\n[kommunens navn]')
  })
})

describe('a placeholder on a line of its own', () => {
  it.each(blockPlaceholders)('{{%s}} becomes what it stands for', (name) => {
    const blocks: readonly Block[] = [{ kind: 'list', ordered: false, items: [plain('Her')] }]
    const own = filled(`Før:\n\n{{${name}}}\n\nEtter`, {
      ...blank,
      blocks: { ...blank.blocks, [name]: blocks },
    })
    expect(own.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph'])
    expect(filled(`{{${name}}}`)).toEqual(blank.blocks[name])
    expect(textOf(blank.blocks[name])).toMatch(/\[.+\]/)
  })

  it('is none when somebody is called so', () => {
    const text = textOf(filled('{{leder}}', fillingOf({ leder: '{{liste:parter}}' })))
    expect(text).toBe('{{liste:parter}}')
  })
})

describe('what concerns Sámi interests', () => {
  const body = [
    'Før',
    '{{hvis:samisk}}',
    '- ett\n- to',
    '| A | B |\n|---|---|\n| {{leder}} | b |',
    '{{slutt}}',
    'Midt',
    '{{hvis:samisk}}',
    '### Språk',
    '{{slutt}}',
    'Etter',
  ].join('\n\n')

  it('stands with its lists and tables, or falls as a whole', () => {
    const kinds = (hasSami: boolean) => filled(body, { ...blank, hasSami }).map(({ kind }) => kind)
    expect(kinds(true)).toEqual([
      ...['paragraph', 'list', 'table', 'paragraph', 'heading', 'paragraph'],
    ])
    expect(kinds(false)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(textOf(filled(body, { ...blank, hasSami: false }))).toBe('Før\nMidt\nEtter')
  })
})

describe('how a template looks', () => {
  it('has advice in a box, with its links', () => {
    const [box] = filled('Tips: Les kommuneloven § 11-5 først.')
    expect(box).toMatchObject({ kind: 'note', title: '' })
    expect(textOf(box ? [box] : [])).toBe('Tips: Les kommuneloven §\u00a011-5 først.')
    expect(
      box &&
        linesOf(box)
          .flat()
          .some((run) => 'href' in run),
    ).toBe(true)
  })

  it('makes columns as wide as what is filled in', () => {
    const body = '| A | B |\n|---|---|\n| {{leder}} | […] |'
    const widths = (leder: string) => {
      const [table] = filled(body, fillingOf({ leder }))
      return table?.kind === 'table' ? table.columns.map(({ width }) => width) : []
    }
    expect(widths('Bo')).toEqual([5, 23])
    expect(widths('Karianne Eksempel-Eksempelsen')).toEqual([32, 23])
    const [wide = 0] = widths('å'.repeat(10_000))
    expect(wide).toBe(43)
  })

  it('has room for the longest word of each column where they are many', () => {
    const row = ['Kommunedirektør', 'a b '.repeat(30), 'c d '.repeat(30), 'e f '.repeat(30)]
    const body = `| A | B | C | D |\n|---|---|---|---|\n| ${row.join(' | ')} |`
    const [table] = filled(body)
    const widths = table?.kind === 'table' ? table.columns.map(({ width }) => width) : []
    expect(widths[0]).toBe(18)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100)
  })

  it('states its date once, and none when it is blank', () => {
    const own = ownFilling(placeOf('1811'), null, 'nb')
    const dated = (body: string, filling: Filling) =>
      filledDocument(templateOf(body), filling, localDate('2027-11-01')).dateline
    expect(dated('Tekst', own)).toBe('Laget 1. november 2027')
    expect(dated('Dato: {{i-dag}}', own)).toBe('')
    expect(dated('Tekst', blank)).toBe('')
  })
})

describe.each(['nb', 'nn'] as const)('every template in %s', (language) => {
  const cases = allTemplates(language).map((template) => [template.slug, template] as const)
  const fillings = [
    blankFilling(language),
    ownFilling(placeOf('1811'), null, language),
    ownFilling(placeOf('5610'), null, language),
  ]

  it.each(cases)('%s leaves nothing in double braces', (_, template) => {
    for (const filling of fillings) {
      const { title, blocks } = filledDocument(template, filling, localDate('2027-11-01'))
      expect(`${title}\n${textOf(blocks)}`).not.toMatch(/\{\{|\}\}/)
      expect(textOf(blocks)).not.toMatch(/undefined|null|\[object| {2}\p{Ll}/u)
    }
  })

  it.each(cases)('%s names each § as a link to the act', (_, template) => {
    const runs = filledBlocks(template, blankFilling(language)).flatMap(linesOf).flat()
    const links = runs.filter((run) => 'href' in run)
    expect(links.every(({ href }) => href.startsWith('https://lovdata.no/'))).toBe(true)
    expect(lineOf(runs.filter((run) => !('href' in run)))).not.toMatch(
      /§|\bog \d+-\d+|\bpunkt \d+\.\d/,
    )
  })
})
