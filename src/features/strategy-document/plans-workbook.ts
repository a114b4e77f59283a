import type { BlockOf } from '#platform/documents/blocks.ts'
import type { Workbook } from '#platform/documents/xlsx.ts'
import type { DocumentMaterial } from './document-material.ts'
import { pieceBlocks } from './pieces.ts'
import { strategyDocumentTexts } from './strategy-document.texts.ts'

/** The table of plans as it stands in the document, for a spreadsheet. */
export function plansWorkbook(material: DocumentMaterial): Workbook {
  const { plans } = strategyDocumentTexts[material.facts.language]
  const found = pieceBlocks('plan-table', material).find(
    (block): block is BlockOf<'table'> => block.kind === 'table',
  )
  return {
    sheets: [
      {
        name: plans,
        columns: (found?.columns ?? []).map(({ title, width }) => ({
          title,
          width: width * 6,
          kind: 'text' as const,
        })),
        rows: (found?.rows ?? []).map((row) =>
          row.map((cell) => cell.map(({ text }) => text).join('')),
        ),
      },
    ],
  }
}
