import { execFileSync, type StdioOptions, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** The file with its compressed streams opened, as far as they are text. */
export function pdfInside(pdf: Buffer): string {
  const raw = pdf.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map((match) => {
    try {
      return inflateSync(pdf.subarray(match.index + match[0].length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return [raw, ...streams].join('\n')
}

/** The text of a PDF as a reader takes it out; null where Poppler is missing. */
export function pdfText(pdf: Buffer): string | null {
  return askPoppler('pdftotext', pdf, (file) => [file, '-'])
}

/** The tags of a PDF, one a line, indented as they lie in each other; null where Poppler is missing. */
export function pdfStructure(pdf: Buffer): string | null {
  return askPoppler('pdfinfo', pdf, (file) => ['-struct', file])
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  /** Where each word stands, in points from the upper left corner. */
  readonly words: readonly {
    readonly text: string
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }[]
}

/** The words of each page with their places; null where Poppler is missing. */
export function pdfPages(pdf: Buffer): readonly PdfPage[] | null {
  const found = askPoppler('pdftotext', pdf, (file) => ['-bbox', file, '-'])
  if (found === null) return null
  return found
    .split('<page ')
    .slice(1)
    .map((page) => {
      const size = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []
      const words = [
        ...page.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        ...{ left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
      }))
      return { width: Number(size[1]), height: Number(size[2]), words }
    })
}

function askPoppler(
  program: string,
  pdf: Buffer,
  options: (file: string) => readonly string[],
): string | null {
  if (spawnSync(program, ['-v']).status !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'stedsans-pdf-text-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    // It remarks on borders of links that it does not understand.
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore']
    return execFileSync(program, options(file), { encoding: 'utf8', stdio })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
