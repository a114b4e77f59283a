import { Refused } from '#platform/http/refused.ts'
import type { RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import type { Done } from './document-receipt.tsx'
import { documentQuery, type SectionView, whereIs } from './section-context.ts'

export function who(context: RouteContext, { view, now }: SectionView) {
  return { personId: view.personId, name: nameOf(context), now }
}

export function speaker(context: RouteContext, { view }: SectionView) {
  return { tenantId: view.member.tenantId, authorId: view.personId, author: nameOf(context) }
}

export function nameOf({ session }: RouteContext): string {
  return session?.name ?? ''
}

export function refuseUnless(isAllowed: boolean): void {
  if (!isAllowed) throw new Refused(403, 'The section is somebody else’s')
}

export function sectionHref(loaded: SectionView): string {
  return routes.section.href(whereIs(loaded))
}

export function writeHref(loaded: SectionView): string {
  return routes.writeSection.href(whereIs(loaded))
}

export function doneHref(loaded: SectionView, done: Done): string {
  return `${sectionHref(loaded)}?${documentQuery.done}=${done}`
}
