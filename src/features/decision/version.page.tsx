import type { VNode } from 'preact'
import type { ProcessView } from '#features/process/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { safeHref } from '#ui/safe-href.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { decisionTexts } from './decision.texts.ts'
import { BackToDecision, Checksum, FrozenFiles, PlansTable, Points } from './decision-parts.tsx'
import { addressOf } from './decision-view.ts'
import type { Publication } from './publication.sql.ts'

/** A published version as it lay open. */
export function VersionPage({
  view,
  publication,
}: {
  view: ProcessView
  publication: Publication
}): VNode {
  const { language } = view
  const text = decisionTexts[language]
  const { publishedOn, publishedAt, publishedBy, content, changeNote } = publication
  const { proposal } = content
  const where = { ...addressOf(view), number: String(publication.number) }
  return (
    <>
      <h1>{text.version(publication.number)}</h1>
      <p class="st-note">
        {text.versionPage.frozen(dateAndTime(publishedAt, language), publishedBy)}
      </p>
      <SummaryList
        rows={[
          { label: text.versionPage.from, value: longDate(publishedOn, language) },
          {
            label: text.versionPage.meeting,
            value: publication.meetingOn
              ? longDate(publication.meetingOn, language)
              : text.versionPage.none,
          },
          {
            label: text.versionColumns.counts,
            value: content.countsFrom ? text.counts : text.countsNot,
          },
          ...(changeNote ? [{ label: text.versionPage.note, value: changeNote }] : []),
          ...(content.url
            ? [{ label: text.versionPage.url, value: <WebLink url={content.url} /> }]
            : []),
          {
            label: text.versionPage.checksum,
            value: <Checksum>{publication.checksum}</Checksum>,
          },
        ]}
      />
      <FrozenFiles
        language={language}
        docx={routes.proposalVersionDocx.href(where)}
        pdf={routes.proposalVersionPdf.href(where)}
      />
      <section class="st-section">
        <h2>{text.versionPage.points}</h2>
        <Points points={proposal.points} language={proposal.document.language} />
      </section>
      <section class="st-section">
        <h2>{text.versionPage.plans}</h2>
        <PlansTable plans={proposal.plans} language={language} caption={text.versionPage.plans} />
      </section>
      <Details summary={text.versionPage.document}>
        <div class="st-document" lang={proposal.document.language}>
          {renderBlocks(proposal.document.blocks)}
        </div>
      </Details>
      <BackToDecision view={view} />
    </>
  )
}

function WebLink({ url }: { url: string }): VNode {
  const href = safeHref(url)
  return href ? (
    <a class="ds-link st-checksum" href={href}>
      {url}
    </a>
  ) : (
    <span>{url}</span>
  )
}
