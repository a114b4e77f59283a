import type { HTMLAttributes } from 'preact'

/** Our own custom elements: each is made by the island of the same name. */
interface KeepTextAttributes extends HTMLAttributes<HTMLElement> {
  'data-key': string
  'data-message': string
  'data-restore': string
  'data-discard': string
}

interface TextEditorAttributes extends HTMLAttributes<HTMLElement> {
  'data-footnote': string
  'data-picture-gone': string
  'data-pictures-dropped': string
  'data-cannot-hold': string
  'data-address-wrong': string
  'data-footnote-missing': string
  'data-alternative-missing': string
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'st-error-summary': HTMLAttributes<HTMLElement>
      'st-submit-guard': HTMLAttributes<HTMLElement> & { 'data-busy': string }
      'st-keep-text': KeepTextAttributes
      'st-forget-text': HTMLAttributes<HTMLElement> & { 'data-key': string }
      'st-copy-button': HTMLAttributes<HTMLElement> & {
        'data-text'?: string
        'data-html'?: string | undefined
        'data-figure'?: string
        'data-picture'?: string
        'data-done': string
      }
      'st-guide-help': HTMLAttributes<HTMLElement> & { 'data-other': string }
      'st-same-place': HTMLAttributes<HTMLElement>
      'st-challenge-screen': HTMLAttributes<HTMLElement>
      'st-print-button': HTMLAttributes<HTMLElement>
      'st-text-editor': TextEditorAttributes
    }
  }
}
