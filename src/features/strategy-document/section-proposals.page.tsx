import type { VNode } from 'preact'
import { osloDate } from '#platform/clock.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field, TextareaField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { ComparedText } from './compared-text.tsx'
import { documentPageTexts } from './document.texts.ts'
import type { SectionProposal } from './proposal.sql.ts'
import { mayRemark, mayWriteSection, type SectionView, whereIs } from './section-context.ts'
import type { SectionPageProps, SectionPicture } from './section-page-props.ts'
import { titleOf } from './section-titles.ts'
import { TextEditor } from './text-editor.tsx'

/** Changes that others propose: what they would change, and the answer. */
export function SectionProposals(props: SectionPageProps): VNode | null {
  const { view, proposals } = props
  const { language } = view
  const text = documentPageTexts[language]
  const open = proposals.filter(({ outcome }) => outcome === null)
  const judged = proposals.filter(({ outcome }) => outcome !== null)
  if (proposals.length === 0 && !mayRemark(view)) return null
  return (
    <section class="st-section st-no-print" aria-labelledby="forslag">
      <h2 id="forslag">{text.proposals}</h2>
      {open.map((proposal) => (
        <OpenProposal key={proposal.id} proposal={proposal} {...props} />
      ))}
      {mayRemark(view) ? (
        <>
          <p>{text.proposalsHelp}</p>
          <p>
            <LinkButton size="sm" href={routes.sectionProposals.href(whereIs(props))}>
              {text.propose}
            </LinkButton>
          </p>
        </>
      ) : null}
      {judged.length > 0 ? (
        <Details summary={text.judgedProposals} count={number(judged.length, language)}>
          <ul class="ds-list">
            {judged.map((proposal) => (
              <li key={proposal.id}>
                {text.proposalBy(proposal.author, longDate(osloDate(proposal.createdAt), language))}
                {': '}
                {proposal.outcome ? text.outcomes[proposal.outcome] : ''}
                {proposal.answer === '' ? '' : `. ${proposal.answer}`}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </section>
  )
}

function OpenProposal({
  proposal,
  ...props
}: SectionPageProps & { readonly proposal: SectionProposal }): VNode {
  const { view, section } = props
  const { language } = view
  const text = documentPageTexts[language]
  const { id, author, createdAt, reason, body } = proposal
  const mayJudge = mayWriteSection(view, section)
  const isMine = proposal.authorId === view.personId
  return (
    <article class="st-remark">
      <h3>{text.proposalBy(author, longDate(osloDate(createdAt), language))}</h3>
      {reason === '' ? null : <p>{reason}</p>}
      <ComparedText language={language} before={section.body} after={body} />
      {mayJudge || isMine ? (
        <Form
          language={language}
          action={routes.sectionProposal.href({ ...whereIs(props), proposalId: id })}
        >
          {mayJudge ? <Field name="answer" label={text.proposalAnswer} size={50} /> : null}
          <div class="st-cluster">
            {mayJudge ? (
              <>
                <Button size="sm" name="outcome" value="accepted">
                  {text.accept}
                </Button>
                <Button size="sm" name="outcome" value="rejected">
                  {text.reject}
                </Button>
              </>
            ) : null}
            {isMine ? (
              <Button size="sm" variant="tertiary" name="outcome" value="withdrawn">
                {text.withdraw}
              </Button>
            ) : null}
          </div>
        </Form>
      ) : null}
    </article>
  )
}

export interface ProposePageProps extends SectionView {
  readonly typed: { readonly body: string; readonly reason: string }
  readonly version: number
  readonly pictures: readonly SectionPicture[]
  readonly errors: readonly FieldError[]
}

/** A text as somebody would have it, sent to whoever edits. */
export function ProposePage(props: ProposePageProps): VNode {
  const { view, section, typed, version, errors } = props
  const { language } = view
  const text = documentPageTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{text.proposing(titleOf(section, language))}</h1>
      <p class="st-lead">{text.proposalsHelp}</p>
      <Form
        language={language}
        action={routes.sectionProposals.href(whereIs(props))}
        keepAs={`strategiforslag-${section.key}-${view.strategy.id}`}
      >
        <input type="hidden" name="version" value={version} />
        <TextEditor
          language={language}
          name="body"
          label={text.proposedText}
          value={typed.body}
          rows={Math.min(40, Math.max(12, typed.body.split('\n').length + 3))}
          error={errors.find(({ name }) => name === 'body')?.message}
          pictures={props.pictures}
        />
        <TextareaField name="reason" label={text.reason} value={typed.reason} rows={3} />
        <div class="st-actions">
          <Button variant="primary">{text.sendProposal}</Button>
        </div>
      </Form>
    </>
  )
}
