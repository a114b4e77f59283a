import { challengeTexts, lackingOf, type StoredChallenge } from '#features/challenges/index.ts'
import { findDocumentLook } from '#features/document-look/index.ts'
import { type Attachment, listAttachments, readFileHashes } from '#features/dossier/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block, DocumentLook } from '#platform/documents/blocks.ts'
import { figureBlocks } from './cited-figure.ts'
import { type FoundationEntry, foundationsOf } from './foundations-view.ts'
import { listGaps, type StoredGap } from './gap.ts'
import { type Tie, type Ties, tiesOf } from './knowledge-view.ts'
import { pictureTexts } from './picture.texts.ts'
import type { ShownChallenge } from './picture-content.ts'
import { findTexts, type SectionTexts } from './section-texts.ts'

/** Everything that a challenge picture is made of. */
export interface PictureMaterial {
  readonly facts: ProcessFacts
  /** The municipality as it is shown. */
  readonly author: string
  readonly look: DocumentLook | undefined
  readonly challenges: readonly ShownChallenge[]
  readonly foundations: readonly FoundationEntry[]
  readonly gaps: readonly StoredGap[]
  readonly texts: SectionTexts
  /** Files that nobody has explained, which therefore stay out. */
  readonly unexplained: readonly UnexplainedFile[]
}

export interface UnexplainedFile {
  readonly challengeId: string
  readonly title: string
  readonly fileName: string
}

export interface MaterialPlace {
  readonly author: string
  /** Where a picture is fetched. */
  readonly pictureHref: (attachmentId: string) => string
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
  const unexplained: UnexplainedFile[] = []
  for (const item of stored) {
    const files = await listAttachments(tx, strategy.id, { kind: 'challenge', key: item.id })
    const explained = files.filter(({ description }) => description.trim() !== '')
    const pictures = [
      ...(await pictureBlocks(tx, strategy.id, explained.filter(isPicture), pictureHref)),
      ...documentBlocks(
        explained.filter((file) => !isPicture(file)),
        facts.language,
      ),
    ]
    challenges.push(await shownChallenge(tx, facts, item, { ties, pictures }))
    for (const file of files.filter((one) => !explained.includes(one))) {
      const { title } = item.content
      unexplained.push({ challengeId: item.id, title, fileName: file.fileName })
    }
  }
  return {
    ...{ facts, author, challenges, unexplained },
    look: await findDocumentLook(tx),
    foundations: await foundationsOf(tx, facts),
    gaps: await listGaps(tx, strategy.id),
    texts: (await findTexts(tx, strategy.id)).content,
  }
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

const isPicture = ({ contentType }: Pick<Attachment, 'contentType'>) =>
  contentType.startsWith('image/')

/** Pictures that hang on a challenge, without their files. */
async function pictureBlocks(
  tx: TenantTx,
  strategyId: string,
  pictures: readonly Attachment[],
  pictureHref: MaterialPlace['pictureHref'],
): Promise<readonly Block[]> {
  const hashes = await readFileHashes(
    tx,
    strategyId,
    pictures.map((one) => one.id),
  )
  return pictures.map((one): Block => {
    const sha256 = hashes.get(one.id)
    const { description } = one
    return {
      ...{ kind: 'picture', caption: description, alternative: description },
      ...{ href: pictureHref(one.id), file: null, ...(sha256 !== undefined && { sha256 }) },
    }
  })
}

/** The documents that hang on a challenge in a list: what each is, and its name. The files stay inside. */
function documentBlocks(
  documents: readonly Attachment[],
  language: ProcessFacts['language'],
): readonly Block[] {
  if (documents.length === 0) return []
  const items = documents.map(({ description, fileName }) => [
    { text: `${description} (${fileName})` },
  ])
  return [
    { kind: 'paragraph', runs: [{ text: `${pictureTexts[language].documents}:`, bold: true }] },
    { kind: 'list', ordered: false, items },
  ]
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
