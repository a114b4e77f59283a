import { readCatalog } from '#platform/db/catalog.ts'
import type { AdminConnection, Database } from '#platform/db/open-database.ts'
import { emptyTestDatabase, type TestDatabase } from './database.ts'
import { fillRegister } from './filled-register.ts'

/** Runs `work` with a connection as the owner. */
export async function withAdmin<T>(
  database: Database,
  work: (admin: AdminConnection) => Promise<T>,
) {
  const admin = await database.admin()
  try {
    return await work(admin)
  } finally {
    await admin.close()
  }
}

/** Runs `work` with a database without tables. */
export async function withEmpty<T>(work: (database: TestDatabase) => Promise<T>): Promise<T> {
  const database = await emptyTestDatabase()
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Values that break careless formats, in several tenants, with triggers and identities. */
export async function fill(admin: AdminConnection): Promise<void> {
  await admin.client.query(`
    set role stedsans_maintenance;
    insert into county values ('46', 'Vestland', 'vestland');
    insert into municipality (number, name, display_name, names, county_number, slug,
      centrality_class, population, population_year)
      values ('4631', 'Alver', 'Alver', '[{"a": "b\\\\c\\t"}]', '46', 'alver', 4, 30000, 2026),
             ('4613', E'B\\u00f8mlo', 'Bømlo', '{}', '46', 'bomlo', 5, 12000, 2026);
    insert into organisation (kind, name, slug, municipality_number, language)
      select 'municipality', name, slug, number, 'nn' from municipality;
    insert into person (email, name) values ('kari@example.no', E'Kari \\\\. \\\\N\\ttab\\nlinje «ø» 🌲');
    insert into session (token_hash, person_id, expires_at)
      select '\\xdeadbeef00ff', id, 'infinity' from person;
    insert into strategy (tenant_id, first_year, last_year, starting_point, hours_per_week,
      constituted_on, closed_weeks)
      select id, 2028, 2031, 'mini', 2.5, '2027-10-12', '{28,29,30}' from organisation;
    insert into scheduled_activity (tenant_id, strategy_id, key, starts_on, ends_on, lead_person_id,
      purpose, own_hours, is_own, step, kind, title)
      select s.tenant_id, s.id, 'egen-1', '2028-01-10', '2028-01-11', p.id, E'linje\\\\ 1\\n2', 7.5,
        true, 3, 'work', 'Egen' from strategy s, person p;
    insert into activity_person (tenant_id, strategy_id, activity_key, person_id)
      select s.tenant_id, s.id, 'egen-1', p.id from strategy s, person p;
    insert into comment (tenant_id, strategy_id, subject_kind, subject_key, body, author, deleted_at)
      select tenant_id, id, 'activity', 'egen-1', E'\\\\. 🌲', 'Kari', now() from strategy;
    insert into attachment (tenant_id, strategy_id, subject_kind, subject_key, file_name, content_type,
      byte_size, sha256, content, uploaded_by)
      select tenant_id, id, 'activity', 'egen-1', 'a.pdf', 'application/pdf', length(content),
        sha256(content), content, 'Kari'
      from strategy, (select string_agg(decode(md5(n::text), 'hex'), ''::bytea) || '\\x000a0d5c00' as content
        from generate_series(1, 200000) n) file;
    insert into requirement_evidence (tenant_id, strategy_id, requirement_id, kind, attachment_id, recorded_by)
      select tenant_id, strategy_id, 'L1', 'document', id, 'Kari' from attachment;
    insert into case_link (tenant_id, strategy_id, subject_kind, subject_key, case_number, recorded_by)
      select tenant_id, id, 'requirement', 'L1', '2028/1', 'Kari' from strategy;
    insert into plan_text (tenant_id, strategy_id, kind, body, updated_by)
      select tenant_id, id, 'mandate', repeat('Mål 👩‍👧 ', 2000), 'Kari' from strategy;
    insert into plan_text_version (tenant_id, strategy_id, kind, version, body, updated_by)
      select tenant_id, strategy_id, kind, version, body, updated_by from plan_text;
    insert into plan_item (id, tenant_id, strategy_id, kind, content, updated_by)
      select md5(id::text)::uuid, tenant_id, id, 'gathering', '{"title": "Verksted"}', 'Kari' from strategy;
    insert into plan_item (id, tenant_id, strategy_id, kind, parent_id, content, updated_by)
      select '00000000-0000-4000-8000-000000000001', tenant_id, strategy_id, 'gathering-activity', id,
        '{"title": "Før den den hører til"}', 'Kari' from plan_item order by id limit 1;
    insert into meeting (tenant_id, strategy_id, body, held_on, minutes_note, deleted_at)
      select tenant_id, id, 'kommunestyre', '2028-06-15', 'Enstemmig', d
      from strategy, (values (null::timestamptz), (now())) as twice(d);
    insert into agenda_item (tenant_id, strategy_id, meeting_id, title, decision)
      select tenant_id, strategy_id, id, 'Sak', 'Vedtatt' from meeting;
    insert into reminder_setting (person_id, days_before) select id, 14 from person;
    insert into mail (to_address, subject, body, body_without_links, is_private, sent_once, claimed_at)
      select email, 'Uka', 'Bare for deg', 'Bare for deg', true, true, now() from person;
    insert into reminder (person_id, kind, subject, covers_on, mail_id)
      select p.id, 'digest', 'week', '2028-03-20', m.id from person p, mail m;
    insert into reminder_run (kind, covered_until) values ('digest', now()), ('deadline', now());
    insert into audit_event (tenant_id, actor, action, details)
      select o.id, 'Kari', 'change', jsonb_build_object('n', n)
      from organisation o, generate_series(1, 500) n;
    reset role`)
  await fillRegister(admin)
}

/** Every row of every table as text, and how far the sequences have come. */
export function contents(database: Database): Promise<Record<string, unknown>> {
  return withAdmin(database, async ({ client }) => {
    const tables = await readCatalog(client)
    await client.query('set role stedsans_maintenance')
    const all: Record<string, unknown> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select one::text as row from ${name} one order by 1`,
      )
      all[name] = rows.map(({ row }) => row)
    }
    all.sequences = (
      await client.query('select sequencename, last_value from pg_sequences order by 1')
    ).rows
    return all
  })
}
