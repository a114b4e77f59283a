-- What is decided of plans changes in strokes, as the register does: one assessment, one move on the
-- board, a proposal or an alternative taken into use. A stroke is undone as one.
create table plan_need_change (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('assess', 'move', 'fit', 'alternative', 'undo')),
  -- Of an undo.
  undoes uuid,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  unique (tenant_id, id),
  foreign key (tenant_id, undoes) references plan_need_change (tenant_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index plan_need_change_strategy on plan_need_change (strategy_id, changed_at);
create index plan_need_change_undoes on plan_need_change (undoes) where undoes is not null;
call protect_tenant_table('plan_need_change');

-- What each stroke made of what is said of each plan; every version is kept.
create table plan_need_version (
  tenant_id uuid not null,
  strategy_id uuid not null,
  plan_id uuid not null,
  version int not null,
  change_id uuid not null,
  content jsonb not null,
  primary key (strategy_id, plan_id, version),
  foreign key (strategy_id, plan_id) references municipal_plan (strategy_id, id) on delete cascade,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade,
  foreign key (tenant_id, change_id) references plan_need_change (tenant_id, id) on delete cascade
);
create index plan_need_version_change on plan_need_version (change_id);
call protect_tenant_table('plan_need_version');

grant select, insert, update, delete on plan_need_change, plan_need_version
  to stedsans_app, stedsans_maintenance;

-- The history of what is decided already begins with how it stands. The stroke borrows the id of its
-- plan, so that the version finds it.
set local role stedsans_maintenance;
insert into plan_need_change (id, tenant_id, strategy_id, kind, changed_by, changed_at)
  select plan_id, tenant_id, strategy_id, 'assess', updated_by, updated_at from plan_need;
insert into plan_need_version (tenant_id, strategy_id, plan_id, version, change_id, content)
  select tenant_id, strategy_id, plan_id, version, plan_id, content from plan_need;
reset role;
