import type { Route, RouteContext } from '#platform/http/route.ts'
import { listTenantMail } from '#platform/mail/outbox.sql.ts'
import { routes } from '#routes'
import { mailTexts } from './mail.texts.ts'
import { MailList } from './mail-list.tsx'
import { settingsPage, whoAndWhere } from './settings-context.ts'

const limit = 100

export const outboxRoutes: readonly Route[] = [
  { method: 'GET', pattern: routes.outbox.pattern, permission: 'change-settings', handle: show },
]

async function show(context: RouteContext) {
  const { language, services } = context
  const { slug } = whoAndWhere(context).member
  const { title, tenantLead } = mailTexts[language]
  const mails = await context.inTenant((tx) => listTenantMail(tx, limit))
  const sendsMail = services.config.smtpUrl !== null
  const content = (
    <>
      <h1>{title}</h1>
      <p class="st-lead">{tenantLead}</p>
      <MailList
        language={language}
        mails={mails}
        limit={limit}
        sendsMail={sendsMail}
        now={services.clock.now()}
      />
    </>
  )
  return settingsPage(context, { title, content }, [
    { label: title, href: routes.outbox.href({ slug }) },
  ])
}
