import { describe, expect, it } from 'vitest'
import { readName } from './read-name.ts'

const period = (firstYear: number, lastYear: number) => ({ period: { firstYear, lastYear } })

describe('the name of a plan in its cell', () => {
  it.each([
    ['Kommuneplanens samfunnsdel 2018–2030', 'Kommuneplanens samfunnsdel', period(2018, 2030)],
    ['Kulturplan, 2023-2030', 'Kulturplan', period(2023, 2030)],
    ['Demensplan (2026-2035)', 'Demensplan', period(2026, 2035)],
    ['Demensplan (2026-2035) (pdf)', 'Demensplan', period(2026, 2035)],
    ['Skoleplan for perioden 2020–2024', 'Skoleplan', period(2020, 2024)],
    ['Kommuneplan 2018–2030 – samfunnsdel', 'Kommuneplan – samfunnsdel', period(2018, 2030)],
    ['Kommunal planstrategi 2024-27', 'Kommunal planstrategi', period(2024, 2027)],
    ['1.2 Klimaplan', 'Klimaplan', { number: '1.2' }],
    ['3 Klimaplan', 'Klimaplan', { number: '3' }],
    ['12. Klimaplan', 'Klimaplan', { number: '12' }],
    ['a) Klimaplan', 'Klimaplan', { number: 'a' }],
    ['• Klimaplan', 'Klimaplan', {}],
    ['- Klimaplan', 'Klimaplan', {}],
    ['17. mai-plan', '17. mai-plan', {}],
    ['110 kV-linja, plan', '110 kV-linja, plan', {}],
    ['Ruspolitisk plan**', 'Ruspolitisk plan', {}],
    ['Ruspolitisk plan¹', 'Ruspolitisk plan', {}],
    ['Ruspolitisk plan* 2020–2024', 'Ruspolitisk plan', period(2020, 2024)],
    ['Plan for barnehage\nog skole', 'Plan for barnehage og skole', {}],
    ['Kommune-\nplanens arealdel', 'Kommuneplanens arealdel', {}],
    ['Klima-\nog energiplan', 'Klima- og energiplan', {}],
    ['ROS-\nanalyse', 'ROS-analyse', {}],
    ['ROS-analyse 2019', 'ROS-analyse 2019', {}],
    ['Klimaplan (ny)', 'Klimaplan', { decision: 'new', status: 'planned' }],
    ['Klimaplan – har ikke', 'Klimaplan', { marks: ['lacking'], status: 'lacking' }],
    ['Giellaplána Čáhcesuolu đ ŋ š ŧ ž ï', 'Giellaplána Čáhcesuolu đ ŋ š ŧ ž ï', {}],
  ])('%j', (cell, name, fields) => {
    expect(readName(cell)).toEqual({ fields: { name, ...fields }, questions: [] })
  })

  it('keeps a period that cannot be, and asks', () => {
    const { fields, questions } = readName('Kulturplan 2030–2018')
    expect(fields).toEqual({ name: 'Kulturplan 2030–2018' })
    expect(questions).toEqual([{ code: 'impossible-period', field: 'period', text: '2030–2018' }])
  })

  it('asks where other columns have run into the name', () => {
    expect(readName('Skoleplan - Vedtatt 2018 - Revideres')).toEqual({
      fields: { name: 'Skoleplan', adoptedYear: 2018, notes: 'Revideres' },
      questions: [
        { code: 'not-understood', field: 'name', text: 'Skoleplan - Vedtatt 2018 - Revideres' },
      ],
    })
    expect(readName('Skoleplan 2015 Revideres').questions).toHaveLength(1)
    expect(readName('Skoleplan 2015 Utgår Teknisk').questions).toHaveLength(1)
    expect(readName('Skoleplan, vedtatt 12.06.2018')).toEqual({
      fields: { name: 'Skoleplan', adoptedOn: '2018-06-12', adoptedYear: 2018 },
      questions: [],
    })
  })

  it('keeps a name of 300 characters whole and asks about one too long for the register', () => {
    const long = `Plan for ${'å'.repeat(291)}`
    expect(readName(long)).toEqual({ fields: { name: long }, questions: [] })
    expect(readName(`${long} ${long}`).questions).toEqual([
      { code: 'name-too-long', field: 'name' },
    ])
  })
})
