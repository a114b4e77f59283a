import { expect, it } from 'vitest'
import { figures } from '../../../test/made-figures.ts'
import { figureNotes } from './figure-notes.ts'

const summed = {
  nb: 'Der kilden ikke gir tall for fylket, har Stedsans lagt sammen tallene for kommunene.',
  nn: 'Der kjelda ikkje gir tal for fylket, har Stedsans lagt saman tala for kommunane.',
}
const said = { nb: 'Svalbard er ikke med.', nn: 'Svalbard er ikkje med.' }

it.each([
  ['folketall', [said.nb]],
  ['andel-80-ar-og-over', [summed.nb, said.nb]],
])('the notes of %s tell how the county was summed only where it can be seen', (id, expected) => {
  const made = { ...figures(id, { '4001': { 2026: 5 } }), notes: [summed, said] }
  expect(figureNotes(made, '4001', 'nb')).toEqual(expected)
})
