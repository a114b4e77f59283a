import type { Run } from '#platform/documents/blocks.ts'
import { withLinks } from '#platform/documents/markdown.ts'

export type LinkRun = Extract<Run, { href: string }>
export type FootnoteRun = Extract<Run, { footnote: unknown }>

interface Letter {
  readonly letter: string
  bold: boolean
  italic: boolean
}

type Unit = Letter | LinkRun | FootnoteRun

/**
 * The same runs in the one way they are compared and written in: neighbours that look alike are one,
 * written-out addresses are links, a space looks like what stands on both sides of it, and lines
 * neither begin nor end with one. `lines: false` makes one line of it all, and with `signsFollow` signs
 * too look like the letters beside them.
 */
export function tidyRuns(
  runs: readonly Run[],
  { lines = true, signsFollow = false } = {},
): readonly Run[] {
  const text = (words: string) => (lines ? words : words.replace(/\s*\n\s*/g, ' '))
  const shown = joinAlike(runs.map((run) => ({ ...run, text: text(run.text) })))
  const units = trimmed(shown.flatMap(withAddresses).flatMap(unitsOf))
  giveSpacesTheirLook(units, signsFollow ? /[\s\p{P}\p{S}]/u : /\s/u)
  return joinAlike(units.map(runOf))
}

function withAddresses(run: Run): readonly Run[] {
  if ('href' in run || 'footnote' in run) return [run]
  const { text, ...look } = run
  return withLinks(text, look)
}

function unitsOf(run: Run): readonly Unit[] {
  if ('href' in run) return [{ ...run, text: run.text.replace(/[ \t]*\n[ \t]*/g, '\n') }]
  if ('footnote' in run) return [{ ...run, footnote: tidyRuns(run.footnote) }]
  const { bold = false, italic = false } = run
  return Array.from(run.text, (letter) => ({ letter, bold, italic }))
}

function trimmed(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = []
  const dropSpaces = () => {
    for (let last = kept.at(-1); last && isSpace(last); last = kept.at(-1)) kept.pop()
  }
  for (const unit of units) {
    const before = kept.at(-1)
    const atStart = before === undefined || isFeed(before)
    if (isFeed(unit)) {
      dropSpaces()
      if (kept.length > 0) kept.push(unit)
    } else if (!(isSpace(unit) && atStart)) kept.push(unit)
  }
  for (let last = kept.at(-1); last && (isSpace(last) || isFeed(last)); last = kept.at(-1)) {
    kept.pop()
  }
  return kept
}

function giveSpacesTheirLook(units: readonly Unit[], spaces: RegExp): void {
  let from = 0
  while (from < units.length) {
    let to = from
    for (let unit = units[to]; isLetter(unit) && spaces.test(unit.letter); unit = units[to]) to += 1
    const [before, after] = [units[from - 1], units[to]]
    for (const unit of units.slice(from, to)) {
      if (!('letter' in unit)) continue
      unit.bold = isLetter(before) && isLetter(after) && before.bold && after.bold
      unit.italic = isLetter(before) && isLetter(after) && before.italic && after.italic
    }
    from = to + 1
  }
}

const isLetter = (unit: Unit | undefined): unit is Letter => unit !== undefined && 'letter' in unit
const isSpace = (unit: Unit) => isLetter(unit) && (unit.letter === ' ' || unit.letter === '\t')
const isFeed = (unit: Unit) => isLetter(unit) && unit.letter === '\n'

function runOf(unit: Unit): Run {
  if (!('letter' in unit)) return unit
  const { letter, bold, italic } = unit
  return { text: letter, ...(bold && { bold }), ...(italic && { italic }) }
}

function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '' && !('footnote' in run)) continue
    if (last && isAlike(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

function isAlike(one: Run, other: Run): boolean {
  if ('footnote' in one || 'footnote' in other) return false
  if ('href' in one || 'href' in other) {
    return 'href' in one && 'href' in other && one.href === other.href
  }
  return !one.bold === !other.bold && !one.italic === !other.italic
}
