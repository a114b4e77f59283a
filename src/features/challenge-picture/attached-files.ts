import { type Attachment, listAttachments, readFileHashes } from '#features/dossier/index.ts'
import type { ProcessFacts } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block } from '#platform/documents/blocks.ts'
import { pictureTexts } from './picture.texts.ts'

/** What files of the challenge picture hang on: a challenge by its id, or a section by its key. */
export interface FileSubject {
  readonly kind: 'challenge' | 'challenge-section'
  readonly key: string
}

/** Where a picture is fetched. */
export type PictureHref = (attachmentId: string) => string

/** The files that hang on a subject, as a document shows them. */
export interface AttachedFiles {
  /** Those that are explained, by id, without their files. */
  readonly pictures: ReadonlyMap<string, Block>
  /** The documents that are explained, in a list. */
  readonly documents: readonly Block[]
  /** Those that nobody has explained, which therefore stay out. */
  readonly unexplained: readonly Pick<Attachment, 'id' | 'fileName'>[]
}

export async function loadFiles(
  tx: TenantTx,
  { strategy, language }: Pick<ProcessFacts, 'strategy' | 'language'>,
  subject: FileSubject,
  pictureHref: PictureHref,
): Promise<AttachedFiles> {
  const files = await listAttachments(tx, strategy.id, subject)
  const explained = files.filter(({ description }) => description.trim() !== '')
  const pictures = explained.filter(isPicture)
  const ids = pictures.map(({ id }) => id)
  const hashes = await readFileHashes(tx, strategy.id, ids)
  return {
    pictures: new Map(
      pictures.map((one) => [one.id, pictureBlock(one, pictureHref(one.id), hashes.get(one.id))]),
    ),
    documents: documentBlocks(
      explained.filter((file) => !isPicture(file)),
      language,
    ),
    unexplained: files.filter((file) => !explained.includes(file)),
  }
}

export const isPicture = ({ contentType }: Pick<Attachment, 'contentType'>) =>
  contentType.startsWith('image/')

function pictureBlock({ description }: Attachment, href: string, sha256?: string): Block {
  return {
    ...{ kind: 'picture', caption: description, alternative: description },
    ...{ href, file: null, ...(sha256 !== undefined && { sha256 }) },
  }
}

/** What each document is, and its name. The files stay inside. */
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
