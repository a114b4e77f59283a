import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Asked, figuresOf, metadataOf, type ServedTable } from './served-table.ts'

export type { ServedTable } from './served-table.ts'

/** What goes wrong with an answer. */
export type Fault =
  | { readonly kind: 'busy'; readonly retryAfter: number }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'half' }

export interface Served {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface CodeChange {
  readonly oldCode: string
  readonly oldName: string
  readonly newCode: string
  readonly newName: string
  readonly changeOccurred: string
}

/**
 * A server on this machine that answers as SSB (v2, v1, KLASS) and FHI do, by their documentation
 * and recorded answers. Its tables may be changed while it runs.
 */
export interface SourceServer {
  readonly tables: Map<string, ServedTable>
  /** Numbers of municipalities, as KLASS has them. */
  municipalities: readonly string[]
  /** What became of which number, as KLASS tells it. */
  codeChanges: readonly CodeChange[]
  /** What was asked, in order: method and path. */
  readonly calls: string[]
  /** Decides before each answer whether something goes wrong. */
  fault: (call: number, path: string) => Fault | null | Promise<null>
  /** Cells that one answer may have. */
  maxCells: number
  /** The addresses for the configuration. */
  readonly environment: Readonly<Record<string, string>>
  close(): Promise<void>
}

const longestAddress = 2_100

export async function sourceServer(tables: readonly ServedTable[]): Promise<SourceServer> {
  const http = createServer((request, response) => {
    answer(server, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const server: SourceServer = {
    tables: new Map(tables.map((table) => [table.id, table])),
    municipalities: [],
    codeChanges: [],
    calls: [],
    fault: () => null,
    maxCells: 800_000,
    environment: {
      SSB_API_URL: `${url}/v2`,
      SSB_V1_API_URL: `${url}/v1`,
      KLASS_API_URL: `${url}/klass`,
      FHI_API_URL: `${url}/fhi`,
    },
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections()
        http.close(() => resolve())
      }),
  }
  return server
}

async function answer(server: SourceServer, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/' } = request
  const sent = await text(request)
  const address = new URL(url, 'http://localhost')
  server.calls.push(`${method} ${decodeURIComponent(address.pathname)}`)
  const fault = await server.fault(server.calls.length, address.pathname)
  if (fault?.kind === 'busy') {
    response.writeHead(429, { 'retry-after': String(fault.retryAfter) }).end()
    return
  }
  if (fault?.kind === 'unavailable') {
    response.writeHead(503).end('Service unavailable')
    return
  }
  const served = serve(server, address, sent === '' ? null : JSON.parse(sent), request)
  const whole = Buffer.from(served.body)
  const half = whole.subarray(0, Math.floor(whole.length / 2))
  if (fault?.kind === 'cut' && served.status === 200) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length })
    response.write(half, () => response.destroy())
    return
  }
  response.writeHead(served.status, { 'content-type': 'application/json', ...served.headers })
  response.end(fault?.kind === 'half' && served.status === 200 ? half : whole)
}

function serve(
  server: SourceServer,
  address: URL,
  body: unknown,
  { url = '', headers }: IncomingMessage,
): Served {
  const [, api, ...path] = decodeURIComponent(address.pathname).split('/')
  if (api === 'v2' && body === null && url.length > longestAddress) return lostPage
  if (api === 'v2') return v2(server, path, address, body, headers)
  if (api === 'v1') return v1(server, path[1] ?? '', body)
  if (api === 'klass') return klass(server, path.at(-1) ?? '')
  if (api === 'fhi') return fhi(server, path.slice(1), body)
  return lostPage
}

const json = (value: unknown, status = 200, headers: Record<string, string> = {}): Served => ({
  status,
  body: JSON.stringify(value),
  headers,
})
const lostPage: Served = {
  status: 404,
  body: '<!DOCTYPE html><title>404 - File or directory not found.</title>',
  headers: { 'content-type': 'text/html' },
}
const refusal = (title: string, status = 400) =>
  json({ type: 'Parameter error', title, status }, 400)

function v2(
  server: SourceServer,
  [kind, id, what]: readonly string[],
  address: URL,
  body: unknown,
  headers: IncomingMessage['headers'],
): Served {
  if (kind === 'codelists') {
    const lists = [...server.tables.values()].flatMap(({ codelists }) => codelists ?? [])
    const list = lists.find((one) => one.id === id)
    if (!list) return refusal('Non-existent codelist')
    const values = Object.entries(list.codes).map(([code, map]) => ({
      code,
      label: code,
      valueMap: map,
    }))
    return json({ id, label: list.label, type: 'Aggregation', values })
  }
  if (id === undefined) return v2Tables(server)
  const table = server.tables.get(id)
  if (!table) return refusal('Non-existent table', 404)
  if (what === 'metadata') {
    const etag = `"${table.id}-${table.updated}"`
    if (headers['if-none-match'] === etag) return { status: 304, body: '' }
    return json(metadataOf(table), 200, { etag })
  }
  const asked = body === null ? askedByAddress(address) : askedByBody(body)
  const wrong = wrongIn(table, asked)
  if (wrong) return refusal(wrong)
  if (cellsOf(asked) > server.maxCells) return refusal('Too many cells selected')
  return json(figuresOf(table, asked))
}

function v2Tables({ tables }: SourceServer): Served {
  const listed = [...tables.values()].map(({ id, label, updated, isDiscontinued = false }) => ({
    type: 'Table',
    id,
    label,
    updated,
    discontinued: isDiscontinued,
    variableNames: [],
    links: [],
  }))
  return json({ language: 'no', tables: listed, page: { pageNumber: 1, totalPages: 1 } })
}

function askedByAddress(address: URL): Asked {
  const asked = new Map<string, { codelist: string | null; values: readonly string[] }>()
  for (const [name, value] of address.searchParams) {
    const [, code = ''] = /^valueCodes\[(.+)\]$/.exec(name) ?? []
    if (!code) continue
    const codelist = address.searchParams.get(`codelist[${code}]`)
    asked.set(code, { codelist, values: value.split(',') })
  }
  return asked
}

function askedByBody(body: unknown): Asked {
  const { selection } = body as {
    selection: { variableCode: string; codelist?: string; valueCodes: string[] }[]
  }
  return new Map(
    selection.map(({ variableCode, codelist, valueCodes }) => [
      variableCode,
      { codelist: codelist ?? null, values: valueCodes },
    ]),
  )
}

function wrongIn({ variables, codelists = [] }: ServedTable, asked: Asked): string | null {
  for (const [code, { codelist, values }] of asked) {
    const variable = variables.find((one) => one.code === code)
    if (!variable) return 'Non-existent variable'
    const list = codelists.find(({ id }) => id === codelist)
    if (codelist && !list) return 'Non-existent codelist'
    const held = new Set(list ? Object.keys(list.codes) : variable.codes)
    if (values.some((value) => !held.has(value))) return 'Non-existent value'
    if (new Set(values).size < values.length) throw new Error('SSB answers 500 to this')
  }
  const left = variables.find(({ code, isOptional }) => !isOptional && !asked.has(code))
  return left ? 'Missing selection for mandantory variable' : null
}

function cellsOf(asked: Asked): number {
  return [...asked.values()].reduce((product, { values }) => product * values.length, 1)
}

interface Query {
  readonly code: string
  readonly selection: { readonly values: readonly string[] }
}

function v1(server: SourceServer, id: string, body: unknown): Served {
  const table = server.tables.get(id)
  if (!table) return json({ error: 'Parameter error' }, 404)
  if (body === null) {
    const variables = table.variables.map(({ code, codes, isOptional }) => ({
      code,
      text: code,
      values: codes,
      valueTexts: codes,
      ...(isOptional && { elimination: true }),
    }))
    return json({ title: table.label, variables })
  }
  const asked: Asked = new Map(
    (body as { query: Query[] }).query.map(({ code, selection }) => [
      code,
      { codelist: null, values: selection.values },
    ]),
  )
  if (wrongIn(table, asked)) return json({ error: 'Parameter error' }, 400)
  if (cellsOf(asked) > server.maxCells) return json({ error: 'Too many values selected' }, 403)
  return json(figuresOf(table, asked))
}

function klass({ municipalities, codeChanges }: SourceServer, what: string): Served {
  if (what === 'changes') return json({ codeChanges })
  const codes = [...municipalities, '9999'].map((code) => ({ code, name: code, level: '1' }))
  return json({ codes })
}

function fhi(server: SourceServer, [kind, id, what]: readonly string[], body: unknown): Served {
  if (kind !== 'Table') return lostPage
  const told = ({ id: one, label, updated }: ServedTable) => ({
    tableId: Number(one),
    title: label,
    publishedAt: updated,
    modifiedAt: updated,
  })
  if (id === undefined) return json([...server.tables.values()].map(told))
  const table = server.tables.get(id)
  if (!table) return json({ status: 404, message: 'Not found' }, 404)
  if (what === undefined) return json(told(table))
  if (what === 'dimension') {
    const dimensions = table.variables.map(({ code, codes }) => ({
      code,
      label: code,
      categories: codes.map((value) => ({ label: value, value, children: [] })),
    }))
    return json({ dimensions })
  }
  const { dimensions, response } = body as {
    dimensions: { code: string; values: string[] }[]
    response: { maxRowCount: number }
  }
  const asked: Asked = new Map(
    dimensions.map(({ code, values }) => [code, { codelist: null, values }]),
  )
  if (wrongIn(table, asked)) return json({ message: 'Invalid dimension' }, 400)
  if (cellsOf(asked) > Math.min(response.maxRowCount, server.maxCells)) {
    return json({ message: 'The result has more rows than maxRowCount' }, 400)
  }
  return json(figuresOf(table, asked, 'fhi'))
}
