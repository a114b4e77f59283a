import type { z } from 'zod'
import type {
  Edition,
  EditionLine,
  Publication,
  PublicationLine,
} from '#features/decision/index.ts'
import type {
  editionLineSchema,
  editionSchema,
  publicationLineSchema,
  publicationSchema,
} from './decision-schemas.ts'

export function publicationLineJson(line: PublicationLine): z.infer<typeof publicationLineSchema> {
  const { number, publishedOn, meetingOn, checksum, countsFrom, url } = line
  return { number, publishedOn, meetingOn, checksum, countsFrom, url: url || null }
}

export function publicationJson({
  content,
  ...line
}: Publication): z.infer<typeof publicationSchema> {
  const { proposal, countsFrom, url } = content
  return { ...publicationLineJson({ ...line, countsFrom, url }), ...frozenJson(proposal) }
}

export function editionLineJson(line: EditionLine): z.infer<typeof editionLineSchema> {
  const { number, kind, adoptedOn, reason, checksum } = line
  return { number, kind, adoptedOn, reason, checksum }
}

/** An edition, without the names that lie beside it. */
export function editionJson({ content, ...line }: Edition): z.infer<typeof editionSchema> {
  const { body, label, caseNumber, decisionText, vote } = content.decision
  return {
    ...editionLineJson(line),
    body: label || body,
    caseNumber,
    decisionText,
    vote,
    ...frozenJson(content),
  }
}

function frozenJson({
  document,
  plans,
  points,
  sections,
}: Pick<Edition['content'], 'document' | 'plans' | 'points' | 'sections'>) {
  return { language: document.language, plans, points, sections }
}
