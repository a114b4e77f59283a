import { requiredPlansOverview } from '#features/required-plans/index.ts'
import type { Block } from '#platform/documents/blocks.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { GuidePart } from './guide-parts.ts'
import { guidePicture, isPictureName } from './pictures/guide-picture.ts'

/** A picture or a table that the program makes; nothing for a name that there is none of. */
export function madeBlocks(
  { what, name }: Extract<GuidePart, { kind: 'made' }>,
  language: Language,
): readonly Block[] {
  if (what === 'tabell') return name === 'lovpalagte' ? [requiredPlansOverview(language)] : []
  return isPictureName(name) ? [{ kind: 'figure', ...guidePicture(name, language) }] : []
}
