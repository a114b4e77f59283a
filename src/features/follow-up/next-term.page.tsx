import type { VNode } from 'preact'
import { number } from '#platform/i18n/format.ts'
import { periodLabel, periodOf, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { FollowUpTabs } from './follow-up-tabs.page.tsx'
import { type FollowUpView, whereOf } from './follow-up-view.ts'
import { nextTermTexts } from './next-term.texts.ts'
import { openWishes, termAfter } from './start-next-term.ts'

export interface NextTermPageProps {
  readonly followUp: FollowUpView
  readonly exists: boolean
  readonly formToken: string
  readonly constitution: string
  readonly errors: readonly FieldError[]
}

/** What goes on into the next term, and the button that starts it. */
export function NextTermPage(props: NextTermPageProps): VNode {
  const { followUp, exists, formToken, constitution, errors } = props
  const { view } = followUp
  const { language } = view
  const text = nextTermTexts[language]
  const term = termAfter(view.strategy.term)
  const wishes = openWishes(followUp).length
  const there = routes.overview.href({ slug: view.member.slug, period: periodOf(term) })
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead(periodLabel(term))}</p>
      <FollowUpTabs followUp={followUp} />
      {exists ? (
        <Notice kind="info">
          <p>
            {text.exists(periodLabel(term))}{' '}
            <a class="ds-link" href={there}>
              {text.open}
            </a>
          </p>
        </Notice>
      ) : (
        <>
          <h2>{text.carried}</h2>
          <ul>
            <li>{text.plans}</li>
            <li>{text.evaluation}</li>
            {wishes > 0 ? <li>{text.wishes(number(wishes, language))}</li> : null}
          </ul>
          <p>{text.kept}</p>
          <Form language={language} action={routes.nextTerm.href(whereOf(view))}>
            <input type="hidden" name="formToken" value={formToken} />
            <Field
              type="date"
              name="constitution"
              label={text.constitution}
              description={text.constitutionHelp}
              value={constitution}
              error={errors[0]?.message}
            />
            <div class="st-actions">
              <Button variant="primary">{text.start}</Button>
            </div>
          </Form>
        </>
      )}
    </>
  )
}
