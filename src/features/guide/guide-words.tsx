import type { ComponentChildren, VNode } from 'preact'
import { type LegalBasis, point, section } from '#domain/law/requirement.ts'
import { requirements } from '#domain/law/requirements.ts'
import { basisLabel, lawName, lawRuns, withWholeSections } from '#features/law/index.ts'
import type { Run } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { ForceTag } from '#ui/force-tag.tsx'
import { safeHref } from '#ui/safe-href.ts'
import { guideTexts } from './guide.texts.ts'
import type { Grounds, Words } from './guide-parts.ts'
import { sources } from './sources.ts'

/** Text with links, each § as one to Lovdata. */
export function GuideRuns({
  runs,
  language,
}: {
  readonly runs: readonly Run[]
  readonly language: Language
}): VNode {
  return <>{linked(runs, language).map((run) => renderRun(run))}</>
}

/** A statement with the mark of its force before it and what it rests on after it. */
export function GuideWords({
  words,
  language,
}: {
  readonly words: Words
  readonly language: Language
}): VNode {
  const { grounds, runs } = words
  const text = <GuideRuns runs={runs} language={language} />
  if (!grounds) return text
  return (
    <>
      <ForceTag force={grounds.force}>{guideTexts[language].forces[grounds.force]}</ForceTag>{' '}
      <span>
        {text}
        <GroundsLine grounds={grounds} language={language} />
      </span>
    </>
  )
}

function GroundsLine({
  grounds,
  language,
}: {
  readonly grounds: Grounds
  readonly language: Language
}): VNode | null {
  const links = groundLinks(grounds, language)
  if (links.length === 0) return null
  return (
    <span class="st-grounds">
      {links.map(({ label, href }, at) => (
        <span>
          {at > 0 ? ' · ' : ' '}
          {href ? <a href={href}>{label}</a> : label}
        </span>
      ))}
    </span>
  )
}

export interface GroundLink {
  readonly label: string
  readonly href: string | null
}

/** What a statement rests on: sections at Lovdata, our page of the requirement, the source. */
export function groundLinks(grounds: Grounds, language: Language): readonly GroundLink[] {
  const named = grounds.sections.map(({ lawKey, section: number }) =>
    lawKey.startsWith('spr') ? point(lawKey, number) : section(lawKey, number),
  )
  const bases = named.length > 0 || grounds.force === 'ours' ? named : basesOf(grounds)
  return [
    ...bases.map((basis, at) => ({
      label: shortLabel(basis, bases[at - 1] ?? null, language),
      href: basis.url,
    })),
    ...grounds.requirements.map((id) => ({
      label: guideTexts[language].requirement(id),
      href: `${routes.law.href()}#${id}`,
    })),
    ...grounds.sources.map((key) => ({ label: sources[key].publisher, href: sources[key].url })),
  ]
}

const mostBases = 2

/** The first of what the requirement rests on; the rest stands on our page of it. */
function basesOf(grounds: Grounds): readonly LegalBasis[] {
  return grounds.requirements.flatMap(
    (wanted) => requirements.find(({ id }) => id === wanted)?.basis.slice(0, mostBases) ?? [],
  )
}

/** An act is named once. */
function shortLabel(basis: LegalBasis, before: LegalBasis | null, language: Language): string {
  const label = basisLabel(basis, language)
  const isNamed = before?.lawKey === basis.lawKey
  const short = isNamed ? label.slice(lawName(basis.lawKey, language).length + 1) : label
  return withWholeSections(short)
}

/** The runs with every § of a known act as a link. */
export function linked(runs: readonly Run[], language: Language): readonly Run[] {
  return runs.flatMap((run) => {
    if ('href' in run || 'footnote' in run) return run
    return lawRuns(run.text, language).map((part) => ('href' in part ? part : { ...run, ...part }))
  })
}

function renderRun(run: Run): ComponentChildren {
  const text = withWholeSections(run.text)
  if ('href' in run) {
    const href = safeHref(run.href)
    return href ? <a href={href}>{text}</a> : text
  }
  if ('footnote' in run) return null
  if (run.bold) return <strong>{text}</strong>
  return run.italic ? <em>{text}</em> : text
}
