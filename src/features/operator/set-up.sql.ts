import { randomUUID } from 'node:crypto'
import { countyByNumber, municipalityByNumber } from '#features/reference/index.ts'
import { type Actor, recordAudit, recordOperation } from '#platform/audit/audit.sql.ts'
import type { Db } from '#platform/db/connection.ts'
import { inTenant } from '#platform/db/tenant.ts'
import type { Language } from '#platform/i18n/language.ts'
import { invariant } from '#platform/invariant.ts'

/** The address of the demo municipality; a tenant of its own beside the real one. */
const demoSlug = 'demo'

export interface SetUp {
  readonly tenantId: string
  readonly slug: string
  /** False when it was there already: nothing was changed then, its language included. */
  readonly created: boolean
}

export interface MunicipalityOrder {
  readonly municipalityNumber: string
  /** Null takes bokmål until somebody chooses in the settings. */
  readonly language: Language | null
  readonly isDemo?: boolean
  readonly actor: Actor
}

/**
 * Makes the tenant of a municipality. Any number of calls, also at the same moment, give the same
 * tenant; only one of them has `created`.
 *
 * @throws RangeError when no municipality of today has the number.
 */
export async function setUpMunicipality(db: Db, order: MunicipalityOrder): Promise<SetUp> {
  const place = municipalityByNumber(order.municipalityNumber)
  if (!place) throw new RangeError(`No municipality of today is called ${order.municipalityNumber}`)
  const isDemo = order.isDemo ?? false
  return setUp(db, order.actor, {
    kind: 'municipality',
    name: place.displayName,
    slug: isDemo ? demoSlug : place.slug,
    municipality_number: place.number,
    county_number: null,
    language: order.language ?? 'nb',
    is_demo: isDemo,
  })
}

export interface CountyOrder {
  readonly countyNumber: string
  readonly language: Language
  readonly actor: Actor
}

/**
 * Makes the tenant of a county, in the same way. Its slug ends in `-fylke`, because a county may
 * share its name with a municipality.
 *
 * @throws RangeError when no county of today has the number.
 */
export async function setUpCounty(db: Db, order: CountyOrder): Promise<SetUp> {
  const county = countyByNumber(order.countyNumber)
  if (!county) throw new RangeError(`No county of today is called ${order.countyNumber}`)
  return setUp(db, order.actor, {
    kind: 'county',
    name: `${county.name} fylkeskommune`,
    slug: `${county.slug}-fylke`,
    municipality_number: null,
    county_number: county.number,
    language: order.language,
    is_demo: false,
  })
}

interface NewOrganisation {
  readonly kind: 'municipality' | 'county'
  readonly name: string
  readonly slug: string
  readonly municipality_number: string | null
  readonly county_number: string | null
  readonly language: Language
  readonly is_demo: boolean
}

async function setUp(db: Db, actor: Actor, organisation: NewOrganisation): Promise<SetUp> {
  // After a reform another organisation may still hold the slug: the number then tells them apart.
  const number = organisation.municipality_number ?? organisation.county_number ?? ''
  for (const slug of [organisation.slug, `${organisation.slug}-${number}`]) {
    const known = await find(db, organisation)
    if (known) return known
    const made = await insert(db, actor, { ...organisation, slug })
    if (made) return made
  }
  const madeByOther = await find(db, organisation)
  invariant(madeByOther, `${organisation.slug} could not be set up`)
  return madeByOther
}

/** Null when the organisation, or another with its slug, came first. */
async function insert(db: Db, actor: Actor, organisation: NewOrganisation): Promise<SetUp | null> {
  const tenantId = randomUUID()
  return inTenant(db, tenantId, async (tx) => {
    const result = await tx
      .insertInto('organisation')
      .values({ id: tenantId, ...organisation })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (result.numInsertedOrUpdatedRows !== 1n) return null
    const entry = {
      action: 'organisation.set-up',
      subject: organisation.name,
      details: { language: organisation.language },
    }
    await recordAudit(tx, tenantId, actor, entry)
    await recordOperation(tx, actor, entry)
    return { tenantId, slug: organisation.slug, created: true }
  })
}

async function find(db: Db, organisation: NewOrganisation): Promise<SetUp | null> {
  const { kind, municipality_number, county_number, is_demo } = organisation
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'slug'])
    .where('kind', '=', kind)
    .where('is_demo', '=', is_demo)
    .$if(municipality_number !== null && !is_demo, (query) =>
      query.where('municipality_number', '=', municipality_number),
    )
    .$if(county_number !== null, (query) => query.where('county_number', '=', county_number))
    .orderBy('created_at')
    .executeTakeFirst()
  return row ? { tenantId: row.id, slug: row.slug, created: false } : null
}
