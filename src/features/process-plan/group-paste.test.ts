import { describe, expect, it } from 'vitest'
import { newMembers, readMembers } from './group-paste.ts'

const kari = { name: 'Kari Eksempel', position: 'planlegger', email: 'kari@example.no' }

function people(text: string) {
  return readMembers(text).members.map(({ name, position, email }) => ({ name, position, email }))
}

describe('one member on a line', () => {
  it.each([
    ['tabs, as from a spreadsheet', 'Kari Eksempel\tplanlegger\tkari@example.no'],
    ['semicolons', 'Kari Eksempel; planlegger; kari@example.no'],
    ['commas', 'Kari Eksempel, planlegger, kari@example.no'],
    ['dashes', 'Kari Eksempel – planlegger – kari@example.no'],
    ['hyphens with spaces', 'Kari Eksempel - planlegger - kari@example.no'],
    ['wide spaces', 'Kari Eksempel   planlegger   kari@example.no'],
    ['bars', 'Kari Eksempel | planlegger | kari@example.no'],
    ['the e-mail first', 'kari@example.no; Kari Eksempel; planlegger'],
    ['the e-mail in the middle', 'Kari Eksempel; kari@example.no; planlegger'],
    ['the e-mail in angles', 'Kari Eksempel <kari@example.no>, planlegger'],
    ['the e-mail in brackets', 'Kari Eksempel, planlegger (kari@example.no)'],
    ['a link as some programs copy it', 'Kari Eksempel; planlegger; mailto:kari@example.no'],
    ['numbering with a full stop', '12. Kari Eksempel, planlegger, kari@example.no'],
    ['numbering with a bracket', '3) Kari Eksempel, planlegger, kari@example.no'],
    ['a column of numbers', '7\tKari Eksempel\tplanlegger\tkari@example.no'],
    ['a bullet', '• Kari Eksempel, planlegger, kari@example.no'],
    ['quotes', '"Kari Eksempel";"planlegger";"kari@example.no"'],
    ['white space around', '   Kari Eksempel ;  planlegger;kari@example.no   '],
    ['an empty column', 'Kari Eksempel\t\tplanlegger\tkari@example.no'],
  ])('with %s', (_, line) => {
    expect(readMembers(line).unread).toEqual([])
    expect(people(line)).toEqual([kari])
  })

  it.each([
    ['only a name', 'Kari Eksempel', { name: 'Kari Eksempel', position: '', email: '' }],
    [
      'a double name',
      'Anne-Marie Eksempel-Nes',
      {
        name: 'Anne-Marie Eksempel-Nes',
        position: '',
        email: '',
      },
    ],
    [
      'a comma in the position',
      'Kari Eksempel; plan, miljø og landbruk',
      {
        name: 'Kari Eksempel',
        position: 'plan, miljø og landbruk',
        email: '',
      },
    ],
    [
      'surname first',
      'Eksempel, Kari; planlegger',
      {
        name: 'Eksempel, Kari',
        position: 'planlegger',
        email: '',
      },
    ],
    [
      'a telephone that nobody asked for',
      'Kari Eksempel; planlegger; 99 88 77 66',
      {
        name: 'Kari Eksempel',
        position: 'planlegger, 99 88 77 66',
        email: '',
      },
    ],
    [
      'Sámi letters',
      'Áile Eksempel, ráđđeaddi',
      {
        name: 'Áile Eksempel',
        position: 'ráđđeaddi',
        email: '',
      },
    ],
  ])('with %s', (_, line, person) => {
    expect(people(line)).toEqual([person])
  })
})

describe('a list', () => {
  const forty = Array.from({ length: 40 }, (_, index) => `Medlem ${index + 1} Eksempel`)

  it('of forty in a spreadsheet, with headings, is read whole', () => {
    const rows = forty.map((name, index) => `${index + 1}\t${name}\trådgiver\tm${index}@example.no`)
    const { members, unread } = readMembers(`Nr\tNavn\tStilling\tE-post\n${rows.join('\n')}\n`)
    expect([members.length, unread]).toEqual([40, []])
    expect(members[39]).toEqual({
      name: 'Medlem 40 Eksempel',
      position: 'rådgiver',
      email: 'm39@example.no',
      functionInGroup: 'member',
      raci: {},
    })
  })

  it('of forty numbered names is read whole', () => {
    const numbered = forty.map((name, index) => `${index + 1}. ${name}`).join('\n')
    expect(readMembers(numbered).members.map(({ name }) => name)).toEqual(forty)
  })

  it('with its columns in another order follows the headings', () => {
    const text =
      'E-post;Etternavn;Fornavn;Telefon;Tittel\nkari@example.no;Eksempel;Kari;99;planlegger'
    expect(people(text)).toEqual(
      [{ ...kari, name: 'Eksempel Kari' }].map(() => ({
        ...kari,
        name: 'Kari Eksempel',
      })),
    )
  })

  it('with empty lines and mixed separators is read line by line', () => {
    expect(people('Kari Eksempel, planlegger, kari@example.no\n\n\nOla Eksempel\n')).toEqual([
      kari,
      { name: 'Ola Eksempel', position: '', email: '' },
    ])
  })

  it('tells which lines it cannot read, and why', () => {
    const long = `${'x'.repeat(301)}`
    const { members, unread } = readMembers(
      `Kari Eksempel\nbare@example.no\n\nOla a@example.no b@example.no\n123\n${long}`,
    )
    expect(members.map(({ name }) => name)).toEqual(['Kari Eksempel'])
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'no-name'],
      [4, 'several-emails'],
      [5, 'no-name'],
      [6, 'too-long'],
    ])
  })

  it.each(['', '\n \n', 'Navn;Stilling;E-post'])('with nobody in it has nobody: «%s»', (text) => {
    expect(readMembers(text)).toEqual({ members: [], unread: [] })
  })
})

describe('who is there already', () => {
  const present = [{ name: 'Kari Eksempel', email: 'kari@example.no' }]
  it.each([
    ['by e-mail, whatever the name', 'K. Eksempel; ; KARI@example.no', 0],
    ['by name, however it is written', 'kari  EKSEMPEL', 0],
    ['twice in the same list', 'Ola Eksempel\nOla Eksempel', 1],
    ['not at all', 'Ola Eksempel\nPer Eksempel', 2],
  ])('is not added again: %s', (_, text, left) => {
    expect(newMembers(readMembers(text).members, present)).toHaveLength(left)
  })

  it('refuse a line without an end at once', () => {
    for (const line of ['x'.repeat(200_000), `Navn\n${'a.'.repeat(100_000)}`]) {
      expect(readMembers(line).unread.map(({ reason }) => reason)).toEqual(['too-long'])
    }
  })
})
