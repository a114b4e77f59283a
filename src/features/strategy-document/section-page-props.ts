import type { TextFigureChoice } from '#features/challenge-picture/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { FieldError } from '#ui/error-summary.tsx'
import type { SectionView } from './section-context.ts'

/** What was typed in one of the page's small forms and refused, by the name of the field. */
export type Refused = Readonly<Record<string, string>>

export interface SectionPageProps extends SectionView {
  /** Its own text, and what it shows of the work. */
  readonly text: readonly Block[]
  readonly pieces: readonly Block[]
  readonly pictures: readonly SectionPicture[]
  readonly figures: TextFigureChoice
  readonly done: string
  /** Why what was just asked for was not done. */
  readonly problem: string | null
  readonly refused: Refused
  readonly errors: readonly FieldError[]
}

export interface SectionPicture {
  readonly id: string
  readonly fileName: string
  readonly description: string
  readonly href: string
}
