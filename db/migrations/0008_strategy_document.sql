-- The document of the strategy: sections that people write, each held by one at a time. A section of
-- the core outline has a kind and is there once; one of the municipality's own has none.
create table document_section (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text check (length(kind) <= 40),
  -- Empty: the outline's own.
  title text not null default '' check (length(title) <= 300),
  -- Markdown.
  body text not null default '' check (length(body) <= 200000),
  -- Pieces of the product that it shows after its text, in order. The program knows which there are.
  pieces text[] not null default '{}',
  position int not null default 0,
  is_left_out boolean not null default false,
  assigned_to uuid references person,
  -- Who writes in it now.
  held_by uuid references person,
  held_by_name text not null default '',
  held_until timestamptz,
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id),
  unique (strategy_id, kind),
  check (kind is not null or title <> '' or deleted_at is not null),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index document_section_strategy on document_section (strategy_id, position);
call protect_tenant_table('document_section');

create table document_section_version (
  tenant_id uuid not null,
  section_id uuid not null,
  version int not null,
  title text not null,
  body text not null,
  pieces text[] not null,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (section_id, version),
  foreign key (tenant_id, section_id) references document_section (tenant_id, id) on delete cascade
);
call protect_tenant_table('document_section_version');

-- What is said in the margin: a thread, and the answers in it.
create table section_remark (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  section_id uuid not null,
  -- The remark that it answers.
  thread_id uuid,
  -- The words of the section that it is about.
  quoted text not null default '' check (length(quoted) <= 2000),
  body text not null check (length(body) between 1 and 20000),
  author_id uuid references person,
  author text not null,
  created_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by text,
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id),
  foreign key (tenant_id, thread_id) references section_remark (tenant_id, id) on delete cascade,
  foreign key (tenant_id, section_id) references document_section (tenant_id, id) on delete cascade
);
create index section_remark_section on section_remark (section_id, created_at);
create index section_remark_thread on section_remark (thread_id) where thread_id is not null;
call protect_tenant_table('section_remark');

-- A section as somebody proposes that it should be; an editor takes it in or says no.
create table section_proposal (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  section_id uuid not null,
  -- The version that it was written from.
  base_version int not null,
  body text not null check (length(body) <= 200000),
  reason text not null default '' check (length(reason) <= 4000),
  author_id uuid references person,
  author text not null,
  created_at timestamptz not null default now(),
  outcome text check (outcome in ('accepted', 'rejected', 'withdrawn')),
  judged_by text,
  judged_at timestamptz,
  answer text not null default '' check (length(answer) <= 4000),
  check ((outcome is null) = (judged_at is null)),
  foreign key (tenant_id, section_id) references document_section (tenant_id, id) on delete cascade
);
create index section_proposal_section on section_proposal (section_id, created_at);
call protect_tenant_table('section_proposal');

-- A link that lets whoever has it read the draft, until it is withdrawn or expires. The token itself
-- is shown once; what is kept is its hash.
create table reading_link (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  token_hash bytea not null unique,
  -- For whom, in the municipality's own words.
  label text not null check (length(label) between 1 and 200),
  created_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  last_read_on date,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index reading_link_strategy on reading_link (strategy_id);
call protect_tenant_table('reading_link');
create policy lookup on reading_link for select to stedsans_lookup using (true);

-- Comes before a tenant is known, and answers one narrow question.
create function find_reading_link(wanted_hash bytea, moment timestamptz)
returns table (link_id uuid, tenant_id uuid, strategy_id uuid, slug text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.id, l.tenant_id, l.strategy_id, o.slug
  from reading_link l join organisation o on o.id = l.tenant_id
  where l.token_hash = wanted_hash and l.revoked_at is null and l.expires_at > moment
$$;
grant create on schema public to stedsans_lookup;
alter function find_reading_link(bytea, timestamptz) owner to stedsans_lookup;
revoke create on schema public from stedsans_lookup;
grant select on reading_link to stedsans_lookup;
revoke execute on function find_reading_link(bytea, timestamptz) from public;
grant execute on function find_reading_link(bytea, timestamptz) to stedsans_app;

-- How the municipality's documents look: its arms and its colour.
create table document_look (
  tenant_id uuid primary key references organisation on delete cascade,
  logo bytea,
  logo_type text check (logo_type in ('image/png', 'image/jpeg')),
  logo_width int,
  logo_height int,
  logo_description text not null default '' check (length(logo_description) <= 300),
  colour text check (colour ~ '^[0-9a-f]{6}$'),
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  check ((logo is null) = (logo_type is null))
);
alter table document_look alter column logo set storage external;
call protect_tenant_table('document_look');

-- Pictures of a section lie where other attachments lie.
alter table comment drop constraint comment_subject_kind_check, add constraint
  comment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section'));
alter table attachment drop constraint attachment_subject_kind_check, add constraint
  attachment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section'));
alter table case_link drop constraint case_link_subject_kind_check, add constraint
  case_link_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section'));

grant select, insert, update, delete on document_section, document_section_version, section_remark,
  section_proposal, reading_link, document_look to stedsans_app;
revoke select on reading_link from stedsans_app;
grant select (id, tenant_id, strategy_id, label, created_by, created_at, expires_at, revoked_at,
  revoked_by, last_read_on) on reading_link to stedsans_app;
grant select, insert, update, delete on document_section, document_section_version, section_remark,
  section_proposal, reading_link, document_look to stedsans_maintenance;
