import { number } from '#platform/i18n/format.ts'
import { escapeText, round } from '#ui/svg/markup.ts'
import type { TextLook } from '#ui/svg/text-width.ts'
import { textWidth, wrap } from '#ui/svg/text-width.ts'
import { chartTexts } from './chart.texts.ts'
import type { Chart } from './chart.ts'
import type { Paint, Role } from './chart-paint.ts'

/** What a kind of chart is drawn on. Its drawing begins at 0,0 and is `width` wide. */
export interface Stage {
  readonly width: number
  readonly isNarrow: boolean
  readonly paint: Paint
  /** Begins every id of the picture. */
  readonly id: string
  readonly text: (typeof chartTexts)['nb']
  /** A figure with the decimals of the chart. */
  readonly figure: (value: number) => string
  /** A figure on the axis, with no more decimals than the steps need. */
  readonly tick: (value: number, step: number) => string
}

export interface Drawn {
  readonly svg: string
  readonly height: number
}

const textSize = 13
export const lineHeight = 17

export const plainLook: TextLook = { size: textSize }
export const strongLook: TextLook = { size: textSize, isStrong: true }

export function stageOf(
  chart: Chart,
  form: Pick<Stage, 'width' | 'isNarrow' | 'paint' | 'id'>,
): Stage {
  const { language } = chart.words
  const text = chartTexts[language]
  return {
    ...form,
    text,
    figure: (value) => number(value, language, chart.decimals),
    tick: (value, step) => {
      const size = Math.abs(step)
      for (const [unit, word] of [
        [1e9, text.billions],
        [1e6, text.millions],
      ] as const) {
        if (Math.abs(value) >= unit && size >= unit / 10) {
          return `${number(value / unit, language, decimalsOf(size / unit))}\u00a0${word}`
        }
      }
      return number(value, language, decimalsOf(size))
    },
  }
}

function decimalsOf(step: number): number {
  return step > 0 ? Math.min(Math.max(-Math.floor(Math.log10(step) + 1e-9), 0), 9) : 0
}

export interface Written {
  readonly x: number
  readonly y: number
  readonly anchor?: 'middle' | 'end'
  readonly isStrong?: boolean
}

/** A line of text; its group gives size and colour. */
export function write(text: string, { x, y, anchor, isStrong }: Written): string {
  const look = `${anchor ? ` text-anchor="${anchor}"` : ''}${isStrong ? ' font-weight="600"' : ''}`
  return `<text x="${round(x)}" y="${round(y)}"${look}>${escapeText(text)}</text>`
}

/** Things of one role; nothing when there are none. */
export function group(paint: Paint, role: Role, content: string, more = ''): string {
  return content === '' ? '' : `<g${paint(role)}${more}>${content}</g>`
}

/** Words over what is drawn. */
export function haloed(paint: Paint, content: string): string {
  const halo = ' paint-order="stroke" stroke-width="3" stroke-linejoin="round"'
  return group(paint, 'halo', content, halo)
}

/** A paragraph under a picture, in small muted letters. */
export function remark(stage: Stage, text: string, top: number): Drawn {
  if (text === '') return { svg: '', height: 0 }
  const lines = wrap(text, stage.width, plainLook, 20)
  const svg = lines.map((line, index) => write(line, { x: 0, y: top + (index + 1) * lineHeight }))
  return { svg: group(stage.paint, 'muted', svg.join('')), height: lines.length * lineHeight + 4 }
}

/** What stands where there is not a single figure to draw, with the reasons that are known. */
export function emptyPicture(stage: Stage, gaps: readonly (string | undefined)[]): Drawn {
  const reasons = [...new Set(gaps.filter((gap) => gap !== undefined))]
  const sentence = [stage.text.noFigures, reasons.slice(0, 4).join(', ')].filter((part) => part)
  const lines = wrap(sentence.join(': '), stage.width - 40, plainLook, 4)
  const height = 60 + lines.length * lineHeight
  const frame = `<path${stage.paint('rule')} stroke-dasharray="4 4" d="M.5.5H${stage.width - 0.5}V${height - 0.5}H.5z"/>`
  const words = lines.map((line, index) =>
    write(line, { x: stage.width / 2, y: 43 + index * lineHeight, anchor: 'middle' }),
  )
  return { svg: frame + group(stage.paint, 'text', words.join('')), height }
}

export function widest(texts: readonly string[], look: TextLook = plainLook): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, look)), 0)
}
