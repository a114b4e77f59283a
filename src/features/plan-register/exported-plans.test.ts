import { describe, expect, it } from 'vitest'
import { type ExportColumn, exportColumns, exportedCells, exportHeading } from './exported-plans.ts'
import { planContentOf, planContentSchema } from './plan-content.ts'
import { plansCsv } from './plans-csv.ts'
import { readExportedPlans } from './read-exported-plans.ts'
import type { RegisteredPlan } from './register.sql.ts'

const ids = ['a', 'b', 'c', 'd'].map((one) => `00000000-0000-4000-8000-00000000000${one}`)
const kari = { personId: '00000000-0000-4000-8000-000000000099', name: 'Kari Eksempel' }

function registered(id: string | undefined, content: object): RegisteredPlan {
  return {
    ...planContentSchema.parse(content),
    ...{ id: id ?? '', version: 3, updatedBy: 'Kari', updatedAt: new Date(0), isDeleted: false },
  }
}

const register: readonly RegisteredPlan[] = [
  registered(ids[0], { name: 'Kommuneplanens samfunnsdel', type: 'community-part' }),
  registered(ids[1], {
    name: '=HYPERLINK("http://x";"y")',
    number: '-3',
    type: 'needs-plan',
    status: 'under-way',
    parentId: ids[0],
    adoptedOn: '2024-02-29',
    adoptedYear: 2024,
    period: { firstYear: 2024, lastYear: 2035 },
    caseNumber: 'sak; 24/18 "K"',
    adoptedBy: 'Kommunestyret',
    validToYear: 2035,
    unit: 'Oppvekst č đ ŋ š ŧ ž ï',
    responsible: 'Rådgiver',
    responsibleId: kari.personId,
    otherUnits: ['Helse', 'Teknisk'],
    committee: 'Utvalg for oppvekst',
    legalBasis: 'barnevernsloven § 15-1',
    relations: [
      { kind: 'part-of', planId: ids[2], name: 'Tema' },
      { kind: 'inter-municipal-with', planId: null, name: 'Leka' },
    ],
    links: [{ title: 'Hele planen', url: 'https://example.no/a;b' }],
    themes: ['barn', 'unge'],
    communityGoals: ['Trygg oppvekst'],
    unGoals: [3, 4],
    marks: ['analysis', 'project'],
    notes: 'Første linje\nAndre "linje"',
    assessment: 'Rulleres',
    plannedYears: [2028, 2030],
    source: { line: 4, cells: ['a', 'b'], headings: ['Plan'], group: 'Oppvekst' },
  }),
  registered(ids[2], { name: 'Tema', adoptedYear: 2018 }),
  registered(ids[3], { name: "'=Like names", status: 'ended', validTo: '2020-12-31' }),
]

const names = new Map([
  ...register.map(({ id, name }) => [id, name] as const),
  [kari.personId, kari.name] as const,
])

it.each(['nb', 'nn'] as const)('a file in %s is read back without loss', (language) => {
  const rows = [
    exportColumns.map((column) => exportHeading(column, language)),
    ...register.map((plan) => exportedCells(plan, names, language)),
  ]
  const same = readExportedPlans(rows, register, [kari])
  expect(same?.problems).toEqual([])
  expect(same?.added).toEqual([])
  expect(same?.edits.map(({ content }) => content)).toEqual(register.map(planContentOf))

  const other = readExportedPlans(rows, [], [kari])
  expect(other?.added.map(({ content }) => content.name)).toEqual(register.map(({ name }) => name))
  const [top, below, tema] = other?.added ?? []
  expect(below?.content.parentId).toBe(top?.id)
  expect(below?.content.relations[0]?.planId).toBe(tema?.id)
})

it.each(['nb', 'nn'] as const)('each heading in %s is one column’s', (language) => {
  const headings = exportColumns.map((column) => exportHeading(column, language))
  expect(new Set(headings).size).toBe(headings.length)
})

/** The register as a file, with some cells written over. */
function fileOf(
  changes: readonly (readonly [number, ExportColumn, string])[],
  left = exportColumns,
) {
  const rows = register.map((plan) => [...exportedCells(plan, names, 'nb')])
  for (const [row, column, text] of changes) {
    const cells = rows[row]
    if (cells) cells[exportColumns.indexOf(column)] = text
  }
  const all = [exportColumns.map((column) => exportHeading(column, 'nb')), ...rows]
  return all.map((cells) => left.map((column) => cells[exportColumns.indexOf(column)] ?? ''))
}

it('a column that is left out is as it was', () => {
  const file = fileOf([[2, 'name', 'Temaplan']], ['name', 'status', 'id'])
  const reading = readExportedPlans(file, register, [kari])
  expect(reading?.problems).toEqual([])
  const [, before, tema] = register.map(planContentOf)
  expect(reading?.edits.map(({ content }) => content)).toMatchObject([
    {},
    { ...before, relations: [{ name: 'Temaplan' }, { name: 'Leka' }] },
    { ...tema, name: 'Temaplan' },
    {},
  ])
})

describe('«Hører under» in a file', () => {
  const parentAfter = (changes: Parameters<typeof fileOf>[0], at: number) => {
    const reading = readExportedPlans(fileOf(changes), register, [kari])
    return {
      parentId: reading?.edits.find(({ id }) => id === ids[at])?.content?.parentId,
      problems: reading?.problems,
    }
  }

  it.each([
    ['the name of another plan', [[1, 'parentId', 'tema']], ids[2], []],
    ['a name with no id beside it', [[2, 'parentId', 'Kommuneplanens samfunnsdel']], ids[0], []],
    ['the name before the parent got another', [[0, 'name', 'Samfunnsdelen']], ids[0], []],
    ['nothing', [[1, 'parentId', '']], null, []],
  ] as const)('%s', (_, changes, parentId, problems) => {
    const at = changes[0][0] === 0 ? 1 : changes[0][0]
    expect(parentAfter(changes, at)).toEqual({ parentId, problems })
  })

  it('a name that no plan has is told of', () => {
    expect(parentAfter([[1, 'parentId', 'Finnes ikke']], 1)).toEqual({
      parentId: undefined,
      problems: [{ line: 3, messages: ['Se over feltet «Hører under».'] }],
    })
  })
})

it.each(['merged-into', 'replaced-by', 'part-of'] as const)(
  'three plans of a file that lead back to the first over «%s» are told of',
  (field) => {
    const file = fileOf([
      [0, field, 'Tema'],
      [2, field, "''=Like names"],
      [3, field, 'Kommuneplanens samfunnsdel'],
    ])
    const reading = readExportedPlans(file, register, [kari])
    expect(reading?.problems.map(({ line }) => line)).toEqual([2, 4, 5])
    expect(reading?.edits).toHaveLength(1)
  },
)

it('who is no longer a member stays responsible, and a name that nobody has is told of', () => {
  const same = readExportedPlans(fileOf([[1, 'responsibleId', '']]), register, [])
  expect(same?.edits.find(({ id }) => id === ids[1])?.content?.responsibleId).toBe(kari.personId)
  const wrong = readExportedPlans(fileOf([[0, 'responsibleId', 'Ola Eksempel']]), register, [kari])
  expect(wrong?.problems.map(({ line }) => line)).toEqual([2])
})

it('a table of others is not ours', () => {
  expect(
    readExportedPlans(
      [
        ['Navn', 'Vedtatt'],
        ['Plan', '2018'],
      ],
      [],
      [],
    ),
  ).toBeNull()
})

it('a CSV file runs nothing in a spreadsheet, and begins with the mark that Excel asks for', () => {
  const csv = plansCsv(register, names, 'nb')
  expect(csv.startsWith('\ufeffNavn;Nummer;Type;')).toBe(true)
  expect(csv).toContain(`"'=HYPERLINK(""http://x"";""y"")"`)
  expect(csv).toContain(";'-3;")
  expect(csv).toContain("\n''=Like names;")
})
