import { findByPeriod, type ProcessView, viewOf } from '#features/process/index.ts'
import { formVersion, readVersion } from '#platform/http/forms.ts'
import { notFound } from '#platform/http/refused.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { routes } from '#routes'
import { EarlierTablePage } from './earlier-table.page.tsx'
import { EditTablePage, type EditTablePageProps } from './edit-table.page.tsx'
import { detailValues, postedDetails, readDetails } from './figures.form.ts'
import {
  changeFigures,
  findEarlier,
  findFigures,
  listEarlier,
  listFigures,
  setFiguresRemoved,
} from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { figuresPage, loadFigures, tableWhere, whereOf } from './own-figures-page.ts'
import { OwnTablePage } from './own-table.page.tsx'
import { type FiguresReceipt, OwnTablesPage, receiptKinds } from './own-tables.page.tsx'

/** The list of tables, one of them, and what is changed of it without a new file. */
export const ownTablesRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.ownTables.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const props = await context.inTenant(async (tx) => {
        const view = viewOf(context, await findByPeriod(tx, context))
        const removed = await findFigures(tx, context.query.fjernet ?? '')
        const receipt: FiguresReceipt | null = removed?.isDeleted
          ? { kind: 'removed', stored: removed }
          : null
        return { view, tables: await listFigures(tx), receipt }
      })
      const { title } = ownFiguresTexts[context.language]
      const content = <OwnTablesPage {...props} />
      return figuresPage(props.view, { title, content }, null)
    },
  },
  {
    method: 'GET',
    pattern: routes.ownTable.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, stored } = await loadFigures(context)
      const earlier = await context.inTenant((tx) => listEarlier(tx, stored.id))
      const kind = receiptKinds.find((one) => one === context.query.kvittering)
      const receipt = kind && !stored.isDeleted ? { kind, stored } : null
      const { title } = stored.content
      const content = <OwnTablePage {...{ view, stored, earlier, receipt }} />
      return figuresPage(view, { title, content }, 'list')
    },
  },
  {
    method: 'GET',
    pattern: routes.ownTableVersion.pattern,
    permission: 'read-drafts',
    handle: async (context) => {
      const { view, stored } = await loadFigures(context)
      const number = readVersion(context.params.number)
      const earlier = await context.inTenant((tx) => findEarlier(tx, stored.id, number ?? 0))
      if (!earlier) throw notFound('The version')
      const title = ownFiguresTexts[context.language].earlierOf(earlier.version)
      const content = <EarlierTablePage view={view} earlier={earlier} />
      return figuresPage(view, { title, content }, stored)
    },
  },
  {
    method: 'GET',
    pattern: routes.editOwnTable.pattern,
    permission: 'edit',
    handle: async (context) => {
      const { view, stored } = await loadFigures(context)
      const values = detailValues(stored.content)
      return editPage({ view, stored, version: stored.version, values, errors: [] }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.editOwnTable.pattern,
    permission: 'edit',
    audit: 'own-figures.change',
    handle: change,
  },
  {
    method: 'POST',
    pattern: routes.removeOwnTable.pattern,
    permission: 'edit',
    audit: 'own-figures.remove',
    handle: async (context) => {
      const { view, id } = await setRemoved(context, true)
      return redirect(`${routes.ownTables.href(whereOf(view))}?fjernet=${id}`)
    },
  },
  {
    method: 'POST',
    pattern: routes.restoreOwnTable.pattern,
    permission: 'edit',
    audit: 'own-figures.restore',
    handle: async (context) => {
      const { view, id } = await setRemoved(context, false)
      return redirect(`${routes.ownTable.href(tableWhere(view, id))}?kvittering=restored`)
    },
  },
]

async function change(context: RouteContext): Promise<RouteResult> {
  const { view, stored } = await loadFigures(context)
  const values = postedDetails(context.form)
  const version = formVersion(context.form)
  const read = readDetails(values, context.language)
  if (read.kind === 'refused') {
    return editPage({ view, stored, version, values, errors: read.errors }, 422)
  }
  const content = { ...stored.content, ...read.details }
  const isStored = await context.inTenant(async (tx) => {
    const by = context.session?.name ?? ''
    const isChanged = await changeFigures(tx, { id: stored.id, version, content }, by)
    if (isChanged) await context.audit(tx, stored.id, { title: content.title })
    return isChanged
  })
  if (isStored) {
    return redirect(`${routes.ownTable.href(tableWhere(view, stored.id))}?kvittering=saved`)
  }
  const message = ownFiguresTexts[context.language].conflict(stored.updatedBy)
  const errors = [{ message }]
  return editPage({ view, stored, version: stored.version, values, errors }, 409)
}

async function setRemoved(
  context: RouteContext,
  isRemoved: boolean,
): Promise<{ readonly view: ProcessView; readonly id: string }> {
  const { view, stored } = await loadFigures(context)
  await context.inTenant(async (tx) => {
    await setFiguresRemoved(tx, { id: stored.id, isRemoved }, context.session?.name ?? '')
    await context.audit(tx, stored.id, { title: stored.content.title })
  })
  return { view, id: stored.id }
}

function editPage(props: EditTablePageProps, status: number): PageResult {
  const title = ownFiguresTexts[props.view.language].editTitle
  const content = <EditTablePage {...props} />
  return figuresPage(props.view, { status, title, content }, props.stored)
}
