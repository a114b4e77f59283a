// Writes src/platform/db/schema.ts from the migrations: `npm run generate:schema`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type AdminConnection, connectAdmin } from '#platform/db/connection.ts'
import { startEmbedded } from '#platform/db/embedded-server.ts'
import { migrate, migrationsDir } from '#platform/db/migrate.ts'
import { createLog } from '#platform/log.ts'

export const schemaFile = fileURLToPath(new URL('../src/platform/db/schema.ts', import.meta.url))

const lineWidth = 100

interface Column {
  readonly table_name: string
  readonly is_view: boolean
  readonly column_name: string
  readonly type_name: string
  readonly is_array: boolean
  readonly is_nullable: boolean
  readonly has_default: boolean
  readonly is_always_generated: boolean
  /** The literals that a check constraint or an enum allows; null when any value is. */
  readonly allowed: readonly string[] | null
}

const header = `// Made by tools/generate-schema.ts from db/migrations. Do not edit: run npm run generate:schema.
import type { ColumnType, GeneratedAlways } from 'kysely'
import type { LocalDate } from '#domain/calendar/local-date.ts'

/** Written as JSON text; what was stored comes back parsed and must be validated. */
export type Json = ColumnType<unknown, string, string>
export type Timestamp = ColumnType<Date, Date | string, Date | string>

/** A column with a default: it may be left out of an insert. */
export type Generated<T> =
  T extends ColumnType<infer Select, infer Insert, infer Update>
    ? ColumnType<Select, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>
`

/** The TypeScript of Kysely's table types for a migrated database. */
export async function describeSchema({ client }: AdminConnection): Promise<string> {
  const { rows } = await client.query<Column>(columnsSql)
  const tables = groupByTable(rows)
  const interfaces = [...tables].map(
    ([table, columns]) =>
      `export interface ${typeName(table)} {\n${columns.map(describeColumn).join('')}}\n`,
  )
  const index = [...tables.keys()].map((table) => `  ${table}: ${typeName(table)}\n`).join('')
  return [header, ...interfaces, `export interface Tables {\n${index}}\n`].join('\n')
}

// System columns apart, every column of every table and view, in the order of the migrations.
const columnsSql = `
  select c.relname as table_name, c.relkind in ('v', 'm') as is_view, a.attname as column_name,
    coalesce(element.typname, t.typname) as type_name, element.oid is not null as is_array,
    not a.attnotnull and c.relkind not in ('v', 'm') as is_nullable,
    a.atthasdef or a.attidentity <> '' as has_default,
    a.attidentity = 'a' or a.attgenerated <> '' as is_always_generated,
    coalesce(
      (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e
       where e.enumtypid = t.oid),
      (select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid),
                    '''((?:[^'']|'''')*)''::text', 'g') as m)
       from pg_constraint k
       where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
         and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\([a-z_]+ = ANY \\(ARRAY\\[[^]]*\\]\\)\\)\\)$'
       order by k.oid limit 1)
    ) as allowed
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type element on element.oid = t.typelem and t.typcategory = 'A'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and not c.relispartition
  order by c.relname, a.attnum`

// Map.groupBy is not in Node 20.
function groupByTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>()
  for (const column of columns) {
    tables.set(column.table_name, [...(tables.get(column.table_name) ?? []), column])
  }
  return tables
}

function describeColumn(column: Column): string {
  const line = `  ${column.column_name}: ${wrapped(column)}`
  if (line.length <= lineWidth) return `${line}\n`
  // As the formatter writes a long union.
  return `${line.replace(': ', ':\n    | ').replaceAll("' | ", "'\n    | ")}\n`
}

function wrapped(column: Column): string {
  const type = `${baseType(column)}${column.is_nullable ? ' | null' : ''}`
  if (column.is_view) return `ColumnType<${selectType(type)}, never, never>`
  if (column.is_always_generated) return `GeneratedAlways<${type}>`
  return column.has_default ? `Generated<${type}>` : type
}

function selectType(type: string): string {
  return type.replace('Timestamp', 'Date').replace('Json', 'unknown')
}

function baseType({ type_name, is_array, allowed }: Column): string {
  const one = allowed
    ? allowed.map((value) => `'${value.replaceAll("''", "\\'")}'`).join(' | ')
    : (typescriptTypes[type_name] ?? 'string')
  if (!is_array) return one
  return allowed ? `(${one})[]` : `${one === 'Timestamp' ? 'Date' : one}[]`
}

/** All others arrive as text. numeric too: it is exact, and a JavaScript number is not. */
const typescriptTypes: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'LocalDate',
  float4: 'number',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  json: 'Json',
  jsonb: 'Json',
  timestamptz: 'Timestamp',
}

function typeName(table: string): string {
  return `${table.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Table`
}

async function writeSchema(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'stedsans-schema-'))
  const server = await startEmbedded(dataDir, createLog({ logLevel: 'warn' }))
  try {
    const admin = await connectAdmin(server.owner)
    await migrate(admin, { directory: migrationsDir })
    writeFileSync(schemaFile, await describeSchema(admin))
    await admin.close()
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeSchema()
