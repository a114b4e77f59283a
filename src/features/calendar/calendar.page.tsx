import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { osloDate } from '#platform/clock.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { CopyButton } from '#ui/browser-buttons.tsx'
import { Button, LinkButton } from '#ui/button.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { calendarTexts } from './calendar.texts.ts'
import type { CalendarFeed } from './calendar-feed.sql.ts'

export const feedScopes = ['strategy', 'person'] as const

export interface CalendarPageProps {
  readonly view: ProcessView
  readonly feeds: readonly CalendarFeed[]
  readonly scope: string
  readonly errors: readonly FieldError[]
  /** The address of a feed that was just made, shown this once. */
  readonly madeUrl: string | null
  readonly isRevoked: boolean
}

/** The dates in a calendar of one's own: a secret address to subscribe to, or a file. */
export function CalendarPage(props: CalendarPageProps): VNode {
  const { view, errors, madeUrl, isRevoked } = props
  const { language } = view
  const text = calendarTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {isRevoked ? (
        <Notice kind="success" role="status">
          <p>{text.revoked}</p>
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.intro}</p>
      {madeUrl ? (
        <Notice kind="success" heading={text.madeHeading}>
          <p>{text.madeHelp}</p>
          <p>
            <code>{madeUrl}</code>
          </p>
          <CopyButton language={language} text={madeUrl} />
        </Notice>
      ) : null}
      <Subscribe {...props} />
      <Feeds {...props} />
      <section class="st-section">
        <h2>{text.download}</h2>
        <p>{text.downloadHelp}</p>
        <div class="st-actions">
          <LinkButton href={routes.scheduleCalendar.href(where)} download>
            {text.downloadButton}
          </LinkButton>
        </div>
      </section>
    </>
  )
}

function Subscribe({ view, scope, errors }: CalendarPageProps): VNode {
  const { language } = view
  const text = calendarTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section">
      <h2>{text.subscribe}</h2>
      <p>{text.subscribeHelp}</p>
      <Form language={language} action={routes.calendar.href(where)}>
        <RadioGroup
          name="scope"
          legend={text.scope}
          value={scope}
          error={errors.find((error) => error.name === 'scope')?.message}
          choices={feedScopes.map((value) => ({ value, label: text.scopes[value] }))}
        />
        <div class="st-actions">
          <Button variant="primary">{text.make}</Button>
        </div>
      </Form>
    </section>
  )
}

function Feeds({ view, feeds }: CalendarPageProps): VNode {
  const { language } = view
  const text = calendarTexts[language]
  const where = { slug: view.member.slug, period: view.period }
  return (
    <section class="st-section">
      <h2>{text.mine}</h2>
      {feeds.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <DataTable
          caption={text.mine}
          captionHidden
          stacked
          columns={[
            { label: text.columns.scope },
            { label: text.columns.made },
            { label: text.columns.revoke },
          ]}
          rows={feeds.map((feed) => {
            const made = longDate(osloDate(feed.createdAt), language)
            return [
              text.scopes[feed.strategyId ? 'strategy' : 'person'],
              made,
              <Form
                key={feed.id}
                language={language}
                action={routes.revokeCalendar.href({ ...where, feedId: feed.id })}
              >
                <Button variant="tertiary" size="sm" label={text.revokeLabel(made)}>
                  {text.revoke}
                </Button>
              </Form>,
            ]
          })}
        />
      )}
    </section>
  )
}
