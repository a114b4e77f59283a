import type { Run } from './blocks.ts'
import { embeddedFonts } from './docx-styles.ts'
import { type CharacterWidth, readWidths } from './font-widths.ts'

/** How many lines texts take in Word, set in Inter. Lengths are points. */
export interface LineCounter {
  /** The lines of a paragraph in the order of reading, each with the footnotes that it names. */
  lines(runs: readonly Run[], shape: LineShape): readonly Line[]
}

export interface LineShape {
  readonly size: number
  readonly width: number
  readonly isBold?: boolean
}

export interface Line {
  readonly footnotes: readonly (readonly Run[])[]
}

interface Faces {
  readonly regular: CharacterWidth
  readonly italic: CharacterWidth
  readonly bold: CharacterWidth
}

let counter: Promise<LineCounter> | undefined

export function lineCounter(): Promise<LineCounter> {
  counter ??= embeddedFonts().then(({ regular, italic, bold }) => {
    const faces = {
      regular: readWidths(regular),
      italic: readWidths(italic),
      bold: readWidths(bold),
    }
    return { lines: (runs, shape) => breakLines(runs, shape, faces) }
  })
  return counter
}

const footnoteMarkShare = 0.65

/** Breaks after spaces and hyphens, and within a word only when it is wider than the line. */
function breakLines(
  runs: readonly Run[],
  { size, width, isBold = false }: LineShape,
  faces: Faces,
): readonly Line[] {
  const lines: { footnotes: (readonly Run[])[] }[] = [{ footnotes: [] }]
  let used = 0
  let word = 0
  // A space at the end of a line hangs out over the margin.
  let hanging = 0
  const nextLine = () => {
    lines.push({ footnotes: [] })
    used = 0
  }
  const endWord = () => {
    used += hanging + word
    hanging = 0
    word = 0
  }
  for (const run of runs) {
    const isFootnote = 'footnote' in run
    const isStrong = isBold || ('bold' in run && run.bold === true)
    const isItalic = 'italic' in run && run.italic === true
    const face = isStrong ? faces.bold : isItalic ? faces.italic : faces.regular
    for (const character of run.text) {
      if (character === '\n') {
        endWord()
        hanging = 0
        nextLine()
        continue
      }
      const share = isFootnote ? footnoteMarkShare : 1
      const advance = face(character.codePointAt(0) ?? 0) * size * share
      if (character === ' ') {
        endWord()
        hanging = advance
        continue
      }
      if (used + hanging + word + advance > width) {
        if (used > 0) {
          nextLine()
          hanging = 0
        }
        if (word + advance > width) {
          nextLine()
          word = 0
        }
      }
      word += advance
      if (character === '-' || character === '\u200b') endWord()
    }
    if (isFootnote) lines.at(-1)?.footnotes.push(run.footnote)
  }
  return lines
}
