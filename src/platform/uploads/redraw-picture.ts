import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FileRefusal } from './file-refusal.ts'

export type RedrawnPicture =
  | { readonly kind: 'drawn'; readonly ending: 'jpg' | 'png' | 'webp'; readonly content: Buffer }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }

const program = fileURLToPath(new URL('./picture-process.mjs', import.meta.url))
const maxPixels = 60_000_000
const timeoutMs = 30_000

const endings = { j: 'jpg', p: 'png', w: 'webp' } as const

let last: Promise<unknown> = Promise.resolve()

/**
 * The picture drawn anew: upright, at most 2 400 pixels a side, and without what the camera wrote
 * beside it (place, time, owner). One at a time, whoever asks: a picture takes memory.
 */
export function redrawPicture(content: Buffer): Promise<RedrawnPicture> {
  const mine = last.then(() => redraw(content))
  last = mine.catch(() => undefined)
  return mine
}

async function redraw(content: Buffer): Promise<RedrawnPicture> {
  const answer = await run(content)
  const outcome = answer?.toString('latin1', 0, 1) ?? ''
  if (answer && Object.hasOwn(endings, outcome) && answer.length > 1) {
    const ending = endings[outcome as keyof typeof endings]
    return { kind: 'drawn', ending, content: answer.subarray(1) }
  }
  return { kind: 'refused', refusal: outcome === 'm' ? 'too-many-pixels' : 'damaged-picture' }
}

/** What the process answered; null when it died or took too long. */
function run(content: Buffer): Promise<Buffer | null> {
  return new Promise((resolve) => {
    // The settings of the program, with its secrets, are nothing for what reads foreign pictures.
    const drawing = spawn(
      process.execPath,
      ['--max-old-space-size=64', program, String(maxPixels)],
      { env: {}, stdio: ['pipe', 'pipe', 'ignore'], timeout: timeoutMs, killSignal: 'SIGKILL' },
    )
    const chunks: Buffer[] = []
    drawing.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    drawing.once('error', () => resolve(null))
    drawing.once('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : null))
    // It may have ended before it has read everything.
    drawing.stdin.on('error', () => undefined)
    drawing.stdin.end(content)
  })
}
