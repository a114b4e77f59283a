import type pg from 'pg'

/** A table as backup and restore see it. Names are quoted and qualified, ready for SQL. */
export interface CatalogTable {
  readonly name: string
  /** Quoted; without generated columns, which cannot be written. */
  readonly columns: readonly string[]
  /** Whether the maintenance role may read every row of it. */
  readonly isReadableInFull: boolean
  readonly hasForcedSecurity: boolean
  readonly triggers: readonly Trigger[]
  readonly references: readonly ForeignKey[]
}

export interface Trigger {
  readonly name: string
  readonly isAlways: boolean
}

export interface ForeignKey {
  readonly name: string
  readonly target: string
  readonly isDeferrable: boolean
}

export interface SequenceState {
  readonly name: string
  /** As text: a sequence may count beyond what a JavaScript number holds. */
  readonly lastValue: string
  readonly isCalled: boolean
}

export const maintenanceRole = 'stedsans_maintenance'

const notSystem = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`
const migrationRecord = `'public.schema_migration'`

/** Every table with data of its own, but the record of migrations, in order of name. */
export async function readCatalog(client: pg.Client): Promise<CatalogTable[]> {
  const { rows } = await client.query<CatalogTable>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      array(select quote_ident(attname) from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum) as columns,
      coalesce(has_table_privilege(m.oid, c.oid, 'select'), false) and (
        not c.relrowsecurity or (
          exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive
                  and p.polcmd in ('*', 'r') and m.oid = any (p.polroles)
                  and pg_get_expr(p.polqual, p.polrelid) = 'true')
          and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
                          and (m.oid = any (p.polroles) or p.polroles = '{0}')))
      ) as "isReadableInFull",
      c.relforcerowsecurity as "hasForcedSecurity",
      coalesce((select jsonb_agg(jsonb_build_object(
                  'name', quote_ident(tgname), 'isAlways', tgenabled = 'A') order by tgname)
                from pg_trigger
                where tgrelid = c.oid and not tgisinternal and tgenabled in ('O', 'A')),
               '[]') as triggers,
      coalesce((select jsonb_agg(jsonb_build_object(
                  'name', quote_ident(k.conname), 'target', format('%I.%I', tn.nspname, t.relname),
                  'isDeferrable', k.condeferrable) order by k.conname)
                from pg_constraint k
                join pg_class t on t.oid = k.confrelid
                join pg_namespace tn on tn.oid = t.relnamespace
                where k.conrelid = c.oid and k.contype = 'f' and k.conparentid = 0),
               '[]') as references
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join pg_roles m on m.rolname = '${maintenanceRole}'
    where c.relkind = 'r' and c.relpersistence = 'p' and ${notSystem}
      and c.oid is distinct from to_regclass(${migrationRecord})
      and not exists (select from pg_depend d
                      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by n.nspname, c.relname`)
  return rows
}

/** How far every sequence has come. Sequences stand outside transactions: read them last. */
export async function readSequences(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and ${notSystem} order by n.nspname, c.relname`)
  const states: SequenceState[] = []
  for (const { name } of rows) {
    const state = await client.query<SequenceState>(
      `select $1::text as name, last_value::text as "lastValue", is_called as "isCalled" from ${name}`,
      [name],
    )
    states.push(...state.rows)
  }
  return states
}
