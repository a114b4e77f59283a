import { describe, expect, it } from 'vitest'
import { readAdopted, readCaseNumber } from './read-adopted.ts'

const dated = (adoptedOn: string, caseNumber?: string) => ({
  adoptedOn,
  adoptedYear: Number(adoptedOn.slice(0, 4)),
  ...(caseNumber && { caseNumber }),
})

describe('what a cell says of the adoption', () => {
  it.each([
    ['12.06.2018, sak K 24/18', dated('2018-06-12', 'K 24/18')],
    ['12.06.2018 (KS-sak 24/18)', dated('2018-06-12', 'KS-sak 24/18')],
    ['K-sak 24/18, 12.06.2018', dated('2018-06-12', 'K-sak 24/18')],
    ['K-sak 24/18 - 12.06.2018', dated('2018-06-12', 'K-sak 24/18')],
    ['Kommunestyret 12.06.2018, PS 24/18', dated('2018-06-12', 'PS 24/18')],
    ['12.06.2018 24/18', dated('2018-06-12', '24/18')],
    ['sak nr. 2018/1234, 12.6.18', dated('2018-06-12', '2018/1234')],
    ['14.06.22', dated('2022-06-14')],
    ['3.5.98', dated('1998-05-03')],
    ['12/6-18', dated('2018-06-12')],
    ['2018-06-12', dated('2018-06-12')],
    ['2018-06-12T00:00:00', dated('2018-06-12')],
    ['12. juni 2018', dated('2018-06-12')],
    ['12. 06. 2018', dated('2018-06-12')],
    ['Vedtatt 29.02.2024', dated('2024-02-29')],
    ['2015', { adoptedYear: 2015 }],
    ['juni 2015', { adoptedYear: 2015 }],
    ['Vedteken 2015', { adoptedYear: 2015 }],
    ['2018–2030', { period: { firstYear: 2018, lastYear: 2030 } }],
    ['2017-20', { period: { firstYear: 2017, lastYear: 2020 } }],
    ['2018 til 2022', { period: { firstYear: 2018, lastYear: 2022 } }],
    ['Ny plan', { assessment: 'Ny plan', decision: 'new' }],
    ['Har ikke.', { marks: ['lacking'], status: 'lacking', notes: 'Har ikke.' }],
    ['H1 2025', { adoptedYear: 2025, notes: 'H1' }],
    ['2. halvår 2019', { adoptedYear: 2019, notes: '2. halvår' }],
    ['Har ikkje', { marks: ['lacking'], status: 'lacking', notes: 'Har ikkje' }],
    ['Årlig', { assessment: 'Årlig', decision: 'roll-yearly' }],
    ['Årleg', { assessment: 'Årleg', decision: 'roll-yearly' }],
    ['hvert 4. år', { assessment: 'hvert 4. år', decision: 'revise' }],
    ['Rulleres 2025', { assessment: 'Rulleres 2025', decision: 'revise', years: [2025] }],
    ['Ny plan 2026', { assessment: 'Ny plan 2026', decision: 'new', years: [2026] }],
    ['Sist revidert 2015', { adoptedYear: 2015 }],
    ['jun.18', { adoptedYear: 2018 }],
    ['12.06.2018 / 24/18', dated('2018-06-12', '24/18')],
    ['–', {}],
    ['', {}],
  ])('«%s»', (cell, fields) => {
    expect(readAdopted(cell)).toEqual({ fields, questions: [] })
  })

  it.each([
    ['31.02.2020', 'impossible-date', {}],
    ['29.02.2023', 'impossible-date', {}],
    ['12.13.2018', 'impossible-date', {}],
    ['12.06.202', 'impossible-date', {}],
    ['202', 'impossible-year', {}],
    ['3018', 'impossible-year', {}],
    ['2030–2018', 'impossible-period', {}],
    ['6/18', 'case-or-month', {}],
    ['2012, 2016', 'several-dates', { adoptedYear: 2016 }],
    ['99', 'impossible-year', {}],
    ['?', 'not-understood', {}],
    ['ca. 2009', 'not-understood', { adoptedYear: 2009 }],
    ['Forventet vedtatt 2026', 'not-understood', { notes: 'Forventet vedtatt 2026' }],
    ['Se nettsida', 'not-understood', { notes: 'Se nettsida' }],
    ['20.18', 'not-understood', { notes: '20.18' }],
    ['2. gang', 'not-understood', { notes: '2. gang' }],
  ])('asks about «%s» and guesses nothing of what is impossible', (cell, code, fields) => {
    const reading = readAdopted(cell)
    expect(reading.fields).toEqual(fields)
    expect(reading.questions.map((question) => question.code)).toEqual([code])
  })

  it('takes a whole cell for the number under a heading for it', () => {
    expect(readCaseNumber('sak 24/18').fields).toEqual({ caseNumber: '24/18' })
    expect(readCaseNumber('6/18').fields).toEqual({ caseNumber: '6/18' })
    expect(readCaseNumber('K 24/18, 12.06.2018').fields).toEqual(dated('2018-06-12', 'K 24/18'))
  })
})
