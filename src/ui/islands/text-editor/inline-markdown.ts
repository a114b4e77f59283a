import type { Run } from '#platform/documents/blocks.ts'

/** How carefully a text is written, so that what looks like markup is not read as such. */
export interface Manner {
  readonly guarded: 'little' | 'markup' | 'everything'
  readonly italic: '*' | '_'
  /** Letters beside a mark are written as numbers: without that the mark would not be seen. */
  readonly guardLetters: boolean
}

/** From the most readable to the one that always holds. */
export const manners: readonly Manner[] = (['little', 'markup', 'everything'] as const).flatMap(
  (guarded) =>
    (['*', '_'] as const).flatMap((italic) =>
      [false, true].map((guardLetters) => ({ guarded, italic, guardLetters })),
    ),
)

type Mark = 'bold' | 'italic'

/** Tidy runs as Markdown; `label` gives each footnote its label, in order. */
export function inlineMarkdown(runs: readonly Run[], manner: Manner, label: () => string): string {
  const writer = new Writer(manner)
  runs.forEach((run, index) => {
    if ('footnote' in run) {
      writer.closeMarks([])
      writer.write(`[^${label()}]`)
    } else if ('href' in run) {
      writer.closeMarks([])
      writer.write(linkMarkdown(run.text, run.href, manner))
    } else {
      const [space = ''] = /^\s*/.exec(run.text) ?? []
      const marks = marksAt(runs, index)
      writer.closeMarks(marks)
      writer.writeText(space)
      writer.openMarks(marks)
      writer.writeText(run.text.slice(space.length))
    }
  })
  writer.closeMarks([])
  // A line that is left empty would end the paragraph.
  return writer.written.replace(/\n(?=\n)/g, '\n\\')
}

/** The marks of a run, the one that lasts longest first. */
function marksAt(runs: readonly Run[], index: number): readonly Mark[] {
  const length = (mark: Mark) => {
    const rest = runs.slice(index)
    const end = rest.findIndex((run) => !hasMark(run, mark))
    return end === -1 ? rest.length : end
  }
  return (['bold', 'italic'] as const)
    .filter((mark) => length(mark) > 0)
    .sort((one, other) => length(other) - length(one))
}

function hasMark(run: Run, mark: Mark): boolean {
  return !('href' in run) && !('footnote' in run) && run[mark] === true
}

class Writer {
  written = ''
  readonly #manner: Manner
  #open: Mark[] = []
  #lastIsLetter = false
  #guardNext = false

  constructor(manner: Manner) {
    this.#manner = manner
  }

  closeMarks(wanted: readonly Mark[]): void {
    const kept = this.#open.findIndex((mark) => !wanted.includes(mark))
    const closed = kept === -1 ? [] : this.#open.splice(kept)
    for (const mark of closed.reverse()) {
      this.write(this.#sign(mark))
      this.#guardNext = this.#manner.guardLetters
    }
  }

  openMarks(wanted: readonly Mark[]): void {
    for (const mark of wanted) {
      if (this.#open.includes(mark)) continue
      if (this.#manner.guardLetters) this.#guardLast()
      this.write(this.#sign(mark))
      this.#open.push(mark)
    }
  }

  writeText(text: string): void {
    if (text === '') return
    const [first = ''] = text
    const isGuarded = this.#guardNext && isLetter(first)
    const rest = isGuarded ? text.slice(first.length) : text
    const atStart = !isGuarded && (this.written === '' || this.written.endsWith('\n'))
    this.write((isGuarded ? asNumber(first) : '') + escaped(rest, this.#manner, atStart))
    this.#lastIsLetter = rest !== '' && isLetter([...rest].at(-1) ?? '')
  }

  write(markdown: string): void {
    this.written += markdown
    this.#guardNext = false
    this.#lastIsLetter = false
  }

  #guardLast(): void {
    if (!this.#lastIsLetter) return
    const last = [...this.written].at(-1) ?? ''
    this.written = this.written.slice(0, -last.length) + asNumber(last)
    this.#lastIsLetter = false
  }

  #sign(mark: Mark): string {
    return mark === 'bold' ? '**' : this.#manner.italic
  }
}

const isLetter = (letter: string) => letter !== '' && !/[\s\p{P}\p{S}]/u.test(letter)
const asNumber = (letter: string) => `&#${letter.codePointAt(0)};`

function escaped(text: string, { guarded }: Manner, atStart: boolean): string {
  if (guarded === 'everything') return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
  if (guarded === 'little') {
    // What other parts of the text could make a footnote or a definition of.
    return text.replace(/\[(?=\^)|^\[(?=[^\]\n]*\]:)/gm, '\\[')
  }
  const inLine = text
    .replace(/[\\*[\]<|]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  const starts = atStart ? /^[#>+\-:=]|^\d{1,9}(?=[.)])/gm : /(?<=\n)(?:[#>+\-:=]|\d{1,9}(?=[.)]))/g
  return inLine.replace(starts, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
}

function linkMarkdown(text: string, href: string, manner: Manner): string {
  if (manner.guarded === 'little' && text === href && /^https?:[^[\]]+$/.test(href)) return href
  const address = /^[^\s<>()\\&]+$/.test(href) ? href : `<${href.replace(/[<>\\&]/g, '\\$&')}>`
  return `[${escaped(text, manner, false)}](${address.replaceAll('\n', '%0A')})`
}
