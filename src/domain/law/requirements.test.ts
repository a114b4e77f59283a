import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { requirementIds } from './law-types.ts'
import { laws } from './laws.ts'
import { appliesTo, type Requirement } from './requirement.ts'
import { requirementOf, requirements } from './requirements.ts'
import { isInSamiLanguageArea, samiLanguageArea } from './sami-language-area.ts'

const registerPath = '../shared/data/municipalities/kommuner-2024.json'
const hasRegister = existsSync(registerPath)

interface RegisterEntry {
  readonly kommunenummer: string
  readonly navn: string
  readonly samiskForvaltningsomrade2023: boolean
}

const applies = (requirement: Requirement, number: string, on: string) =>
  appliesTo(requirement, { number, population: 5_000 }, localDate(on)).applies

describe('the requirement table', () => {
  it('holds L1 to L29 once each and in order', () => {
    expect(requirements.map(({ id }) => id)).toEqual(requirementIds)
    expect(requirementIds).toEqual(Array.from({ length: 29 }, (_, index) => `L${index + 1}`))
  })

  it('gives the advice and the options of the law their own force', () => {
    const idsOf = (force: string) =>
      requirements.filter((each) => each.force === force).map(({ id }) => id)
    expect(idsOf('should')).toEqual(['L2', 'L4'])
    expect(idsOf('may')).toEqual(['L7', 'L8'])
    expect(idsOf('must')).toHaveLength(25)
  })

  it('marks the standing duties and the warning', () => {
    expect(requirements.filter((each) => each.standing).map(({ id }) => id)).toEqual([
      'L21',
      'L22',
      'L24',
      'L25',
      'L26',
      'L27',
    ])
    expect(requirements.filter((each) => each.warning).map(({ id }) => id)).toEqual(['L23'])
  })

  it.each(requirements.map((each) => [each.id, each] as const))(
    '%s has a basis with a link',
    (_, each) => {
      expect(each.basis.length).toBeGreaterThan(0)
      for (const { section, url, unit, lawKey } of each.basis) {
        expect(section).not.toBe('')
        const { kind, number } = laws[lawKey]
        const document = `https://lovdata.no/${kind}/${number}`
        expect(url).toBe(unit === 'section' ? `${document}/§${section}` : document)
        expect(URL.canParse(url)).toBe(true)
      }
    },
  )

  it.each(requirements.map((each) => [each.id, each] as const))(
    '%s stands in a step',
    (_, each) => {
      expect(each.steps.length).toBeGreaterThan(0)
      expect([...each.steps]).toEqual([...new Set(each.steps)].sort())
    },
  )

  it('says which texts have not been read again', () => {
    const unread = requirements.filter(({ basis }) => basis.some((each) => each.checkedOn === null))
    expect(unread.map(({ id }) => id)).toEqual(['L28'])
  })

  it('never lets the core duties be set aside', () => {
    for (const id of ['L1', 'L3', 'L5', 'L6'] as const) {
      expect(requirementOf(id).canBeNotRelevant).toBe(false)
    }
  })
})

describe('the time in force', () => {
  it.each([
    ['L10', '2025-12-31', '2026-01-01'],
    ['L11', '2023-06-30', '2023-07-01'],
    ['L12', '2024-12-19', '2024-12-20'],
    ['L14', '2021-06-30', '2021-07-01'],
    ['L24', '2025-12-31', '2026-01-01'],
    ['L26', '2022-01-31', '2022-02-01'],
    ['L27', '2021-12-31', '2022-01-01'],
  ] as const)('%s does not apply on %s and does on %s', (id, before, from) => {
    const requirement = requirementOf(id)
    expect(
      appliesTo(requirement, { number: '5060', population: 1 }, localDate(before)),
    ).toMatchObject({
      applies: false,
      reason: { code: 'not-in-force', values: { validFrom: from } },
    })
    expect(applies(requirement, '5060', from)).toBe(true)
  })

  it('ends with the last day in force', () => {
    const ended = { ...requirementOf('L16'), validTo: localDate('2027-12-31') }
    expect(applies(ended, '5060', '2027-12-31')).toBe(true)
    expect(
      appliesTo(ended, { number: '5060', population: 1 }, localDate('2028-01-01')),
    ).toMatchObject({
      reason: { code: 'no-longer-in-force' },
    })
  })
})

describe('L13 and the Sámi language area', () => {
  const sami = requirementOf('L13')

  it.each([
    ['1840', '2025-12-31', false],
    ['1840', '2026-01-01', true],
    ['1840', '2026-01-02', true],
    ['5610', '2023-12-31', false],
    ['5610', '2024-01-01', true],
    ['5060', '2026-06-01', false],
    ['0301', '2026-06-01', false],
  ])('for municipality %s on %s it applies: %s', (number, on, expected) => {
    expect(applies(sami, number, on)).toBe(expected)
    expect(isInSamiLanguageArea(number, localDate(on))).toBe(expected)
  })

  it.each([
    ['1840', '2025-12-31', 'not-yet-for-this-municipality'],
    ['1840', '2023-12-31', 'not-in-force'],
    ['5610', '2023-12-31', 'not-in-force'],
    ['5060', '2026-06-01', 'not-for-this-municipality'],
  ])('tells municipality %s on %s why not: %s', (number, on, code) => {
    expect(appliesTo(sami, { number, population: 1 }, localDate(on))).toMatchObject({
      applies: false,
      reason: { code },
    })
  })

  it('takes a municipality off the list after its last day', () => {
    const [first] = samiLanguageArea
    const left = { number: first?.number ?? '', validFrom: localDate('2024-01-01') }
    const listed = [{ ...left, validTo: localDate('2027-06-30') }]
    const requirement = { ...sami, municipalities: listed }
    expect(applies(requirement, left.number, '2027-06-30')).toBe(true)
    expect(applies(requirement, left.number, '2027-07-01')).toBe(false)
  })

  it('lists fourteen municipalities', () => {
    expect(new Set(samiLanguageArea.map(({ number }) => number)).size).toBe(14)
  })

  it.skipIf(!hasRegister)(
    'agrees with the register of 2023 plus Saltdal (left out without the shared data)',
    () => {
      const register: readonly RegisterEntry[] = JSON.parse(readFileSync(registerPath, 'utf8'))
      const marked = register.filter((each) => each.samiskForvaltningsomrade2023)
      const saltdal = register.filter((each) => each.navn === 'Saltdal')
      const expected = [...marked, ...saltdal].map((each) => each.kommunenummer)
      expect(samiLanguageArea.map(({ number }) => number).toSorted()).toEqual(expected.toSorted())
    },
  )
})
