import { describe, expect, it } from 'vitest'
import { compareWords, mergeProposal } from './compare-words.ts'

describe('two versions of a text', () => {
  it('are compared word by word, Norwegian letters included', () => {
    expect(compareWords('Vi lager øyplan i år.', 'Vi lager ærlig øyplan i fjor.')).toEqual([
      { kind: 'same', text: 'Vi lager ' },
      { kind: 'added', text: 'ærlig ' },
      { kind: 'same', text: 'øyplan i ' },
      { kind: 'removed', text: 'år' },
      { kind: 'added', text: 'fjor' },
      { kind: 'same', text: '.' },
    ])
  })

  it('give back either text when their parts are put together', () => {
    const before = 'a b c\n\nd e f\n'
    const after = 'a c\n\nd x e f g\n'
    const parts = compareWords(before, after)
    const without = (kind: string) =>
      parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })

  it('are compared also when they are long and have nothing in common', () => {
    const words = (letter: string) => Array.from({ length: 20_000 }, (_, n) => letter + n).join(' ')
    expect(compareWords(words('a'), words('b')).length).toBeGreaterThan(0)
  })
})

describe('a proposal to an earlier version', () => {
  const base = 'Første avsnitt.\n\nAndre avsnitt.\n\nTredje avsnitt.'

  it('is taken in beside what others have changed elsewhere', () => {
    const now = base.replace('Tredje', 'Det tredje')
    const proposed = base.replace('Første', 'Det første')
    expect(mergeProposal(base, now, proposed)).toBe(
      'Det første avsnitt.\n\nAndre avsnitt.\n\nDet tredje avsnitt.',
    )
  })

  it('is left to people when both have changed the same line', () => {
    const now = base.replace('Andre', 'Annet')
    expect(mergeProposal(base, now, base.replace('Andre', 'Neste'))).toBeNull()
  })

  it('is the text itself when nobody has changed it since', () => {
    expect(mergeProposal(base, base, 'Nytt')).toBe('Nytt')
    expect(mergeProposal(base, 'Nytt', 'Nytt')).toBe('Nytt')
    expect(mergeProposal(base, 'Endret', base)).toBe('Endret')
  })
})
