import { expect, it } from 'vitest'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import { pdfInside } from '../../../test/pdf-text.ts'
import type { ShownChallenge } from './picture-content.ts'
import { summaryDocument } from './picture-document.ts'

const said =
  'Dette sier vi med mange ord som alle hører hjemme i den samme lange setningen '.repeat(6)
const wordy: ShownChallenge = {
  ...{ title: 'Det blir flere eldre og færre i arbeidsfør alder til å hjelpe dem' },
  ...{ direction: 'challenge', theme: 'demography', finding: said, consequence: said },
  ...{ source: '', sourceUrl: '', forWhom: '', certainty: '', unknown: '' },
  ...{ plans: [], gatherings: [], ambitions: [], figure: [], pictures: [] },
}

it.each([6, 10])('the sheet for the council has room for %d wordy challenges', async (count) => {
  const document: DocumentModel = {
    ...{ title: 'Kunnskapsgrunnlag og utfordringsbilde', subtitle: '', author: 'Alver kommune' },
    ...{ language: 'nb', dateline: 'Slik det var 22. november 2026', blocks: [] },
  }
  const challenges = Array.from({ length: count }, () => wordy)
  const pdf = await renderPdf(summaryDocument({ document, challenges }))
  expect(pdfInside(pdf).match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
