import { describe, expect, it } from 'vitest'
import type { ChangeEnds } from '#domain/statistics/indicator-figure.ts'
import { languages } from '#platform/i18n/language.ts'
import { type Cells, figures } from '../../../test/made-figures.ts'
import { changeSentence, comparisonSentence, findingSentence, valueSentence } from './index.ts'

const told = (id: string, cells: Cells, ends?: ChangeEnds) => {
  const made = figures(id, { '5060': cells }, ends)
  return languages.map((language) =>
    findingSentence(made, '5060', language)?.replaceAll('\u00a0', ' '),
  )
}
const share = 'andel-80-ar-og-over'
const pupils = 'barn-i-skolealder'

describe('what a figure and its change are told as', () => {
  it.each([
    [
      'more',
      pupils,
      { 2016: 412, 2026: 456 },
      'Det er blitt flere i skolealder (6–15 år): fra 412 i 2016 til 456 i 2026.',
      'Det har blitt fleire i skulealder (6–15 år): frå 412 i 2016 til 456 i 2026.',
    ],
    [
      'fewer',
      pupils,
      { 2016: 412, 2026: 356 },
      'Det er blitt færre i skolealder (6–15 år): fra 412 i 2016 til 356 i 2026.',
      'Det har blitt færre i skulealder (6–15 år): frå 412 i 2016 til 356 i 2026.',
    ],
    [
      'about as many',
      pupils,
      { 2016: 205, 2026: 207 },
      'Det er om lag like mange i skolealder (6–15 år): 205 i 2016 og 207 i 2026.',
      'Det er om lag like mange i skulealder (6–15 år): 205 i 2016 og 207 i 2026.',
    ],
    [
      'as many',
      pupils,
      { 2016: 205, 2026: 205 },
      'Det var 205 i skolealder (6–15 år) både i 2016 og i 2026.',
      'Det var 205 i skulealder (6–15 år) både i 2016 og i 2026.',
    ],
    [
      'one time only',
      pupils,
      { 2026: 412 },
      'Det var 412 i skolealder (6–15 år) i 2026.',
      'Det var 412 i skulealder (6–15 år) i 2026.',
    ],
    [
      'a gap before',
      pupils,
      { 2016: { state: 'other-borders' }, 2026: 412 },
      'Det var 412 i skolealder (6–15 år) i 2026.',
      'Det var 412 i skulealder (6–15 år) i 2026.',
    ],
    [
      'a gap at the end',
      pupils,
      { 2016: 412, 2025: 456, 2026: { state: 'suppressed' } },
      'Det er blitt flere i skolealder (6–15 år): fra 412 i 2016 til 456 i 2025.',
      'Det har blitt fleire i skulealder (6–15 år): frå 412 i 2016 til 456 i 2025.',
    ],
    [
      'more than ten years',
      pupils,
      { 2005: 900, 2016: 412, 2026: 456 },
      'Det er blitt flere i skolealder (6–15 år): fra 412 i 2016 til 456 i 2026.',
      'Det har blitt fleire i skulealder (6–15 år): frå 412 i 2016 til 456 i 2026.',
    ],
    [
      'a preliminary figure',
      pupils,
      { 2016: 412, 2026: { value: 456, state: 'preliminary' } },
      'Det er blitt flere i skolealder (6–15 år): fra 412 i 2016 til 456 i 2026 (foreløpig tall).',
      'Det har blitt fleire i skulealder (6–15 år): frå 412 i 2016 til 456 i 2026 (førebels tal).',
    ],
    [
      'one',
      'elever',
      { '2025-26': 1 },
      'Det var 1 elev i grunnskolen i skoleåret 2025–26.',
      'Det var 1 elev i grunnskulen i skuleåret 2025–26.',
    ],
    [
      'none',
      'elever',
      { '2025-26': 0 },
      'Det var ingen elever i grunnskolen i skoleåret 2025–26.',
      'Det var ingen elevar i grunnskulen i skuleåret 2025–26.',
    ],
    [
      'a larger share',
      share,
      { 2016: 8.1, 2026: 9.34 },
      'Andelen som er 80 år eller eldre, har økt fra 8,1 prosent i 2016 til 9,3 prosent i 2026 (opp 1,2 prosentpoeng).',
      'Delen som er 80 år eller eldre, har auka frå 8,1 prosent i 2016 til 9,3 prosent i 2026 (opp 1,2 prosentpoeng).',
    ],
    [
      'a smaller share',
      share,
      { 2016: 9.3, 2026: 8.1 },
      'Andelen som er 80 år eller eldre, har gått ned fra 9,3 prosent i 2016 til 8,1 prosent i 2026 (ned 1,2 prosentpoeng).',
      'Delen som er 80 år eller eldre, har gått ned frå 9,3 prosent i 2016 til 8,1 prosent i 2026 (ned 1,2 prosentpoeng).',
    ],
    [
      'about the same share',
      share,
      { 2016: 8.1, 2026: 8.2 },
      'Andelen som er 80 år eller eldre, har endret seg lite: 8,1 prosent i 2016 og 8,2 prosent i 2026.',
      'Delen som er 80 år eller eldre, har endra seg lite: 8,1 prosent i 2016 og 8,2 prosent i 2026.',
    ],
    [
      'the same share as it is shown',
      share,
      { 2016: 8.11, 2026: 8.14 },
      'Andelen som er 80 år eller eldre, var 8,1 prosent både i 2016 og i 2026.',
      'Delen som er 80 år eller eldre, var 8,1 prosent både i 2016 og i 2026.',
    ],
    [
      'a negative share',
      'netto-driftsresultat',
      { 2025: -1.24 },
      'Netto driftsresultat var −1,2 prosent i 2025.',
      'Netto driftsresultat var −1,2 prosent i 2025.',
    ],
    [
      'a quarter held against the same one',
      'sykefravaer',
      { '2024K3': 9, '2024K4': 5, '2025K4': 6 },
      'Det legemeldte sykefraværet har økt fra 5,0 prosent i fjerde kvartal 2024 til 6,0 prosent i fjerde kvartal 2025 (opp 1,0 prosentpoeng).',
      'Det legemelde sjukefråværet har auka frå 5,0 prosent i fjerde kvartal 2024 til 6,0 prosent i fjerde kvartal 2025 (opp 1,0 prosentpoeng).',
    ],
    [
      'years that overlap',
      'forventet-levealder',
      { '2016-2022': 81.2, '2018-2024': 83.1 },
      'Den forventede levealderen var 83,1 år i perioden 2018–2024.',
      'Den forventa levealderen var 83,1 år i perioden 2018–2024.',
    ],
    [
      'years that follow each other',
      'lav-leseferdighet-5-trinn',
      { '2020-2023': 20, '2022-2025': 30, '2023-2026': 28 },
      'Andelen på femte trinn med lav leseferdighet har økt fra 20,0 prosent i perioden 2020–2023 til 28,0 prosent i perioden 2023–2026 (opp 8,0 prosentpoeng).',
      'Delen på femte trinn med låg leseferdigheit har auka frå 20,0 prosent i perioden 2020–2023 til 28,0 prosent i perioden 2023–2026 (opp 8,0 prosentpoeng).',
    ],
    [
      'more moving in',
      'nettoinnflytting',
      { 2024: 9, 2025: 34 },
      'Det flyttet 34 flere inn enn ut i 2025.',
      'Det flytta 34 fleire inn enn ut i 2025.',
    ],
    [
      'more moving out',
      'nettoinnflytting',
      { 2025: -34 },
      'Det flyttet 34 flere ut enn inn i 2025.',
      'Det flytta 34 fleire ut enn inn i 2025.',
    ],
    [
      'one more moving in',
      'nettoinnflytting',
      { 2025: 1 },
      'Det flyttet én flere inn enn ut i 2025.',
      'Det flytta éin fleire inn enn ut i 2025.',
    ],
    [
      'as many moving in',
      'nettoinnflytting',
      { 2025: 0 },
      'Det flyttet like mange inn som ut i 2025.',
      'Det flytta like mange inn som ut i 2025.',
    ],
    [
      'a mean of some years',
      'nettoinnflytting-per-1000',
      { 2025: -1.44 },
      'Det flyttet flere ut enn inn: 1,4 for hver 1000 innbyggere i året, i snitt for de tre årene til og med 2025.',
      'Det flytta fleire ut enn inn: 1,4 for kvar 1000 innbyggjarar i året, i snitt for dei tre åra til og med 2025.',
    ],
    [
      'fewer to come',
      'framskrevet-skolealder',
      { 2026: 412, 2036: 356, 2050: 100 },
      'Det kan bli færre i skolealder (6–15 år): fra 412 i 2026 til 356 i 2036, etter SSBs hovedalternativ.',
      'Det kan bli færre i skulealder (6–15 år): frå 412 i 2026 til 356 i 2036, etter hovudalternativet til SSB.',
    ],
    [
      'about as many to come',
      'framskrevet-skolealder',
      { 2026: 412, 2036: 414 },
      'Det kan bli om lag like mange i skolealder (6–15 år): 412 i 2026 og 414 i 2036, etter SSBs hovedalternativ.',
      'Det kan bli om lag like mange i skulealder (6–15 år): 412 i 2026 og 414 i 2036, etter hovudalternativet til SSB.',
    ],
    [
      'more inhabitants to come',
      'framskrevet-folketall',
      { 2026: 9920, 2036: 10_120 },
      'Folketallet kan øke fra 9 920 personer i 2026 til 10 120 personer i 2036, etter SSBs hovedalternativ.',
      'Folketalet kan auke frå 9 920 personar i 2026 til 10 120 personar i 2036, etter hovudalternativet til SSB.',
    ],
  ] as const)('%s', (_name, id, cells, nb, nn) => {
    expect(told(id, cells as Cells)).toEqual([nb, nn])
  })

  it.each([
    [
      3.2,
      9612,
      9920,
      'Folketallet har økt med 3,2 prosent: fra 9 612 i 2016 til 9 920 i 2026.',
      'Folketalet har auka med 3,2 prosent: frå 9 612 i 2016 til 9 920 i 2026.',
    ],
    [
      -4.4,
      205,
      196,
      'Folketallet har gått ned med 4,4 prosent: fra 205 i 2016 til 196 i 2026.',
      'Folketalet har gått ned med 4,4 prosent: frå 205 i 2016 til 196 i 2026.',
    ],
    [
      0.97,
      205,
      207,
      'Folketallet har endret seg lite: 205 i 2016 og 207 i 2026.',
      'Folketalet har endra seg lite: 205 i 2016 og 207 i 2026.',
    ],
    [
      0,
      205,
      205,
      'Folketallet var 205 både i 2016 og i 2026.',
      'Folketalet var 205 både i 2016 og i 2026.',
    ],
  ])('a change of %f per cent, from %i to %i', (change, from, to, nb, nn) => {
    const ends = { from: { time: '2016', value: from }, to: { time: '2026', value: to } }
    expect(told('folketallsendring', { 2026: change }, ends)).toEqual([nb, nn])
  })

  it('nothing, when there is no figure', () => {
    const made = figures(pupils, { '5060': { 2026: { state: 'suppressed' } } })
    for (const sentence of [findingSentence, valueSentence, changeSentence, comparisonSentence]) {
      expect(sentence(made, '5060', 'nb')).toBeNull()
    }
  })
})
