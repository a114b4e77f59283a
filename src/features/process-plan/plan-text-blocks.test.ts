import { describe, expect, it } from 'vitest'
import { textBlocks } from './plan-text-blocks.ts'

const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }] })
const list = (...items: string[]) => ({
  kind: 'list',
  ordered: false,
  items: items.map((text) => [{ text }]),
})

describe('a text as blocks', () => {
  it.each([
    ['nothing', '', []],
    ['only blank lines', '\n \n\n', []],
    ['one line', 'Oppdrag', [paragraph('Oppdrag')]],
    ['a line break within a paragraph', 'Én\nTo', [paragraph('Én\nTo')]],
    ['a blank line between paragraphs', 'Én\n\n\nTo', [paragraph('Én'), paragraph('To')]],
    ['a line of spaces between them', 'Én\n   \nTo', [paragraph('Én'), paragraph('To')]],
    ['a list', '- a\n- b', [list('a', 'b')]],
    ['bullets pasted from elsewhere', '•\ta\n* b\n– c', [list('a', 'b', 'c')]],
    ['a list right after its line', 'Rammer\n- a', [paragraph('Rammer'), list('a')]],
    ['text right after a list', '- a\nSå videre', [list('a'), paragraph('Så videre')]],
    ['a hyphen without a space', '-5 grader', [paragraph('-5 grader')]],
    ['a hyphen within a line', 'Mandat - kort', [paragraph('Mandat - kort')]],
    [
      'what looks like markup',
      '# <b>Ja</b> [x](javascript:alert(1))',
      [paragraph('# <b>Ja</b> [x](javascript:alert(1))')],
    ],
  ])('%s', (_, body, expected) => {
    expect(textBlocks(body)).toEqual(expected)
  })

  it('loses no word of a long text', () => {
    const words = Array.from({ length: 3_000 }, (_, index) => `ord${index} 👩‍👧`)
    const body = words.map((word, index) => (index % 3 === 0 ? `- ${word}` : word)).join('\n')
    const text = JSON.stringify(textBlocks(body))
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })
})
