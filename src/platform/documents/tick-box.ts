/** The box to tick as Inter draws it. Inter has no U+2610, which texts are written with. */
export const drawnBox = '\u25a1'

/**
 * The text with its boxes as they are drawn: each on the line of the word that it belongs to, and with
 * room to what stands before it.
 */
export function withDrawnBoxes(text: string): string {
  return text
    .replace(/(?<=\S) +\u2610/g, '   \u2610')
    .replaceAll('\u2610 ', `${drawnBox}\u00a0`)
    .replaceAll('\u2610', drawnBox)
}
