import type { VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { uiTexts } from './ui.texts.ts'

/** Copies a text. It shows up only in browsers that can; show the text itself beside it. */
export function CopyButton({
  language,
  text,
  html,
  label = uiTexts[language].copy,
}: {
  language: Language
  text: string
  /** The same with its markup, for programs that take it. */
  html?: string
  label?: string
}): VNode {
  return (
    <st-copy-button data-text={text} data-html={html} data-done={uiTexts[language].copied}>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        data-size="sm"
        aria-live="polite"
        hidden
      >
        {label}
      </button>
    </st-copy-button>
  )
}

/**
 * Copies a figure for a text: its finding, its picture, its table and its source, as they stand on the
 * page. It shows up only in browsers that can; the files beside it say the same.
 */
export function CopyFigureButton({
  language,
  figure,
  picture,
  title,
}: {
  language: Language
  /** Its id on the page. */
  figure: string
  /** The address of its picture. */
  picture: string
  title: string
}): VNode {
  const text = uiTexts[language]
  return (
    <st-copy-button data-figure={figure} data-picture={picture} data-done={text.copied}>
      <button
        type="button"
        class="ds-button"
        data-variant="tertiary"
        data-size="sm"
        aria-live="polite"
        hidden
      >
        {text.copyFigure}
        <span class="ds-sr-only">: {title}</span>
      </button>
    </st-copy-button>
  )
}

/** Opens the print dialogue. It shows up only where scripts run. */
export function PrintButton({
  language,
  label = uiTexts[language].print,
}: {
  language: Language
  label?: string
}): VNode {
  return (
    <st-print-button>
      <button type="button" class="ds-button" data-variant="secondary" hidden>
        {label}
      </button>
    </st-print-button>
  )
}
