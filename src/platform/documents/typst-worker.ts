import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { interFiles } from './inter-files.ts'

export interface TypstRequest {
  readonly id: number
  readonly json: string
}
export type TypstAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly error: string }

const workspace = fileURLToPath(new URL('../../../assets/documents', import.meta.url))
const template = `${workspace}/document.typ`
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: [...new Set(interFiles.map((file) => dirname(file)))] }],
})

parentPort?.on('message', ({ id, json }: TypstRequest) => {
  const answer = typeset(id, json)
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : [])
})

function typeset(id: number, json: string): TypstAnswer {
  try {
    compiler.mapShadow(`${workspace}/data.json`, Buffer.from(json))
    const pdf = compiler.pdf({ mainFilePath: template }, { pdfStandard: 'ua-1' })
    // A copy, so that what is handed over is memory of our own.
    return { id, pdf: Uint8Array.from(pdf) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  } finally {
    compiler.evictCache(2)
  }
}
