import { listContributors } from '#features/activities/index.ts'
import {
  type ActivityPerson,
  findByPeriod,
  type ProcessView,
  viewOf,
  workspacePage,
} from '#features/process/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { notFound } from '#platform/http/refused.ts'
import type { PageResult, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { documentPageTexts } from './document.texts.ts'
import { listProposals, type SectionProposal } from './proposal.sql.ts'
import { listThreads, type RemarkThread } from './remark.sql.ts'
import {
  type DocumentSection,
  type Hold,
  listSections,
  openSection,
  type SectionPlace,
} from './section.sql.ts'

/** What the words after `?` mean. */
export const documentQuery = {
  /** What was just done, one of `receipts`. */
  done: 'gjort',
  from: 'fra',
  to: 'til',
  version: 'versjon',
  suggestion: 'forslag',
  removed: 'fjernet',
  language: 'language',
} as const

/** A section with what stands around it. */
export interface SectionView {
  readonly view: ProcessView
  readonly section: DocumentSection
  /** All sections, in the order of reading. */
  readonly sections: readonly DocumentSection[]
  readonly threads: readonly RemarkThread[]
  readonly proposals: readonly SectionProposal[]
  readonly members: readonly ActivityPerson[]
  readonly now: Date
}

/** The section that the address names; throws 404 when the strategy has none such. */
export async function loadSection(tx: TenantTx, context: RouteContext): Promise<SectionView> {
  const view = viewOf(context, await findByPeriod(tx, context))
  const sections = await listSections(tx, placeOf(view))
  const section = sections.find(
    ({ key, id }) => key === context.params.sectionKey || id === context.params.sectionKey,
  )
  if (!section) throw notFound('The section')
  return {
    view,
    section,
    sections,
    threads: section.id ? await listThreads(tx, section.id) : [],
    proposals: section.id ? await listProposals(tx, section.id) : [],
    members: await listContributors(tx),
    now: context.services.clock.now(),
  }
}

/** The section's id; the outline is stored when nobody has touched it before. */
export async function idOf(tx: TenantTx, { view, section }: SectionView): Promise<string> {
  const id = section.id ?? (await openSection(tx, placeOf(view), section.key))
  if (!id) throw notFound('The section')
  return id
}

export function placeOf({ member, strategy }: ProcessView): SectionPlace {
  return {
    tenantId: member.tenantId,
    strategyId: strategy.id,
    startingPoint: strategy.startingPoint,
  }
}

/** Who edits may write in every section, and a contributor in those they answer for. */
export function mayWriteSection(
  { mayEdit, member, personId }: ProcessView,
  { assignedTo }: Pick<DocumentSection, 'assignedTo'>,
): boolean {
  return mayEdit || (may(member.role, 'contribute') && assignedTo === personId)
}

/** Everybody who works with the strategy may say what they think, and propose. */
export function mayRemark({ member }: ProcessView): boolean {
  return may(member.role, 'contribute')
}

/** Who else writes in the section now; null when nobody does. */
export function heldByOther({ section, view, now }: SectionView): Hold | null {
  const { hold } = section
  return hold && hold.personId !== view.personId && hold.until > now ? hold : null
}

export function isHeldByMe({ section, view, now }: SectionView): boolean {
  return section.hold?.personId === view.personId && section.hold.until > now
}

export function whereIs({ view, section }: Pick<SectionView, 'view' | 'section'>) {
  return { slug: view.member.slug, period: view.period, sectionKey: section.key }
}

/** A page below the document. */
export function documentPage(
  view: ProcessView,
  page: Pick<PageResult, 'title' | 'content'> & Partial<PageResult>,
  isFront = false,
): PageResult {
  const { title } = documentPageTexts[view.language]
  const href = routes.strategyDocument.href({ slug: view.member.slug, period: view.period })
  return workspacePage(view, 'strategy-document', page, isFront ? [] : [{ label: title, href }])
}

/** What a browser keeps the typed text under. */
export function writingKeptAs({ view, section }: SectionView): string {
  return `strategi-${section.key}-${view.strategy.id}`
}
