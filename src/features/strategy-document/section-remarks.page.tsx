import type { VNode } from 'preact'
import { osloDate } from '#platform/clock.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { documentPageTexts } from './document.texts.ts'
import type { RemarkThread, SectionRemark } from './remark.sql.ts'
import { mayRemark, mayWriteSection, whereIs } from './section-context.ts'
import type { SectionPageProps } from './section-page-props.ts'

/** What people say in the margin, thread by thread. */
export function SectionRemarks(props: SectionPageProps): VNode | null {
  const { view, threads, errors, refused } = props
  const { language } = view
  const text = documentPageTexts[language]
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt !== null)
  const error = errors.find(({ name }) => name === 'remark')?.message
  if (threads.length === 0 && !mayRemark(view)) return null
  return (
    <section class="st-section st-no-print" aria-labelledby="merknader">
      <h2 id="merknader">{text.remarks}</h2>
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} {...props} />
      ))}
      {mayRemark(view) ? (
        <Details summary={text.writeRemark} open={error !== undefined}>
          <p>{text.remarksHelp}</p>
          <Form language={language} action={routes.sectionRemarks.href(whereIs(props))}>
            <TextareaField
              name="quoted"
              label={text.quoted}
              note={`(${text.quotedNote})`}
              rows={2}
              value={refused.quoted ?? ''}
            />
            <TextareaField
              name="remark"
              label={text.remark}
              rows={4}
              value={refused.remark ?? ''}
              error={error}
            />
            <div class="st-actions">
              <Button>{text.addRemark}</Button>
            </div>
          </Form>
        </Details>
      ) : null}
      {resolved.length > 0 ? (
        <Details summary={text.resolvedThreads} count={number(resolved.length, language)}>
          {resolved.map((thread) => (
            <Thread key={thread.id} thread={thread} {...props} />
          ))}
        </Details>
      ) : null}
    </section>
  )
}

function Thread({ thread, ...props }: SectionPageProps & { readonly thread: RemarkThread }): VNode {
  const { view, section, errors, refused } = props
  const { language } = view
  const text = documentPageTexts[language]
  const { id, quoted, resolvedAt, resolvedBy, answers } = thread
  const field = `answer-${id}`
  const error = errors.find(({ name }) => name === field)?.message
  const mayClose = mayWriteSection(view, section) || thread.authorId === view.personId
  return (
    <article class="st-remark">
      {quoted === '' ? null : (
        <blockquote class="st-remark__quoted">
          <p>{quoted}</p>
        </blockquote>
      )}
      <Said remark={thread} {...props} />
      {answers.map((answer) => (
        <Said key={answer.id} remark={answer} {...props} />
      ))}
      {resolvedAt ? (
        <p class="st-note">
          {text.resolvedBy(resolvedBy ?? '', longDate(osloDate(resolvedAt), language))}
        </p>
      ) : null}
      {mayRemark(view) ? (
        <Details summary={text.answer} open={error !== undefined}>
          <Form
            language={language}
            action={routes.sectionRemark.href({ ...whereIs(props), remarkId: id })}
          >
            <TextareaField
              name={field}
              label={text.answer}
              rows={3}
              value={refused[field] ?? ''}
              error={error}
            />
            <div class="st-actions">
              <Button size="sm">{text.answer}</Button>
            </div>
          </Form>
        </Details>
      ) : null}
      {mayClose ? (
        <Form
          language={language}
          action={routes.sectionRemark.href({ ...whereIs(props), remarkId: id })}
        >
          <Button
            size="sm"
            variant="tertiary"
            name="state"
            value={resolvedAt ? 'open' : 'resolved'}
          >
            {resolvedAt ? text.reopen : text.resolve}
          </Button>
        </Form>
      ) : null}
    </article>
  )
}

function Said({ remark, view }: SectionPageProps & { readonly remark: SectionRemark }): VNode {
  const text = documentPageTexts[view.language]
  return (
    <div>
      <p class="st-note">{text.by(remark.author, dateAndTime(remark.createdAt, view.language))}</p>
      <p class="st-prewrap">{remark.body}</p>
    </div>
  )
}
