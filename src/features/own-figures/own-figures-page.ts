import { knowledgeCrumb } from '#features/knowledge-tabs/index.ts'
import { findByPeriod, type ProcessView, viewOf, workspacePage } from '#features/process/index.ts'
import { notFound } from '#platform/http/refused.ts'
import type { PageResult, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { findFigures, type StoredFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

export function whereOf({ member, period }: ProcessView) {
  return { slug: member.slug, period }
}

export function tableWhere(view: ProcessView, tableId: string) {
  return { ...whereOf(view), tableId }
}

export interface LoadedFigures {
  readonly view: ProcessView
  readonly stored: StoredFigures
}

/** The table that the address names; 404 when there is none. */
export function loadFigures(context: RouteContext): Promise<LoadedFigures> {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const stored = await findFigures(tx, context.params.tableId ?? '')
    if (!stored) throw notFound('The table')
    return { view, stored }
  })
}

/** A page of the own tables, below their list and, where one is named, below a table. */
export function figuresPage(
  view: ProcessView,
  page: Pick<PageResult, 'title' | 'content' | 'status'>,
  below: StoredFigures | 'list' | null,
): PageResult {
  const list = {
    label: ownFiguresTexts[view.language].title,
    href: routes.ownTables.href(whereOf(view)),
  }
  const trail = [knowledgeCrumb(view), ...(below === null ? [] : [list])]
  if (below !== null && below !== 'list') {
    const href = routes.ownTable.href(tableWhere(view, below.id))
    trail.push({ label: below.content.title, href })
  }
  return workspacePage(view, 'knowledge', page, trail)
}
