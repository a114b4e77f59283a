import type { VNode } from 'preact'

/**
 * A picture that the program itself has drawn, in the page. The only place where a string becomes
 * markup; it takes nothing but an `<svg>` whose texts the drawing function has escaped.
 */
export function InlineSvg(props: { svg: string; class?: string; alternative?: string }): VNode {
  if (!props.svg.startsWith('<svg')) throw new TypeError('InlineSvg takes an <svg> element')
  return (
    <div
      class={props.class}
      {...(props.alternative ? { role: 'img', 'aria-label': props.alternative } : {})}
      dangerouslySetInnerHTML={{ __html: props.svg }}
    />
  )
}
