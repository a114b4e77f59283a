import type { VNode } from 'preact'
import { inNorwegianOrder } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { AuditEvent, AuditFilter } from './audit-log.sql.ts'
import { auditLogTexts } from './audit-log.texts.ts'
import { actionWords, detailWords, subjectWords } from './audit-sentence.ts'

export interface AuditLogPageProps {
  language: Language
  slug: string
  events: readonly AuditEvent[]
  filter: AuditFilter
  actions: readonly string[]
  actors: readonly string[]
  /** The address of the next, older page; null on the last. */
  olderHref: string | null
  isFirstPage: boolean
}

export function AuditLogPage({
  language,
  slug,
  events,
  filter,
  ...props
}: AuditLogPageProps): VNode {
  const text = auditLogTexts[language]
  const here = routes.auditLog.href({ slug })
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <FilterForm
        language={language}
        slug={slug}
        filter={filter}
        actions={props.actions}
        actors={props.actors}
      />
      {events.length === 0 ? (
        <EmptyState heading={text.none}>
          <p>{text.noneText}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={text.caption}
          columns={[text.when, text.who, text.what, text.where].map((label) => ({ label }))}
          rows={events.map((event) => [
            dateAndTime(event.at, language),
            <Who event={event} />,
            <What event={event} language={language} />,
            event.address || text.byCommand,
          ])}
          stacked
        />
      )}
      <div class="st-actions">
        {props.olderHref ? <LinkButton href={props.olderHref}>{text.older}</LinkButton> : null}
        {props.isFirstPage ? null : (
          <LinkButton variant="tertiary" href={`${here}${filterQuery(filter)}`}>
            {text.newest}
          </LinkButton>
        )}
        <LinkButton
          variant="tertiary"
          href={`${routes.auditLogCsv.href({ slug })}${filterQuery(filter)}`}
          download
        >
          {text.csv}
        </LinkButton>
      </div>
    </>
  )
}

/** The filter as a query, with a further part when it is given; empty when nothing is chosen. */
export function filterQuery(filter: AuditFilter, more: Record<string, string> = {}): string {
  const search = new URLSearchParams({
    ...(filter.action && { handling: filter.action }),
    ...(filter.actor && { hvem: filter.actor }),
    ...more,
  })
  return search.size === 0 ? '' : `?${search}`
}

function Who({ event }: { event: AuditEvent }): VNode {
  return (
    <div>
      {event.actor}
      {event.actorEmail === null ? null : (
        <>
          <br />
          <span class="st-muted">{event.actorEmail}</span>
        </>
      )}
    </div>
  )
}

function What({ event, language }: { event: AuditEvent; language: Language }): VNode {
  const subject = subjectWords(event)
  const details = detailWords(event, language)
  return (
    <div>
      {actionWords(event.action, language)}
      {subject ? `: ${subject}` : ''}
      {details.length > 0 ? (
        <>
          <br />
          <span class="st-muted">{details.join(', ')}</span>
        </>
      ) : null}
    </div>
  )
}

type FilterFormProps = Pick<
  AuditLogPageProps,
  'language' | 'slug' | 'filter' | 'actions' | 'actors'
>

function FilterForm({ language, slug, filter, actions, actors }: FilterFormProps): VNode {
  const text = auditLogTexts[language]
  const isFiltered = filter.action !== '' || filter.actor !== ''
  const options = actions
    .map((action) => ({ value: action, label: actionWords(action, language) }))
    .sort((a, b) => inNorwegianOrder(a.label, b.label))
  return (
    <details class="ds-details" open={isFiltered}>
      <summary>{text.filter}</summary>
      <div>
        <Form language={language} method="get" action={routes.auditLog.href({ slug })}>
          <SelectField
            name="handling"
            label={text.action}
            value={filter.action}
            emptyLabel={text.all}
            options={options}
          />
          <SelectField
            name="hvem"
            label={text.actor}
            value={filter.actor}
            emptyLabel={text.all}
            options={actors.map((actor) => ({ value: actor, label: actor }))}
          />
          <div class="st-actions">
            <Button>{text.show}</Button>
            {isFiltered ? (
              <LinkButton variant="tertiary" href={routes.auditLog.href({ slug })}>
                {text.reset}
              </LinkButton>
            ) : null}
          </div>
        </Form>
      </div>
    </details>
  )
}
