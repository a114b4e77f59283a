import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** An act or regulation as Lovdata's open data give it in Markdown. */
export interface ActText {
  /** «lov/2008-06-27-71», from the front matter. */
  readonly refId: string
  /** By number without blanks: `10-1`, `7b`, `12A-1`; in guidelines by point: `5.3`. */
  readonly sections: ReadonlyMap<string, SectionText>
}

export interface SectionText {
  /** SHA-256 in hexadecimal of heading and text, without number, notes and typography. */
  readonly fingerprint: string
  /** What the text says of its own amendments («Endret ved lov …»); they are no part of the law. */
  readonly notes: readonly string[]
  /** Only the number is left of it: «(Opphevet)». */
  readonly isRepealed: boolean
}

interface Heading {
  readonly level: number
  readonly number: string | null
  readonly title: string
}

interface Part {
  readonly number: string
  readonly level: number
  readonly title: string
  readonly blocks: string[]
}

const sectionHeading =
  /^(#+) §+ ?(?<number>\d+(?: ?[A-Z](?=-))?(?:-\d+)?(?: ?[a-z](?!\p{L}))?)\.?(?<title>.*)$/u
// «Punkt 4» is what the guidelines for children call their comments; the points stand without the word.
const pointHeading = /^(#+) (?<number>\d+(?:\.\d+)*)\.?(?!\d)(?<title>.*)$/u
const pointParagraph = /^(?<number>\d+\.\d+) (?<title>.*)$/su

/**
 * The acts of a folder by the number of the act (`lov/2008-06-27-71`). Files without such a number in
 * their front matter are left aside. Throws what the file system throws.
 */
export function readLawFolder(folder: string): ReadonlyMap<string, ActText> {
  const acts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readAct(readFileSync(path.join(folder, name), 'utf8')))
    .filter((act) => act !== null)
  return new Map(acts.map((act) => [act.refId, act]))
}

/**
 * Null when the text has no number of an act. Of several with the same number the deepest counts, for a
 * chapter of the guidelines is rarely meant, and of those the first, for annexes come last.
 */
export function readAct(markdown: string): ActText | null {
  const refId = /^refid: "([^"]+)"$/m.exec(markdown)?.[1]
  if (!refId) return null
  const parts = partsOf(markdown.replace(/^---\n.*?\n---\n/s, ''))
  const lastCounts = parts.toReversed().toSorted((left, right) => left.level - right.level)
  const sections = new Map(lastCounts.map((part) => [part.number, sectionText(part)]))
  return { refId, sections }
}

function partsOf(body: string): readonly Part[] {
  const blocks = body
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
  const pattern = blocks.some((block) => sectionHeading.test(block)) ? sectionHeading : pointHeading
  const parts: Part[] = []
  let open: Part[] = []
  for (const block of blocks) {
    const heading = readHeading(block, pattern)
    if (heading) {
      const isSection = heading.number !== null && pattern === sectionHeading
      open = isSection ? [] : open.filter(({ level }) => level < heading.level)
      for (const part of open) part.blocks.push(heading.title)
      if (heading.number !== null) open.push(started(parts, heading.number, heading))
      continue
    }
    for (const part of open) part.blocks.push(block)
    const { number, title } = pointParagraph.exec(block)?.groups ?? {}
    if (pattern === pointHeading && number !== undefined && title !== undefined) {
      started(parts, number, { level: 6, title })
    }
  }
  return parts
}

function started(
  parts: Part[],
  number: string,
  { level, title }: Pick<Heading, 'level' | 'title'>,
): Part {
  const part = { number: number.replaceAll(' ', ''), level, title, blocks: [] }
  parts.push(part)
  return part
}

function readHeading(block: string, pattern: RegExp): Heading | null {
  const level = /^#+(?= )/.exec(block)?.[0].length
  if (level === undefined) return null
  const { number = null, title = block.slice(level) } = pattern.exec(block)?.groups ?? {}
  return { level, number, title }
}

function sectionText({ title, blocks }: Part): SectionText {
  const isNote = (block: string) => /^\*[^*].*\*$/s.test(block)
  const text = [title, ...blocks.filter((block) => !isNote(block))].map(normalised).join('\n')
  return {
    fingerprint: createHash('sha256').update(text).digest('hex'),
    isRepealed: /^\s*\(opphev/i.test(title),
    notes: blocks.filter(isNote).map((note) => note.slice(1, -1).replace(/\s+/g, ' ').trim()),
  }
}

/** Without what Lovdata changes and the law does not: blanks, list signs, quotes and dashes. */
function normalised(block: string): string {
  return block
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/^- /gm, '')
    .replace(/[«»“”„‟"]/g, '"')
    .replace(/[’‘‚‛`´']/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim()
}
