import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { textEditorTexts } from './text-editor.texts.ts'

export interface EditorPicture {
  readonly id: string
  readonly href: string
  readonly description: string
}

export interface FrameProps {
  readonly language: Language
  /** Of the field. */
  readonly id: string
  readonly pictures: readonly EditorPicture[]
}

export function LinkPanel({ language, id }: FrameProps): VNode {
  const text = textEditorTexts[language]
  return (
    <Panel
      kind="link"
      label={text.link}
      use={text.useLink}
      remove={text.removeLink}
      language={language}
    >
      <PanelField id={`${id}-lenketekst`} part="words" label={text.linkText} />
      <PanelField
        id={`${id}-lenke`}
        part="address"
        label={text.linkAddress}
        help={text.linkAddressHelp}
        inputMode="url"
      />
    </Panel>
  )
}

export function FootnotePanel({ language, id }: FrameProps): VNode {
  const text = textEditorTexts[language]
  return (
    <Panel
      kind="footnote"
      label={text.footnote}
      use={text.useFootnote}
      remove={text.removeFootnote}
      language={language}
    >
      <div class="ds-field">
        <div id={`${id}-fotnote-etikett`} class="ds-label">
          {text.footnoteText}
        </div>
        <div class="ds-input" data-part="note" data-label={`${id}-fotnote-etikett`} />
        <PanelError id={`${id}-fotnote`} />
      </div>
    </Panel>
  )
}

export function PicturePanel({ language, id, pictures }: FrameProps): VNode {
  const text = textEditorTexts[language]
  return (
    <Panel
      kind="picture"
      label={text.picture}
      use={pictures.length > 0 ? text.usePicture : null}
      remove={text.removePicture}
      language={language}
    >
      {pictures.length > 0 ? (
        <>
          <div class="ds-field">
            <label class="ds-label" for={`${id}-bilde`}>
              {text.choosePicture}
            </label>
            <select id={`${id}-bilde`} class="ds-input" data-part="choice">
              {pictures.map((picture) => (
                <option
                  value={`bilde:${picture.id}`}
                  data-href={picture.href}
                  data-description={picture.description}
                >
                  {picture.description}
                </option>
              ))}
            </select>
          </div>
          <img class="st-text-editor__preview" data-part="preview" alt="" />
          <PanelField
            id={`${id}-bilde-alternativ`}
            part="alternative"
            label={text.alternative}
            help={text.alternativeHelp}
          />
          <PanelField
            id={`${id}-bildetekst`}
            part="caption"
            label={text.caption}
            note={text.optional}
          />
        </>
      ) : (
        <p>{text.noPictures}</p>
      )}
    </Panel>
  )
}

interface PanelProps {
  readonly kind: string
  readonly label: string
  readonly use: string | null
  readonly remove: string
  readonly language: Language
  readonly children: ComponentChildren
}

/** A row under the buttons that asks for what is needed; none of its fields is sent with the form. */
function Panel({ kind, label, use, remove, language, children }: PanelProps): VNode {
  return (
    <fieldset class="st-text-editor__panel" data-kind={kind} hidden>
      <legend class="ds-sr-only">{label}</legend>
      {children}
      <div class="st-actions">
        {use ? <PanelButton does="use">{use}</PanelButton> : null}
        <PanelButton does="remove">{remove}</PanelButton>
        <PanelButton does="cancel">{textEditorTexts[language].cancel}</PanelButton>
      </div>
    </fieldset>
  )
}

function PanelButton({ does, children }: { does: string; children: string }): VNode {
  return (
    <span data-does={does}>
      <Button type="button" size="sm" variant={does === 'cancel' ? 'tertiary' : 'secondary'}>
        {children}
      </Button>
    </span>
  )
}

interface PanelFieldProps {
  readonly id: string
  readonly part: string
  readonly label: string
  readonly help?: string
  readonly note?: string
  readonly inputMode?: 'url'
}

function PanelField({ id, part, label, help, note, inputMode }: PanelFieldProps): VNode {
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
        {note ? <span class="st-note"> {note}</span> : null}
      </label>
      {help ? (
        <div id={`${id}-hjelp`} data-field="description">
          {help}
        </div>
      ) : null}
      <input
        id={id}
        class="ds-input"
        type="text"
        data-part={part}
        inputmode={inputMode}
        autocomplete="off"
        aria-describedby={help ? `${id}-hjelp` : undefined}
      />
      <PanelError id={id} />
    </div>
  )
}

function PanelError({ id }: { id: string }): VNode {
  return (
    <p
      id={`${id}-feil`}
      class="ds-validation-message"
      data-field="validation"
      data-error=""
      hidden
    />
  )
}
