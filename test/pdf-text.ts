import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program: string = 'pdftotext'
const hasPoppler = spawnSync(program, ['-v']).status === 0

/** The text of a PDF as a reader takes it out; null where Poppler is missing. */
export function pdfText(pdf: Buffer): string | null {
  if (!hasPoppler) return null
  const folder = mkdtempSync(join(tmpdir(), 'stedsans-pdf-text-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [file, '-'], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
