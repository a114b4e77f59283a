import { listContributors } from '#features/activities/index.ts'
import {
  listPlans,
  lockRegister,
  type PlanChangeResult,
  type RegisterPlace,
} from '#features/plan-register/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import {
  findByPeriod,
  formKey,
  submitOnce,
  viewOf,
  workspacePage,
} from '#features/process/index.ts'
import type { TenantTx } from '#platform/db/tenant.ts'
import { fieldOf } from '#platform/http/forms.ts'
import {
  type PageResult,
  type RedirectResult,
  type Route,
  type RouteContext,
  redirect,
} from '#platform/http/route.ts'
import { tableLimits } from '#platform/tables/table-limits.ts'
import { routes } from '#routes'
import type { FieldError } from '#ui/error-summary.tsx'
import { ExportedImportPage, type ExportedImportPageProps } from './exported-import.page.tsx'
import { exportedIn, storeExported } from './exported-import.ts'
import { type PostedImport, readPosted, rowField, rowsOnPage } from './import.form.ts'
import { ImportPage, type ImportPageProps } from './import.page.tsx'
import { importTexts } from './import.texts.ts'
import { type ImportDraft, versionsOf } from './import-draft.ts'
import { importRefusalTexts } from './import-refusal.texts.ts'
import { ImportReviewPage } from './import-review.page.tsx'
import { type ImportReview, type ImportSurroundings, isStored, reviewOf } from './import-review.ts'
import { importedRowSchema } from './imported-row.ts'
import { learnHeadings, listLearnedHeadings } from './learned-heading.sql.ts'
import { storeImport } from './store-import.ts'

export const planImportRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: routes.importPlans.pattern,
    permission: 'edit',
    handle: async (context) => {
      const { view } = await loadImport(context)
      return importPage({ view, values: { text: '', sheet: '' }, errors: [] }, 200)
    },
  },
  {
    method: 'POST',
    pattern: routes.importPlans.pattern,
    permission: 'edit',
    audit: 'plan.import',
    maxFileBytes: tableLimits.bytes,
    longTextField: 'text',
    handle: async (context) => {
      const { view, surroundings } = await loadImport(context)
      const posted = await readPosted(context.form, surroundings)
      if (posted.kind !== 'draft') return refusedTable(context, view, posted)
      const { draft, areColumnsChanged } = posted
      const exported = exportedIn(draft, surroundings)
      if (exported) return answerExported(context, { view, draft, exported, errors: [] })
      const review = reviewOf(draft, surroundings)
      const page = { view, draft, review, areColumnsChanged, errors: [] }
      const isStoring = fieldOf(context.form, 'intent') === 'store'
      if (!isStoring || areColumnsChanged) return reviewPage(page, 200)
      const errors = errorsOf(review, view)
      if (errors.length > 0) return reviewPage({ ...page, draft: firstPage(draft), errors }, 422)
      const answer = await context.inTenant((tx) => store(tx, context, view, draft, surroundings))
      if (answer.kind === 'conflict') return conflictPage(context, draft, answer.ids)
      const { slug } = view.member
      return redirect(
        `${routes.plans.href({ slug, period: view.period })}?strok=${answer.changeId}`,
      )
    },
  },
]

async function loadImport(context: RouteContext) {
  return context.inTenant(async (tx) => {
    const view = viewOf(context, await findByPeriod(tx, context))
    const surroundings: ImportSurroundings = {
      registered: await listPlans(tx, view.strategy.id),
      learned: await listLearnedHeadings(tx),
      members: await listContributors(tx),
    }
    return { view, surroundings }
  })
}

/** A register that was taken along from here needs no reading, only a yes. */
async function answerExported(
  context: RouteContext,
  props: ExportedImportPageProps,
): Promise<PageResult | RedirectResult> {
  const { view, draft, exported } = props
  if (fieldOf(context.form, 'intent') !== 'store') return exportedPage(props, 200)
  const place = { tenantId: view.member.tenantId, strategyId: view.strategy.id }
  const by = context.session?.name ?? ''
  const answer = await context.inTenant(async (tx) => {
    await lockRegister(tx, place)
    const stored = await storeExported(tx, place, draft, exported, by)
    if (stored.kind === 'stored') await context.audit(tx, view.period, { ...stored })
    return stored
  })
  if (answer.kind === 'stored') {
    const { slug } = view.member
    return redirect(`${routes.plans.href({ slug, period: view.period })}?strok=${answer.changeId}`)
  }
  const text = importTexts[view.language]
  if (answer.kind === 'nothing') {
    return exportedPage({ ...props, errors: [{ message: text.exported.nothing }] }, 422)
  }
  const { surroundings } = await loadImport(context)
  const { registered } = surroundings
  const names = registered
    .filter(({ id }) => answer.ids.includes(id))
    .map(({ name }) => `«${name}»`)
  const fresh = { ...draft, versions: versionsOf(registered) }
  const errors = [{ message: text.conflict(names.slice(0, 10).join(', ')) }]
  const now = exportedIn(fresh, surroundings) ?? exported
  return exportedPage({ view, draft: fresh, exported: now, errors }, 409)
}

type Stored =
  | { readonly kind: 'stored'; readonly changeId: string }
  | { readonly kind: 'conflict'; readonly ids: readonly string[] }

async function store(
  tx: TenantTx,
  context: RouteContext,
  view: ProcessView,
  draft: ImportDraft,
  surroundings: ImportSurroundings,
): Promise<Stored> {
  const place = { tenantId: view.member.tenantId, strategyId: view.strategy.id }
  await lockRegister(tx, place)
  const content = { ...draft, page: 1 }
  const key = formKey(draft.token, content)
  const submission = await submitOnce(tx, place.tenantId, key, content, () =>
    storeDraft(tx, context, place, draft, surroundings),
  )
  if (submission.kind === 'other-content') return { kind: 'conflict', ids: [] }
  const answer = submission.result
  if (answer.kind === 'stored') {
    await context.audit(tx, view.period, { changeId: answer.changeId })
  }
  return answer
}

async function storeDraft(
  tx: TenantTx,
  context: RouteContext,
  place: RegisterPlace,
  draft: ImportDraft,
  surroundings: ImportSurroundings,
): Promise<Stored> {
  const by = context.session?.name ?? ''
  const review = reviewOf(draft, surroundings)
  const byLine = [...review.rows].sort((left, right) => left.line - right.line)
  const isUpdate = (row: ImportReview['rows'][number]) =>
    row.duplicate?.choice === 'update' && row.duplicate.plan !== null
  const storable = byLine.filter((one) => one.row.kind === 'heading' || isStored(one))
  const rows = storable
    .filter((one) => !isUpdate(one))
    .map(({ row }) => importedRowSchema.parse(row))
  const updates = storable.filter(isUpdate).map(({ row, duplicate }) => {
    const planId = duplicate?.plan?.id ?? ''
    return { row: importedRowSchema.parse(row), planId, fromVersion: draft.versions[planId] ?? 0 }
  })
  const result = await storeImport(tx, place, rows, by, updates)
  if (result.kind === 'changed') {
    await learnHeadings(tx, place.tenantId, chosenHeadings(draft, surroundings, review), by)
  }
  return storedOf(result)
}

function storedOf(result: PlanChangeResult): Stored {
  return result.kind === 'conflict'
    ? { kind: 'conflict', ids: result.ids }
    : { kind: 'stored', changeId: result.changeId }
}

/** The headings that mean something else to the municipality than we thought. */
function chosenHeadings(
  draft: ImportDraft,
  surroundings: ImportSurroundings,
  review: ImportReview,
): Parameters<typeof learnHeadings>[2] {
  if (!draft.columns) return {}
  const thought = reviewOf({ ...draft, columns: null }, surroundings).reading.columns
  const chosen = review.reading.columns.filter(
    ({ heading, role }, at) =>
      heading !== '' && !role.startsWith('year:') && thought[at]?.role !== role,
  )
  return Object.fromEntries(chosen.map(({ heading, role }) => [heading, role]))
}

function errorsOf(
  { rows, stored }: ImportReview,
  { language }: ProcessView,
): readonly FieldError[] {
  const text = importTexts[language]
  if (stored === 0) return [{ message: text.noPlans }]
  const plans = rows.filter(isStored)
  return [
    ...plans
      .filter(({ isAdoptedWrong }) => isAdoptedWrong)
      .map(({ line }) => ({ name: rowField(line, 'adopted'), message: text.wrongAdopted(line) })),
    ...plans
      .filter(({ isNameWrong }) => isNameWrong)
      .map(({ line }) => ({ name: rowField(line, 'name'), message: text.missingName(line) })),
  ].slice(0, rowsOnPage)
}

// Rows with errors come first.
function firstPage(draft: ImportDraft): ImportDraft {
  return { ...draft, page: 1 }
}

/** Somebody has changed what was to be updated: the same choices against what stands there now. */
async function conflictPage(
  context: RouteContext,
  draft: ImportDraft,
  ids: readonly string[],
): Promise<PageResult> {
  const { view, surroundings } = await loadImport(context)
  const { registered } = surroundings
  const names = registered.filter(({ id }) => ids.includes(id)).map(({ name }) => `«${name}»`)
  const message = importTexts[view.language].conflict(names.slice(0, 10).join(', '))
  const fresh = { ...draft, versions: versionsOf(registered) }
  const review = reviewOf(fresh, surroundings)
  const errors = [{ message }]
  return reviewPage({ view, draft: fresh, review, errors, areColumnsChanged: false }, 409)
}

function refusedTable(
  { form }: RouteContext,
  view: ProcessView,
  posted: Exclude<PostedImport, { kind: 'draft' }>,
): PageResult {
  const { language } = view
  const values = { text: fieldOf(form, 'text'), sheet: fieldOf(form, 'sheet') }
  const error =
    posted.kind === 'nothing'
      ? { name: 'file', message: importTexts[language].nothing }
      : { name: posted.field, message: importRefusalTexts[language][posted.refusal] }
  return importPage({ view, values, errors: [error] }, 422)
}

function importPage(props: ImportPageProps, status: number): PageResult {
  const title = importTexts[props.view.language].title
  return page(props.view, { status, title, content: <ImportPage {...props} /> })
}

function reviewPage(props: Parameters<typeof ImportReviewPage>[0], status: number): PageResult {
  const title = importTexts[props.view.language].reviewTitle
  return page(props.view, { status, title, content: <ImportReviewPage {...props} /> })
}

function exportedPage(props: ExportedImportPageProps, status: number): PageResult {
  const title = importTexts[props.view.language].reviewTitle
  return page(props.view, { status, title, content: <ExportedImportPage {...props} /> })
}

function page(view: ProcessView, content: Pick<PageResult, 'title' | 'content' | 'status'>) {
  const href = routes.plans.href({ slug: view.member.slug, period: view.period })
  return workspacePage(view, 'plans', content, [{ label: importTexts[view.language].plans, href }])
}
