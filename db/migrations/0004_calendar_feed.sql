-- Secret addresses that a calendar program reads. A feed belongs to a person, like a session; it is
-- for one strategy, or for the tasks of the person wherever they are.
create table calendar_feed (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id uuid not null references person on delete cascade,
  strategy_id uuid references strategy on delete cascade,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index calendar_feed_person on calendar_feed (person_id) where revoked_at is null;

grant create on schema public to stedsans_lookup;

-- The feed behind an address, with the memberships of its person as find_session gives them.
create function find_calendar_feed(wanted_hash bytea)
returns table (feed_id uuid, person_id uuid, strategy_id uuid, language text, memberships jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.id, p.id, f.strategy_id, p.language,
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'tenantId', o.id, 'role', m.role, 'slug', o.slug, 'name', o.name, 'kind', o.kind,
        'language', o.language, 'isDemo', o.is_demo,
        'municipalityNumber', o.municipality_number) order by o.name)
      from membership m join organisation o on o.id = m.tenant_id
      where m.person_id = p.id), '[]'::jsonb)
  from calendar_feed f join person p on p.id = f.person_id
  where f.token_hash = wanted_hash and f.revoked_at is null
$$;
alter function find_calendar_feed(bytea) owner to stedsans_lookup;
grant select on calendar_feed to stedsans_lookup;
revoke execute on function find_calendar_feed(bytea) from public;
grant execute on function find_calendar_feed(bytea) to stedsans_app;
revoke create on schema public from stedsans_lookup;

grant insert, update on calendar_feed to stedsans_app;
grant select (id, person_id, strategy_id, created_at, revoked_at) on calendar_feed to stedsans_app;
grant select, insert, update, delete on calendar_feed to stedsans_maintenance;
