import { describe, expect, it } from 'vitest'
import { citedIn, lawRuns } from './law-runs.ts'

const pbl = 'https://lovdata.no/lov/2008-06-27-71'
const linked = (text: string, language: 'nb' | 'nn' = 'nb') =>
  lawRuns(text, language).map((run) => ('href' in run ? [run.text, run.href] : run.text))

describe('the legal references of a text', () => {
  it('are links, and one without a name is of the act before it', () => {
    expect(linked('Vedtas (plan- og bygningsloven § 10-1). Høres (§ 11-13), minst.')).toEqual([
      'Vedtas (',
      ['plan- og bygningsloven § 10-1', `${pbl}/§10-1`],
      '). Høres (',
      ['§ 11-13', `${pbl}/§11-13`],
      '), minst.',
    ])
  })

  it('may be several of one act, in nynorsk, and at the beginning of a sentence', () => {
    expect(linked('Plan- og bygningslova §§ 11-12 og 11-13 gjeld.', 'nn')).toEqual([
      ['Plan- og bygningslova §§ 11-12', `${pbl}/§11-12`],
      ' og ',
      ['11-13', `${pbl}/§11-13`],
      ' gjeld.',
    ])
  })

  it('may be points of guidelines and articles of conventions', () => {
    const [, spr] = linked('Se statlige planretningslinjer for klima og energi punkt 5.3.')
    expect(spr).toEqual([
      'statlige planretningslinjer for klima og energi punkt 5.3',
      'https://lovdata.no/forskrift/2024-12-20-3359',
    ])
    const child = linked('FNs barnekonvensjon (menneskerettsloven) artikkel 3 og artikkel 12')
    expect(child.filter((run) => typeof run !== 'string')).toHaveLength(2)
    const both = citedIn('Grunnloven § 104 og FNs barnekonvensjon artikkel 3', 'nb')
    expect(both.map(({ lawKey }) => lawKey)).toEqual(['grunnloven', 'barnekonvensjonen'])
  })

  it('may have a letter after the number, and a word after it is no letter', () => {
    const cited = (text: string) => citedIn(text, 'nb').map(({ section }) => section)
    expect(cited('folkehelseloven § 7 b og § 5 i loven')).toEqual(['7b', '5'])
    expect(cited('forskrift om universell utforming av IKT-løsninger §§ 4b og 4e')).toEqual([
      '4b',
      '4e',
    ])
  })

  it('are not given to the act before them when they name one that is not known', () => {
    const cited = citedIn('folkehelseloven § 6, forskriften § 8 og § 5', 'nb')
    expect(cited.map(({ section }) => section)).toEqual(['6'])
  })

  it('stay as they stand where no act is named, and lose no letter', () => {
    expect(linked('Se § 4 og 12-14 dager.')).toEqual(['Se § 4 og 12-14 dager.'])
    const text = 'A sameloven §§ 4-1, 4-4 til 4-9 og § 3-13 b.'
    expect(
      lawRuns(text, 'nb')
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  })
})
