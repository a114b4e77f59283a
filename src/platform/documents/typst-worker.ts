import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { answerDocuments } from './document-thread.ts'
import { interFiles } from './inter-files.ts'
import type { TypstFile } from './typst-data.ts'

export interface TypstWork {
  readonly json: string
  readonly files: readonly TypstFile[]
}

const workspace = fileURLToPath(new URL('../../../assets/documents', import.meta.url))
const template = `${workspace}/document.typ`
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontPaths: [...new Set(interFiles.map((file) => dirname(file)))] }],
})

answerDocuments(typeset)

async function typeset({ json, files }: TypstWork): Promise<Uint8Array> {
  try {
    compiler.mapShadow(`${workspace}/data.json`, Buffer.from(json))
    for (const { path, content } of files) {
      compiler.mapShadow(`${workspace}${path}`, Buffer.from(content))
    }
    return compiler.pdf({ mainFilePath: template }, { pdfStandard: 'ua-1' })
  } finally {
    for (const { path } of files) compiler.unmapShadow(`${workspace}${path}`)
    compiler.evictCache(1)
  }
}
