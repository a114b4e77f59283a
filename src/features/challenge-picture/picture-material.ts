import {
  challengeSectionTitle,
  challengeTexts,
  lackingOf,
  type StoredChallenge,
} from '#features/challenges/index.ts'
import { findDocumentLook } from '#features/document-look/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block, DocumentLook } from '#platform/documents/blocks.ts'
import {
  type AttachedFiles,
  type FileSubject,
  loadFiles,
  type PictureHref,
} from './attached-files.ts'
import { figureBlocks } from './cited-figure.ts'
import { type FoundationEntry, foundationsOf } from './foundations-view.ts'
import { listGaps, type StoredGap } from './gap.ts'
import { type Tie, type Ties, tiesOf } from './knowledge-view.ts'
import { pictureTexts } from './picture.texts.ts'
import type { ShownChallenge } from './picture-content.ts'
import { loadSections, type ShownSection } from './section-material.ts'

/** Everything that a challenge picture is made of. */
export interface PictureMaterial {
  readonly facts: ProcessFacts
  /** The municipality as it is shown. */
  readonly author: string
  readonly look: DocumentLook | undefined
  readonly challenges: readonly ShownChallenge[]
  readonly foundations: readonly FoundationEntry[]
  readonly gaps: readonly StoredGap[]
  /** What the municipality has written, in the order of reading. */
  readonly sections: readonly ShownSection[]
  readonly leftOut: readonly LeftOut[]
}

/** What will not be part of it. */
export interface LeftOut {
  /** A file that nobody has explained, or a figure or picture that is cited and gone. */
  readonly why: 'unexplained' | 'gone'
  readonly name: string
  /** What it hangs on, and what that is called. */
  readonly subject: FileSubject
  readonly title: string
}

export interface MaterialPlace {
  readonly author: string
  readonly pictureHref: PictureHref
}

export async function loadPictureMaterial(
  tx: TenantTx,
  facts: ProcessFacts,
  stored: readonly StoredChallenge[],
  { author, pictureHref }: MaterialPlace,
): Promise<PictureMaterial> {
  const { strategy } = facts
  const ties = await tiesOf(tx, facts)
  const challenges: ShownChallenge[] = []
  const leftOut: LeftOut[] = []
  for (const item of stored) {
    const subject = { kind: 'challenge', key: item.id } as const
    const files = await loadFiles(tx, facts, subject, pictureHref)
    const pictures = [...files.pictures.values(), ...files.documents]
    const shown = await shownChallenge(tx, facts, item, { ties, pictures })
    const isGone = item.content.figureId !== '' && shown.figure.length === 0
    const gone = isGone ? [pictureTexts[facts.language].figureOfChallenge] : []
    challenges.push(shown)
    leftOut.push(...leftOutOf(subject, item.content.title, { ...files, gone }))
  }
  const sections = await loadSections(tx, facts, pictureHref)
  for (const one of sections) {
    const { section, files, gone } = one
    const subject = { kind: 'challenge-section', key: section } as const
    const title = challengeSectionTitle(section, facts.language)
    leftOut.push(...leftOutOf(subject, title, { unexplained: files.unexplained, gone }))
  }
  return {
    ...{ facts, author, challenges, sections, leftOut },
    look: await findDocumentLook(tx),
    foundations: await foundationsOf(tx, facts),
    gaps: await listGaps(tx, strategy.id),
  }
}

function leftOutOf(
  subject: FileSubject,
  title: string,
  {
    unexplained,
    gone,
  }: { readonly unexplained: AttachedFiles['unexplained']; readonly gone: readonly string[] },
): readonly LeftOut[] {
  return [
    ...unexplained.map(({ fileName }) => ({ why: 'unexplained' as const, name: fileName })),
    ...gone.map((name) => ({ why: 'gone' as const, name })),
  ].map((one) => ({ ...one, subject, title }))
}

/** A challenge with its figure as it is now. */
export async function shownChallenge(
  tx: TenantTx,
  { municipality, language }: Pick<ProcessFacts, 'municipality' | 'language'>,
  { id, content }: Pick<StoredChallenge, 'id' | 'content'>,
  more: { readonly ties: Ties; readonly pictures: readonly Block[] },
): Promise<ShownChallenge> {
  const { figureId, planIds, gatheringIds, ...said } = content
  const { plans, gatherings, ambitions } = more.ties
  const figure = figureId ? await figureBlocks(tx, municipality.number, figureId, language) : null
  const named = (ties: readonly Tie[], ids: readonly string[]) =>
    ties.filter(({ id, isPast }) => !isPast && ids.includes(id)).map(({ name }) => name)
  return {
    ...said,
    finding: said.finding || (figure?.finding ?? ''),
    plans: named(plans, planIds),
    gatherings: named(gatherings, gatheringIds),
    ambitions: ambitions
      .filter(({ challengeIds }) => challengeIds.includes(id))
      .map(({ name }) => name),
    figure: [...(figure?.blocks ?? [])],
    pictures: [...more.pictures],
  }
}

/** What lacks, challenge by challenge, as advice before it is published. */
export function lacksOf(
  stored: readonly StoredChallenge[],
): readonly { readonly item: StoredChallenge; readonly lacks: ReturnType<typeof lackingOf> }[] {
  return stored
    .map((item) => ({ item, lacks: lackingOf(item.content) }))
    .filter(({ lacks }) => lacks.length > 0)
}

/** «Utfordring · Demografi» */
export function kindWords(
  { direction, theme }: Pick<ShownChallenge, 'direction' | 'theme'>,
  language: ProcessFacts['language'],
): string {
  const words = challengeTexts[language]
  return [direction && words.directions[direction], theme && words.themes[theme]]
    .filter(Boolean)
    .join(' · ')
}
