import { describe, expect, it } from 'vitest'
import { readAct } from './law-text.ts'

const act = (...blocks: readonly string[]) =>
  readAct(['---\nrefid: "lov/2000-01-01-1"\n---', '# Lov om eksempler', ...blocks].join('\n\n'))
const fingerprintOf = (number: string, ...blocks: readonly string[]) =>
  act(...blocks)?.sections.get(number)?.fingerprint

describe('the text of an act', () => {
  it('is found by its number, whatever the level of the headings', () => {
    const read = act(
      '## Kapittel 1. Om noe',
      '##### § 1-1. Formål',
      'Loven skal hjelpe.',
      '## Kapittel 12. Om mer',
      '###### § 12 A-1. Mer',
      'Dette også.',
      '#### § 7 b. Beredskap',
      'Og dette.',
      '### § 8',
      'Uten overskrift.',
    )
    expect(read?.refId).toBe('lov/2000-01-01-1')
    expect([...(read?.sections.keys() ?? [])].toSorted()).toEqual(['1-1', '12A-1', '7b', '8'])
  })

  it('is nothing where no act is named', () => {
    expect(readAct('# Les dette\n\nEn mappe med lover.')).toBeNull()
  })

  it('of a section ends where the next begins, or the chapter', () => {
    const own = ['### § 1. Formål', 'Loven skal hjelpe.']
    const alone = fingerprintOf('1', ...own)
    expect(fingerprintOf('1', ...own, '### § 2. Mer', 'Noe annet.')).toBe(alone)
    expect(fingerprintOf('1', ...own, '## Kapittel 2', 'Kapittelet er nytt.')).toBe(alone)
    expect(fingerprintOf('1', ...own, '#### Unntak', 'Ikke alltid.')).not.toBe(alone)
  })

  it('has points in guidelines, as headings and as paragraphs, and the deepest of a number counts', () => {
    const read = act(
      '## 1. Innledning',
      '### 1.Mål',
      'Barn skal ha det bra.',
      '## 2. Samarbeid',
      '2.1 Kommunene samarbeider.',
      '2.10 Staten også.',
      '### Punkt 1. Merknader',
      'Om målene.',
    )
    expect([...(read?.sections.keys() ?? [])].toSorted()).toEqual(['1', '2', '2.1', '2.10'])
    expect(read?.sections.get('1')?.fingerprint).toBe(
      fingerprintOf('1', '## 1. Mål', 'Barn skal ha det bra.'),
    )
  })
})

describe('the fingerprint of a section', () => {
  const before = fingerprintOf('1', '### § 1. Frist', 'Fristen er 30 dager – «minst».', '- én ting')

  it.each([
    ['other blanks', 'Fristen  er\n30\u00a0dager – «minst» .'],
    ['other quotes and dashes', 'Fristen er 30 dager - “minst”.'],
    ['a soft hyphen', 'Fris\u00adten er 30 dager – «minst».'],
  ])('is the same with %s', (_, text) => {
    expect(fingerprintOf('1', '### § 1 Frist', text, '- én ting')).toBe(before)
  })

  it('is the same with another note of amendments, which is told of apart', () => {
    const note = '*Endret ved lov 1 jan 2001 nr. 1 .\n1 Iflg. res. 2 jan 2001.*'
    const read = act('### § 1. Frist', 'Fristen er 30 dager – «minst».', '- én ting', note)
    expect(read?.sections.get('1')?.fingerprint).toBe(before)
    expect(read?.sections.get('1')?.notes).toEqual([
      'Endret ved lov 1 jan 2001 nr. 1 . 1 Iflg. res. 2 jan 2001.',
    ])
  })

  it.each([
    ['a word', '### § 1. Frist', 'Fristen er 14 dager – «minst».', '- én ting'],
    ['the heading', '### § 1. Frister', 'Fristen er 30 dager – «minst».', '- én ting'],
    ['the list', '### § 1. Frist', 'Fristen er 30 dager – «minst».', '- to ting'],
    ['where a paragraph ends', '### § 1. Frist', 'Fristen er 30', 'dager – «minst».', '- én ting'],
  ])('is another when %s changes', (_, ...blocks) => {
    expect(fingerprintOf('1', ...blocks)).not.toBe(before)
  })
})
