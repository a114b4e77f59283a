import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { FigureSource } from '#features/indicators/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { knowledgeTexts } from './knowledge.texts.ts'

/** «Kilde: Statistisk sentralbyrå, tabell 07459. Oppdatert … Hentet … Lisens: CC BY 4.0.», one sentence group for each source. */
export function sourceLine(sources: readonly FigureSource[], language: Language): string {
  const { line } = knowledgeTexts[language].source
  const lines = sources.map(({ attribution, licence, updatedOn, retrievedOn }) =>
    line(
      attribution[language],
      updatedOn ? longDate(updatedOn as LocalDate, language) : null,
      longDate(retrievedOn as LocalDate, language),
      licence?.name ?? null,
    ),
  )
  return [...new Set(lines)].join(' ')
}
