-- What was laid out for the public before the council's meeting: the whole as it was, never changed.
create table proposal_publication (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  -- 1, 2 … within the strategy.
  number int not null check (number >= 1),
  published_on date not null,
  -- For which meeting, as it was planned then.
  meeting_on date,
  -- The document, the plans and the proposed decision.
  content jsonb not null,
  checksum bytea not null,
  -- Of what has changed since the one before.
  change_note text not null default '' check (length(change_note) <= 20000),
  published_by text not null,
  published_at timestamptz not null default now(),
  unique (tenant_id, id),
  unique (strategy_id, number),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('proposal_publication');

-- How a body treated the strategy: what it was given, what it changed, and how it voted. The program
-- validates the content.
create table treatment (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  body text not null check (length(body) <= 60),
  label text not null default '' check (length(label) <= 100),
  held_on date not null,
  case_number text not null default '' check (length(case_number) <= 50),
  outcome text not null
    check (outcome in ('recommended', 'adopted', 'rejected', 'postponed', 'sent-back', 'noted')),
  -- The published version that it was treated from.
  publication_id uuid,
  content jsonb not null,
  version int not null default 1,
  recorded_by text not null,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id),
  foreign key (tenant_id, publication_id) references proposal_publication (tenant_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index treatment_strategy on treatment (strategy_id, held_on);
create index treatment_publication on treatment (publication_id) where publication_id is not null;
call protect_tenant_table('treatment');

-- A demand for lovlighetskontroll (koml §§ 27-1, 27-2).
create table legality_review (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  treatment_id uuid not null,
  demanded_on date not null,
  content jsonb not null,
  outcome text check (outcome in
    ('upheld-by-council', 'changed-by-council', 'lawful', 'unlawful', 'withdrawn', 'rejected')),
  outcome_on date,
  version int not null default 1,
  recorded_by text not null,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  foreign key (tenant_id, treatment_id) references treatment (tenant_id, id) on delete cascade,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index legality_review_strategy on legality_review (strategy_id);
create index legality_review_treatment on legality_review (treatment_id);
call protect_tenant_table('legality_review');

-- What was adopted, as it was adopted; a correction is an edition of its own.
create table edition (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  number int not null check (number >= 1),
  kind text not null check (kind in ('adopted', 'correction', 'amendment')),
  treatment_id uuid,
  adopted_on date not null,
  -- Why it was corrected; empty for the first.
  reason text not null default '' check (length(reason) <= 20000),
  content jsonb not null,
  checksum bytea not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  unique (tenant_id, id),
  unique (strategy_id, number),
  check (kind <> 'correction' or reason <> ''),
  foreign key (tenant_id, treatment_id) references treatment (tenant_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index edition_treatment on edition (treatment_id) where treatment_id is not null;
call protect_tenant_table('edition');

-- Personal data of an edition, outside its checksum: they can be deleted by law, and then leave a
-- dated marker.
create table edition_personal (
  tenant_id uuid not null,
  edition_id uuid not null,
  key text not null check (length(key) between 1 and 100),
  content jsonb,
  deleted_on date,
  deleted_by text,
  basis text not null default '' check (length(basis) <= 2000),
  primary key (edition_id, key),
  check ((content is null) = (deleted_on is not null)),
  foreign key (tenant_id, edition_id) references edition (tenant_id, id) on delete cascade
);
call protect_tenant_table('edition_personal');

create function refuse_rewriting() returns trigger
language plpgsql as $$
begin
  raise exception 'A row of % is never changed', tg_table_name using errcode = '42501';
end
$$;
create trigger publication_unchanged before update on proposal_publication
  for each row execute function refuse_rewriting();
create trigger edition_unchanged before update on edition
  for each row execute function refuse_rewriting();

grant select, insert on proposal_publication, edition to stedsans_app;
grant select, insert, update, delete on treatment, legality_review, edition_personal to stedsans_app;
grant select, insert, update, delete on proposal_publication, treatment, legality_review, edition,
  edition_personal to stedsans_maintenance;
