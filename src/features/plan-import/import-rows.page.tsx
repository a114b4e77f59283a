import type { VNode } from 'preact'
import { rowKinds } from '#domain/plan-import/plan-import.ts'
import type { ProcessView } from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import { fieldId } from '#ui/field.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { rowField, rowsOnPage } from './import.form.ts'
import { importTexts } from './import.texts.ts'
import { duplicateChoices, type ImportDraft } from './import-draft.ts'
import type { ReviewRow } from './import-review.ts'
import { questionSentence } from './question-sentence.ts'

interface RowProps {
  readonly view: ProcessView
  readonly one: ReviewRow
}

/** The rows of one page, each with its source beside what is understood of it. */
export function ImportRows({
  view,
  draft,
  rows,
}: {
  view: ProcessView
  draft: ImportDraft
  rows: readonly ReviewRow[]
}): VNode {
  const { language } = view
  const text = importTexts[language]
  const last = Math.max(1, Math.ceil(rows.length / rowsOnPage))
  const first = (Math.min(draft.page, last) - 1) * rowsOnPage
  const shown = rows.slice(first, first + rowsOnPage)
  const count = (value: number) => number(value, language)
  const caption = text.rowsCaption(
    count(first + 1),
    count(first + shown.length),
    count(rows.length),
  )
  const { heads } = text
  return (
    <div class="st-import-rows">
      <DataTable
        caption={caption}
        stacked
        columns={[
          { label: heads.row },
          { label: heads.kind },
          { label: heads.name },
          { label: heads.adopted },
          { label: heads.assessment },
        ]}
        rows={shown.map((one) => [
          <RowSource view={view} one={one} />,
          <RowKindField view={view} one={one} />,
          rowText({ view, one, field: 'name', value: one.row.name ?? '' }),
          rowText({ view, one, field: 'adopted', value: one.adopted }),
          rowText({ view, one, field: 'assessment', value: one.row.assessment ?? '' }),
        ])}
      />
    </div>
  )
}

const longestSource = 240

function RowSource({ view, one }: RowProps): VNode {
  const { language } = view
  const text = importTexts[language]
  const { line, duplicate, questions } = one
  const written = one.read.source.cells.filter((cell) => cell.trim() !== '').join(' | ')
  return (
    <>
      {text.line(line)}
      <span class="st-source">
        {written.length > longestSource
          ? `${written.slice(0, longestSource).toWellFormed()} …`
          : written}
      </span>
      {questions.map((question) => (
        <span key={`${question.code} ${question.column ?? ''}`} class="st-import-question">
          {questionSentence(question, language)}
        </span>
      ))}
      {duplicate ? (
        <span class="st-import-question">
          {duplicate.plan
            ? text.duplicateOfPlan(duplicate.plan.name)
            : text.duplicateOfRow(duplicate.line)}
        </span>
      ) : null}
    </>
  )
}

function RowKindField({ view, one }: RowProps): VNode {
  const text = importTexts[view.language]
  const { line, row, alike, questions } = one
  const same = rowField(line, 'same')
  return (
    <span class="st-import-cell">
      <select
        class="ds-input"
        name={rowField(line, 'kind')}
        aria-label={text.cell(line, text.heads.kind)}
      >
        {rowKinds
          .filter((kind) => kind !== 'empty')
          .map((kind) => (
            <option key={kind} value={kind} selected={kind === row.kind}>
              {text.kind[kind]}
            </option>
          ))}
      </select>
      <DuplicateField view={view} one={one} />
      {alike > 1 && questions.length > 0 ? (
        <span class="st-import-same">
          <input class="ds-input" type="checkbox" id={fieldId(same)} name={same} value="ja" />{' '}
          <label for={fieldId(same)}>{text.same(alike)}</label>
        </span>
      ) : null}
    </span>
  )
}

function DuplicateField({ view, one }: RowProps): VNode | null {
  const text = importTexts[view.language]
  const { line, duplicate } = one
  if (!duplicate) return null
  const choices = duplicateChoices.filter((choice) => choice !== 'update' || duplicate.plan)
  // What stands in the register under the same name is chosen for all at once.
  if (duplicate.plan && duplicate.likeness === 'same') return null
  return (
    <select
      class="ds-input"
      name={rowField(line, 'duplicate')}
      aria-label={text.cell(line, text.duplicate)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice} selected={choice === duplicate.choice}>
          {text.choice[choice]}
        </option>
      ))}
    </select>
  )
}

// Not a component: a cell with nothing in it must be known as empty.
function rowText({
  view,
  one,
  field,
  value,
}: RowProps & { field: 'name' | 'adopted' | 'assessment'; value: string }): VNode | null {
  const text = importTexts[view.language]
  // Nothing is stored of a row that is no plan; one that becomes a plan is shown them the next time.
  if (!['plan', 'task'].includes(one.row.kind) && one.questions.length === 0) return null
  const name = rowField(one.line, field)
  const wrong = { name: one.isNameWrong, adopted: one.isAdoptedWrong, assessment: false }
  return (
    <span class="st-import-cell">
      <input
        class="ds-input"
        type="text"
        id={fieldId(name)}
        name={name}
        value={value}
        size={field === 'adopted' ? 11 : 24}
        aria-label={text.cell(one.line, text.heads[field])}
        aria-invalid={wrong[field] ? 'true' : undefined}
      />
    </span>
  )
}
