import type { VNode } from 'preact'
import { osloDate } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { number, shortDate } from '#platform/i18n/format.ts'
import type { Language } from '#platform/i18n/language.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Notice } from '#ui/notice.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { DataTable } from '#ui/table-region.tsx'
import { operatorTexts } from './operator.texts.ts'
import type { CountedOrganisation } from './organisations.sql.ts'
import { setUpTexts } from './set-up.texts.ts'

export interface OperatorPageProps {
  language: Language
  organisations: readonly CountedOrganisation[]
  databaseKind: 'embedded' | 'server'
  config: Config
  receipt: 'setUp' | 'invited' | null
}

/** The operator's start page: who is set up, and the state of the installation. */
export function OperatorPage({ language, organisations, ...props }: OperatorPageProps): VNode {
  const text = operatorTexts[language]
  return (
    <>
      <h1>{text.title}</h1>
      {props.receipt ? (
        <Notice kind="success" role="status">
          <p>{text.receipts[props.receipt]}</p>
        </Notice>
      ) : null}
      <p class="st-lead">{text.lead}</p>
      <div class="st-actions">
        <LinkButton variant="primary" href={routes.operatorOrganisations.href()}>
          {text.setUp}
        </LinkButton>
        <LinkButton href={routes.operatorCounties.href()}>{text.setUpCounty}</LinkButton>
      </div>
      {organisations.length === 0 ? (
        <EmptyState heading={text.noOrganisations}>
          <p>{text.noOrganisationsText}</p>
        </EmptyState>
      ) : (
        <Organisations language={language} organisations={organisations} />
      )}
      <Installation language={language} databaseKind={props.databaseKind} config={props.config} />
    </>
  )
}

type OrganisationsProps = Pick<OperatorPageProps, 'language' | 'organisations'>

function Organisations({ language, organisations }: OrganisationsProps): VNode {
  const text = operatorTexts[language]
  const { bokmal, nynorsk } = setUpTexts[language]
  return (
    <DataTable
      caption={text.organisations}
      columns={[
        { label: text.name },
        { label: text.number },
        { label: text.people },
        { label: text.administrators },
        { label: text.language },
        { label: text.created },
        { label: text.more },
      ]}
      rows={organisations.map((one) => [
        one.isDemo ? `${one.name} ${text.demo}` : one.name,
        one.municipalityNumber ?? one.countyNumber ?? '',
        number(one.people, language),
        number(one.administrators, language),
        one.language === 'nb' ? bokmal : nynorsk,
        shortDate(osloDate(one.createdAt)),
        one.isDemo ? (
          ''
        ) : (
          <a href={routes.operatorAdministrator.href({ tenantId: one.tenantId })}>
            {text.inviteAdministrator}
            <span class="ds-sr-only"> {one.name}</span>
          </a>
        ),
      ])}
      stacked
    />
  )
}

type InstallationProps = Pick<OperatorPageProps, 'language' | 'databaseKind' | 'config'>

function Installation({ language, databaseKind, config }: InstallationProps): VNode {
  const text = operatorTexts[language]
  return (
    <>
      <h2>{text.installation}</h2>
      {databaseKind === 'embedded' ? (
        <Notice kind="info" heading={text.embedded} level={3}>
          <p>{text.embeddedText}</p>
        </Notice>
      ) : null}
      {config.smtpUrl === null ? (
        <Notice kind="warning" heading={text.noMail} level={3}>
          <p>{text.noMailText}</p>
        </Notice>
      ) : null}
      <SummaryList
        rows={[
          { label: text.database, value: text.databaseKinds[databaseKind] },
          { label: text.mail, value: config.smtpUrl === null ? text.mailKept : text.mailBySmtp },
          { label: text.address, value: config.publicUrl ?? text.addressByRequest },
          {
            label: <a href={routes.operatorOutbox.href()}>{text.outbox}</a>,
            value: text.outboxShort,
          },
          { label: <a href={routes.operatorLog.href()}>{text.log}</a>, value: text.logShort },
          {
            label: <a href={routes.operatorStatistics.href()}>{text.statistics}</a>,
            value: text.statisticsShort,
          },
        ]}
      />
    </>
  )
}
