import type { Municipality } from '#domain/municipality/municipality.ts'
import { slugOf } from '#domain/municipality/slug.ts'
import { type County, referenceData } from './reference-data.ts'

interface Lookup {
  readonly byNumber: ReadonlyMap<string, Municipality>
  readonly bySlug: ReadonlyMap<string, Municipality>
  readonly bySlugOfOldName: ReadonlyMap<string, ReadonlySet<Municipality>>
  readonly countyByNumber: ReadonlyMap<string, County>
  readonly countyBySlug: ReadonlyMap<string, County>
}

let built: Lookup | null = null

/** All municipalities of today, sorted by number. */
export function allMunicipalities(): readonly Municipality[] {
  return referenceData().municipalities
}

/** All counties of today, sorted by number. */
export function allCounties(): readonly County[] {
  return referenceData().counties
}

export function municipalityByNumber(number: string): Municipality | null {
  return lookup().byNumber.get(number) ?? null
}

export function municipalityBySlug(slug: string): Municipality | null {
  return lookup().bySlug.get(slug) ?? null
}

/**
 * The municipality to redirect to from an address made of an old or a Sámi or Kven name, such as
 * `vikna`. Null when the address is one of today's, unknown, or could mean several.
 */
export function municipalityByFormerSlug(slug: string): Municipality | null {
  const { bySlug, bySlugOfOldName } = lookup()
  if (bySlug.has(slug)) return null
  const candidates = [...(bySlugOfOldName.get(slug) ?? [])]
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

export function countyByNumber(number: string): County | null {
  return lookup().countyByNumber.get(number) ?? null
}

export function countyBySlug(slug: string): County | null {
  return lookup().countyBySlug.get(slug) ?? null
}

function lookup(): Lookup {
  built ??= buildLookup()
  return built
}

function buildLookup(): Lookup {
  const { municipalities, counties, history } = referenceData()
  const byNumber = new Map(municipalities.map((place) => [place.number, place]))
  const bySlugOfOldName = new Map<string, Set<Municipality>>()
  const remember = (name: string, place: Municipality | undefined) => {
    if (!place) return
    const slug = slugOf(name)
    bySlugOfOldName.set(slug, (bySlugOfOldName.get(slug) ?? new Set()).add(place))
  }
  for (const place of municipalities) {
    for (const name of Object.values(place.names)) remember(name, place)
  }
  for (const former of history) {
    for (const name of former.oldName.split(' - ')) remember(name, byNumber.get(former.number))
  }
  return {
    byNumber,
    bySlug: new Map(municipalities.map((place) => [place.slug, place])),
    bySlugOfOldName,
    countyByNumber: new Map(counties.map((county) => [county.number, county])),
    countyBySlug: new Map(counties.map((county) => [county.slug, county])),
  }
}
