import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { CopyButton } from '#ui/browser-buttons.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { documentPageTexts } from './document.texts.ts'
import { Receipt } from './document-receipt.tsx'
import type { ReadingLink } from './reading-link.sql.ts'

/** How long a link can be made to work, in days. */
export const readingDays = [14, 30, 90] as const

export interface ReadingLinksPageProps {
  readonly view: ProcessView
  readonly links: readonly ReadingLink[]
  /** The address of the link that was just made. */
  readonly made: string | null
  readonly now: Date
  readonly done: string
  readonly typed: { readonly label: string; readonly days: string }
  readonly errors: readonly FieldError[]
}

/** The links that let others read the draft: who has one, until when, and a new one. */
export function ReadingLinksPage(props: ReadingLinksPageProps): VNode {
  const { view, links, made, done, typed, errors } = props
  const { language } = view
  const text = documentPageTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Receipt language={language} done={done} />
      {made ? (
        <Notice kind="success" role="status">
          <p>{text.linkMade}</p>
          <p>
            <code class="st-code">{made}</code>
          </p>
          <CopyButton language={language} text={made} />
        </Notice>
      ) : null}
      <h1>{text.linkTitle}</h1>
      <p class="st-lead">{text.linkLead}</p>
      <Notice kind="warning">
        <p>{text.linkWarning}</p>
      </Notice>
      <Form
        language={language}
        action={routes.readingLinks.href({ slug: view.member.slug, period: view.period })}
      >
        <Field
          name="label"
          label={text.linkLabel}
          description={text.linkLabelHelp}
          value={typed.label}
          error={errors.find(({ name }) => name === 'label')?.message}
          size={40}
        />
        <SelectField
          name="days"
          label={text.linkDays}
          value={typed.days}
          width="auto"
          options={readingDays.map((days) => ({
            value: String(days),
            label: text.days(String(days)),
          }))}
        />
        <div class="st-actions">
          <Button variant="primary">{text.makeLink}</Button>
        </div>
      </Form>
      <Links {...props} />
      {links.length === 0 ? <EmptyState heading={text.noLinks} /> : null}
      <p class="st-no-print">
        <a
          class="ds-link"
          href={routes.strategyDocument.href({ slug: view.member.slug, period: view.period })}
        >
          {text.toDocument}
        </a>
      </p>
    </>
  )
}

function Links({ view, links, now }: ReadingLinksPageProps): VNode {
  const { language } = view
  const text = documentPageTexts[language]
  const day = (moment: Date) => longDate(osloDate(moment), language)
  return (
    <ul class="st-tasks">
      {links.map(({ id, label, expiresAt, revokedAt, revokedBy }) => (
        <li key={id}>
          <span>{label}</span>
          <span class="st-note">
            {revokedAt
              ? text.linkRevoked(day(revokedAt), revokedBy ?? '')
              : expiresAt > now
                ? text.linkUntil(day(expiresAt))
                : text.linkExpired}
          </span>
          {revokedAt === null && expiresAt > now ? (
            <Form
              language={language}
              action={routes.revokeReadingLink.href({
                slug: view.member.slug,
                period: view.period,
                linkId: id,
              })}
            >
              <Button size="sm" color="danger" label={`${text.revoke}: ${label}`}>
                {text.revoke}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
