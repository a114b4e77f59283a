import type { VNode } from 'preact'
import { Checksum } from '#features/decision/index.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { DataTable } from '#ui/table-region.tsx'
import type { PublishedTerm } from './portal.sql.ts'
import { portalTexts } from './portal.texts.ts'

/** Every version of a term at the address it has for ever, the newest first. */
export function VersionsTable({
  language,
  slug,
  term,
  hasChecksums = false,
}: {
  readonly language: Language
  readonly slug: string
  readonly term: PublishedTerm
  /** For whoever wants to see that nothing has changed. */
  readonly hasChecksums?: boolean
}): VNode {
  const text = portalTexts[language]
  const where = { slug, period: term.period }
  const editions = term.editions.map(({ number, kind, adoptedOn, checksum }) => [
    <a
      key="link"
      class="ds-link"
      href={routes.publicEdition.href({ ...where, number: `${number}` })}
    >
      {text.editionName(`${number}`)}
    </a>,
    `${longDate(adoptedOn, language)} (${text.kinds[kind]})`,
    ...(hasChecksums ? [<Checksum key="sum">{checksum}</Checksum>] : []),
  ])
  const proposals = term.publications.map(({ number, publishedOn, checksum }) => [
    <a
      key="link"
      class="ds-link"
      href={routes.publicProposal.href({ ...where, number: `${number}` })}
    >
      {text.proposalName(`${number}`)}
    </a>,
    longDate(publishedOn, language),
    ...(hasChecksums ? [<Checksum key="sum">{checksum}</Checksum>] : []),
  ])
  const { version, date, checksum } = text.versionColumns
  return (
    <DataTable
      caption={text.versions}
      captionHidden
      stacked
      columns={[
        { label: version },
        { label: date },
        ...(hasChecksums ? [{ label: checksum }] : []),
      ]}
      rows={[...editions.toReversed(), ...proposals.toReversed()]}
    />
  )
}
