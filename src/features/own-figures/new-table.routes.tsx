import { type FigureTableReading, readFigureTable } from '#domain/own-figures/figure-table.ts'
import { importRefusalTexts } from '#features/plan-import/index.ts'
import {
  findByPeriod,
  formKey,
  type ProcessView,
  submitOnce,
  viewOf,
} from '#features/process/index.ts'
import { fieldOf, fieldsOf, formVersion } from '#platform/http/forms.ts'
import {
  type PageResult,
  type Route,
  type RouteContext,
  type RouteResult,
  redirect,
} from '#platform/http/route.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { ChooseTablePage, type ChooseTablePageProps } from './choose-table.page.tsx'
import { detailValues, postedDetails, postedLayout, readDetails } from './figures.form.ts'
import { emptyDetails, type OwnFigures, ownFiguresSchema } from './figures-content.ts'
import { type FiguresDraft, type FiguresRefusal, newDraft, unpackDraft } from './figures-draft.ts'
import { addFigures, changeFigures, listFigures, type StoredFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { figuresPage, loadFigures, tableWhere } from './own-figures-page.ts'
import { ReviewTablePage, type ReviewTablePageProps } from './review-table.page.tsx'

const upload = { maxFileBytes: tableLimits.bytes, longTextField: 'text' } as const
const mostTables = 500

export const newTableRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.newOwnTable.pattern,
    permission: 'edit',
    handle: async (context) => choosePage({ ...(await newTable(context)), ...blank }, 200),
  },
  {
    method: 'POST',
    pattern: routes.newOwnTable.pattern,
    permission: 'edit',
    audit: 'own-figures.add',
    ...upload,
    handle: async (context) => answer(context, await newTable(context)),
  },
  {
    method: 'GET',
    pattern: routes.replaceOwnTable.pattern,
    permission: 'edit',
    handle: async (context) => choosePage({ ...(await replacedTable(context)), ...blank }, 200),
  },
  {
    method: 'POST',
    pattern: routes.replaceOwnTable.pattern,
    permission: 'edit',
    audit: 'own-figures.replace',
    ...upload,
    handle: async (context) => answer(context, await replacedTable(context)),
  },
]

const blank = { values: { text: '', sheet: '' }, errors: [] } as const

interface Target {
  readonly view: ProcessView
  readonly replaced: StoredFigures | null
}

async function newTable(context: RouteContext): Promise<Target> {
  const strategy = await context.inTenant((tx) => findByPeriod(tx, context))
  return { view: viewOf(context, strategy), replaced: null }
}

async function replacedTable(context: RouteContext): Promise<Target> {
  const { view, stored } = await loadFigures(context)
  return { view, replaced: stored }
}

/** A new table is shown as it was read; a draft is corrected, or stored. */
async function answer(context: RouteContext, target: Target): Promise<RouteResult> {
  const { form, language } = context
  const sent = fieldsOf(form, 'draft')
  if (sent.length === 0) return firstReading(context, target)
  const draft = unpackDraft(sent)
  if (!draft) return refusedTable(context, target, { kind: 'nothing' })
  const posted = postedLayout(form, draft, language)
  const read = readDetails(postedDetails(form), language)
  const corrected: FiguresDraft = posted.errors.length > 0 ? draft : draftWith(draft, posted.layout)
  const reading = readFigureTable(corrected.rows, corrected.layout)
  const review: ReviewTablePageProps = {
    ...{ view: target.view, replaced: replacedNow(context, target), draft: corrected, reading },
    values: postedDetails(form),
    typedLines: posted.errors.length > 0 ? typedLines(context) : {},
    errors: posted.errors,
    isReadAgain: posted.errors.length === 0 && posted.isChanged,
  }
  const isStoring = fieldOf(form, 'intent') === 'store'
  if (posted.errors.length > 0) return reviewPage(review, 422)
  if (!isStoring || posted.isChanged) return reviewPage(review, 200)
  const errors = [
    ...(read.kind === 'refused' ? read.errors : []),
    ...rowErrors(reading, target.view),
  ]
  if (read.kind === 'refused' || errors.length > 0) return reviewPage({ ...review, errors }, 422)
  const content = ownFiguresSchema.parse({ ...read.details, table: reading.table })
  return store(context, target, review, content)
}

function draftWith(draft: FiguresDraft, layout: ReturnType<typeof postedLayout>['layout']) {
  const lines = (some: readonly number[]) => [...some]
  return {
    ...draft,
    layout: {
      ...layout,
      headingLines: lines(layout.headingLines),
      totalLines: lines(layout.totalLines),
      leftOutLines: lines(layout.leftOutLines),
      columns: [...layout.columns],
    },
  }
}

async function firstReading(context: RouteContext, target: Target): Promise<PageResult> {
  const made = await newDraft(context.form)
  if (made.kind !== 'draft') return refusedTable(context, target, made)
  const { draft } = made
  const reading = readFigureTable(draft.rows, draft.layout)
  const values = detailValues(target.replaced?.content ?? emptyDetails)
  const { view } = target
  const replaced = replacedNow(context, target)
  return reviewPage(
    { view, replaced, draft, reading, values, typedLines: {}, errors: [], isReadAgain: false },
    200,
  )
}

/** With the version that the person saw when they began. */
function replacedNow({ form }: RouteContext, { replaced }: Target) {
  return replaced ? { id: replaced.id, version: formVersion(form) } : null
}

function typedLines({ form }: RouteContext): Readonly<Record<string, string>> {
  const names = ['headingLines', 'totalLines', 'leftOutLines']
  return Object.fromEntries(names.map((name) => [name, fieldOf(form, name)]))
}

function rowErrors({ table }: FigureTableReading, view: ProcessView): readonly FieldError[] {
  const message = ownFiguresTexts[view.language].problems.noRows
  return table.rows.length === 0 ? [{ name: 'leftOutLines', message }] : []
}

async function store(
  context: RouteContext,
  { view, replaced }: Target,
  review: ReviewTablePageProps,
  content: OwnFigures,
): Promise<RouteResult> {
  const by = context.session?.name ?? ''
  const { title } = content
  const text = ownFiguresTexts[view.language]
  if (!replaced) {
    const { tenantId } = view.member
    const key = formKey(review.draft.token, content)
    const id = await context.inTenant(async (tx) => {
      if ((await listFigures(tx)).length >= mostTables) return null
      const sent = await submitOnce(tx, tenantId, key, content, () =>
        addFigures(tx, tenantId, content, by),
      )
      if (sent.kind === 'other-content') return null
      await context.audit(tx, sent.result, { title })
      return sent.result
    })
    if (id) return redirect(`${routes.ownTable.href(tableWhere(view, id))}?kvittering=added`)
    return reviewPage({ ...review, errors: [{ message: text.problems.full }] }, 422)
  }
  const version = formVersion(context.form)
  const isStored = await context.inTenant(async (tx) => {
    const isChanged = await changeFigures(tx, { id: replaced.id, version, content }, by)
    if (isChanged) await context.audit(tx, replaced.id, { title })
    return isChanged
  })
  const href = routes.ownTable.href(tableWhere(view, replaced.id))
  if (isStored) return redirect(`${href}?kvittering=saved`)
  const fresh = { id: replaced.id, version: replaced.version }
  const errors = [{ message: text.conflict(replaced.updatedBy) }]
  return reviewPage({ ...review, replaced: fresh, errors }, 409)
}

function refusedTable(
  { form }: RouteContext,
  target: Target,
  refused:
    | { readonly kind: 'nothing' }
    | { kind: 'refused'; refusal: FiguresRefusal; field: string },
): PageResult {
  const { language } = target.view
  const text = ownFiguresTexts[language]
  const words: Readonly<Record<string, string>> = {
    ...importRefusalTexts[language],
    ...text.refusals,
  }
  const error =
    refused.kind === 'nothing'
      ? { name: 'file', message: text.nothing }
      : { name: refused.field, message: words[refused.refusal] ?? text.nothing }
  const values = { text: fieldOf(form, 'text'), sheet: fieldOf(form, 'sheet') }
  return choosePage({ ...target, values, errors: [error] }, 422)
}

function choosePage(props: ChooseTablePageProps, status: number): PageResult {
  const { view, replaced } = props
  const text = ownFiguresTexts[view.language]
  const title = replaced ? text.replace : text.newTitle
  return figuresPage(
    view,
    { status, title, content: <ChooseTablePage {...props} /> },
    replaced ?? 'list',
  )
}

function reviewPage(props: ReviewTablePageProps, status: number): PageResult {
  const title = ownFiguresTexts[props.view.language].reviewTitle
  const content = <ReviewTablePage {...props} />
  return figuresPage(props.view, { status, title, content }, 'list')
}
