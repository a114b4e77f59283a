import { describe, expect, it } from 'vitest'
import { findLikelyDuplicates } from './find-likely-duplicates.ts'
import { readPlanTable } from './read-plan-table.ts'
import { readTableText } from './read-table-text.ts'

const rowsOf = (...names: readonly string[]) =>
  readPlanTable(readTableText(['Plan;Vedtatt', ...names.map((name) => `${name};2020`)].join('\n')))
    .rows

const pairs: readonly (readonly [string, string, 'same' | 'similar' | null])[] = [
  ['Kommuneplanens samfunnsdel', 'kommuneplanens samfunnsdel 2018–2030', 'same'],
  ['1.2 Trafikksikkerhetsplan*', 'Trafikksikkerhetsplan (pdf)', 'same'],
  ['Plan for trafikksikkerhet', 'Trafikksikkerhetsplan', 'similar'],
  ['Kommuneplanen sin samfunnsdel', 'Kommuneplanens samfunnsdel', 'similar'],
  ['Trafikktryggingsplan', 'Trafikksikkerhetsplan', 'similar'],
  ['Skulebruksplan', 'Skolebruksplan', 'similar'],
  ['Plan for kultur og idrett', 'Plan for idrett og kultur', 'similar'],
  ['ROS-analyse 2019', 'ROS-analyse 2024', 'same'],
  ['Giellaplána Čáhcesuolu', 'Giellaplana Cahcesuolu', 'same'],
  ['Kommuneplanens samfunnsdel', 'Kommuneplanens arealdel', null],
  ['Barnehageplan', 'Barnehagebruksplan', null],
  ['Kulturplan', 'Kulturminneplan', null],
]

describe('likely duplicates', () => {
  it.each(pairs)('«%s» and «%s» are %s', (first, second, likeness) => {
    const inFile = findLikelyDuplicates(rowsOf(first, second), [])
    const inRegister = findLikelyDuplicates(rowsOf(second), [{ id: 'known', name: first }])
    expect(inFile).toEqual(likeness ? [{ line: 3, of: { kind: 'row', line: 2 }, likeness }] : [])
    expect(inRegister).toEqual(
      likeness ? [{ line: 2, of: { kind: 'registered', id: 'known' }, likeness }] : [],
    )
  })

  it('names the first of three in the file, and the register too', () => {
    const rows = rowsOf('Havneplan', 'Havneplan', 'Hamneplan')
    expect(
      findLikelyDuplicates(rows, [{ id: 'a', name: 'Havneplan' }]).map(({ of }) => of),
    ).toEqual([
      { kind: 'registered', id: 'a' },
      { kind: 'registered', id: 'a' },
      { kind: 'row', line: 2 },
      { kind: 'registered', id: 'a' },
      { kind: 'row', line: 2 },
    ])
  })

  it('leaves rows that are no plans alone', () => {
    const { rows } = readPlanTable(readTableText('Plan;Vedtatt\nOppvekst;\nOppvekst;\n;'))
    expect(findLikelyDuplicates(rows, [{ id: 'a', name: 'Oppvekst' }])).toEqual([])
  })
})
