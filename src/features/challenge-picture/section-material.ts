import { type ChallengeSection, challengeSections } from '#features/challenges/index.ts'
import { countDossiers } from '#features/dossier/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { type AttachedFiles, loadFiles, type PictureHref } from './attached-files.ts'
import { findTexts, sectionText } from './section-texts.ts'
import { figuresOfText } from './text-figures.ts'

/** A section as it is shown: its text with figures as they are now, its pictures and its documents. */
export interface ShownSection {
  readonly section: ChallengeSection
  readonly blocks: readonly Block[]
  readonly files: AttachedFiles
  /** The figures and pictures that the text cites and that are gone, as it names them. */
  readonly gone: readonly string[]
}

/** Before the id of a picture, where a text says that it is to stand there. */
const picturePrefix = 'bilde:'

/** What puts a picture into a text. */
export function markOfPicture(id: string, description: string): string {
  return `![${description.replace(/[[\]\\]/g, '')}](${picturePrefix}${id})`
}

/** The sections that have a text or files, in the order of reading. */
export async function loadSections(
  tx: TenantTx,
  facts: ProcessFacts,
  pictureHref: PictureHref,
): Promise<readonly ShownSection[]> {
  const { id } = facts.strategy
  const { content } = await findTexts(tx, id)
  const dossiers = await countDossiers(tx, id, 'challenge-section')
  const shown: ShownSection[] = []
  for (const section of challengeSections) {
    const { body } = sectionText(content, section)
    if (body === '' && !dossiers.get(section)?.attachments) continue
    shown.push(await showSection(tx, facts, { section, body }, pictureHref))
  }
  return shown
}

/** Pictures that the text does not place come after it, and the documents last. */
export async function showSection(
  tx: TenantTx,
  facts: ProcessFacts,
  { section, body }: { readonly section: ChallengeSection; readonly body: string },
  pictureHref: PictureHref,
): Promise<ShownSection> {
  const subject = { kind: 'challenge-section', key: section } as const
  const files = await loadFiles(tx, facts, subject, pictureHref)
  const figures = await figuresOfText(tx, facts, body, 'nothing')
  const placed = new Set<string>()
  const gonePictures: string[] = []
  const text = markdownBlocks(body, (address, title) => {
    if (!address.startsWith(picturePrefix)) return figures.find(address, title)
    const id = address.slice(picturePrefix.length)
    const picture = files.pictures.get(id)
    placed.add(id)
    if (picture) return { blocks: [picture] }
    if (!files.unexplained.some((one) => one.id === id)) gonePictures.push(title)
    return { blocks: [] }
  })
  const after = [...files.pictures].filter(([id]) => !placed.has(id)).map(([, picture]) => picture)
  return {
    ...{ section, files, gone: [...figures.gone, ...gonePictures] },
    blocks: [...text, ...after, ...files.documents],
  }
}
