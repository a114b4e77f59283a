import { documentTypes } from '#platform/documents/document-types.ts'
import type { FileResult } from '#platform/http/route.ts'

/** A document to take along, named without its ending. */
export function fileOf(format: 'docx' | 'xlsx' | 'pdf', name: string, body: Buffer): FileResult {
  return {
    kind: 'file',
    body,
    contentType: documentTypes[format],
    fileName: `${name}.${format}`,
  }
}
