-- What a municipality has asked of its own population projection: a name, and what was chosen. The
-- figures are computed anew from these each time.
create table population_scenario (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('scenario')),
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
create index population_scenario_strategy on population_scenario (strategy_id, created_at);
call protect_tenant_table('population_scenario');

grant select, insert, update, delete on population_scenario to stedsans_app;
grant select, insert, update, delete on population_scenario to stedsans_maintenance;
