import type { VNode } from 'preact'
import { daysBetween } from '#domain/calendar/local-date.ts'
import type { WarningCode } from '#domain/schedule/schedule-codes.ts'
import { longDate } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Notice } from '#ui/notice.tsx'
import { decisionTexts } from './decision.texts.ts'
import { addressOf, type DecisionView, lastPublication, reasonFor } from './decision-view.ts'

const warningCode: WarningCode = 'publication-too-late'

/**
 * The rule, for a version that was made public too late for its meeting (pbl § 10-1). It is kept all
 * the same, and the reason may come later.
 */
export function LatePublication({ decision }: { decision: DecisionView }): VNode | null {
  const { view, rule } = decision
  const { language, strategy, schedule } = view
  const publishedOn = strategy.process.proposalPublishedOn
  const meetingOn = lastPublication(decision)?.meetingOn ?? strategy.process.councilMeetingOn
  const meeting = rule.chances.find((chance) => chance.meetingOn === meetingOn)
  const earliest = rule.earliestMeetingOn
  if (!publishedOn || !earliest || meeting?.fromPublished !== 'too-late') return null
  const text = decisionTexts[language].late
  const reason = reasonFor(view, warningCode)
  const asksReason = schedule.warnings.some(({ code }) => code === warningCode)
  return (
    <Notice kind="warning">
      <p>
        {text.rule({
          days: daysBetween(publishedOn, meeting.meetingOn),
          published: longDate(publishedOn, language),
          meeting: longDate(meeting.meetingOn, language),
          earliest: longDate(earliest, language),
        })}
      </p>
      {reason ? <p class="st-kept-lines">{text.reason(reason)}</p> : null}
      {asksReason && view.mayEdit ? (
        <p>
          <a class="ds-link" href={`${routes.progress.href(addressOf(view))}#varsler`}>
            {reason ? text.changeReason : text.giveReason}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}
