import { strategyDocumentTexts, withPictureFiles } from '#features/strategy-document/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { documentTypes } from '#platform/documents/document-types.ts'
import { renderDocx } from '#platform/documents/docx.ts'
import { renderPdf } from '#platform/documents/pdf.ts'
import type { FileResult } from '#platform/http/route.ts'

const formats = {
  docx: {
    render: renderDocx,
    contentType: documentTypes.docx,
  },
  pdf: { render: renderPdf, contentType: documentTypes.pdf },
} as const

/** A frozen version, and what its file is called after. */
export interface FrozenVersion {
  readonly document: DocumentModel
  readonly period: string
  /** «Utgave 2»: which of the versions it is. */
  readonly version: string
}

/** The version with its pictures, which are read where the version was. */
export async function withPictures(tx: TenantTx, frozen: FrozenVersion): Promise<FrozenVersion> {
  return { ...frozen, document: await withPictureFiles(tx, frozen.document) }
}

/** A file that is whole in memory. */
export interface MadeFile extends FileResult {
  readonly body: Buffer
}

/** @param asker Whose turn it is among those who wait for a document. */
export async function frozenFile(
  { document, period, version }: FrozenVersion,
  format: keyof typeof formats,
  asker = document.author,
): Promise<MadeFile> {
  const { render, contentType } = formats[format]
  const name = strategyDocumentTexts[document.language].fileName(document.author, period)
  return {
    kind: 'file',
    body: await render(document, asker),
    contentType,
    fileName: `${name} ${version.toLocaleLowerCase('nb')}.${format}`,
  }
}
