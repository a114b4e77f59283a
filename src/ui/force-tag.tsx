import type { ComponentChildren, VNode } from 'preact'
import type { Force } from '#domain/law/law-check.ts'

/**
 * How strongly a statement binds: must, should, may, `ours` for our own suggestion, or
 * `unclear` for what nobody has settled. The five have different frames, so that they differ also in print and without colour. `basis` is the §.
 */
export function ForceTag({
  force,
  children,
  basis,
}: {
  force: Force | 'ours' | 'unclear'
  children: ComponentChildren
  basis?: ComponentChildren
}): VNode {
  return (
    <span class="st-force">
      <span class="st-force__word" data-force={force}>
        {children}
      </span>
      {basis ? <span class="st-force__basis">{basis}</span> : null}
    </span>
  )
}
