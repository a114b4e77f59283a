import { eventIdOf, MailList } from '#features/settings/index.ts'
import { asOperator } from '#platform/db/operator.ts'
import type { Route, RouteContext } from '#platform/http/route.ts'
import { listMail } from '#platform/mail/outbox.sql.ts'
import { routes } from '#routes'
import { OperationLogPage } from './operation-log.page.tsx'
import { listOperationEvents } from './operation-log.sql.ts'
import { OperatorPage } from './operator.page.tsx'
import { operatorTexts } from './operator.texts.ts'
import { operatorPage } from './operator-context.ts'
import { listOrganisations } from './organisations.sql.ts'

const permission = 'operator'
const maxMails = 200
const pageSize = 50

export const overviewRoutes: readonly Route[] = [
  { method: 'GET', pattern: routes.operator.pattern, permission, handle: overview },
  { method: 'GET', pattern: routes.operatorOutbox.pattern, permission, handle: outbox },
  { method: 'GET', pattern: routes.operatorLog.pattern, permission, handle: log },
]

async function overview(context: RouteContext) {
  const { language, services, query } = context
  const { kvittering } = query
  const content = (
    <OperatorPage
      language={language}
      organisations={await listOrganisations(services.database.app)}
      databaseKind={services.database.kind}
      config={services.config}
      receipt={kvittering === 'setUp' || kvittering === 'invited' ? kvittering : null}
    />
  )
  return operatorPage(context, { title: operatorTexts[language].title, content }, [])
}

async function outbox(context: RouteContext) {
  const { language, services } = context
  const { outbox: title, outboxLead } = operatorTexts[language]
  const mails = await asOperator(services.database.app, (tx) => listMail(tx, maxMails))
  const sendsMail = services.config.smtpUrl !== null
  const content = (
    <>
      <h1>{title}</h1>
      <p class="st-lead">{outboxLead}</p>
      <MailList
        language={language}
        mails={mails}
        limit={maxMails}
        sendsMail={sendsMail}
        now={services.clock.now()}
      />
    </>
  )
  return operatorPage(context, { title, content }, [
    { label: title, href: routes.operatorOutbox.href() },
  ])
}

async function log(context: RouteContext) {
  const { language, services, query } = context
  const before = eventIdOf(query.eldre)
  // One more than is shown tells whether there is a next page.
  const found = await listOperationEvents(services.database.app, { before, limit: pageSize + 1 })
  const events = found.slice(0, pageSize)
  const last = found.length > pageSize ? events.at(-1) : undefined
  const here = routes.operatorLog.href()
  const content = (
    <OperationLogPage
      language={language}
      events={events}
      olderHref={last ? `${here}?eldre=${last.id}` : null}
      isFirstPage={before === null}
    />
  )
  const title = operatorTexts[language].log
  return operatorPage(context, { title, content }, [{ label: title, href: here }])
}
