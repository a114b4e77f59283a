import type { ProcessView } from '#features/process/index.ts'
import { routes } from '#routes'
import type { ItemKind } from './item-kind.ts'

/** The form that brings back what was taken away. */
export function restoreHref({ member, period }: ProcessView, kind: ItemKind, id: string): string {
  const where = { slug: member.slug, period }
  if (kind === 'comment') return routes.restoreComment.href({ ...where, commentId: id })
  if (kind === 'attachment') return routes.restoreAttachment.href({ ...where, attachmentId: id })
  return routes.restoreCaseLink.href({ ...where, caseLinkId: id })
}
