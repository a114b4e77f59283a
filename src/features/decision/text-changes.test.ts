import { describe, expect, it } from 'vitest'
import type { DocumentPart } from '#features/strategy-document/index.ts'
import { paragraph } from '#platform/documents/make-blocks.ts'
import { withTextChanges } from './text-changes.ts'

const nothing = { section: '', before: '', after: '', sentence: '' }

const part = (title: string, text: DocumentPart['text']): DocumentPart => ({
  ...{ key: title, title, text, pieces: [] },
})

describe('changes of a vote in the text', () => {
  it('are made where the words stand, in the section that is named', () => {
    const parts = [
      part('Formål', [paragraph('Vi bygger ut havna.')]),
      part('Ambisjoner', [paragraph('Først. Vi  bygger\nut havna, og mer.')]),
    ]
    const change = {
      ...nothing,
      ...{ section: ' ambisjoner', before: 'Vi bygger ut havna', after: 'Vi verner havna' },
    }
    const { parts: made, told } = withTextChanges(parts, [change])
    expect(told).toEqual([])
    expect(made[0]).toBe(parts[0])
    expect(made[1]?.text).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'Først. ' }, { text: 'Vi verner havna' }, { text: ', og mer.' }],
      },
    ])
  })

  it('keep the look of the words around, links and footnotes', () => {
    const runs = [
      { text: 'Se ' },
      { text: 'planen for', bold: true },
      { text: '', footnote: [{ text: 'Note.' }] },
      { text: ' havna' },
    ]
    const change = { ...nothing, before: 'planen for havna', after: 'programmet' }
    const { parts } = withTextChanges([part('Formål', [{ kind: 'paragraph', runs }])], [change])
    expect(parts[0]?.text[0]).toEqual({
      kind: 'paragraph',
      runs: [
        { text: 'Se ' },
        { text: 'programmet', bold: true },
        { text: '', footnote: [{ text: 'Note.' }] },
      ],
    })
  })

  it('reach lists, tables, headings and quotes, and delete', () => {
    const plain = (text: string) => [{ text }]
    const text: DocumentPart['text'] = [
      { kind: 'heading', level: 2, text: 'Om havna' },
      { kind: 'list', ordered: false, items: [plain('En havn'), plain('To kaier (nye)')] },
      { kind: 'quote', paragraphs: [plain('«Kaia først.»')] },
    ]
    const changes = [
      { ...nothing, before: 'Om havna', after: 'Om kysten' },
      { ...nothing, before: '(nye)', after: '' },
      { ...nothing, before: 'Kaia først.', after: 'Kaia sist.' },
    ]
    const { parts } = withTextChanges([part('Formål', text)], changes)
    expect(JSON.stringify(parts)).toMatch(/Om kysten.*To kaier .*«.*Kaia sist\..*»/)
    expect(JSON.stringify(parts)).not.toContain('(nye)')
  })

  it.each([
    ['twice in the section', 'Formål', 'havna'],
    ['only within a longer word', 'Formål', 'kaia'],
    ['only within a name with a hyphen', 'Formål', 'plan'],
    ['only within a longer number', 'Formål', '5 millioner'],
    ['twice in the document, of a section that is not there', 'Mål', 'Vi bygger'],
    ['not in the section that is named', 'Formål', 'fjorden'],
  ])('are not made where the words stand %s', (_, section, before) => {
    const purpose =
      'Vi bygger ut havna. I havna er Storkaia og kaianlegg i IKT-plan til 2,5 millioner.'
    const parts = [
      part('Formål', [paragraph(purpose)]),
      part('Ambisjoner', [paragraph('Vi bygger ved fjorden.')]),
    ]
    const change = { ...nothing, section, before, after: 'noe annet' }
    expect(withTextChanges(parts, [change])).toEqual({ parts, told: [change] })
  })

  it.each([
    ['with a number', '2.1 Formål', 'Formål', 'havna'],
    ['as a point', 'Formål', '2. «Formål»', 'havna'],
    ['otherwise, when the words stand once in the document', 'Mål', 'Formål', '(havna)'],
  ])('are made in a section that is named %s', (_, section, title, before) => {
    const parts = [part(title, [paragraph('Vi bygger (havna).')])]
    const made = withTextChanges(parts, [{ ...nothing, section, before, after: 'kaia' }])
    expect(made.told).toEqual([])
    expect(JSON.stringify(made.parts)).toContain('kaia')
  })

  it('are told of too when somebody has put them in a sentence', () => {
    const parts = [part('Formål', [paragraph('Vi bygger ut havna.')])]
    const sentence = 'Tillegg til første ledd.'
    const change = { ...nothing, section: 'Formål', before: 'havna', after: 'kaia', sentence }
    const made = withTextChanges(parts, [change])
    expect(JSON.stringify(made.parts)).toContain('kaia')
    expect(made.told).toEqual([change])
    const added = { ...nothing, section: 'Formål', after: 'Kaia først.', sentence }
    expect(withTextChanges(parts, [added])).toEqual({ parts, told: [added] })
  })

  it('leave no empty paragraph, point or list where everything is deleted', () => {
    const plain = (text: string) => [{ text }]
    const text: DocumentPart['text'] = [
      { kind: 'paragraph', runs: [...plain('Alt dette.'), { text: '', footnote: plain('Note.') }] },
      { kind: 'heading', level: 2, text: 'Om havna' },
      { kind: 'list', ordered: false, items: [plain('En havn'), plain('To kaier')] },
      { kind: 'list', ordered: true, items: [plain('Én')] },
      { kind: 'quote', paragraphs: [plain('Kaia først.')] },
      { kind: 'table', caption: 'A', columns: [], rows: [[plain('a1'), plain('a2')]] },
      paragraph(''),
    ]
    const gone = ['Alt dette.', 'Om havna', 'To kaier', 'Én', 'Kaia først.', 'a1']
    const changes = gone.map((before) => ({ ...nothing, before }))
    const made = withTextChanges([part('Formål', text)], changes)
    expect(made.told).toEqual([])
    expect(made.parts[0]?.text).toEqual([
      { kind: 'list', ordered: false, items: [plain('En havn')] },
      { kind: 'table', caption: 'A', columns: [], rows: [[[], plain('a2')]] },
      paragraph(''),
    ])
  })

  it('add paragraphs at the end of a section, and tell of what cannot be made', () => {
    const parts = [part('Formål', [paragraph('Først.')])]
    const added = { ...nothing, section: 'Formål', after: 'Dette er nytt.\n\nOg dette.' }
    const missing = { ...nothing, before: 'finnes ikke', after: 'noe' }
    const inWords = { ...nothing, sentence: 'Siste ledd går ut.' }
    const made = withTextChanges(parts, [added, missing, inWords])
    expect(made.parts[0]?.text).toEqual(
      ['Først.', 'Dette er nytt.', 'Og dette.'].map((text) => paragraph(text)),
    )
    expect(made.told).toEqual([missing, inWords])
  })
})
