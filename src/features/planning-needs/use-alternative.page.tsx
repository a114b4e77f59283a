import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { effectSentences } from './alternative-comparison.ts'
import { alternativesTexts } from './alternatives.texts.ts'
import { cellHref } from './alternatives-table.page.tsx'
import { choiceWords } from './choice-words.ts'
import { needHref } from './needs-address.ts'
import type { NeedsView } from './needs-view.ts'
import { planningWords } from './planning-words.texts.ts'
import type { AlternativeUse } from './use-alternative.ts'

export interface UseAlternativePageProps {
  readonly needs: NeedsView
  readonly use: AlternativeUse
  readonly errors: readonly FieldError[]
}

/** What will change, before an alternative becomes what is decided. */
export function UseAlternativePage({ needs, use, errors }: UseAlternativePageProps): VNode {
  const { language, member, period } = needs.view
  const text = alternativesTexts[language]
  const { alternative, changes, mark } = use
  const where = { slug: member.slug, period }
  const isPossible = changes.length > 0 && changes.every(({ fault }) => fault === null)
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.use.title(alternative.content.title)}</h1>
      {changes.length === 0 ? (
        <p class="st-lead">{text.use.same}</p>
      ) : (
        <>
          <p class="st-lead">{text.use.lead}</p>
          <Changes needs={needs} use={use} />
          <p>{effectSentences(alternative, needs)}</p>
        </>
      )}
      <Faults needs={needs} use={use} />
      {isPossible ? (
        <Form
          language={language}
          action={routes.useAlternative.href({ ...where, alternativeId: alternative.id })}
        >
          <input type="hidden" name="mark" value={mark} />
          <div class="st-actions">
            <Button variant="primary">{text.use.button}</Button>
          </div>
        </Form>
      ) : null}
      <p class="st-no-print">
        <a class="ds-link" href={routes.planningAlternatives.href(where)}>
          {text.use.back}
        </a>
      </p>
    </>
  )
}

type UseProps = Omit<UseAlternativePageProps, 'errors'>

function Changes({ needs, use }: UseProps): VNode {
  const { language } = needs.view
  const text = alternativesTexts[language]
  const { undecided } = planningWords[language]
  return (
    <DataTable
      caption={text.use.changes}
      captionHidden
      stacked={use.changes.length <= 60}
      columns={[{ label: text.columns.plan }, { label: text.now }, { label: text.use.becomes }]}
      rows={use.changes.map(({ entry, after }) => [
        <a key={entry.plan.id} class="ds-link" href={needHref(needs, entry)}>
          {entry.plan.name}
        </a>,
        entry.need.decision === null ? undecided : choiceWords(entry.choice, needs),
        choiceWords(after, needs),
      ])}
    />
  )
}

/** What has to be said of some plans first. */
function Faults({ needs, use }: UseProps): VNode | null {
  const text = alternativesTexts[needs.view.language]
  const faults = use.changes.flatMap(({ entry, fault }) => (fault ? [{ entry, fault }] : []))
  if (faults.length === 0) return null
  return (
    <Notice kind="warning" heading={text.use.faults} level={2}>
      <ul class="ds-list">
        {faults.map(({ entry, fault }) => (
          <li key={entry.plan.id}>
            <a
              class="ds-link"
              href={cellHref(needs, {
                alternativeId: use.alternative.id,
                planId: entry.plan.id,
              })}
            >
              {entry.plan.name}
            </a>
            {': '}
            {text.problems[fault]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
