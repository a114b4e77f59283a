-- How the work on each plan goes after the decision; every report is kept.
create table plan_progress (
  tenant_id uuid not null,
  strategy_id uuid not null,
  plan_id uuid not null,
  status text not null
    check (status in ('not-started', 'under-way', 'consultation', 'done', 'late', 'stopped')),
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, strategy_id, plan_id),
  foreign key (strategy_id, plan_id) references municipal_plan (strategy_id, id) on delete cascade,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index plan_progress_plan on plan_progress (strategy_id, plan_id);
call protect_tenant_table('plan_progress');

create table plan_progress_version (
  tenant_id uuid not null,
  strategy_id uuid not null,
  plan_id uuid not null,
  version int not null,
  status text not null,
  content jsonb not null,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, strategy_id, plan_id, version),
  foreign key (tenant_id, strategy_id, plan_id)
    references plan_progress (tenant_id, strategy_id, plan_id) on delete cascade
);
call protect_tenant_table('plan_progress_version');

-- Lists of the follow-up. The program validates the content by its kind: a wish for a plan outside
-- the strategy, an event that reopens something, a month of the årshjul, a yearly status.
create table follow_up_item (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('plan-wish', 'event', 'annual-point', 'yearly-status')),
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index follow_up_item_kind on follow_up_item (strategy_id, kind, created_at);
call protect_tenant_table('follow_up_item');

grant select, insert, update, delete on plan_progress, plan_progress_version, follow_up_item
  to stedsans_app;
grant select, insert, update, delete on plan_progress, plan_progress_version, follow_up_item
  to stedsans_maintenance;
