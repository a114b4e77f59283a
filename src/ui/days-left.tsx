import type { ComponentChildren, VNode } from 'preact'

/** One large figure with its unit, for instance «214 dager», and what it counts to. */
export function DaysLeft({
  value,
  unit,
  label,
  tone = 'calm',
}: {
  value: number | string
  unit: string
  label?: ComponentChildren
  tone?: 'calm' | 'soon' | 'past'
}): VNode {
  return (
    <div class="st-days" data-tone={tone}>
      <p class="st-days__figure">
        <span class="st-days__value">{value}</span> <span class="st-days__unit">{unit}</span>
      </p>
      {label ? <p class="st-days__label">{label}</p> : null}
    </div>
  )
}
