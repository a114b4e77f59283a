import { expect, it } from 'vitest'
import { sourceLine } from './source-line.ts'

it('a source line names the licence, or says that the source states none', () => {
  const source = {
    attribution: { nb: 'IMDi', nn: 'IMDi' },
    table: null,
    tableUrl: null,
    licence: null,
    updatedOn: null,
    retrievedOn: '2026-11-22',
  }
  const nlod = { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/no/2.0' }
  expect(sourceLine([source], 'nb')).toBe(
    'Kilde: IMDi. Hentet 22. november 2026. Lisens: ikke oppgitt hos kilden.',
  )
  expect(sourceLine([source], 'nn')).toContain('Lisens: ikkje oppgitt hos kjelda.')
  expect(sourceLine([{ ...source, licence: nlod }], 'nb')).toContain('Lisens: NLOD 2.0.')
})
