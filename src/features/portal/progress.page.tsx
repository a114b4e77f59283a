import type { VNode } from 'preact'
import { z } from 'zod'
import { type LocalDate, parseLocalDate } from '#domain/calendar/local-date.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate } from '#platform/i18n/format.ts'
import { type Language, languages } from '#platform/i18n/language.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { portalTexts } from './portal.texts.ts'

const documentSchema = z.custom<DocumentModel>(
  (value) =>
    typeof value === 'object' && value !== null && Array.isArray((value as DocumentModel).blocks),
)

/** A yearly status as it was frozen when it was laid before the council. */
const presentedSchema = z.object({
  laidOn: z.string().refine((one): one is LocalDate => parseLocalDate(one) !== null),
  models: z.partialRecord(z.enum(languages), documentSchema),
})

interface Presented {
  readonly laidOn: LocalDate
  readonly document: DocumentModel
}

/** What the council had by `today`; what is not laid before it, or holds nothing, is left out. */
export function presentedStatuses(
  contents: readonly unknown[],
  today: LocalDate,
  language: Language,
): readonly Presented[] {
  return contents.flatMap((content) => {
    const read = presentedSchema.safeParse(content)
    if (!read.success || read.data.laidOn > today) return []
    const { laidOn, models } = read.data
    const document = models[language] ?? Object.values(models)[0]
    return document ? [{ laidOn, document }] : []
  })
}

/** How it goes with the plans: only what the council has had. */
export function ProgressPage({
  language,
  statuses,
}: {
  readonly language: Language
  readonly statuses: readonly Presented[]
}): VNode {
  const text = portalTexts[language].progress
  const [newest, ...earlier] = statuses
  return (
    <>
      <h1>{text.title}</h1>
      <p class="st-lead">{text.lead}</p>
      {newest ? null : (
        <EmptyState heading={text.empty}>
          <p>{text.emptyText}</p>
        </EmptyState>
      )}
      {newest ? (
        <>
          <p class="st-note">{text.presented(longDate(newest.laidOn, language))}</p>
          <article class="st-document" lang={newest.document.language}>
            {renderBlocks(newest.document.blocks)}
          </article>
        </>
      ) : null}
      {earlier.length > 0 ? (
        <ul>
          {earlier.map(({ laidOn }, index) => (
            <li key={index}>{text.presented(longDate(laidOn, language))}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
