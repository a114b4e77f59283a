import type { ComponentChildren, VNode } from 'preact'
import type { Language } from '#platform/i18n/language.ts'
import { curveSegments } from './curve.ts'
import { uiTexts } from './ui.texts.ts'

export type StepState = 'done' | 'current' | 'ahead'

export interface StepItem {
  /** 1–9 */
  readonly number: number
  readonly title: string
  readonly state: StepState
  readonly href?: string
  /** An address within the page to link to. */
  readonly id?: string
  /** A line under the title, for instance a date. Left out of the compact form. */
  readonly note?: ComponentChildren
}

export interface StepPathProps {
  language: Language
  steps: readonly StepItem[]
  /**
   * `horizontal` bends across the page and turns vertical on a phone; `vertical` leaves room for
   * content; `compact` is the navigation on top of a page.
   */
  variant?: 'horizontal' | 'vertical' | 'compact'
}

/** How far down each point lies, 0 at the top and 1 at the bottom. The style sheet has the same. */
const heights = [0.86, 0.98, 0.72, 0.4, 0.3, 0.56, 0.66, 0.34, 0.04]

/** The nine steps as a bending path: an ordered list of links with the path drawn behind it. */
export function StepPath({ language, steps, variant = 'horizontal' }: StepPathProps): VNode {
  const text = uiTexts[language]
  const words: Record<StepState, string> = {
    done: text.stepDone,
    current: text.stepCurrent,
    ahead: text.stepAhead,
  }
  return (
    <div class={`st-steps st-steps--${variant}`}>
      {variant === 'vertical' ? null : <Drawing steps={steps} />}
      <ol class="st-steps__list">
        {steps.map((step, index) => (
          <li key={step.number} id={step.id} class="st-steps__item" data-state={step.state}>
            {variant !== 'compact' && index < steps.length - 1 ? <Bend index={index} /> : null}
            <StepLink step={step}>
              <span class="st-steps__point">{step.number}</span>
              <span class="st-steps__text">
                <span class="st-steps__title">{step.title}</span>
                <span class="ds-sr-only"> ({words[step.state]})</span>
              </span>
            </StepLink>
            {step.note && variant !== 'compact' ? (
              <div class="st-steps__note">{step.note}</div>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  )
}

function StepLink({ step, children }: { step: StepItem; children: ComponentChildren }): VNode {
  const current = step.state === 'current' ? ('step' as const) : undefined
  if (!step.href) {
    return (
      <span class="st-steps__link" aria-current={current}>
        {children}
      </span>
    )
  }
  return (
    <a class="st-steps__link" href={step.href} aria-current={current}>
      {children}
    </a>
  )
}

/** The whole path across the page, one piece between each two points, stretched to the width. */
function Drawing({ steps }: { steps: readonly StepItem[] }): VNode {
  const points = steps.map((_, index) => ({
    x: (index + 0.5) * 100,
    y: (heights[index % heights.length] ?? 0.5) * 100,
  }))
  return (
    <svg
      class="st-steps__drawing"
      viewBox={`0 0 ${steps.length * 100} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {curveSegments(points).map((segment, index) => (
        <path key={segment} d={segment} data-walked={isWalked(steps, index)} />
      ))}
    </svg>
  )
}

/** The piece down to the next point, for the vertical form; it bends to either side in turn. */
function Bend({ index }: { index: number }): VNode {
  const side = index % 2 === 0 ? 1 : -1
  return (
    <svg class="st-steps__bend" viewBox="0 0 40 100" preserveAspectRatio="none" aria-hidden="true">
      <path d={`M20 0C${20 + side * 34} 34 ${20 - side * 34} 66 20 100`} />
    </svg>
  )
}

function isWalked(steps: readonly StepItem[], index: number): boolean {
  return steps[index]?.state === 'done' && steps[index + 1]?.state !== 'ahead'
}
