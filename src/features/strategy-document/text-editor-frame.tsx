import type { VNode } from 'preact'
import { Icon } from '#ui/icons.tsx'
import { textEditorTexts } from './text-editor.texts.ts'
import { editorIcons } from './text-editor-icons.tsx'
import { FootnotePanel, type FrameProps, LinkPanel, PicturePanel } from './text-editor-panels.tsx'

/** What the island puts around the text: `data-action` and `data-panel` say what a button does. */
export function EditorFrame(props: FrameProps): VNode {
  const text = textEditorTexts[props.language]
  return (
    <div class="st-text-editor__frame">
      <div class="st-text-editor__head">
        <Toolbar {...props} />
        <TableToolbar {...props} />
        <LinkPanel {...props} />
        <FootnotePanel {...props} />
        <PicturePanel {...props} />
        <p class="st-text-editor__message" role="status" />
      </div>
      <div class="st-text-editor__surface" />
      <div class="st-text-editor__foot">
        <span id={`${props.id}-taster`} class="ds-sr-only">
          {text.keyboardHelp}
        </span>
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          data-toggle=""
        >
          <span data-only-as="editor">{text.asText}</span>
          <span data-only-as="text">{text.asLayout}</span>
        </button>
      </div>
    </div>
  )
}

function Toolbar({ language }: FrameProps): VNode {
  const text = textEditorTexts[language]
  return (
    <div class="st-text-editor__toolbar" role="toolbar" aria-label={text.toolbar}>
      <div class="st-text-editor__group">
        <Tool action="heading" label={text.heading} words />
        <Tool action="subheading" label={text.subheading} words />
      </div>
      <div class="st-text-editor__group">
        <Tool action="bold" label={text.bold} />
        <Tool action="italic" label={text.italic} />
        <Tool action="bullets" label={text.bullets} />
        <Tool action="numbers" label={text.numbers} />
        <Tool action="quote" label={text.quote} />
      </div>
      <div class="st-text-editor__group">
        <Tool panel="link" label={text.link} words />
        <Tool action="table" label={text.table} words />
        <Tool panel="footnote" label={text.footnote} words />
        <Tool panel="picture" label={text.picture} words />
      </div>
      <div class="st-text-editor__group">
        <Tool action="undo" label={text.undo} />
        <Tool action="redo" label={text.redo} />
      </div>
    </div>
  )
}

function TableToolbar({ language }: FrameProps): VNode {
  const text = textEditorTexts[language]
  return (
    <div
      class="st-text-editor__toolbar"
      role="toolbar"
      aria-label={text.tableToolbar}
      data-for-tables=""
      hidden
    >
      <Tool action="row-above" label={text.rowAbove} words />
      <Tool action="row-below" label={text.rowBelow} words />
      <Tool action="row-away" label={text.rowAway} words />
      <Tool action="column-before" label={text.columnBefore} words />
      <Tool action="column-after" label={text.columnAfter} words />
      <Tool action="column-away" label={text.columnAway} words />
      <Tool action="numbers-right" label={text.numbersRight} words />
      <Tool action="table-away" label={text.tableAway} words />
    </div>
  )
}

function Tool(props: { action?: string; panel?: string; label: string; words?: boolean }): VNode {
  const { action, panel, label, words = false } = props
  const icon = editorIcons[action ?? panel ?? '']
  return (
    <button
      type="button"
      class="st-text-editor__tool"
      data-action={action}
      data-panel={panel}
      aria-label={words ? undefined : label}
      title={words ? undefined : label}
    >
      {icon ? <Icon>{icon}</Icon> : null}
      {words ? <span>{label}</span> : null}
    </button>
  )
}
