-- The plan register of a strategy: every plan that the municipality has, lacks or has had. The
-- program validates the content. A new strategy gets the register of the one before as a copy, so
-- that an adopted one can be read unchanged.
create table municipal_plan (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  parent_id uuid,
  name text not null check (length(name) between 1 and 400),
  type text not null check (length(type) <= 40),
  status text not null check (status in ('in-force', 'under-way', 'planned', 'lacking', 'ended')),
  -- The member who is responsible; may change the plan also as a contributor.
  responsible_id uuid references person,
  content jsonb not null,
  -- In the order of the source, until somebody sorts.
  position int not null default 0,
  -- The plan of the previous strategy that this one is a copy of.
  copied_from uuid,
  version int not null default 1,
  updated_by text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id),
  unique (strategy_id, id),
  check (parent_id <> id),
  foreign key (strategy_id, parent_id) references municipal_plan (strategy_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index municipal_plan_strategy on municipal_plan (strategy_id, position);
create index municipal_plan_parent on municipal_plan (strategy_id, parent_id)
  where parent_id is not null;
create index municipal_plan_responsible on municipal_plan (tenant_id, responsible_id)
  where responsible_id is not null;
call protect_tenant_table('municipal_plan');

-- One stroke that changed the register: it is undone as one.
create table plan_change (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null
    check (kind in ('import', 'copy', 'add', 'edit', 'bulk', 'remove', 'restore', 'undo')),
  -- Of an undo.
  undoes uuid,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  unique (tenant_id, id),
  foreign key (tenant_id, undoes) references plan_change (tenant_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index plan_change_strategy on plan_change (strategy_id, changed_at);
create index plan_change_undoes on plan_change (undoes) where undoes is not null;
call protect_tenant_table('plan_change');

-- What each stroke made of each plan; every version is kept.
create table municipal_plan_version (
  tenant_id uuid not null,
  plan_id uuid not null,
  version int not null,
  change_id uuid not null,
  -- The whole plan as it became; null when it was taken away.
  snapshot jsonb,
  primary key (plan_id, version),
  foreign key (tenant_id, plan_id) references municipal_plan (tenant_id, id) on delete cascade,
  foreign key (tenant_id, change_id) references plan_change (tenant_id, id) on delete cascade
);
create index municipal_plan_version_change on municipal_plan_version (change_id);
call protect_tenant_table('municipal_plan_version');

-- What the municipality's own headings mean, learned when an import is confirmed.
create table learned_heading (
  tenant_id uuid not null references organisation on delete cascade,
  heading text not null check (length(heading) between 1 and 200),
  role text not null check (length(role) <= 40),
  updated_by text not null,
  primary key (tenant_id, heading)
);
call protect_tenant_table('learned_heading');

-- The municipality's own rules for a type of plan, so that practice is uniform.
create table plan_type_practice (
  tenant_id uuid not null references organisation on delete cascade,
  type text not null check (length(type) <= 40),
  decided_by text not null default '' check (length(decided_by) <= 200),
  process_demands text not null default '' check (length(process_demands) <= 20000),
  template text not null default '' check (length(template) <= 2000),
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, type)
);
call protect_tenant_table('plan_type_practice');

-- What the law asks for, as the municipality has judged it: a line of the law's own list (`key`), or
-- one that the municipality has added (`own` in the content).
create table required_plan (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  key text not null check (length(key) between 1 and 100),
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (strategy_id, key),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('required_plan');

-- What is answered and decided about a plan in this strategy.
create table plan_need (
  tenant_id uuid not null,
  strategy_id uuid not null,
  plan_id uuid not null,
  decision text check (decision in ('new', 'revise', 'continue', 'merge', 'repeal', 'postpone',
    'inter-municipal', 'roll-yearly')),
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, strategy_id, plan_id),
  foreign key (strategy_id, plan_id) references municipal_plan (strategy_id, id) on delete cascade,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index plan_need_strategy on plan_need (strategy_id, plan_id);
call protect_tenant_table('plan_need');

-- One of each kind per strategy: the check of the samfunnsdel, and the hands that there are.
create table planning_sheet (
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('community-part-check', 'capacity')),
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, strategy_id, kind),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('planning_sheet');

-- Lists of the planning needs: the council's ambitions, alternatives to the decisions, and saved
-- versions of them to compare with.
create table planning_item (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('ambition', 'alternative', 'saved-version')),
  position int not null default 0,
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index planning_item_kind on planning_item (strategy_id, kind, position);
call protect_tenant_table('planning_item');

-- A plan has a dossier too.
alter table comment drop constraint comment_subject_kind_check, add constraint
  comment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan'));
alter table attachment drop constraint attachment_subject_kind_check, add constraint
  attachment_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan'));
alter table case_link drop constraint case_link_subject_kind_check, add constraint
  case_link_subject_kind_check check (subject_kind in
    ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item', 'municipal-plan'));

grant select, insert, update, delete on municipal_plan, plan_change, municipal_plan_version,
  learned_heading, plan_type_practice, required_plan, plan_need, planning_sheet, planning_item
  to stedsans_app;
grant select, insert, update, delete on municipal_plan, plan_change, municipal_plan_version,
  learned_heading, plan_type_practice, required_plan, plan_need, planning_sheet, planning_item
  to stedsans_maintenance;
