import type { Language } from '#platform/i18n/language.ts'
import { outlineTexts } from './outline.texts.ts'
import type { DocumentSection } from './section.sql.ts'

/** What a section is called: as the municipality has it, else as the outline does. */
export function titleOf(
  { title, kind }: Pick<DocumentSection, 'title' | 'kind'>,
  language: Language,
): string {
  return title || (kind ? outlineTexts[language].sections[kind].title : '')
}
