import type { RequirementId } from '#domain/law/law-types.ts'
import { type LawKey, laws } from '#domain/law/laws.ts'
import type { Block, Run } from '#platform/documents/blocks.ts'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { requirementIds } from './guide-meta.ts'
import { isSource, type SourceKey } from './sources.ts'

/** How a statement binds. `ours` is our own suggestion, `unclear` what nobody has settled. */
export const statementForces = ['must', 'should', 'may', 'ours', 'unclear'] as const
export type StatementForce = (typeof statementForces)[number]

export interface LawReference {
  readonly lawKey: LawKey
  /** Without sign, for instance `10-1`. */
  readonly section: string
}

/** What a statement rests on, as its tag says. */
export interface Grounds {
  readonly force: StatementForce
  readonly requirements: readonly RequirementId[]
  readonly sections: readonly LawReference[]
  readonly sources: readonly SourceKey[]
  /** References of the tag that are none of these; a test holds that there are none. */
  readonly unknown: readonly string[]
}

/** Words with, where they claim something, the grounds that the claim has. */
export interface Words {
  readonly grounds: Grounds | null
  readonly runs: readonly Run[]
}

export type GuidePart =
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3
      readonly id: string
      readonly text: string
    }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Words[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly Words[])[]
    }
  /** Sample wording to copy, a paragraph at a time. */
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Run[])[] }
  /** What the program makes: `bilde` is a picture, `tabell` a table. */
  | { readonly kind: 'made'; readonly what: 'bilde' | 'tabell'; readonly name: string }

/** The text of a page as parts. What is not understood is shown as it was typed. */
export function guideParts(body: string): readonly GuidePart[] {
  return markdownBlocks(body, () => null).flatMap((block) => partOf(block) ?? [])
}

/** What a part says, without its tags. */
export function textOfPart(part: GuidePart): string {
  return wordsOfPart(part)
    .map(({ runs }) => textOf(runs))
    .join('\n')
}

/** The words of a part one by one: a paragraph, each item of a list, each cell of a table. */
export function wordsOfPart(part: GuidePart): readonly Words[] {
  switch (part.kind) {
    case 'heading':
      return [{ grounds: null, runs: [{ text: part.text }] }]
    case 'paragraph':
      return [part.words]
    case 'list':
      return part.items
    case 'table':
      return [
        ...part.columns.map((text) => ({ grounds: null, runs: [{ text }] })),
        ...part.rows.flat(),
      ]
    case 'quote':
      return part.paragraphs.map((runs) => ({ grounds: null, runs }))
    case 'made':
      return []
  }
}

export const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

function partOf(block: Block): GuidePart | null {
  switch (block.kind) {
    case 'heading':
      return headingOf(block.text, block.level === 2 ? 2 : 3)
    case 'paragraph': {
      const [, what, name] =
        /^\{\{(bilde|tabell):([a-z-]+)\}\}$/.exec(textOf(block.runs).trim()) ?? []
      if (what && name) return { kind: 'made', what: what === 'bilde' ? 'bilde' : 'tabell', name }
      return { kind: 'paragraph', words: wordsOf(block.runs) }
    }
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(wordsOf) }
    case 'table':
      return {
        kind: 'table',
        columns: block.columns.map(({ title }) => title),
        rows: block.rows.map((row) => row.map(wordsOf)),
      }
    case 'quote':
      return { kind: 'quote', paragraphs: block.paragraphs }
    default:
      return null
  }
}

/** «Hvorfor {#hvorfor}»; without an id the heading has none, which a test refuses. */
function headingOf(written: string, level: 2 | 3): GuidePart {
  const [, text = written, id = ''] = /^(.*?)\s*\{#([a-z0-9-]+)\}$/.exec(written) ?? []
  return { kind: 'heading', level, id, text }
}

const tag = new RegExp(String.raw`^\s*\{(${statementForces.join('|')})((?: [^\s{}]+)*)\}\s*`)

function wordsOf(runs: readonly Run[]): Words {
  const [first, ...rest] = runs
  if (!first || 'href' in first || 'footnote' in first) return { grounds: null, runs }
  const [whole = '', force, references = ''] = tag.exec(first.text) ?? []
  const found = statementForces.find((one) => one === force)
  if (!found) return { grounds: null, runs }
  const text = first.text.slice(whole.length)
  return {
    grounds: groundsOf(found, references.split(' ').filter(Boolean)),
    runs: text === '' ? rest : [{ ...first, text }, ...rest],
  }
}

function groundsOf(force: StatementForce, references: readonly string[]): Grounds {
  const sections = references.flatMap((one) => sectionOf(one) ?? [])
  return {
    force,
    requirements: references.filter((one): one is RequirementId => requirementIds.has(one)),
    sections,
    sources: references.filter(isSource),
    unknown: references.filter(
      (one) => !requirementIds.has(one) && !isSource(one) && !sectionOf(one),
    ),
  }
}

function sectionOf(reference: string): LawReference | null {
  const [, lawKey = '', section = ''] = /^([a-zA-Z]+):([\da-z.-]+)$/.exec(reference) ?? []
  return Object.hasOwn(laws, lawKey) ? { lawKey: lawKey as LawKey, section } : null
}
