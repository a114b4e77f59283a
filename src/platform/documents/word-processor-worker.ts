import type { DocumentModel } from './blocks.ts'
import { answerDocuments } from './document-thread.ts'
import { makeDocx } from './make-docx.ts'
import { makeOdt } from './make-odt.ts'

export interface WordProcessorWork {
  readonly format: 'docx' | 'odt'
  readonly model: DocumentModel
}

const makers = { docx: makeDocx, odt: makeOdt } as const

answerDocuments(({ format, model }: WordProcessorWork) => makers[format](model))
