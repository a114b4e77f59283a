import { describe, expect, it } from 'vitest'
import { mainChoices, type ScenarioChoices } from '#domain/population/assumptions.ts'
import { choicesOf, isMain, readValues, type ScenarioValues, valuesOf } from './scenario.form.ts'

const read = (typed: Partial<Record<keyof ScenarioValues, string>>) =>
  choicesOf(
    readValues((name) => typed[name] ?? ''),
    9_920,
    'nb',
  )

describe('the choices of the form', () => {
  it('are the main alternative when nothing is typed, or something unknown', () => {
    expect(read({}).choices).toEqual(mainChoices)
    expect(read({ trend: 'constructor', flytting: '<b>', levealder: '' }).choices).toEqual(
      mainChoices,
    )
    expect(isMain(read({}).choices as ScenarioChoices)).toBe(true)
  })

  it.each([
    ['85,5', 0.855],
    ['0', 0],
    ['300', 3],
  ])('reads %s per cent', (fodte, fertility) => {
    expect(read({ fodte }).choices?.fertility).toBeCloseTo(fertility, 9)
  })

  it.each([
    ['-20', -20],
    ['−1 00', -100],
    ['+7', 7],
    ['992', 992],
  ])('reads %s persons a year', (antall, persons) => {
    expect(read({ flytting: 'eget', antall }).choices?.netMigrationPerYear).toBe(persons)
  })

  it('counts no persons unless their number is chosen', () => {
    expect(read({ flytting: 'halv', antall: 'mange' }).choices?.netMigrationPerYear).toBe('half')
  })

  it.each([
    [{ fodte: '301' }, 'Skriv en prosent fra 0 til 300.'],
    [{ fodte: '-1' }, 'Skriv en prosent fra 0 til 300.'],
    [{ fodte: 'mye' }, 'Skriv en prosent fra 0 til 300.'],
    [{ flytting: 'eget', antall: '993' }, 'fra −992 til 992 personer'],
    [{ flytting: 'eget', antall: '' }, 'fra −992 til 992 personer'],
  ])('refuses %j and says the limit', (typed, message) => {
    const { choices, errors } = read(typed)
    expect(choices).toBeNull()
    expect(errors.map((error) => error.message).join()).toContain(message)
  })

  it('are written as they were typed', () => {
    const typed = { fodte: '85,5', trend: 'som-na', flytting: 'eget', antall: '-20' } as const
    const values = readValues((name) => ({ ...typed, levealder: 'som-na' })[name])
    const { choices } = choicesOf(values, 9_920, 'nb')
    expect(choices && valuesOf(choices)).toEqual(values)
  })
})
