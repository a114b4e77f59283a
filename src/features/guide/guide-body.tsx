import type { VNode } from 'preact'
import { renderBlocks } from '#platform/documents/html.tsx'
import type { Language } from '#platform/i18n/language.ts'
import { CopyButton } from '#ui/browser-buttons.tsx'
import { ForceTag } from '#ui/force-tag.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { guideTexts } from './guide.texts.ts'
import { type GuidePart, textOf, type Words } from './guide-parts.ts'
import { GuideRuns, GuideWords } from './guide-words.tsx'
import { madeBlocks } from './made-blocks.ts'

/** The text of a page, each heading of level 2 with what stands under it. */
export function GuideBody({
  parts,
  language,
  afterSection = () => null,
}: {
  readonly parts: readonly GuidePart[]
  readonly language: Language
  /** What the program adds at the end of the section with this id. */
  readonly afterSection?: (id: string) => VNode | null
}): VNode {
  return (
    <>
      {sectionsOf(parts).map(({ id, parts: own }) => (
        <section key={id} data-part={id}>
          {own.map((part) => (
            <Part part={part} language={language} />
          ))}
          {afterSection(id)}
        </section>
      ))}
    </>
  )
}

interface Section {
  /** Of its heading; empty for what stands before the first. */
  readonly id: string
  readonly parts: readonly GuidePart[]
}

export function sectionsOf(parts: readonly GuidePart[]): readonly Section[] {
  const starts = parts.flatMap((part, at) =>
    part.kind === 'heading' && part.level === 2 ? [{ id: part.id, at }] : [],
  )
  const before = parts.slice(0, starts[0]?.at)
  return [
    ...(before.length > 0 ? [{ id: '', parts: before }] : []),
    ...starts.map(({ id, at }, index) => ({ id, parts: parts.slice(at, starts[index + 1]?.at) })),
  ]
}

function Part({
  part,
  language,
}: {
  readonly part: GuidePart
  readonly language: Language
}): VNode | null {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? (
        <h2 id={part.id}>{part.text}</h2>
      ) : (
        <h3 id={part.id}>{part.text}</h3>
      )
    case 'paragraph':
      return (
        <p class={part.words.grounds ? 'st-statement' : undefined}>
          <GuideWords words={part.words} language={language} />
        </p>
      )
    case 'list':
      return <GuideList part={part} language={language} />
    case 'table':
      return <GuideTable part={part} language={language} />
    case 'quote':
      return <Wording part={part} language={language} />
    case 'made':
      return renderBlocks(madeBlocks(part, language))
  }
}

type PartOf<Kind extends GuidePart['kind']> = Extract<GuidePart, { kind: Kind }>

function GuideList({
  part,
  language,
}: {
  readonly part: PartOf<'list'>
  readonly language: Language
}): VNode {
  const isOurs = part.ordered && part.items.every(isOnlyOurs)
  const items = part.items.map((words) => (
    <li class={words.grounds ? 'st-statement' : undefined}>
      <GuideWords words={isOurs ? { ...words, grounds: null } : words} language={language} />
    </li>
  ))
  const areStatements = part.items.every(({ grounds }) => grounds !== null)
  if (!part.ordered) return <ul class={areStatements ? 'st-statements' : undefined}>{items}</ul>
  return (
    <>
      {isOurs ? (
        <p>
          <ForceTag force="ours">{guideTexts[language].forces.ours}</ForceTag>
        </p>
      ) : null}
      <ol class={areStatements ? 'st-checklist' : undefined}>{items}</ol>
    </>
  )
}

/** Words to take along. */
function Wording({
  part,
  language,
}: {
  readonly part: PartOf<'quote'>
  readonly language: Language
}): VNode {
  return (
    <div class="st-wording">
      <blockquote>
        {part.paragraphs.map((runs) => (
          <p>
            <GuideRuns runs={runs} language={language} />
          </p>
        ))}
      </blockquote>
      <CopyButton
        language={language}
        label={guideTexts[language].copy}
        text={part.paragraphs.map(textOf).join('\n\n')}
      />
    </div>
  )
}

/** Where every point is our own advice, it is said once for the list. */
function isOnlyOurs({ grounds }: Words): boolean {
  if (grounds?.force !== 'ours') return false
  const { requirements, sections, sources } = grounds
  return requirements.length + sections.length + sources.length === 0
}

function GuideTable({
  part,
  language,
}: {
  readonly part: PartOf<'table'>
  readonly language: Language
}): VNode {
  return (
    <DataTable
      caption={part.columns.join(', ')}
      captionHidden
      stacked
      columns={part.columns.map((label) => ({ label }))}
      rows={part.rows.map((row) =>
        row.map((words) => <GuideWords words={words} language={language} />),
      )}
    />
  )
}
