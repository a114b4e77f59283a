-- Group roles. None of them can log in; the login roles of an installation are members of them.
-- stedsans_app: what requests run as; owns nothing, bound by row-level security.
-- stedsans_lookup: owns the few functions that look something up before a tenant is known.
-- stedsans_maintenance: backup, restore and data migrations.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['stedsans_app', 'stedsans_lookup', 'stedsans_maintenance'] loop
    -- Looked for first: an owner that may not make roles finds those an administrator has made.
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception
        when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end
$$;

revoke create on schema public from public;
grant usage on schema public to stedsans_app, stedsans_lookup, stedsans_maintenance;
-- A function can only be given to a role that may create in the schema; taken back at the end.
grant create on schema public to stedsans_lookup;

-- The tenant of the transaction. Raises when none is set, so that a forgotten tenant is an error and
-- never an empty list.
create function current_tenant() returns uuid
language plpgsql stable as $$
declare
  tenant text := current_setting('stedsans.tenant', true);
begin
  if tenant is null or tenant = '' then
    raise exception 'No tenant is set for this transaction' using errcode = '42501';
  end if;
  return tenant::uuid;
end
$$;

-- True in a transaction that the operator's own work has opened (outbox, technical log).
create function is_operator_transaction() returns boolean
language sql stable as $$
  select coalesce(current_setting('stedsans.operator', true), '') = 'on'
$$;

-- Row-level security, enabled and forced, for a table with tenant_id.
create procedure protect_tenant_table(table_name text)
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format(
    'create policy tenant_isolation on %I to stedsans_app
       using (tenant_id = (select current_tenant()))
       with check (tenant_id = (select current_tenant()))', table_name);
  execute format(
    'create policy maintenance on %I to stedsans_maintenance using (true) with check (true)',
    table_name);
end
$$;

-- Reference data: facts about Norway, the same for every tenant ------------------------------------

create table county (
  number char(2) primary key,
  name text not null,
  slug text not null unique
);

create table municipality (
  number char(4) primary key check (number ~ '^[0-9]{4}$'),
  name text not null,
  display_name text not null,
  names jsonb not null,
  county_number char(2) not null references county,
  slug text not null unique,
  centrality_class int not null check (centrality_class between 1 and 6),
  sami_area_from date,
  organisation_number text,
  population int not null check (population >= 0),
  population_year int not null
);

create table municipality_population (
  municipality_number char(4) not null references municipality on delete cascade,
  year int not null,
  value int not null check (value >= 0),
  primary key (municipality_number, year)
);

create table municipality_neighbour (
  municipality_number char(4) not null references municipality on delete cascade,
  neighbour_number char(4) not null references municipality on delete cascade,
  border text not null check (border in ('land', 'sea')),
  primary key (municipality_number, neighbour_number)
);

create table municipality_code_history (
  old_number char(4) not null,
  old_name text not null,
  valid_from date not null,
  valid_to date,
  municipality_number char(4) not null references municipality on delete cascade,
  is_split boolean not null,
  primary key (old_number, old_name, valid_from, municipality_number)
);

create table reference_load (
  name text primary key,
  checksum text not null,
  loaded_at timestamptz not null default now()
);

-- Organisations and people --------------------------------------------------------------------------

create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('municipality', 'county', 'state', 'national')),
  name text not null check (length(name) between 1 and 200),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  municipality_number char(4) references municipality,
  county_number char(2) references county,
  language text not null check (language in ('nb', 'nn')),
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  check (kind <> 'municipality' or municipality_number is not null),
  check (kind <> 'county' or county_number is not null)
);
-- One tenant per municipality; the demo is a tenant of its own beside it.
create unique index organisation_municipality on organisation (municipality_number)
  where kind = 'municipality' and not is_demo;

create table person (
  id uuid primary key default gen_random_uuid(),
  email text not null unique check (email = lower(email) and length(email) <= 254),
  name text not null check (length(name) between 1 and 200),
  language text check (language in ('nb', 'nn')),
  is_operator boolean not null default false,
  created_at timestamptz not null default now()
);

create table membership (
  tenant_id uuid not null references organisation,
  person_id uuid not null references person,
  role text not null
    check (role in ('admin', 'planner', 'contributor', 'elected', 'reader', 'adviser')),
  created_at timestamptz not null default now(),
  primary key (tenant_id, person_id)
);
create index membership_person on membership (person_id);
call protect_tenant_table('membership');
create policy lookup on membership for select to stedsans_lookup using (true);

create table session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_person on session (person_id);

create table login_link (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique,
  -- Null when nobody has the address: the answer to the person who asked is the same.
  person_id uuid references person on delete cascade,
  purpose text not null check (purpose in ('login', 'operator', 'invitation')),
  -- The browser that asked, and the short code shown there. Null for operator links and invitations.
  browser_hash bytea,
  code_hash bytea,
  failed_codes int not null default 0,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index login_link_person on login_link (person_id);

create table api_token (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references organisation,
  name text not null check (length(name) between 1 and 200),
  token_hash bytea not null unique,
  role text not null check (role in ('admin', 'planner', 'contributor', 'reader')),
  scope text not null check (scope in ('read', 'write')),
  created_by uuid references person,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
call protect_tenant_table('api_token');
create policy lookup on api_token for select to stedsans_lookup using (true);

-- Lookups that come before a tenant is known. Each answers one narrow question.

create function find_session(wanted_hash bytea, moment timestamptz)
returns table (
  session_id uuid, person_id uuid, email text, name text, language text, is_operator boolean,
  last_seen_at timestamptz, expires_at timestamptz, memberships jsonb
)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, p.id, p.email, p.name, p.language, p.is_operator, s.last_seen_at, s.expires_at,
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'tenantId', o.id, 'role', m.role, 'slug', o.slug, 'name', o.name, 'kind', o.kind,
        'language', o.language, 'isDemo', o.is_demo,
        'municipalityNumber', o.municipality_number) order by o.name)
      from membership m join organisation o on o.id = m.tenant_id
      where m.person_id = p.id), '[]'::jsonb)
  from session s join person p on p.id = s.person_id
  where s.token_hash = wanted_hash and s.expires_at > moment
$$;

create function find_api_token(wanted_hash bytea, moment timestamptz)
returns table (
  token_id uuid, tenant_id uuid, token_name text, role text, scope text, expires_at timestamptz,
  municipality_number char(4), language text, slug text
)
language sql stable security definer set search_path = public, pg_temp as $$
  select t.id, t.tenant_id, t.name, t.role, t.scope, t.expires_at,
    o.municipality_number, o.language, o.slug
  from api_token t join organisation o on o.id = t.tenant_id
  where t.token_hash = wanted_hash and t.revoked_at is null and t.expires_at > moment
$$;

create function find_login_link(wanted_hash bytea)
returns table (
  link_id uuid, person_id uuid, purpose text, browser_hash bytea, code_hash bytea,
  failed_codes int, expires_at timestamptz, used_at timestamptz
)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id, l.person_id, l.purpose, l.browser_hash, l.code_hash, l.failed_codes,
    l.expires_at, l.used_at
  from login_link l where l.token_hash = wanted_hash
$$;

alter function find_session(bytea, timestamptz) owner to stedsans_lookup;
alter function find_api_token(bytea, timestamptz) owner to stedsans_lookup;
alter function find_login_link(bytea) owner to stedsans_lookup;
grant select on person, session, login_link, api_token, membership, organisation to stedsans_lookup;
revoke execute on function find_session(bytea, timestamptz), find_api_token(bytea, timestamptz), find_login_link(bytea)
  from public;
grant execute on function find_session(bytea, timestamptz), find_api_token(bytea, timestamptz), find_login_link(bytea)
  to stedsans_app;

-- The process --------------------------------------------------------------------------------------

create table strategy (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references organisation,
  first_year int not null check (first_year between 1900 and 2200),
  last_year int not null check (last_year between first_year and 2210),
  is_current boolean not null default false,
  starting_point text not null check (starting_point in ('mini', 'full', 'merged')),
  constituted_on date,
  expected_constitution_on date,
  started_on date,
  views_requested_on date,
  views_due_on date,
  proposal_published_on date,
  publication_ends_on date,
  recommended_on date,
  council_meeting_on date,
  adopted_on date,
  hours_per_week numeric(5, 1) not null check (hours_per_week > 0 and hours_per_week <= 200),
  closed_weeks int[] not null default '{}',
  decision_order text check (decision_order in ('recommendation-first', 'publication-first')),
  leader text check (length(leader) <= 200),
  -- Counts up at every change: two people who save at once are told of each other.
  version int not null default 1,
  created_by uuid references person,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Lets the tables below refer to a strategy of the same tenant only.
  unique (tenant_id, id)
);
create unique index strategy_current on strategy (tenant_id, first_year, last_year) where is_current;
create index strategy_tenant on strategy (tenant_id, first_year);
call protect_tenant_table('strategy');

create table meeting (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  body text not null check (body in (
    'kommunestyre', 'formannskap', 'planutvalg', 'eldrerad',
    'rad-for-personer-med-funksjonsnedsettelse', 'eldrerad-og-funksjonsnedsettelse',
    'ungdomsrad', 'arbeidsgruppe', 'annet')),
  -- The body's own name where none of the known ones fits.
  label text not null default '' check (length(label) <= 100),
  held_on date not null,
  unique (strategy_id, body, label, held_on),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('meeting');

-- The schedule that the municipality has accepted. A recalculation is shown against it first.
create table scheduled_activity (
  tenant_id uuid not null,
  strategy_id uuid not null,
  key text not null check (length(key) between 1 and 100),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  is_pinned boolean not null default false,
  done_on date,
  primary key (strategy_id, key),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('scheduled_activity');

-- Why something is late, missing or otherwise not as the rule says. Asked for; may come later.
create table deviation_reason (
  tenant_id uuid not null,
  strategy_id uuid not null,
  warning_code text not null check (length(warning_code) between 1 and 100),
  reason text not null check (length(reason) between 1 and 4000),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (strategy_id, warning_code),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('deviation_reason');

create table requirement_evidence (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  requirement_id text not null check (requirement_id ~ '^L[0-9]{1,3}$'),
  kind text not null check (kind in ('date', 'link', 'note', 'not-relevant')),
  on_date date,
  url text check (length(url) <= 2000),
  note text check (length(note) <= 4000),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  check (kind <> 'date' or on_date is not null),
  check (kind <> 'link' or url is not null),
  check (kind not in ('note', 'not-relevant') or note is not null),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index requirement_evidence_strategy on requirement_evidence (strategy_id);
call protect_tenant_table('requirement_evidence');

-- Habilitet: who is councillor and employed by the municipality at once (koml § 11-10).
create table dual_role (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  position text not null check (length(position) <= 200),
  prepares_strategy boolean not null,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index dual_role_strategy on dual_role (strategy_id);
call protect_tenant_table('dual_role');

-- What a form token or an Idempotency-Key has already led to: the second press gets the first answer.
create table submission (
  tenant_id uuid not null references organisation,
  key text not null check (length(key) between 1 and 200),
  fingerprint text not null,
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, key)
);
call protect_tenant_table('submission');

-- Mail and logs ------------------------------------------------------------------------------------

create table mail (
  id uuid primary key default gen_random_uuid(),
  -- Null for mail that belongs to the installation, such as a login link.
  tenant_id uuid references organisation,
  to_address text not null,
  subject text not null,
  body text not null,
  -- The same text with login links taken out: what an administrator may see.
  body_without_links text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text
);
create index mail_unsent on mail (next_attempt_at) where sent_at is null;
alter table mail enable row level security;
alter table mail force row level security;
create policy tenant_isolation on mail to stedsans_app
  using ((select is_operator_transaction()) or tenant_id = (select current_tenant()))
  with check ((select is_operator_transaction()) or tenant_id = (select current_tenant()));
create policy maintenance on mail to stedsans_maintenance using (true) with check (true);

create table audit_event (
  id bigint generated always as identity primary key,
  tenant_id uuid not null references organisation,
  at timestamptz not null default now(),
  actor text not null,
  actor_id uuid,
  action text not null,
  subject text not null default '',
  details jsonb not null default '{}',
  address text not null default ''
);
create index audit_event_tenant on audit_event (tenant_id, id desc);
call protect_tenant_table('audit_event');

-- What happened to the installation itself: organisations set up, backups, operator logins.
create table operation_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject text not null default '',
  details jsonb not null default '{}',
  address text not null default ''
);

create function refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end
$$;
create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger operation_event_append_only before update or delete or truncate on operation_event
  for each statement execute function refuse_change();

-- Rights of the app --------------------------------------------------------------------------------

grant select on county, municipality, municipality_population, municipality_neighbour,
  municipality_code_history, reference_load to stedsans_app;
grant select, insert, update on organisation, person to stedsans_app;
grant select, insert, update, delete on membership, strategy, meeting, scheduled_activity,
  deviation_reason, requirement_evidence, dual_role, submission, mail to stedsans_app;
grant insert, update, delete on session, login_link to stedsans_app;
-- Not the hash: tokens are looked up by find_api_token, sessions and links by their functions.
grant select (id, person_id, created_at, last_seen_at, expires_at) on session to stedsans_app;
grant select (id, person_id, purpose, expires_at, used_at, failed_codes) on login_link to stedsans_app;
grant insert, update on api_token to stedsans_app;
grant select (id, tenant_id, name, role, scope, created_by, created_at, expires_at, revoked_at)
  on api_token to stedsans_app;
grant select, insert on audit_event, operation_event to stedsans_app;
grant usage on all sequences in schema public to stedsans_app;

grant select, insert, update, delete on all tables in schema public to stedsans_maintenance;
grant usage, select, update on all sequences in schema public to stedsans_maintenance;
revoke create on schema public from stedsans_lookup;
