-- What the challenge picture is made of. The program validates the content by its kind: a challenge or
-- an opportunity, a foundation that an act asks for, something that nobody knows yet, a text.
create table challenge_item (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('challenge', 'foundation', 'knowledge-gap', 'text')),
  -- The rank of a challenge: 1 first. What nobody has ranked comes last, the oldest first.
  position int not null default 1000000 check (position >= 1),
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  -- Of the moment, not of the transaction: several that are made at once keep their order.
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index challenge_item_kind on challenge_item (strategy_id, kind, position, created_at);
call protect_tenant_table('challenge_item');

-- A challenge picture as it was published: never changed, and a correction is a version of its own.
create table challenge_publication (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  -- 1, 2 … within the municipality.
  number int not null check (number >= 1),
  published_on date not null,
  -- The document with its figures, and the challenges in short.
  content jsonb not null,
  checksum bytea not null,
  -- Of what has changed since the one before.
  change_note text not null default '' check (length(change_note) <= 20000),
  published_by text not null,
  published_at timestamptz not null default now(),
  unique (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index challenge_publication_strategy on challenge_publication (strategy_id, number);
call protect_tenant_table('challenge_publication');
create trigger challenge_publication_unchanged before update on challenge_publication
  for each row execute function refuse_rewriting();
create trigger portal_challenges after insert or delete on challenge_publication
  for each row execute function count_portal_version();

alter table comment drop constraint comment_subject_kind_check, add constraint
  comment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section', 'challenge'));
alter table attachment drop constraint attachment_subject_kind_check, add constraint
  attachment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section', 'challenge'));
alter table case_link drop constraint case_link_subject_kind_check, add constraint
  case_link_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan',
     'document-section', 'challenge'));

grant select, insert, update, delete on challenge_item to stedsans_app;
grant select, insert on challenge_publication to stedsans_app;
grant select, insert, update, delete on challenge_item, challenge_publication
  to stedsans_maintenance;
