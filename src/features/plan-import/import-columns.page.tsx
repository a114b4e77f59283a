import type { VNode } from 'preact'
import {
  type ColumnRole,
  namedColumnRoles,
  type PlanTableReading,
} from '#domain/plan-import/plan-import.ts'
import type { ProcessView } from '#features/process/index.ts'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { SelectField } from '#ui/field.tsx'
import { importTexts } from './import.texts.ts'
import type { ImportDraft } from './import-draft.ts'

/** What each column is taken to hold, to be chosen otherwise. */
export function ImportColumns({
  view,
  draft,
  reading,
}: {
  view: ProcessView
  draft: ImportDraft
  reading: PlanTableReading
}): VNode | null {
  const { language } = view
  const text = importTexts[language]
  const { columns, headingLine } = reading
  if (columns.length === 0) return null
  return (
    <Details summary={text.columns} open={columns.some(({ origin }) => origin === 'content')}>
      <p>{text.columnsHelp}</p>
      <SelectField
        name="heading"
        label={text.heading}
        value={String(headingLine ?? '')}
        emptyLabel={text.noHeading}
        options={headingOptions(draft, headingLine).map(([line, cells]) => ({
          value: String(line),
          label: `${text.line(line)}: ${shortened(cells.join(' | '))}`,
        }))}
      />
      <div class="st-import-columns">
        {columns.map(({ role, heading }, at) => (
          <SelectField
            key={at}
            name={`column-${at + 1}`}
            label={heading === '' ? text.column(at + 1) : text.columnOf(at + 1, shortened(heading))}
            description={sampleOf(draft, at, heading)}
            value={role}
            options={rolesFor(role).map((value) => ({ value, label: roleWords(value, language) }))}
          />
        ))}
      </div>
      <div class="st-actions">
        <Button name="intent" value="side-1">
          {text.readAgain}
        </Button>
      </div>
    </Details>
  )
}

const offeredHeadings = 8

function headingOptions({ rows }: ImportDraft, chosen: number | null): ImportDraft['rows'] {
  const filled = rows.filter(([, cells]) => cells.some((cell) => cell !== ''))
  return filled.filter(([line], at) => at < offeredHeadings || line === chosen)
}

function rolesFor(role: ColumnRole): readonly ColumnRole[] {
  return role.startsWith('year:') ? [...namedColumnRoles, role] : namedColumnRoles
}

function roleWords(role: ColumnRole, language: Language): string {
  const text = importTexts[language]
  const named = namedColumnRoles.find((one) => one === role)
  return named ? text.role[named] : text.year(role.slice('year:'.length))
}

const longestSample = 60

/** The first cells under the heading, so that one sees what the column holds. */
function sampleOf({ rows }: ImportDraft, at: number, heading: string): string {
  const found: string[] = []
  for (const [, cells] of rows) {
    const cell = (cells[at] ?? '').trim()
    if (cell !== '' && cell !== heading && !found.includes(cell)) found.push(cell)
    if (found.length === 2) break
  }
  return shortened(found.join(' · '))
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > longestSample ? `${flat.slice(0, longestSample).toWellFormed()} …` : flat
}
