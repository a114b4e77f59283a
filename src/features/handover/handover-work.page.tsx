import type { ComponentChildren, VNode } from 'preact'
import { roleTexts } from '#features/account/index.ts'
import { type LivingActivity, type ProcessView, titleOf } from '#features/process/index.ts'
import { itemsOf, planWords, textBlocks, textOf } from '#features/process-plan/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate, number } from '#platform/i18n/format.ts'
import { planTextWords, routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import { handoverTexts } from './handover.texts.ts'
import type { HandoverPageProps } from './handover-material.ts'
import { firstToAsk, sharedWork } from './handover-work.ts'

/** What no date and no list tells: written by whoever leaves. */
export function Written({ view, content }: HandoverPageProps): VNode {
  const text = handoverTexts[view.language]
  const body = textOf(content, 'handover')
  const where = { slug: view.member.slug, period: view.period, textKind: planTextWords.handover }
  return (
    <section class="st-section">
      <h2>{text.written}</h2>
      {body === '' ? <p>{text.notWritten}</p> : renderBlocks(textBlocks(body))}
      {view.mayEdit ? (
        <p class="st-no-print">
          <a class="ds-link" href={routes.planText.href(where)}>
            {body === '' ? text.write : text.changeWritten}
          </a>
        </p>
      ) : null}
    </section>
  )
}

/** Who leads what of what is left, and where people have written comments. */
export function SharedWork({ view, counts }: HandoverPageProps): VNode | null {
  const { language } = view
  const text = handoverTexts[language]
  const work = sharedWork(view, counts)
  if (work.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.work}</h2>
      <DataTable
        caption={text.work}
        captionHidden
        stacked
        columns={[
          { label: text.workColumns.title },
          { label: text.workColumns.lead },
          { label: text.workColumns.by },
          { label: text.workColumns.comments },
        ]}
        rows={work.map((activity) => [
          titleOf(activity, language),
          leadOf(activity, view),
          longDate(activity.endsOn, language),
          commentsOf(activity, view, counts),
        ])}
      />
    </section>
  )
}

function leadOf({ lead }: LivingActivity, { language }: ProcessView): string {
  const text = handoverTexts[language]
  if (!lead) return text.noLead
  return lead.hasLeft ? text.hasLeft(lead.name) : lead.name
}

function commentsOf(
  { key }: LivingActivity,
  { language, member, period }: ProcessView,
  counts: HandoverPageProps['counts'],
): ComponentChildren {
  const comments = counts.get(key)?.comments ?? 0
  if (comments === 0) return null
  return (
    <a class="ds-link" href={routes.activity.href({ slug: member.slug, period, key })}>
      {handoverTexts[language].comments(number(comments, language), comments === 1)}
    </a>
  )
}

/** Whom to ask: the working group first, then those who log in and are not in it. */
export function Contacts({ view, contacts, content }: HandoverPageProps): VNode {
  const { language, strategy } = view
  const text = handoverTexts[language]
  const group = itemsOf(content, 'group-member').map((item) => item.content)
  const asked = firstToAsk(group)
  const known = new Set(group.map((member) => member.email.toLowerCase()))
  const others = contacts.filter(({ email }) => !known.has(email.toLowerCase()))
  return (
    <section class="st-section">
      <h2>{text.contacts}</h2>
      {strategy.leader ? (
        <p>
          {text.leader}: {strategy.leader}
        </p>
      ) : null}
      <DataTable
        caption={text.contacts}
        captionHidden
        stacked
        columns={[
          { label: text.columns.name },
          { label: text.columns.role },
          { label: text.columns.email },
        ]}
        rows={[
          ...asked.map((member) => [
            member.name,
            [planWords[language].functions[member.functionInGroup], member.position]
              .filter((part) => part !== '')
              .join(', '),
            <Email key="email" address={member.email} />,
          ]),
          ...others.map((contact) => [
            contact.name,
            roleTexts[language][contact.role].name,
            <Email key="email" address={contact.email} />,
          ]),
        ]}
      />
      {asked.length < group.length ? (
        <p>
          <a
            class="ds-link"
            href={routes.planItems.href({
              slug: view.member.slug,
              period: view.period,
              itemKind: 'arbeidsgruppe',
            })}
          >
            {text.wholeGroup(number(group.length, language))}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Email({ address }: { address: string }): VNode | null {
  if (address === '') return null
  return (
    <a class="ds-link" href={`mailto:${encodeURIComponent(address).replace('%40', '@')}`}>
      {address}
    </a>
  )
}
