import type { VNode } from 'preact'
import { Points } from '#features/decision/index.ts'
import { outlineTexts } from '#features/strategy-document/index.ts'
import type { Block, DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { portalTexts } from './portal.texts.ts'
import { periodWords } from './portal-context.ts'
import type { PublicVersion } from './public-version.ts'

export interface ElectedPageProps {
  readonly language: Language
  readonly slug: string
  readonly period: string
  /** The newest that is published; null when nothing is. */
  readonly version: PublicVersion | null
}

/** What a member of the council needs to know in ten minutes, from what is published alone. */
export function ElectedPage({ language, slug, period, version }: ElectedPageProps): VNode {
  const text = portalTexts[language].elected
  return (
    <>
      <h1>{text.title(periodWords(period))}</h1>
      <p class="st-lead">{text.lead}</p>
      {version ? (
        <Summary {...{ language, slug, period, version }} />
      ) : (
        <EmptyState heading={text.empty}>
          <p>{text.emptyText}</p>
        </EmptyState>
      )}
    </>
  )
}

function Summary({
  language,
  slug,
  period,
  version,
}: ElectedPageProps & { readonly version: PublicVersion }): VNode {
  const text = portalTexts[language].elected
  const { document, points, decisionText, line } = version
  const cost = costBlocks(document)
  const address = addressOf({ slug, period }, line)
  return (
    <>
      <section class="st-section">
        <h2>{line.kind === 'edition' ? text.decided : text.decide}</h2>
        {decisionText ? (
          <p class="st-kept-lines" lang={document.language}>
            {decisionText}
          </p>
        ) : (
          <Points points={points} language={document.language} />
        )}
      </section>
      <section class="st-section">
        <h2>{text.when}</h2>
        <p>{whenWords(line, language)}</p>
      </section>
      <section class="st-section">
        <h2>{text.cost}</h2>
        {cost.length > 0 ? (
          <div class="st-document" lang={document.language}>
            {renderBlocks(cost)}
          </div>
        ) : (
          <p>{text.costUnknown}</p>
        )}
      </section>
      <section class="st-section">
        <h2>{text.more}</h2>
        <ul class="st-contents">
          <li>
            <a href={address}>{text.whole}</a>
          </li>
          <li>
            <a href={`${address}#planer`}>{text.planTable}</a>
          </li>
        </ul>
      </section>
    </>
  )
}

function addressOf(where: { slug: string; period: string }, line: PublicVersion['line']): string {
  const address = line.kind === 'edition' ? routes.publicEdition : routes.publicProposal
  return address.href({ ...where, number: `${line.number}` })
}

function whenWords(line: PublicVersion['line'], language: Language): string {
  const text = portalTexts[language].elected
  if (line.kind === 'edition') return text.whenAdopted(longDate(line.adoptedOn, language))
  return line.meetingOn ? text.whenOn(longDate(line.meetingOn, language)) : text.whenUnknown
}

/** What the document says of time and money: the section under that title, without its heading. */
function costBlocks({ blocks, language }: DocumentModel): readonly Block[] {
  const { title } = outlineTexts[language].sections.resources
  const isTop = (block: Block) => block.kind === 'heading' && block.level === 1
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  if (from < 0) return []
  const rest = blocks.slice(from + 1)
  const end = rest.findIndex(isTop)
  return end < 0 ? rest : rest.slice(0, end)
}
