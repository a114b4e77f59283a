import sharp from 'sharp'
import { figuresOfText } from '#features/challenge-picture/index.ts'
import { listAttachments, type Subject } from '#features/dossier/index.ts'
import type { ProcessFacts, ProcessView } from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { Block, DocumentModel, PictureFile } from '#platform/documents/blocks.ts'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { routes } from '#routes'
import { readPicture } from './picture.sql.ts'
import type { DocumentSection } from './section.sql.ts'
import type { SectionPicture } from './section-page-props.ts'

// It would keep pictures in memory for a next time that does not come.
sharp.cache(false)

/** Whose pictures they are, and where a page fetches them. */
export interface PicturePlace {
  readonly strategyId: string
  readonly pictureHref: (attachmentId: string) => string
}

/** Where a member fetches a picture. */
export function memberPictures({ member, period, strategy }: ProcessView): PicturePlace {
  return {
    strategyId: strategy.id,
    pictureHref: (attachmentId) =>
      routes.attachment.href({ slug: member.slug, period, attachmentId }),
  }
}

/** Where the pictures of a section hang. */
export function pictureSubject(sectionId: string): Subject {
  return { kind: 'document-section', key: sectionId }
}

export async function listPictures(
  tx: TenantTx,
  { strategyId, pictureHref }: PicturePlace,
  { id }: Pick<DocumentSection, 'id'>,
): Promise<readonly SectionPicture[]> {
  if (!id) return []
  const attachments = await listAttachments(tx, strategyId, pictureSubject(id))
  return attachments
    .filter(({ contentType }) => contentType.startsWith('image/'))
    .map(({ id: attachmentId, fileName, description }) => ({
      id: attachmentId,
      fileName,
      description,
      href: pictureHref(attachmentId),
    }))
}

/**
 * The text of a section as blocks, with the figures of the knowledge base that it cites as they are
 * now. Pictures are read whole only `for` a file; a page fetches them by their address.
 */
export async function sectionBlocks(
  tx: TenantTx,
  facts: Pick<ProcessFacts, 'municipality' | 'language'>,
  place: PicturePlace,
  section: Pick<DocumentSection, 'id' | 'body'>,
  use: 'page' | 'file',
): Promise<readonly Block[]> {
  const pictures = section.body.includes('](bilde:') ? await listPictures(tx, place, section) : []
  const found = new Map<string, { readonly href: string; readonly file: PictureFile | null }>()
  for (const { id, href } of pictures) {
    const isUsed = use === 'file' && section.body.includes(`](bilde:${id}`)
    found.set(`bilde:${id}`, { href, file: isUsed ? await pictureFile(tx, id) : null })
  }
  const { find } = await figuresOfText(tx, facts, section.body, 'note')
  return markdownBlocks(
    section.body,
    (address, title) => found.get(address) ?? find(address, title),
  )
}

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

/** The id of the stored picture that an address in a document names; empty when it names none. */
export function pictureIn(href: string): string {
  return href.match(uuid)?.at(-1) ?? ''
}

/** A frozen document with its pictures, as a file needs them. */
export async function withPictureFiles(
  tx: TenantTx,
  document: DocumentModel,
): Promise<DocumentModel> {
  const blocks: Block[] = []
  for (const block of document.blocks) {
    const id = block.kind === 'picture' ? pictureIn(block.href) : ''
    const file = id === '' ? null : await pictureFile(tx, id, { isFrozen: true })
    blocks.push(block.kind === 'picture' ? { ...block, file } : block)
  }
  return { ...document, blocks }
}

/** Word and PDF know JPEG and PNG. The pictures were drawn anew when they came, so they go in as they are. */
async function pictureFile(
  tx: TenantTx,
  id: string,
  kept?: { readonly isFrozen: boolean },
): Promise<PictureFile | null> {
  const stored = await readPicture(tx, id, kept)
  if (!stored) return null
  const { content, contentType } = stored
  if (contentType === 'image/jpeg' || contentType === 'image/png') {
    const { width, height } = await sharp(content).metadata()
    return { content, contentType, widthPx: width, heightPx: height }
  }
  const { data, info } = await sharp(content).png().toBuffer({ resolveWithObject: true })
  return { content: data, contentType: 'image/png', widthPx: info.width, heightPx: info.height }
}
