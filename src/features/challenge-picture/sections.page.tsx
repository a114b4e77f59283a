import type { VNode } from 'preact'
import {
  type ChallengeSection,
  challengeSectionTitle,
  challengeSectionWord,
} from '#features/challenges/index.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import { whereOf } from './knowledge-view.ts'
import { sectionsTexts } from './sections.texts.ts'

/** A section in a line of the list. */
export interface SectionLine {
  readonly section: ChallengeSection
  readonly hasText: boolean
  readonly figures: number
  readonly files: number
}

export interface SectionsPageProps {
  readonly view: ProcessView
  /** In the order of reading. */
  readonly lines: readonly SectionLine[]
}

/** What the municipality writes itself in the challenge picture, section by section. */
export function SectionsPage({ view, lines }: SectionsPageProps): VNode {
  const { language } = view
  const text = sectionsTexts[language]
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <KnowledgeTabs view={view} />
      <DataTable
        caption={text.title}
        captionHidden
        stacked
        columns={[{ label: text.section }, { label: text.holds }]}
        rows={lines.map((line) => [
          <a key="section" class="ds-link" href={sectionHref(view, line.section)}>
            {challengeSectionTitle(line.section, language)}
          </a>,
          holdsWords(line, view),
        ])}
      />
    </>
  )
}

export function sectionHref(view: ProcessView, section: ChallengeSection): string {
  const sectionWord = challengeSectionWord(section)
  return routes.challengeSection.href({ ...whereOf(view), sectionWord })
}

/** «Tekst, 1 figur, 2 vedlegg» */
function holdsWords({ hasText, figures, files }: SectionLine, { language }: ProcessView): string {
  const text = sectionsTexts[language]
  const held = [
    hasText ? text.text : '',
    figures > 0 ? text.figures(figures) : '',
    files > 0 ? text.files(files) : '',
  ].filter(Boolean)
  return held.length > 0 ? held.join(', ') : text.nothing
}
