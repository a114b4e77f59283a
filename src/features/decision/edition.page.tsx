import type { VNode } from 'preact'
import { processTexts } from '#features/process/index.ts'
import { renderBlocks } from '#platform/documents/html.tsx'
import { longDate } from '#platform/i18n/format.ts'
import { dateAndTime } from '#platform/i18n/instant.ts'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { decisionTexts } from './decision.texts.ts'
import { BackToDecision, Checksum, FrozenFiles, PlansTable, Points } from './decision-parts.tsx'
import { addressOf } from './decision-view.ts'
import { editionTexts } from './edition.texts.ts'
import { EditionChanges } from './edition-changes.page.tsx'
import { CorrectionSection, PersonalSection } from './edition-forms.page.tsx'
import { LawAsItStood, RemarksAsTheyStood } from './edition-law.page.tsx'
import type { EditionPageProps } from './edition-page-props.ts'

/** What was adopted, whole and as it was. */
export function EditionPage(props: EditionPageProps): VNode {
  const { decision, edition, errors, receipt, newer } = props
  const { view } = decision
  const { language } = view
  const text = editionTexts[language]
  const { content } = edition
  const where = { ...addressOf(view), number: String(edition.number) }
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      {receipt ? (
        <Notice kind="success" role="status">
          <p>{receipt}</p>
        </Notice>
      ) : null}
      {newer ? (
        <Notice kind="warning" role="alert">
          <p>
            {text.conflict(newer.madeBy, newer.number)}{' '}
            <a
              class="ds-link"
              href={routes.edition.href({ ...addressOf(view), number: String(newer.number) })}
            >
              {text.toNewer(newer.number)}
            </a>
          </p>
        </Notice>
      ) : null}
      <h1>{decisionTexts[language].edition(edition.number)}</h1>
      <p class="st-note">{text.made(dateAndTime(edition.madeAt, language), edition.madeBy)}</p>
      <Facts {...props} />
      <FrozenFiles
        language={language}
        docx={routes.editionDocx.href(where)}
        pdf={routes.editionPdf.href(where)}
      />
      <section class="st-section">
        <h2>{text.decision}</h2>
        {content.decision.decisionText ? (
          <p class="st-kept-lines" lang={content.document.language}>
            {content.decision.decisionText}
          </p>
        ) : (
          <Points points={content.points} language={content.document.language} />
        )}
      </section>
      <EditionChanges {...props} />
      <section class="st-section">
        <h2>{text.plans}</h2>
        <PlansTable plans={content.plans} language={language} caption={text.plans} />
      </section>
      <RemarksAsTheyStood {...props} />
      <Publications {...props} />
      <LawAsItStood {...props} />
      <Details summary={text.document}>
        <div class="st-document" lang={content.document.language}>
          {renderBlocks(content.document.blocks)}
        </div>
      </Details>
      <PersonalSection {...props} />
      <CorrectionSection {...props} />
      <BackToDecision view={view} />
    </>
  )
}

function Facts({ decision, edition }: EditionPageProps): VNode {
  const { language } = decision.view
  const text = editionTexts[language]
  const { content } = edition
  const { vote } = content.decision
  const body = processTexts[language].bodyLabels.kommunestyre
  const votes =
    vote.votesFor === null || vote.votesAgainst === null
      ? text.none
      : text.votes(String(vote.votesFor), String(vote.votesAgainst))
  return (
    <SummaryList
      rows={[
        { label: text.kind, value: decisionTexts[language].kinds[edition.kind] },
        ...(edition.reason ? [{ label: text.reason, value: edition.reason }] : []),
        { label: text.adopted, value: `${body} ${longDate(edition.adoptedOn, language)}` },
        { label: text.caseNumber, value: content.decision.caseNumber || text.none },
        { label: text.vote, value: votes },
        {
          label: text.treated,
          value:
            content.treatedNumber === null
              ? text.treatedOther
              : text.treatedVersion(content.treatedNumber),
        },
        {
          label: text.checksum,
          value: (
            <>
              <Checksum>{edition.checksum}</Checksum>
              <br />
              {edition.isIntact ? text.intact : text.broken}
            </>
          ),
        },
      ]}
    />
  )
}

function Publications({ decision, edition }: EditionPageProps): VNode | null {
  const { language } = decision.view
  const text = editionTexts[language]
  const { publications } = edition.content
  if (publications.length === 0) return null
  return (
    <section class="st-section">
      <h2>{text.publications}</h2>
      <DataTable
        caption={text.publications}
        captionHidden
        stacked
        columns={[{ label: text.version }, { label: text.publishedOn }, { label: text.checksum }]}
        rows={publications.map((one) => [
          String(one.number),
          longDate(one.publishedOn, language),
          <Checksum key="sum">{one.checksum}</Checksum>,
        ])}
      />
    </section>
  )
}
