import { describe, expect, it } from 'vitest'
import { readTableText } from './read-table-text.ts'

const cellsOf = (text: string) => readTableText(text).rows.map(({ cells }) => cells)
const linesOf = (text: string) => readTableText(text).rows.map(({ line }) => line)

describe('rows and cells of a text', () => {
  it.each([
    ['semicolons', 'Plan;Vedtatt\nKulturplan;2018'],
    ['tabs', 'Plan\tVedtatt\nKulturplan\t2018'],
    ['commas', 'Plan,Vedtatt\nKulturplan,2018'],
    ['pipes', 'Plan|Vedtatt\nKulturplan|2018'],
    ['pipes around', '| Plan | Vedtatt |\n| Kulturplan | 2018 |'],
    ['wide spaces', 'Plan   Vedtatt\nKulturplan   2018'],
    ['Windows line ends', 'Plan;Vedtatt\r\nKulturplan;2018\r\n'],
    ['old line ends', 'Plan;Vedtatt\rKulturplan;2018\r'],
    ['a byte order mark', '\ufeffPlan;Vedtatt\nKulturplan;2018\n'],
    ['hard spaces', 'Plan\u00a0;Vedtatt\n\u00a0Kulturplan;\u202f2018'],
    [
      'soft hyphens and control characters',
      'Pl\u00adan;Ved\u0000tatt\nKultur\u200bplan;20\u000118',
    ],
    ['quotes', '"Plan";"Vedtatt"\n"Kulturplan";"2018"'],
  ])('are told apart by %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['Plan', 'Vedtatt'],
      ['Kulturplan', '2018'],
    ])
  })

  it('keep line breaks, quotes and delimiters within quotes, and the number of the first line', () => {
    const text = 'Plan;Merknad\n"Plan for\nskole; «alle»";"sier ""ja"""\nKulturplan;x\n'
    expect(cellsOf(text)).toEqual([
      ['Plan', 'Merknad'],
      ['Plan for\nskole; «alle»', 'sier "ja"'],
      ['Kulturplan', 'x'],
    ])
    expect(linesOf(text)).toEqual([1, 2, 4])
  })

  it('count empty lines as rows, and no row behind the last line end', () => {
    expect(linesOf('Plan;Vedtatt\n\nKulturplan;2018\n\n')).toEqual([1, 2, 3, 4])
    expect(linesOf('Kulturplan\n\nSkoleplan\n')).toEqual([1, 2, 3])
    expect(linesOf('')).toEqual([])
  })

  it('keep the commas of names in a list of one column', () => {
    const text = 'Kulturplan, 2023-2030\nPlan for idrett, fysisk aktivitet\nSkoleplan, 2020-2024'
    expect(readTableText(text)).toMatchObject({ layout: 'one-column' })
    expect(cellsOf(text)[0]).toEqual(['Kulturplan, 2023-2030'])
  })

  it('keep Sámi letters, also when they come taken apart', () => {
    expect(cellsOf('Giellapla\u0301na č đ ŋ š ŧ ž ï')).toEqual([['Giellaplána č đ ŋ š ŧ ž ï']])
  })

  it('believe a file that says what divides its cells', () => {
    expect(cellsOf('sep=,\nKulturplan,2018')).toEqual([
      ['sep=', ''],
      ['Kulturplan', '2018'],
    ])
  })

  it('see years that head groups in one column as a list, and lone values as stacked columns', () => {
    expect(readTableText('2024\nKulturplan\n2025\nSkoleplan\n2026\nBoligplan').layout).toBe(
      'one-column',
    )
    expect(readTableText('Kulturplan\nSkoleplan\nBoligplan\n2018\n2019\n2020').layout).toBe(
      'stacked',
    )
  })

  it('put every cell where it stands when columns are kept apart by spaces', () => {
    const text = `Plan                Vedtatt     Ansvarlig
Kulturplan                      Kultur
Skoleplan           2019        Oppvekst
`
    expect(cellsOf(text)[1]).toEqual(['Kulturplan', '', 'Kultur'])
  })
})
