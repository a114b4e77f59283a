import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorById, indicatorFigures } from '#features/indicators/index.ts'
import { loadBundledFigures } from '#features/statistics/index.ts'
import { routes } from '#routes'
import { type TestApp, testApp } from '../../../test/app.ts'
import { turtleStatements } from '../../../test/turtle.ts'
import { turtle } from './rdf.ts'

let app: TestApp
let token: { authorization: string }
/** An indicator that every municipality has figures for from the start. */
const indicator = 'folketall'
const api = `/api/v1/municipalities/1811/indicators`

beforeAll(async () => {
  app = await testApp()
  const connection = await app.services.database.bulk()
  for await (const _ of loadBundledFigures(connection));
  await connection.close()
  token = await app.token((await app.municipality('1811')).tenantId)
}, 120_000)
afterAll(() => app.close())

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers: { ...token, ...headers } })

interface Dataset {
  readonly class: string
  readonly version: string
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly dimension: Readonly<
    Record<string, { category: { index: readonly string[]; label: Record<string, string> } }>
  >
  readonly value: readonly (number | null)[]
  readonly status?: Readonly<Record<string, string>>
  readonly extension: { readonly status: Readonly<Record<string, string>> }
}

/** A cell as the standard says it is found: the last dimension counts fastest. */
function cellOf({ id, size, dimension, value }: Dataset, asked: Readonly<Record<string, string>>) {
  const at = id.reduce((sum, name, index) => {
    const place = dimension[name]?.category.index.indexOf(asked[name] ?? '') ?? -1
    expect(place, name).toBeGreaterThanOrEqual(0)
    return sum * (size[index] ?? 0) + place
  }, 0)
  return value[at]
}

describe('an indicator as JSON-stat', () => {
  it.each([
    ['', 3],
    ['?compare=neighbours', 4],
    ['?compare=country', 358],
  ])('is whole, and says what the figures say, with «%s»', async (query, atLeast) => {
    const answer = await get(`${api}/${indicator}${query}`)
    expect(answer.statusCode).toBe(200)
    const dataset = answer.json<Dataset>()
    expect([dataset.class, dataset.version]).toEqual(['dataset', '2.0'])
    expect(dataset.size).toEqual(
      dataset.id.map((name) => dataset.dimension[name]?.category.index.length),
    )
    expect(dataset.size[0]).toBeGreaterThanOrEqual(atLeast)
    expect(dataset.value.length).toBe(dataset.size.reduce((product, size) => product * size, 1))
    const known = indicatorById(indicator)
    const figures = known && (await indicatorFigures(app.services.database.app, known))
    for (const region of dataset.dimension.region?.category.index ?? []) {
      for (const { time, value } of figures?.of(region) ?? []) {
        expect(cellOf(dataset, { region, time, ContentsCode: indicator })).toBe(value)
      }
    }
  })

  it('gives a status to each missing value, and says what it means', async () => {
    const seen: string[] = []
    for (const { id } of (await get(api)).json().indicators) {
      const answer = await get(`${api}/${id}`)
      if (answer.statusCode === 404) continue
      const { value, status = {}, extension } = answer.json<Dataset>()
      value.forEach((one, at) => {
        if (one === null) expect(extension.status[status[at] ?? '']).toMatch(/./)
      })
      seen.push(...Object.values(status))
    }
    expect(seen.length).toBeGreaterThan(0)
  })

  it('tells in the list what is newest, from where, and where to read it', async () => {
    const { indicators } = (await get(`${api}?language=nn`)).json()
    const line = indicators.find((one: { id: string }) => one.id === indicator)
    expect(line.latest).toMatchObject({ time: '2026', value: expect.any(Number) })
    expect(line.sources[0]).toMatchObject({ licence: { name: 'CC BY 4.0' } })
    for (const href of Object.values<string>(line.links)) {
      expect((await get(href)).statusCode).toBe(200)
    }
  })
})

describe('what is asked for', () => {
  it.each([
    ['*/*', 200, 'application/json'],
    ['application/json', 200, 'application/json'],
    ['text/csv', 200, 'text/csv'],
    ['application/json;q=0.1, text/csv', 200, 'text/csv'],
    ['text/html', 406, 'application/problem+json'],
    ['application/json;q=0, text/html', 406, 'application/problem+json'],
  ])('by Accept: %s is answered %i', async (accept, status, type) => {
    const answer = await get(`${api}/${indicator}`, { accept })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers['content-type']).toContain(type)
  })

  it.each([
    [`${api}/finnes-ikke`, 404],
    ['/api/v1/municipalities/9999/indicators', 404],
    [`/api/v1/municipalities/9999/indicators/${indicator}`, 404],
    [`${api}/${indicator}?compare=everybody`, 422],
    [routes.openIndicatorJson.href({ indicator: 'finnes-ikke' }), 404],
  ])('%s is answered %i', async (url, status) => {
    expect((await get(url)).statusCode).toBe(status)
  })

  it('is not sent again to those who have it', async () => {
    const { headers } = await get(`${api}/${indicator}`)
    const again = await get(`${api}/${indicator}`, { 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('needs a token in the API, and none where it is open', async () => {
    expect((await app.get(api)).statusCode).toBe(401)
    const slug = 'bindal'
    const csv = await app.get(routes.publicIndicatorCsv.href({ slug, indicator }))
    const [heads, first] = csv.body.split('\r\n')
    expect(heads).toBe('region,region_name,indicator,time,value,status,unit,source,licence')
    expect(first).toMatch(/^1811,Bindal,folketall,\d{4},\d+,/)
    const all = await app.get(routes.openIndicatorJson.href({ indicator }))
    expect(all.json<Dataset>().size[0]).toBe(1 + 15 + 357)
    const catalogue = await app.get(routes.openDataCatalog.href())
    const unknown = await app.get(routes.openIndicatorJson.href({ indicator: 'finnes-ikke' }))
    expect(unknown.statusCode).toBe(404)
    for (const { headers } of [csv, all, catalogue, unknown]) {
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    }
  })
})

describe('the catalogue', () => {
  const mandatory = {
    'dcat:Dataset': ['title', 'description', 'publisher'].map((name) => `dct:${name}`),
    'dcat:Distribution': ['dcat:accessURL', 'dct:license', 'dct:format'],
  }

  it('is Turtle and JSON-LD that say the same, with what DCAT-AP-NO asks for', async () => {
    const ttl = await app.get(routes.openDataCatalog.href())
    expect(ttl.headers['content-type']).toContain('text/turtle')
    const statements = turtleStatements(ttl.body)
    const ofType = (type: string) =>
      statements.filter(({ predicate, object }) => predicate === 'a' && object === type)
    const graph = (await app.get(routes.openDataCatalogJson.href())).json()['@graph']
    const [catalogue, ...datasets] = graph
    expect(catalogue).toMatchObject({
      '@type': 'dcat:Catalog',
      'dct:title': [{ '@language': 'nb' }, { '@language': 'nn' }],
      'dct:publisher': [{ '@type': 'foaf:Agent' }],
      'dcat:contactPoint': [{ '@type': 'vcard:Organization' }],
    })
    expect(datasets.length).toBeGreaterThan(10)
    expect(ofType('dcat:Catalog').length).toBe(1)
    expect(ofType('dcat:Dataset').length).toBe(datasets.length)
    expect(ofType('dcat:Distribution').length).toBe(2 * datasets.length)
    for (const dataset of datasets) {
      for (const name of [...mandatory['dcat:Dataset'], 'dcat:contactPoint', 'dcat:theme']) {
        expect(dataset[name]?.length, `${dataset['@id']} ${name}`).toBeGreaterThan(0)
      }
      for (const one of dataset['dcat:distribution']) {
        for (const name of mandatory['dcat:Distribution']) expect(one[name]).toHaveLength(1)
        const address = new URL(one['dcat:accessURL'][0]['@id']).pathname
        expect((await app.get(address)).statusCode).toBe(200)
      }
    }
  }, 60_000)

  it('stays well formed whatever a title holds', () => {
    const text = 'Sa «ja» "nei" \\ og\nny linje; . [ ] @nb \u0001 <x>'
    const node = {
      ...{ iri: 'http://example.no/a b"c<d>', type: 'dcat:Dataset' },
      properties: { 'dct:title': [{ text, language: 'nb' }, { text: 'slutt' }] },
    }
    const statements = turtleStatements(turtle([node], { dct: 'http://purl.org/dc/terms/' }))
    expect(statements.map(({ object }) => object)).toEqual(['dcat:Dataset', text, 'slutt'])
  })
})
