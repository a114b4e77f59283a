import type { VNode } from 'preact'
import { formalName } from '#features/process/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { longDate, number } from '#platform/i18n/format.ts'
import { dateAndTime, timeOfDay } from '#platform/i18n/instant.ts'
import { periodLabel, routes } from '#routes'
import { Button, LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { documentPageTexts } from './document.texts.ts'
import { Receipt } from './document-receipt.tsx'
import { outlineTexts } from './outline.texts.ts'
import { documentQuery, type SectionView, whereIs, writingKeptAs } from './section-context.ts'
import type { SectionPicture } from './section-page-props.ts'
import { sectionSuggestions } from './section-suggestions.texts.ts'
import { titleOf } from './section-titles.ts'
import { TextEditor } from './text-editor.tsx'

/** A section holds no more than this. */
export const maxSectionBody = 150_000
export const maxSectionTitle = 300

export interface WriteSectionPageProps extends SectionView {
  /** What stands in the fields. */
  readonly typed: { readonly title: string; readonly body: string }
  /** The version that the fields were filled in from. */
  readonly version: number
  readonly pictures: readonly SectionPicture[]
  /** Somebody has stored another text, or taken the section over, since the form was opened. */
  readonly problem: 'changed' | 'held' | null
  /** The proposal that is stored together with the text. */
  readonly proposalId: string | null
  /** What stands beside the field: the stored text, or a proposal that clashes with it. */
  readonly beside: { readonly label: string; readonly body: string; readonly by: string } | null
  readonly done: string
  readonly errors: readonly FieldError[]
}

/** The field to write a section in. */
export function WriteSectionPage(props: WriteSectionPageProps): VNode {
  const { view, section, typed, errors, done, problem } = props
  const { language } = view
  const text = documentPageTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <Receipt language={language} done={done} keptAs={writingKeptAs(props)} />
      <h1>{text.writing(titleOf(section, language))}</h1>
      {section.hold && problem !== 'held' ? (
        <p class="st-note">{text.heldByYou(timeOfDay(section.hold.until))}</p>
      ) : null}
      {typed.body === '' ? <Suggestion {...props} /> : null}
      {section.body === '' && typed.body !== '' && typed.body === suggestionFor(props) ? (
        <Notice kind="info" role="status">
          <p>{text.suggestionUsed}</p>
        </Notice>
      ) : null}
      <WritingForm {...props} />
      <Form language={language} action={routes.releaseSection.href(whereIs(props))}>
        <div class="st-actions">
          <Button variant="tertiary">{text.stop}</Button>
        </div>
      </Form>
    </>
  )
}

function WritingForm(props: WriteSectionPageProps): VNode {
  const { view, section, typed, version, beside, errors, problem } = props
  const { language } = view
  const text = documentPageTexts[language]
  const error = (name: string) => errors.find((one) => one.name === name)?.message
  const field = (
    <TextEditor
      language={language}
      name="body"
      label={text.body}
      value={typed.body}
      rows={Math.min(40, Math.max(14, typed.body.split('\n').length + 3))}
      error={error('body')}
      pictures={props.pictures}
    />
  )
  return (
    <Form
      language={language}
      action={routes.writeSection.href(whereIs(props))}
      keepAs={writingKeptAs(props)}
    >
      <input type="hidden" name="version" value={version} />
      {props.proposalId ? <input type="hidden" name="proposal" value={props.proposalId} /> : null}
      <Field
        name="title"
        label={text.heading}
        value={typed.title}
        description={
          section.kind
            ? text.headingHelp(outlineTexts[language].sections[section.kind].title)
            : undefined
        }
        error={error('title')}
        size={50}
      />
      {beside ? (
        <StoredBeside language={language} label={beside.label} stored={beside.body} by={beside.by}>
          {field}
        </StoredBeside>
      ) : (
        field
      )}
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
        <Button name="stay" value="ja">
          {text.saveAndStay}
        </Button>
        {problem === 'held' ? (
          <Button name="proposeInstead" value="ja">
            {text.sendAsProposal}
          </Button>
        ) : null}
      </div>
    </Form>
  )
}

function Suggestion(props: WriteSectionPageProps): VNode | null {
  const { view } = props
  const text = documentPageTexts[view.language]
  const suggestion = suggestionFor(props)
  if (suggestion === '') return null
  return (
    <Details summary={text.suggestion} open>
      <p>{text.suggestionHelp}</p>
      {renderBlocks(markdownBlocks(suggestion, () => null))}
      <div class="st-actions">
        <LinkButton
          size="sm"
          href={`${routes.writeSection.href(whereIs(props))}?${documentQuery.suggestion}=ja`}
        >
          {text.useSuggestion}
        </LinkButton>
      </div>
    </Details>
  )
}

/** A wording to begin from; empty for a section of the municipality's own. */
export function suggestionFor({ view, section }: SectionView): string {
  const { language, strategy, schedule } = view
  if (!section.kind) return ''
  return sectionSuggestions[language][section.kind]({
    municipality: formalName(view),
    period: periodLabel(strategy.term),
    meeting: longDate(schedule.councilMeetingOn, language),
    isSmall: strategy.startingPoint === 'mini',
  })
}

export function tooLong({ view }: SectionView, typed: string): string {
  const over = number(typed.length - maxSectionBody, view.language)
  return documentPageTexts[view.language].tooLong(over, number(maxSectionBody, view.language))
}

/** The text as it is stored now, to stand beside what was typed. */
export function storedBeside({ view, section }: SectionView) {
  const text = documentPageTexts[view.language]
  const when = section.updatedAt ? dateAndTime(section.updatedAt, view.language) : ''
  return { label: text.body, body: section.body, by: text.by(section.updatedBy, when) }
}
