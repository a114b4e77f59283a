import type { VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { DataTable } from '#ui/table-region.tsx'
import type { OperationEvent } from './operation-log.sql.ts'
import { operatorTexts } from './operator.texts.ts'

export interface OperationLogPageProps {
  language: Language
  events: readonly OperationEvent[]
  /** The address of the next, older page; null on the last. */
  olderHref: string | null
  isFirstPage: boolean
}

export function OperationLogPage({ language, events, ...props }: OperationLogPageProps): VNode {
  const text = operatorTexts[language]
  return (
    <>
      <h1>{text.log}</h1>
      <p class="st-lead">{text.logLead}</p>
      {events.length === 0 ? (
        <p>{text.noEvents}</p>
      ) : (
        <DataTable
          caption={text.log}
          captionHidden
          columns={[text.when, text.who, text.what, text.where].map((label) => ({ label }))}
          rows={events.map((event) => [
            dateAndTime(event.at, language),
            event.actor,
            whatOf(event, language),
            event.address || text.byCommand,
          ])}
          stacked
        />
      )}
      <div class="st-actions">
        {props.olderHref ? <LinkButton href={props.olderHref}>{text.older}</LinkButton> : null}
        {props.isFirstPage ? null : (
          <LinkButton variant="tertiary" href={routes.operatorLog.href()}>
            {text.newest}
          </LinkButton>
        )}
      </div>
    </>
  )
}

function whatOf({ action, subject }: OperationEvent, language: Language): string {
  const words: Readonly<Record<string, string>> = operatorTexts[language].events
  return subject ? `${words[action] ?? action}: ${subject}` : (words[action] ?? action)
}
