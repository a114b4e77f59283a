import type { LocalDate } from '#domain/calendar/local-date.ts'
import type { Municipality } from '#domain/municipality/municipality.ts'
import { findStrategy, type ProcessView, viewOf } from '#features/process/index.ts'
import { municipalityByNumber } from '#features/reference/index.ts'
import { may } from '#platform/auth/policy.ts'
import type { Member } from '#platform/auth/session.sql.ts'
import { inTenant, type TenantTx } from '#platform/db/tenant.ts'
import type { RouteContext } from '#platform/http/route.ts'

/** The reader's municipality beside a page that everybody may read. */
export interface OwnPlace {
  readonly member: Member
  readonly municipality: Municipality
  readonly today: LocalDate
  /** The strategy that is worked on; null when there is none, or the reader's role sees no drafts. */
  readonly view: ProcessView | null
  /** Other municipalities that the reader belongs to. */
  readonly others: readonly Member[]
  /** Reads in the municipality, as the reader. */
  inTenant<T>(work: (tx: TenantTx) => Promise<T>): Promise<T>
}

/**
 * The municipality that `?kommune=` names, else the first that the reader belongs to. Null for
 * visitors, and for those who belong to none.
 */
export async function ownPlace(context: RouteContext): Promise<OwnPlace | null> {
  const { session, query, services } = context
  const members = session?.memberships.filter(({ municipalityNumber }) => municipalityNumber) ?? []
  const member = members.find(({ slug }) => slug === query.kommune) ?? members[0]
  const municipality = municipalityByNumber(member?.municipalityNumber ?? '')
  if (!member || !municipality) return null
  const inOwn: OwnPlace['inTenant'] = (work) =>
    inTenant(services.database.app, member.tenantId, work)
  const strategy = may(member.role, 'read-drafts')
    ? await inOwn((tx) => findStrategy(tx, { current: null }))
    : null
  return {
    member,
    municipality,
    today: services.clock.today(),
    view: strategy ? viewOf({ ...context, member }, strategy) : null,
    others: members.filter((one) => one !== member),
    inTenant: inOwn,
  }
}
