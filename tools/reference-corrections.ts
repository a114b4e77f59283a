/** Spelling of the place-name register where SSB's register lacks the letter ŋ. */
export const officialNameCorrections: Readonly<Record<string, string>> = {
  '5622': 'Porsanger - Porsáŋgu - Porsanki',
}

/** Names that became official after the register was put together; the notes of KLASS 131 tell the language. */
export const nameCorrections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0301': { sma: 'Oslove' },
  '5006': { sma: 'Stïentje' },
  '5536': { se: 'Ivgu', fkv: 'Yykeä' },
}

interface SamiAreaEntry {
  readonly from: string
  readonly category: 'development' | 'vitalisation' | 'stimulation'
}

/**
 * The Sámi administrative area: forskrift 2005-06-17-657 § 1, with the days its amendments came into
 * force. The first six have been in it since the language rules of sameloven took effect in 1992.
 * Hamarøy counts from the day it took in a part of Tysfjord, which had been in it since 2006.
 */
export const samiAreas: Readonly<Record<string, SamiAreaEntry>> = {
  '1826': { from: '2017-07-01', category: 'vitalisation' },
  '1840': { from: '2026-01-01', category: 'stimulation' },
  '1875': { from: '2020-01-01', category: 'vitalisation' },
  '5025': { from: '2018-07-01', category: 'vitalisation' },
  '5041': { from: '2008-01-01', category: 'vitalisation' },
  '5043': { from: '2013-01-01', category: 'vitalisation' },
  '5512': { from: '2020-07-01', category: 'vitalisation' },
  '5518': { from: '2009-10-01', category: 'vitalisation' },
  '5540': { from: '1992-01-01', category: 'vitalisation' },
  '5610': { from: '1992-01-01', category: 'development' },
  '5612': { from: '1992-01-01', category: 'development' },
  '5622': { from: '1992-01-01', category: 'vitalisation' },
  '5628': { from: '1992-01-01', category: 'development' },
  '5636': { from: '1992-01-01', category: 'development' },
}
