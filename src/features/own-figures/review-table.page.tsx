import type { VNode } from 'preact'
import type { FigureTableReading } from '#domain/own-figures/figure-table.ts'
import { yearsOf } from '#domain/own-figures/figure-table.ts'
import { columnUses } from '#domain/own-figures/table-layout.ts'
import type { ProcessView } from '#features/process/index.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DetailFields } from './detail-fields.tsx'
import { columnField, type DetailValues, writeLines } from './figures.form.ts'
import { type FiguresDraft, packDraft } from './figures-draft.ts'
import { FiguresTable } from './figures-table.tsx'
import type { StoredFigures } from './own-figures.sql.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'
import { keptFigures } from './own-tables.page.tsx'
import { TableRemarks } from './table-remarks.tsx'

export interface ReviewTablePageProps {
  readonly view: ProcessView
  readonly replaced: Pick<StoredFigures, 'id' | 'version'> | null
  readonly draft: FiguresDraft
  readonly reading: FigureTableReading
  readonly values: DetailValues
  /** What was typed of the lines, where it is to be shown again. */
  readonly typedLines: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
  readonly isReadAgain: boolean
}

const previewRows = 20

/** A table as it was read, to be corrected and described before it is stored. */
export function ReviewTablePage(props: ReviewTablePageProps): VNode {
  const { view, replaced, draft, reading, values, errors, isReadAgain } = props
  const { language } = view
  const text = ownFiguresTexts[language]
  const { table } = reading
  const years = yearsOf(table)
  const counts = text.counts(table.rows.length, table.columns.length)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.reviewTitle}</h1>
      <p class="st-lead">{text.nothingStored}</p>
      {isReadAgain ? (
        <Notice kind="info" role="status">
          <p>{text.layoutChanged}</p>
        </Notice>
      ) : null}
      <TableRemarks draft={draft} reading={reading} language={language} />
      <p>
        {counts} {text.years[years]}
      </p>
      {table.rows.length > previewRows ? (
        <p>{text.previewPart(previewRows, table.rows.length)}</p>
      ) : null}
      <FiguresTable
        table={table}
        caption={text.previewCaption}
        language={language}
        mostRows={previewRows}
      />
      <Form
        language={language}
        encoding="multipart"
        keepAs={keptFigures(view, replaced?.id ?? null)}
      >
        {packDraft(draft).map((part, at) => (
          <input key={at} type="hidden" name="draft" value={part} />
        ))}
        {replaced ? <input type="hidden" name="version" value={replaced.version} /> : null}
        <LayoutFields {...props} />
        <h2>{text.details}</h2>
        <DetailFields
          language={language}
          values={values}
          errors={errors}
          headings={years === 'none' ? table.columns.map(({ heading }) => heading) : []}
        />
        <div class="st-actions">
          <Button variant="primary" name="intent" value="store">
            {text.save}
          </Button>
        </div>
      </Form>
    </>
  )
}

function LayoutFields({ view, draft, typedLines, errors }: ReviewTablePageProps): VNode {
  const text = ownFiguresTexts[view.language]
  const { layout } = draft
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  const lineField = (name: 'headingLines' | 'totalLines' | 'leftOutLines', help: string) => (
    <Field
      name={name}
      label={text[name]}
      description={help}
      note={text.optional}
      size={20}
      value={typedLines[name] ?? writeLines(layout[name])}
      error={errorOf(name)}
    />
  )
  const isWrong = errors.some(
    ({ name = '' }) => name.endsWith('Lines') || name.startsWith('column-'),
  )
  return (
    <Details summary={text.howRead} open={isWrong || layout.headingLines.length === 0}>
      <p>{text.howReadHelp}</p>
      {lineField('headingLines', text.headingHelp)}
      {lineField('totalLines', text.totalHelp)}
      {lineField('leftOutLines', text.leftOutHelp)}
      <RadioGroup
        name="decimalSign"
        legend={text.decimalSign}
        value={layout.decimalSign}
        choices={(['comma', 'dot'] as const).map((value) => ({
          value,
          label: text.decimalSigns[value],
        }))}
      />
      <h3>{text.columns}</h3>
      <div class="st-import-columns">
        {layout.columns.map((use, at) => (
          <SelectField
            key={at}
            name={columnField(at)}
            label={columnLabel(draft, at, text)}
            value={use}
            error={errorOf(columnField(at))}
            options={columnUses.map((value) => ({ value, label: text.uses[value] }))}
          />
        ))}
      </div>
      <div class="st-actions">
        <Button name="intent" value="read">
          {text.readAgain}
        </Button>
      </div>
    </Details>
  )
}

const longestHeading = 60

function columnLabel(
  { rows, layout }: FiguresDraft,
  at: number,
  text: (typeof ownFiguresTexts)['nb'],
): string {
  const headed = new Set(layout.headingLines)
  const heading = rows
    .filter(({ line }) => headed.has(line))
    .map(({ cells }) => (cells[at] ?? '').trim())
    .filter(Boolean)
    .join(' ')
  return heading === ''
    ? text.column(at + 1)
    : text.columnOf(at + 1, heading.slice(0, longestHeading))
}
