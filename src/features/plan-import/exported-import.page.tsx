import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import type { ExportedImport } from './exported-import.ts'
import { keptTable } from './import.page.tsx'
import { importTexts } from './import.texts.ts'
import { type ImportDraft, packDraft } from './import-draft.ts'

export interface ExportedImportPageProps {
  readonly view: ProcessView
  readonly draft: ImportDraft
  readonly exported: ExportedImport
  readonly errors: readonly FieldError[]
}

const mostProblems = 25

/** What a register that was taken along changes now that it has come back. */
export function ExportedImportPage(props: ExportedImportPageProps): VNode {
  const { view, draft, exported, errors } = props
  const { language, member, period } = view
  const text = importTexts[language]
  const { added, edits, unchanged, problems } = exported
  const count = (value: number) => number(value, language)
  const changes = added.length + edits.length
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.reviewTitle}</h1>
      <ForgetText keptAs={keptTable(view)} />
      <p class="st-lead">{text.exported.lead}</p>
      <ul>
        <li>{text.exported.added(count(added.length))}</li>
        <li>{text.exported.edited(count(edits.length))}</li>
        <li>{text.exported.unchanged(count(unchanged))}</li>
      </ul>
      {problems.length > 0 ? <h2>{text.exported.problems(count(problems.length))}</h2> : null}
      {problems.length > 0 ? (
        <ul>
          {problems.slice(0, mostProblems).map(({ line, messages }) => (
            <li key={line}>{`${text.line(line)}: ${messages.join(' ')}`}</li>
          ))}
        </ul>
      ) : null}
      <Form language={language} encoding="multipart">
        {packDraft(draft).map((part, at) => (
          <input key={at} type="hidden" name="draft" value={part} />
        ))}
        <div class="st-actions">
          {changes > 0 ? (
            <Button variant="primary" name="intent" value="store">
              {text.exported.store}
            </Button>
          ) : null}
          <a class="ds-link" href={routes.importPlans.href({ slug: member.slug, period })}>
            {text.startAgain}
          </a>
        </div>
      </Form>
    </>
  )
}
