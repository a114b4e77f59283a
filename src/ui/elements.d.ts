import type { HTMLAttributes } from 'preact'

/** Our own custom elements: each is made by the island of the same name. */
interface KeepTextAttributes extends HTMLAttributes<HTMLElement> {
  'data-key': string
  'data-message': string
  'data-restore': string
  'data-discard': string
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'st-error-summary': HTMLAttributes<HTMLElement>
      'st-submit-guard': HTMLAttributes<HTMLElement> & { 'data-busy': string }
      'st-keep-text': KeepTextAttributes
      'st-forget-text': HTMLAttributes<HTMLElement> & { 'data-key': string }
      'st-copy-button': HTMLAttributes<HTMLElement> & { 'data-text': string; 'data-done': string }
      'st-print-button': HTMLAttributes<HTMLElement>
    }
  }
}
