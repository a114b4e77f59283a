-- Tables of the municipality itself, with what they count and where they come from.
create table own_figures (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null references organisation (id) on delete cascade,
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id)
);
create index own_figures_listed on own_figures (tenant_id, created_at);
call protect_tenant_table('own_figures');

-- What a table was before it was changed or replaced by newer figures.
create table own_figures_version (
  tenant_id uuid not null,
  figures_id uuid not null,
  version int not null,
  content jsonb not null,
  updated_by text not null,
  updated_at timestamptz not null,
  primary key (tenant_id, figures_id, version),
  foreign key (tenant_id, figures_id) references own_figures (tenant_id, id) on delete cascade
);
call protect_tenant_table('own_figures_version');

grant select, insert, update, delete on own_figures, own_figures_version to stedsans_app;
grant select, insert, update, delete on own_figures, own_figures_version to stedsans_maintenance;
