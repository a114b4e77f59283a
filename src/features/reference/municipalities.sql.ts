import { sql } from 'kysely'
import type { Border, CentralityClass } from '#domain/municipality/municipality.ts'
import type { Db } from '#platform/db/connection.ts'
import { allMunicipalities, municipalityByNumber } from './municipality-lookup.ts'

/** A municipality as the API gives it: the contract of `GET /municipalities`. */
export interface MunicipalityFacts {
  readonly number: string
  /** The Norwegian name. */
  readonly name: string
  /** The official name in all its languages. */
  readonly officialName: string
  /** The Norwegian name, with the county where two share it. */
  readonly displayName: string
  readonly slug: string
  readonly county: { readonly number: string; readonly name: string }
  readonly centralityClass: CentralityClass
  /** Inhabitants on 1 January of the latest year. */
  readonly population: { readonly value: number; readonly year: number }
  /** Sorted by number. */
  readonly neighbours: NeighbourFacts[]
}

interface NeighbourFacts {
  readonly number: string
  readonly name: string
  readonly border: Border
}

interface MunicipalityRow {
  readonly number: string
  readonly name: string
  readonly officialName: string
  readonly displayName: string
  readonly slug: string
  readonly countyNumber: string
  readonly countyName: string
  readonly centralityClass: CentralityClass
  readonly population: number
  readonly populationYear: number
  readonly neighbours: MunicipalityFacts['neighbours']
}

/**
 * All municipalities of today with their latest figures, sorted by number, in one query. From the
 * database and not from memory, because the figures there may be newer than the bundled files.
 */
export async function listMunicipalities(db: Db): Promise<MunicipalityFacts[]> {
  return findFacts(
    db,
    allMunicipalities().map((place) => place.number),
  )
}

/** One municipality of today, or null. */
export async function findMunicipality(db: Db, number: string): Promise<MunicipalityFacts | null> {
  // What has left the bundled files may still stand in the table because an old strategy refers to it.
  if (!municipalityByNumber(number)) return null
  const [facts] = await findFacts(db, [number])
  return facts ?? null
}

async function findFacts(db: Db, numbers: readonly string[]): Promise<MunicipalityFacts[]> {
  const { rows } = await sql<MunicipalityRow>`
    select m.number, m.names->>'nb' as name, m.name as "officialName", m.display_name as "displayName", m.slug,
      c.number as "countyNumber", c.name as "countyName",
      m.centrality_class as "centralityClass",
      m.population, m.population_year as "populationYear",
      coalesce(around.neighbours, '[]'::json) as neighbours
    from municipality m
    join county c on c.number = m.county_number
    left join (
      select n.municipality_number, json_agg(
        json_build_object('number', other.number, 'name', other.names->>'nb', 'border', n.border)
        order by other.number) as neighbours
      from municipality_neighbour n
      join municipality other on other.number = n.neighbour_number
      where n.municipality_number = any(${numbers}::text[])
      group by n.municipality_number
    ) around on around.municipality_number = m.number
    where m.number = any(${numbers}::text[])
    order by m.number
  `.execute(db)
  return rows.map((row) => ({
    number: row.number,
    name: row.name,
    officialName: row.officialName,
    displayName: row.displayName,
    slug: row.slug,
    county: { number: row.countyNumber, name: row.countyName },
    centralityClass: row.centralityClass,
    population: { value: row.population, year: row.populationYear },
    neighbours: row.neighbours,
  }))
}
