import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { Details } from '#ui/details.tsx'
import { fieldId } from '#ui/field.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { textEditorTexts } from './text-editor.texts.ts'
import { EditorFrame } from './text-editor-frame.tsx'
import type { EditorPicture } from './text-editor-panels.tsx'

export interface TextEditorProps {
  language: Language
  name: string
  label: ComponentChildren
  description?: ComponentChildren
  /** In Markdown, as `markdownBlocks` reads it. */
  value: string
  rows: number
  error?: ComponentChildren
  /** What can be put into the text. */
  pictures: readonly EditorPicture[]
}

/**
 * A field for a text in Markdown. The island shows the text as it will look, with buttons for what can
 * be done; without it one writes in the field itself.
 */
export function TextEditor(props: TextEditorProps): VNode {
  const { language, name, label, description, value, rows, error, pictures } = props
  const text = textEditorTexts[language]
  const id = fieldId(name)
  const describedBy = [error && `${id}-feil`, description && `${id}-hjelp`]
    .filter(Boolean)
    .join(' ')
  return (
    <st-text-editor
      class="st-text-editor"
      data-footnote={text.footnoteSays}
      data-figure={text.figureSays}
      data-picture-gone={text.pictureGone}
      data-pictures-dropped={text.picturesDropped}
      data-cannot-hold={text.cannotHold}
      data-address-wrong={text.addressWrong}
      data-footnote-missing={text.footnoteMissing}
      data-alternative-missing={text.alternativeMissing}
    >
      <div class="ds-field" data-color={error ? 'danger' : undefined}>
        <label id={`${id}-etikett`} class="ds-label" for={id}>
          {label}
        </label>
        {description ? (
          <div id={`${id}-hjelp`} data-field="description">
            {description}
          </div>
        ) : null}
        <div class="st-text-editor__place">
          <textarea
            id={id}
            name={name}
            class="ds-input"
            rows={rows}
            aria-describedby={describedBy || undefined}
            aria-invalid={error ? 'true' : undefined}
            value={value}
          />
        </div>
        {error ? (
          <p id={`${id}-feil`} class="ds-validation-message" data-field="validation">
            {error}
          </p>
        ) : null}
      </div>
      <div data-only-as="text">
        <HowToWrite language={language} pictures={pictures} />
      </div>
      <template>
        <EditorFrame language={language} id={id} pictures={pictures} />
      </template>
    </st-text-editor>
  )
}

function HowToWrite({ language, pictures }: Pick<TextEditorProps, 'language' | 'pictures'>): VNode {
  const text = textEditorTexts[language]
  const [first] = pictures
  const picture = first && {
    typed: `![${first.description}](bilde:${first.id} "${text.caption}")`,
    shown: text.pictureExample,
  }
  return (
    <Details summary={text.howTo}>
      <p>{text.howToIntro}</p>
      <DataTable
        caption={text.howTo}
        captionHidden
        columns={[{ label: text.youWrite }, { label: text.youGet }]}
        rows={[...text.examples, ...(picture ? [picture] : [])].map(({ typed, shown }) => [
          <code class="st-text-editor__example">{typed}</code>,
          shown,
        ])}
      />
    </Details>
  )
}
