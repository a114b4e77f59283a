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
    const { parts: made, untold } = withTextChanges(parts, [change])
    expect(untold).toEqual([])
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

  it('add paragraphs at the end of a section, and leave untold what cannot be made', () => {
    const parts = [part('Formål', [paragraph('Først.')])]
    const added = { ...nothing, section: 'Formål', after: 'Dette er nytt.\n\nOg dette.' }
    const missing = { ...nothing, before: 'finnes ikke', after: 'noe' }
    const told = { ...nothing, sentence: 'Siste ledd går ut.' }
    const made = withTextChanges(parts, [added, missing, told])
    expect(made.parts[0]?.text).toEqual(
      ['Først.', 'Dette er nytt.', 'Og dette.'].map((text) => paragraph(text)),
    )
    expect(made.untold).toEqual([missing, told])
  })
})
