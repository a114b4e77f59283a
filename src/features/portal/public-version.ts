import type { KeyedText, ProposedPlan } from '#domain/decision/proposal.ts'
import { findEdition, findPublication } from '#features/decision/index.ts'
import { pictureIn } from '#features/strategy-document/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { routes } from '#routes'
import type { PublicationLine, PublicEdition, PublishedTerm } from './portal.sql.ts'

/** One version as it was frozen, without anything that is not for everybody. */
export interface PublicVersion {
  readonly line:
    | ({ readonly kind: 'proposal' } & Omit<PublicationLine, 'kind'>)
    | ({ readonly kind: 'edition'; readonly edition: PublicEdition['kind'] } & Omit<
        PublicEdition,
        'kind'
      >)
  readonly document: DocumentModel
  readonly plans: readonly ProposedPlan[]
  readonly points: readonly KeyedText[]
  /** What the council resolved, word for word; empty when only the points are known. */
  readonly decisionText: string
  readonly caseNumber: string
}

export async function findPublicProposal(
  tx: TenantTx,
  slug: string,
  { strategyId, publications, period }: PublishedTerm,
  number: number,
): Promise<PublicVersion | null> {
  const line = publications.find((one) => one.number === number)
  if (!line) return null
  const found = await findPublication(tx, strategyId, number)
  if (!found) return null
  const { document, plans, points } = found.content.proposal
  return {
    line: { kind: 'proposal', ...line },
    document: withPublicPictures(document, { slug, period }),
    ...{ plans, points, decisionText: '', caseNumber: '' },
  }
}

export async function findPublicEdition(
  tx: TenantTx,
  slug: string,
  { strategyId, editions, period }: PublishedTerm,
  number: number,
): Promise<PublicVersion | null> {
  const line = editions.find((one) => one.number === number)
  const found = line ? await findEdition(tx, strategyId, number) : null
  if (!line || !found) return null
  const { document, plans, points, decision } = found.content
  const { kind, ...facts } = line
  return {
    line: { kind: 'edition', edition: kind, ...facts },
    document: withPublicPictures(document, { slug, period }),
    ...{ plans, points, decisionText: decision.decisionText, caseNumber: decision.caseNumber },
  }
}

/** Pictures are frozen with the address where members fetch them. */
function withPublicPictures(
  document: DocumentModel,
  where: { readonly slug: string; readonly period: string },
): DocumentModel {
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'picture') return block
    const attachmentId = pictureIn(block.href)
    return { ...block, href: routes.publicPicture.href({ ...where, attachmentId }) }
  })
  return { ...document, blocks }
}
