import type { VNode } from 'preact'
import { z } from 'zod'
import type { AdoptionRemark } from '#domain/decision/adoption-remarks.ts'
import { requirementIds, requirementStatuses } from '#domain/law/law-types.ts'
import { requirementTexts, statusWord } from '#features/law/index.ts'
import { Details } from '#ui/details.tsx'
import { StatusTag } from '#ui/status-tag.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { editionTexts } from './edition.texts.ts'
import type { EditionPageProps } from './edition-page-props.ts'
import { remarkSentence } from './remark-words.ts'

type LawProps = Pick<EditionPageProps, 'decision' | 'edition'>

const requirementLine = z.object({
  id: z.enum(requirementIds),
  status: z.enum(requirementStatuses),
})

/** The law check as it stood. */
export function LawAsItStood({ decision, edition }: LawProps): VNode {
  const { language } = decision.view
  const text = editionTexts[language]
  const lines = edition.content.requirements.flatMap((one) => {
    const line = requirementLine.safeParse(one)
    return line.success ? [line.data] : []
  })
  return (
    <Details summary={text.law}>
      <DataTable
        caption={text.law}
        captionHidden
        stacked
        columns={[{ label: text.requirement }, { label: text.status }]}
        rows={lines.map(({ id, status }) => [
          `${id} ${requirementTexts[language][id].title}`,
          <StatusTag key={id} status={status}>
            {statusWord(status, language)}
          </StatusTag>,
        ])}
      />
    </Details>
  )
}

/** What was not as the rule says, with the reason that was given before it was frozen. */
export function RemarksAsTheyStood({ decision, edition }: LawProps): VNode | null {
  const { language } = decision.view
  const text = editionTexts[language]
  const remarks = edition.content.remarks as unknown as (AdoptionRemark & { reason: string })[]
  if (remarks.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.remarks}</h2>
      {remarks.map((remark) => (
        <div key={remark.code}>
          <p>{remarkSentence(remark, language)}</p>
          {remark.asksReason ? <p class="st-kept-lines">{remark.reason || text.noReason}</p> : null}
        </div>
      ))}
    </section>
  )
}
