import type { VNode } from 'preact'

/**
 * Puts a string of our own making (a drawn SVG, a rendered document) into the page unescaped. The
 * only file where that is allowed: never give it anything a person has typed.
 */
export function RawHtml({ html, className }: { html: string; className?: string }): VNode {
  return <div class={className} dangerouslySetInnerHTML={{ __html: html }} />
}
