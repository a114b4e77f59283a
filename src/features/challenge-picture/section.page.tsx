import type { VNode } from 'preact'
import { type ChallengeSection, challengeSectionTitle } from '#features/challenges/index.ts'
import { Dossier, type DossierContent, type DossierReceipt } from '#features/dossier/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { number } from '#platform/i18n/format.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Details } from '#ui/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { StoredBeside } from '#ui/stored-beside.tsx'
import { isPicture } from './attached-files.ts'
import { errorOf } from './challenge-fields.tsx'
import { challengesTexts } from './challenges.texts.ts'
import { whereOf } from './knowledge-view.ts'
import { markOfPicture, type ShownSection } from './section-material.ts'
import { sectionHref } from './sections.page.tsx'
import { sectionsTexts } from './sections.texts.ts'
import { TextFigureFields } from './text-figures.page.tsx'
import { textFiguresTexts } from './text-figures.texts.ts'
import type { TextFigureChoice } from './text-figures.ts'

export interface SectionPageProps {
  readonly view: ProcessView
  readonly section: ChallengeSection
  /** As it is stored. */
  readonly shown: ShownSection
  readonly body: string
  /** The text that somebody else has stored meanwhile; null when nobody has. */
  readonly beside: string | null
  readonly version: number
  readonly figures: TextFigureChoice
  /** The figure that was chosen and refused. */
  readonly chosenFigure: string
  readonly errors: readonly FieldError[]
  readonly receipt: SectionReceipt | null
  readonly dossier: DossierContent
  readonly dossierReceipt: DossierReceipt | null
}

export const sectionReceipts = ['tekst', 'figur', 'figur-fjernet'] as const
export type SectionReceipt = (typeof sectionReceipts)[number]

/** A section of the challenge picture: its text with figures, its pictures and its documents. */
export function SectionPage(props: SectionPageProps): VNode {
  const { view, section, shown, errors, receipt } = props
  const { language } = view
  const text = sectionsTexts[language]
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{text.receipts[receipt]}</p>
          <ForgetText keptAs={keptAs(props)} />
        </Notice>
      ) : null}
      <h1>{challengeSectionTitle(section, language)}</h1>
      <p class="st-lead">{section === 'introduction' ? text.introductionHelp : text.themeHelp}</p>
      {shown.gone.length > 0 ? (
        <Notice kind="warning">
          <p class="st-long-text">{text.gone(shown.gone.map((name) => `«${name}»`).join(', '))}</p>
        </Notice>
      ) : null}
      {view.mayEdit ? <TextForm {...props} /> : null}
      <section class="st-section">
        <h2>{errors.length > 0 ? challengesTexts[language].storedNow : text.shown}</h2>
        {shown.blocks.length > 0 ? (
          <div class="st-document">{renderBlocks(shown.blocks)}</div>
        ) : (
          <p>{text.nothing}</p>
        )}
      </section>
      <h2>{text.attached}</h2>
      <p>{text.attachedHelp}</p>
      <Dossier
        view={view}
        subject={{ kind: 'challenge-section', key: section }}
        content={props.dossier}
        mayWrite={view.mayEdit}
        receipt={props.dossierReceipt}
      />
      <p class="st-no-print">
        <a class="ds-link" href={routes.knowledgeTexts.href(whereOf(view))}>
          {text.back}
        </a>
      </p>
    </>
  )
}

/** What a browser keeps the typed text under. */
function keptAs({ view, section }: SectionPageProps): string {
  return `utfordringstekst-${section}-${view.strategy.id}`
}

function TextForm(props: SectionPageProps): VNode {
  const { view, section, body, beside, version, figures, chosenFigure, errors } = props
  const { language } = view
  const text = sectionsTexts[language]
  const figureError = errorOf(errors, 'figure')
  const { inText } = figures
  const field = (
    <TextareaField
      name="body"
      label={text.body}
      description={text.bodyHelp}
      value={body}
      rows={12}
      error={errorOf(errors, 'body')}
    />
  )
  return (
    <Form language={language} action={sectionHref(view, section)} keepAs={keptAs(props)}>
      <input type="hidden" name="version" value={version} />
      {beside === null ? (
        field
      ) : (
        <StoredBeside language={language} label={text.body} stored={beside}>
          {field}
        </StoredBeside>
      )}
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
      <Details
        summary={textFiguresTexts[language].title}
        open={figureError !== undefined || inText.some(({ isGone }) => isGone)}
        {...(inText.length > 0 && { count: number(inText.length, language) })}
      >
        <p>{text.figuresHelp}</p>
        <TextFigureFields {...{ language, figures }} chosen={chosenFigure} error={figureError} />
      </Details>
      <Pictures {...props} />
    </Form>
  )
}

/** How a picture gets to a place in the text; nothing while there are none. */
function Pictures({ view, dossier }: SectionPageProps): VNode | null {
  const text = sectionsTexts[view.language]
  const pictures = dossier.attachments.filter((file) => isPicture(file) && file.description)
  if (pictures.length === 0) return null
  return (
    <Details summary={text.pictures} count={number(pictures.length, view.language)}>
      <p>{text.picturesHelp}</p>
      <ul class="ds-list">
        {pictures.map(({ id, fileName, description }) => (
          <li key={id}>
            {fileName}
            <p class="st-note">
              <code class="st-long-text">{markOfPicture(id, description)}</code>
            </p>
          </li>
        ))}
      </ul>
    </Details>
  )
}
