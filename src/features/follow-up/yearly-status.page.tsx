import type { VNode } from 'preact'
import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { FollowUpTabs } from './follow-up-tabs.page.tsx'
import { type FollowUpView, whereOf } from './follow-up-view.ts'
import { yearlyStatusTexts } from './yearly-status.texts.ts'

/** The word in the address for the status as it is today. */
export const statusNow = 'na'

/** A status that was laid before the council; it never changes. */
export interface LaidStatus {
  readonly id: string
  readonly laidOn: LocalDate
}

/** The status as it is today, and those that were laid before the council, the newest first. */
export function YearlyStatusPage({
  followUp,
  laid,
  isLaid,
}: {
  followUp: FollowUpView
  laid: readonly LaidStatus[]
  isLaid: boolean
}): VNode {
  const { view } = followUp
  const text = yearlyStatusTexts[view.language]
  const where = whereOf(view)
  return (
    <>
      {isLaid ? (
        <Notice kind="success" role="status">
          <p>{text.laidNow}</p>
        </Notice>
      ) : null}
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      <FollowUpTabs followUp={followUp} />
      <p>
        <a class="ds-link" href={routes.yearlyStatusReport.href({ ...where, statusId: statusNow })}>
          {text.now}
        </a>
      </p>
      {view.mayEdit ? (
        <Form language={view.language} action={routes.yearlyStatus.href(where)}>
          <p>{text.layHelp}</p>
          <div class="st-actions">
            <Button variant="primary">{text.lay}</Button>
          </div>
        </Form>
      ) : null}
      <section class="st-section">
        <h2>{text.laid}</h2>
        {laid.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <ul>
            {laid.map(({ id, laidOn }) => (
              <li key={id}>
                <a
                  class="ds-link"
                  href={routes.yearlyStatusReport.href({ ...where, statusId: id })}
                >
                  {text.laidOn(longDate(laidOn, view.language))}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

/** One status to read and to take along. */
export function StatusReportPage({
  followUp,
  model,
  statusId,
}: {
  followUp: FollowUpView
  model: DocumentModel
  statusId: string
}): VNode {
  const { view } = followUp
  const text = yearlyStatusTexts[view.language]
  const where = { ...whereOf(view), statusId }
  return (
    <>
      <h1>{model.title}</h1>
      <p class="st-lead">{model.dateline}</p>
      <p class="st-no-print">
        {text.download}:{' '}
        <a class="ds-link" href={routes.yearlyStatusDocx.href(where)}>
          {text.word}
        </a>
        {', '}
        <a class="ds-link" href={routes.yearlyStatusPdf.href(where)}>
          {text.pdf}
        </a>
      </p>
      <div class="st-document">{renderBlocks(model.blocks)}</div>
    </>
  )
}
