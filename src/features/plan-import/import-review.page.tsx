import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import type { TableNotice } from '#platform/tables/read-table-file.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { rowsOnPage } from './import.form.ts'
import { keptTable } from './import.page.tsx'
import { importTexts } from './import.texts.ts'
import { ImportColumns } from './import-columns.page.tsx'
import {
  type DuplicateChoice,
  duplicateChoices,
  type ImportDraft,
  packDraft,
} from './import-draft.ts'
import type { ImportReview } from './import-review.ts'
import { ImportRows } from './import-rows.page.tsx'

export interface ImportReviewPageProps {
  readonly view: ProcessView
  readonly draft: ImportDraft
  readonly review: ImportReview
  readonly errors: readonly FieldError[]
  readonly areColumnsChanged: boolean
}

/** What was read of a table, to be corrected and then stored in one stroke. */
export function ImportReviewPage(props: ImportReviewPageProps): VNode {
  const { view, draft, review, errors, areColumnsChanged } = props
  const { language, member, period } = view
  const text = importTexts[language]
  const hasKnown = review.rows.some(
    ({ duplicate }) => duplicate?.plan && duplicate.likeness === 'same',
  )
  const written = number(review.stored, language)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.reviewTitle}</h1>
      {areColumnsChanged ? (
        <Notice kind="info" role="status">
          <p>{text.columnsChanged}</p>
        </Notice>
      ) : null}
      <ForgetText keptAs={keptTable(view)} />
      <Summary {...props} />
      <Form language={language} encoding="multipart">
        {packDraft(draft).map((part, at) => (
          <input key={at} type="hidden" name="draft" value={part} />
        ))}
        {/* Enter in a field must not store: the first button of a form is the one it presses. */}
        <button type="submit" name="intent" value={`side-${draft.page}`} hidden />
        <ImportColumns view={view} draft={draft} reading={review.reading} />
        {hasKnown ? (
          <RadioGroup
            name="registered"
            legend={text.registered}
            value={draft.registered}
            choices={duplicateChoices.map((value: DuplicateChoice) => ({
              value,
              label: text.choice[value],
            }))}
          />
        ) : null}
        <h2>{text.rows}</h2>
        <ImportRows view={view} draft={draft} rows={review.rows} />
        <PageButtons {...props} />
        <div class="st-actions">
          <Button variant="primary" name="intent" value="store">
            {review.stored === 0 ? text.storeNone : text.store(review.stored, written)}
          </Button>
          <a class="ds-link" href={routes.importPlans.href({ slug: member.slug, period })}>
            {text.startAgain}
          </a>
        </div>
      </Form>
    </>
  )
}

function Summary({ view, draft, review }: ImportReviewPageProps): VNode {
  const { language } = view
  const text = importTexts[language]
  const { rows } = review.reading
  const plans = rows.filter(({ kind }) => kind === 'plan').length
  const groups = rows.filter(({ kind }) => kind === 'group-heading').length
  const asked = rows.filter(({ questions }) => questions.length > 0).length
  const known = review.rows.filter(({ duplicate }) => duplicate?.plan).length
  const counted = [
    text.count.plans(plans, number(plans, language)),
    ...(groups > 0 ? [text.count.groups(groups, number(groups, language))] : []),
    ...(asked > 0 ? [text.count.asked(asked, number(asked, language))] : []),
  ]
  const remarks = [
    text.layout[draft.layout],
    ...draft.notices.map((notice) => noticeWords(notice as TableNotice, view)),
  ].filter((remark) => remark !== '')
  return (
    <>
      <p class="st-lead">
        {`${counted.join(', ')}. `}
        {known > 0 ? `${text.count.known(known, number(known, language))} ` : ''}
        {text.nothingStored}
      </p>
      {remarks.length > 0 ? (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function noticeWords(notice: TableNotice, { language }: ProcessView): string {
  const { notices } = importTexts[language]
  switch (notice.code) {
    case 'macros-left-out':
      return notices['macros-left-out']
    case 'formulas-as-text':
    case 'hidden-rows-read':
      return notices[notice.code](notice.count)
    case 'other-sheets':
      return notices['other-sheets'](
        notice.sheet,
        notice.others.map((name) => `«${name}»`).join(', '),
      )
    default:
      return ''
  }
}

function PageButtons({ view, draft, review }: ImportReviewPageProps): VNode | null {
  const text = importTexts[view.language]
  const last = Math.max(1, Math.ceil(review.rows.length / rowsOnPage))
  const page = Math.min(draft.page, last)
  if (last === 1) return null
  return (
    <div class="st-actions">
      {page > 1 ? (
        <Button name="intent" value={`side-${page - 1}`}>
          {text.previous}
        </Button>
      ) : null}
      {page < last ? (
        <Button name="intent" value={`side-${page + 1}`}>
          {text.next}
        </Button>
      ) : null}
    </div>
  )
}
