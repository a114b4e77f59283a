import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { interFiles } from './inter-files.ts'
import type { TypstFile } from './typst-data.ts'

export interface TypstRequest {
  readonly id: number
  readonly json: string
  readonly files: readonly TypstFile[]
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

parentPort?.on('message', (request: TypstRequest) => {
  const answer = typeset(request)
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : [])
})

function typeset({ id, json, files }: TypstRequest): TypstAnswer {
  try {
    compiler.mapShadow(`${workspace}/data.json`, Buffer.from(json))
    for (const { path, content } of files) {
      compiler.mapShadow(`${workspace}${path}`, Buffer.from(content))
    }
    const pdf = compiler.pdf({ mainFilePath: template }, { pdfStandard: 'ua-1' })
    // A copy, so that what is handed over is memory of our own.
    return { id, pdf: Uint8Array.from(pdf) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  } finally {
    for (const { path } of files) compiler.unmapShadow(`${workspace}${path}`)
    compiler.evictCache(2)
  }
}
