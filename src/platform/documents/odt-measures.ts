import { twip } from './docx-flows.ts'
import { textWidth } from './docx-styles.ts'

/** A length as OpenDocument writes it. */
export const points = (value: number): string => `${Math.round(value * 100) / 100}pt`

export const textWidthPoints = textWidth * twip
