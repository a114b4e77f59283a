import type { VNode } from 'preact'
import { AttachmentLink, type DossierContent } from '#features/dossier/index.ts'
import type { ProcessView, StoredEvidence } from '#features/process/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { safeHref } from '#ui/safe-href.ts'
import type { EvidenceEvent } from './evidence.sql.ts'
import { EvidenceLine } from './evidence-line.tsx'
import { lawCheckTexts } from './law-check.texts.ts'
import type { RequirementPageProps } from './requirement-page-props.ts'

/** What shows that a requirement is met, and everything that was ever recorded and withdrawn. */
export function Evidence({
  view,
  requirement,
  result,
  events,
  dossier,
}: RequirementPageProps): VNode {
  const { language, strategy } = view
  const text = lawCheckTexts[language]
  const own = strategy.evidence.filter((item) => item.requirementId === requirement.id)
  // What people recorded stands below, with who and when, and can be withdrawn there.
  const fromDates = result.evidence.filter((item) => !item.code.startsWith('recorded-'))
  return (
    <section class="st-section st-shown">
      <h2>{text.evidence}</h2>
      {fromDates.length > 0 ? (
        <ul class="ds-list st-evidence">
          {fromDates.map((item) => (
            <li key={item.code} data-state={item.state}>
              <EvidenceLine view={view} item={item} />
            </li>
          ))}
        </ul>
      ) : null}
      {fromDates.length + own.length === 0 ? <p>{text.noEvidence}</p> : null}
      {own.map((item) => (
        <Recorded key={item.id} view={view} item={item} dossier={dossier} />
      ))}
      {events.length > 0 ? <History view={view} events={events} /> : null}
    </section>
  )
}

interface RecordedProps {
  readonly view: ProcessView
  readonly item: StoredEvidence
  readonly dossier: DossierContent
}

function Recorded({ view, item, dossier }: RecordedProps): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  const content = contentOf(item, view)
  const where = {
    slug: view.member.slug,
    period: view.period,
    requirementId: item.requirementId,
    evidenceId: item.id,
  }
  return (
    <div class="st-evidence-item">
      <div>
        <Content view={view} item={item} dossier={dossier} />
        <p class="st-note">{text.by(item.recordedBy, longDate(item.recordedOn, language))}</p>
      </div>
      {view.mayEdit ? (
        <Form language={language} action={routes.withdrawEvidence.href(where)}>
          <Button variant="tertiary" size="sm" label={text.withdrawLabel(content)}>
            {text.withdraw}
          </Button>
        </Form>
      ) : null}
    </div>
  )
}

function Content({ view, item, dossier }: RecordedProps): VNode {
  const file = dossier.attachments.find((one) => one.id === item.attachmentId)
  const href = safeHref(item.url)
  const rest = contentOf({ ...item, document: null }, view)
  return (
    <>
      {file ? (
        <p>
          <AttachmentLink view={view} attachment={file} />
        </p>
      ) : null}
      {rest === '' ? null : (
        <p>
          {href ? (
            <a class="ds-link" href={href} rel="noreferrer">
              {rest}
            </a>
          ) : (
            rest
          )}
        </p>
      )}
    </>
  )
}

function History({ view, events }: { view: ProcessView; events: readonly EvidenceEvent[] }): VNode {
  const { language } = view
  const text = lawCheckTexts[language]
  return (
    <Details summary={text.history} count={text.events(events.length)}>
      <ol class="st-evidence-history">
        {events.map((event) => (
          <li key={`${event.evidenceId} ${event.event}`}>
            <p class="st-note">{eventWords(event, view)}</p>
            <p>{contentOf(event, view)}</p>
          </li>
        ))}
      </ol>
    </Details>
  )
}

function eventWords({ event, kind, by, at }: EvidenceEvent, { language }: ProcessView): string {
  const text = lawCheckTexts[language]
  const when = dateAndTime(at, language)
  if (event === 'withdrawn') return text.withdrew(by, when)
  return kind === 'not-relevant' ? text.setAside(by, when) : text.recorded(by, when)
}

type Said = Pick<StoredEvidence, 'on' | 'note' | 'url' | 'document'>

function contentOf({ on, note, url, document }: Said, { language }: ProcessView): string {
  const parts = [document, on ? longDate(on, language) : null, note, url]
  return parts.filter((part) => part).join(' · ')
}
