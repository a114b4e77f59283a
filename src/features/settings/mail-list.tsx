import type { ComponentChildren, VNode } from 'preact'
import { dateAndTime } from '#platform/i18n/instant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { letterState } from '#platform/mail/letter-state.ts'
import type { OutboxMail } from '#platform/mail/outbox.sql.ts'
import { Details } from '#ui/details.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { mailTexts } from './mail.texts.ts'

export interface MailListProps {
  language: Language
  mails: readonly OutboxMail[]
  /** How many are fetched at most. */
  limit: number
  sendsMail: boolean
  now: Date
}

/** Letters of the outbox, the newest first, each folded until it is opened. */
export function MailList({ language, mails, limit, sendsMail, now }: MailListProps): VNode {
  const text = mailTexts[language]
  if (mails.length === 0) {
    return (
      <EmptyState heading={text.none}>
        <p>{text.noneText}</p>
      </EmptyState>
    )
  }
  return (
    <div class="st-prose">
      {mails.map((mail, index) => (
        <Details key={mail.id} summary={`${mail.subject} – ${mail.to}`} open={index === 0}>
          <SummaryList
            rows={[
              { label: text.to, value: mail.to },
              { label: text.written, value: dateAndTime(mail.createdAt, language) },
              { label: 'Status', value: stateOf(mail, { language, sendsMail, now }) },
            ]}
          />
          {mail.text === null ? (
            <p class="st-muted">{text.private}</p>
          ) : (
            <Letter text={mail.text} />
          )}
        </Details>
      ))}
      {mails.length === limit ? <p class="st-muted">{text.newest(limit)}</p> : null}
    </div>
  )
}

function stateOf(
  mail: OutboxMail,
  { language, sendsMail, now }: Pick<MailListProps, 'language' | 'sendsMail' | 'now'>,
): string {
  const text = mailTexts[language]
  const state = letterState(mail, now)
  if (mail.sentAt) return text.sent(dateAndTime(mail.sentAt, language))
  if (state === 'expired' || state === 'uncertain') return text.states[state]
  if (!sendsMail) return text.kept
  if (state === 'waiting' || state === 'sending') return text.states[state]
  const problem = state === 'given-up' ? text.states.givenUp : text.failed
  return `${problem}: ${mail.lastError ?? ''}`
}

/** Plain text as paragraphs, with web addresses as links. */
function Letter({ text }: { text: string }): VNode {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph.split(/(https?:\/\/\S+)/).map(linked)}</p>
      ))}
    </>
  )
}

function linked(part: string): ComponentChildren {
  if (!/^https?:\/\//.test(part)) return part
  return (
    <a key={part} href={part}>
      {part}
    </a>
  )
}
