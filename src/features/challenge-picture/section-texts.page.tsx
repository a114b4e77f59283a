import type { VNode } from 'preact'
import { type ChallengeTheme, challengeTexts } from '#features/challenges/index.ts'
import { KnowledgeTabs } from '#features/knowledge-tabs/index.ts'
import type { ProcessView } from '#features/process/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { markdownBlocks } from '#platform/documents/markdown.ts'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, type FieldError } from '#ui/error-summary.tsx'
import { TextareaField } from '#ui/field.tsx'
import { ForgetText, Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { errorOf } from './challenge-fields.tsx'
import { whereOf } from './knowledge-view.ts'
import { pictureTexts } from './picture.texts.ts'
import type { SectionTexts } from './section-texts.ts'

export interface SectionTextsPageProps {
  readonly view: ProcessView
  readonly themes: readonly ChallengeTheme[]
  readonly values: SectionTexts
  readonly version: number
  readonly errors: readonly FieldError[]
  readonly isSaved: boolean
}

export const themeField = (theme: ChallengeTheme) => `tema-${theme}`

/** What the municipality writes itself in the challenge picture. */
export function SectionTextsPage(props: SectionTextsPageProps): VNode {
  const { view, errors, isSaved } = props
  const text = pictureTexts[view.language]
  return (
    <>
      <ErrorSummary language={view.language} errors={errors} />
      {isSaved ? (
        <Notice kind="success" role="status">
          <p>{text.textsSaved}</p>
          <ForgetText keptAs={`utfordringstekster-${view.strategy.id}`} />
        </Notice>
      ) : null}
      <h1>{text.texts}</h1>
      <p class="st-lead">{text.textsLead}</p>
      <KnowledgeTabs view={view} />
      {view.mayEdit ? <TextForm {...props} /> : <Written {...props} />}
    </>
  )
}

function TextForm({ view, themes, values, version, errors }: SectionTextsPageProps): VNode {
  const text = pictureTexts[view.language]
  const words = challengeTexts[view.language]
  return (
    <Form
      language={view.language}
      action={routes.knowledgeTexts.href(whereOf(view))}
      keepAs={`utfordringstekster-${view.strategy.id}`}
    >
      <input type="hidden" name="version" value={version} />
      <TextareaField
        name="introduction"
        label={text.introduction}
        description={text.textHelp}
        value={values.introduction}
        rows={8}
        error={errorOf(errors, 'introduction')}
      />
      {themes.map((theme) => (
        <TextareaField
          key={theme}
          name={themeField(theme)}
          label={text.themeText(words.themes[theme])}
          value={values.themes[theme] ?? ''}
          rows={5}
          error={errorOf(errors, themeField(theme))}
        />
      ))}
      <div class="st-actions">
        <Button variant="primary">{text.save}</Button>
      </div>
    </Form>
  )
}

function Written({ view, themes, values }: SectionTextsPageProps): VNode {
  const words = challengeTexts[view.language]
  const read = (body: string) => markdownBlocks(body, () => null)
  return (
    <div class="st-document">
      {renderBlocks([
        ...read(values.introduction),
        ...themes.flatMap((theme) => [
          { kind: 'heading' as const, level: 1 as const, text: words.themes[theme] },
          ...read(values.themes[theme] ?? ''),
        ]),
      ])}
    </div>
  )
}
