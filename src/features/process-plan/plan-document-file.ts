import type { FileResult } from '#platform/http/route.ts'

const contentTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

/** A document to take along, named without its ending. */
export function fileOf(format: keyof typeof contentTypes, name: string, body: Buffer): FileResult {
  return {
    kind: 'file',
    body,
    contentType: contentTypes[format],
    fileName: `${name}.${format}`,
  }
}
