import { type TextLook, textWidth, truncate } from '#ui/svg/text-width.ts'

export interface WantedLabel {
  readonly text: string
  /** The place it speaks of, which its middle comes as near as it can. */
  readonly at: number
}

export interface PlacedLabel extends WantedLabel {
  readonly left: number
  readonly width: number
  readonly row: number
}

/**
 * Puts labels side by side on as few rows as they need, inside the bounds; a label for which there is
 * no free row is left out, the later in the list first.
 */
export function labelRows(
  wanted: readonly WantedLabel[],
  bounds: { readonly left: number; readonly right: number; readonly maxRows: number },
  look: TextLook & { readonly padding: number; readonly gap: number },
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of wanted) {
    const text = truncate(label.text, bounds.right - bounds.left - 2 * look.padding, look)
    const width = textWidth(text, look) + 2 * look.padding
    const left = Math.min(Math.max(label.at - width / 2, bounds.left), bounds.right - width)
    const row = freeRow(placed, left - look.gap, left + width + look.gap)
    if (row < bounds.maxRows) placed.push({ ...label, text, left, width, row })
  }
  return placed
}

function freeRow(placed: readonly PlacedLabel[], left: number, right: number): number {
  let row = 0
  while (placed.some((one) => one.row === row && one.left < right && one.left + one.width > left)) {
    row += 1
  }
  return row
}

export const rowsUsed = (placed: readonly PlacedLabel[]) =>
  placed.reduce((rows, label) => Math.max(rows, label.row + 1), 0)
