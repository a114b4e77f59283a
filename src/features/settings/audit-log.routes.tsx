import type { FileResult, Route, RouteContext } from '#platform/http/route.ts'
import { routes } from '#routes'
import { auditCsv } from './audit-csv.ts'
import { AuditLogPage, filterQuery } from './audit-log.page.tsx'
import { type AuditFilter, listAuditEvents, listAuditFilters } from './audit-log.sql.ts'
import { auditLogTexts } from './audit-log.texts.ts'
import { settingsPage, whoAndWhere } from './settings-context.ts'

const pageSize = 50
const maxCsvEvents = 50_000

export const auditLogRoutes: readonly Route[] = [
  { method: 'GET', pattern: routes.auditLog.pattern, permission: 'read-audit-log', handle: show },
  {
    method: 'GET',
    pattern: routes.auditLogCsv.pattern,
    permission: 'read-audit-log',
    handle: download,
  },
]

async function show(context: RouteContext) {
  const { language } = context
  const { slug } = whoAndWhere(context).member
  const filter = filterOf(context)
  const before = idOf(context.query.eldre)
  const { found, filters } = await context.inTenant(async (tx) => ({
    // One more than is shown tells whether there is a next page.
    found: await listAuditEvents(tx, filter, { before, limit: pageSize + 1 }),
    filters: await listAuditFilters(tx),
  }))
  const events = found.slice(0, pageSize)
  const last = found.length > pageSize ? events.at(-1) : undefined
  const here = routes.auditLog.href({ slug })
  const content = (
    <AuditLogPage
      language={language}
      slug={slug}
      events={events}
      filter={filter}
      {...filters}
      olderHref={last ? `${here}${filterQuery(filter, { eldre: String(last.id) })}` : null}
      isFirstPage={before === null}
    />
  )
  const { title } = auditLogTexts[language]
  return settingsPage(context, { title, content }, [{ label: title, href: here }])
}

async function download(context: RouteContext): Promise<FileResult> {
  const { member } = whoAndWhere(context)
  const page = { before: null, limit: maxCsvEvents }
  const events = await context.inTenant((tx) => listAuditEvents(tx, filterOf(context), page))
  return {
    kind: 'file',
    body: auditCsv(events, context.language),
    contentType: 'text/csv; charset=utf-8',
    fileName: `endringslogg-${member.slug}-${context.services.clock.today()}.csv`,
  }
}

function filterOf({ query }: RouteContext): AuditFilter {
  return { action: query.handling ?? '', actor: query.hvem ?? '' }
}

/** The id that a page of older events starts below; null for the newest. */
export function idOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null
}
