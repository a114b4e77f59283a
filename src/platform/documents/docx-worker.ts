import { answerDocuments } from './document-thread.ts'
import { makeDocx } from './make-docx.ts'

answerDocuments(makeDocx)
