import type { VNode } from 'preact'
import { PlansTable, Points } from '#features/decision/index.ts'
import type { DocumentModel } from '#platform/documents/blocks.ts'
import { renderBlocks, renderLogo } from '#platform/documents/html.tsx'
import { prepareBlocks } from '#platform/documents/prepared-blocks.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { PrintButton } from '#ui/browser-buttons.tsx'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList, type SummaryRow } from '#ui/summary-list.tsx'
import type { Portal, PublishedTerm } from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'
import { periodWords } from './portal-context.ts'
import type { PublicVersion } from './public-version.ts'
import type { Standing } from './standing.ts'
import { VersionsTable } from './versions-table.tsx'

export interface StrategyPageProps {
  readonly language: Language
  readonly portal: Portal
  readonly term: PublishedTerm
  readonly standing: Standing
  readonly version: PublicVersion
}

/** One version of a planning strategy as it was frozen. */
export function StrategyPage(props: StrategyPageProps): VNode {
  const { language, portal, term, version } = props
  const text = portalTexts[language]
  const { document, line } = version
  return (
    <>
      <h1>{text.title(periodWords(term.period))}</h1>
      <p class="st-lead">{portal.name}</p>
      <State {...props} />
      <Facts {...props} />
      <div class="st-actions st-no-print">
        <LinkButton href={pdfHref(props)} download>
          {text.pdf}
        </LinkButton>
        <PrintButton language={language} />
      </div>
      <Contents language={language} version={version} />
      <section class="st-section" aria-labelledby="vedtak">
        <h2 id="vedtak">{line.kind === 'edition' ? text.decision : text.proposedDecision}</h2>
        {version.decisionText ? (
          <p class="st-kept-lines" lang={document.language}>
            {version.decisionText}
          </p>
        ) : (
          <Points points={version.points} language={document.language} />
        )}
      </section>
      <section class="st-section" aria-labelledby="planer">
        <h2 id="planer">{text.plans}</h2>
        <PlansTable plans={version.plans} language={language} caption={text.plans} />
      </section>
      <article class="st-document st-section" lang={document.language}>
        {renderLogo(document.look)}
        {renderBlocks(document.blocks)}
      </article>
      <section class="st-section" aria-labelledby="versjoner">
        <h2 id="versjoner">{text.versions}</h2>
        <p>{text.frozen}</p>
        <VersionsTable language={language} slug={portal.slug} term={term} hasChecksums />
      </section>
    </>
  )
}

function pdfHref({ portal, term, version: { line } }: StrategyPageProps): string {
  const where = { slug: portal.slug, period: term.period, number: String(line.number) }
  return line.kind === 'edition'
    ? routes.publicEditionPdf.href(where)
    : routes.publicProposalPdf.href(where)
}

/** Whether it is adopted, and whether there is something newer. */
function State({ language, portal, term, standing, version }: StrategyPageProps): VNode | null {
  const text = portalTexts[language]
  const { line } = version
  const newest = standing.edition ?? standing.proposal
  const isNewest = newest?.checksum === line.checksum
  const address = routes.publicStrategy.href({ slug: portal.slug, period: term.period })
  const { proposal } = standing
  const number = proposal && standing.edition ? `${proposal.number}` : null
  if (line.kind === 'edition' && isNewest && number === null) return null
  return (
    <Notice kind={isNewest ? 'info' : 'warning'}>
      {line.kind === 'proposal' ? <p>{text.isProposal}</p> : null}
      {isNewest ? null : (
        <p>
          {text.isOld}{' '}
          <a class="ds-link" href={address}>
            {text.toNewest}
          </a>
        </p>
      )}
      {isNewest && number ? (
        <p>
          {text.change}{' '}
          <a
            class="ds-link"
            href={routes.publicProposal.href({ slug: portal.slug, period: term.period, number })}
          >
            {text.proposalName(number)}
          </a>
        </p>
      ) : null}
    </Notice>
  )
}

function Facts({ language, portal, term, version }: StrategyPageProps): VNode {
  const { facts, editionName, proposalName, kinds } = portalTexts[language]
  const { line, caseNumber } = version
  const number = `${line.number}`
  const where = { slug: portal.slug, period: term.period, number }
  const isEdition = line.kind === 'edition'
  const address = isEdition ? routes.publicEdition.href(where) : routes.publicProposal.href(where)
  const rows: readonly SummaryRow[] = isEdition
    ? [
        { label: facts.version, value: `${editionName(number)} (${kinds[line.edition]})` },
        { label: facts.adopted, value: longDate(line.adoptedOn, language) },
        { label: facts.case, value: caseNumber || facts.notSet },
      ]
    : [
        { label: facts.version, value: proposalName(number) },
        { label: facts.published, value: longDate(line.publishedOn, language) },
        {
          label: facts.meeting,
          value: line.meetingOn ? longDate(line.meetingOn, language) : facts.notSet,
        },
      ]
  return (
    <SummaryList
      rows={[
        ...rows,
        {
          label: facts.address,
          value: (
            <a class="ds-link st-checksum" href={address}>
              {address}
            </a>
          ),
        },
      ]}
    />
  )
}

function Contents({ language, version }: Pick<StrategyPageProps, 'language' | 'version'>): VNode {
  const text = portalTexts[language]
  const { line, document } = version
  const own = [
    { id: 'vedtak', title: line.kind === 'edition' ? text.decision : text.proposedDecision },
    { id: 'planer', title: text.plans },
  ]
  return (
    <nav class="st-section st-no-print" aria-labelledby="innholdet">
      <h2 id="innholdet">{text.contents}</h2>
      <ul class="st-contents">
        {own.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        {headingsOf(document).map(({ id, title }) => (
          <li key={id} lang={document.language}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <a href="#versjoner">{text.versions}</a>
        </li>
      </ul>
    </nav>
  )
}

/** The headings of the first level, with the addresses that `renderBlocks` gives them. */
function headingsOf({
  blocks,
}: Pick<DocumentModel, 'blocks'>): readonly { readonly id: string; readonly title: string }[] {
  return prepareBlocks(blocks)
    .filter((block) => block.kind === 'heading')
    .map(({ level, text }, index) => ({ level, id: `del-${index + 1}`, title: text }))
    .filter(({ level }) => level === 1)
}
