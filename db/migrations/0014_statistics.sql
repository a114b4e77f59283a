-- Figures about all municipalities, counties and the country: the same for every tenant. An edition
-- is a dataset as a source had it one day; it is loaded and made the current one in one transaction.
create table statistics_edition (
  id int generated always as identity primary key,
  dataset_id text not null check (dataset_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  is_current boolean not null default true,
  origin text not null check (origin in ('bundled', 'fetched')),
  -- Title, shape, source, table, notes; the program validates it.
  content jsonb not null,
  -- As the source tells it.
  source_updated_at timestamptz,
  retrieved_at timestamptz not null,
  -- Of what was loaded, to know it again.
  checksum text not null,
  loaded_at timestamptz not null default now()
);
create unique index statistics_edition_current on statistics_edition (dataset_id) where is_current;

-- A series of one region over time, in a row: a tenth of the room that a row a figure would take.
create table statistics_series (
  edition_id int not null references statistics_edition on delete cascade,
  series int not null check (series >= 0),
  -- 0 the country, two digits a county, four a municipality of today.
  region text collate "C" not null check (region ~ '^(0|[0-9]{2}|[0-9]{4})$'),
  figures double precision[] not null,
  -- A letter a time where one is not plain: hidden, missing, preliminary …
  states text,
  primary key (edition_id, series, region)
);
create index statistics_series_region on statistics_series (edition_id, region);

-- A round of refreshing, and what happened in it, for people to read.
create table statistics_refresh (
  id uuid primary key default gen_random_uuid(),
  cause text not null check (cause in ('scheduled', 'manual', 'bundled')),
  datasets int not null check (datasets >= 0),
  started_at timestamptz not null default now(),
  -- Moves while it runs; one that stands still was interrupted.
  alive_at timestamptz not null default now(),
  finished_at timestamptz,
  outcome text check (outcome in ('complete', 'partial', 'failed', 'interrupted'))
);
create index statistics_refresh_started on statistics_refresh (started_at desc);

create table statistics_refresh_line (
  refresh_id uuid not null references statistics_refresh on delete cascade,
  position int not null,
  at timestamptz not null default now(),
  dataset_id text,
  code text not null,
  details jsonb not null default '{}',
  primary key (refresh_id, position)
);

-- What has come of a dataset so far: a round that was cut off goes on where it was.
create table statistics_part (
  dataset_id text not null,
  part text not null,
  -- The source's own time of update: parts of different times do not go together.
  source_version text not null,
  body bytea not null,
  fetched_at timestamptz not null default now(),
  primary key (dataset_id, part)
);

-- What is known of the source of a dataset since the last round.
create table statistics_source (
  dataset_id text primary key,
  checked_at timestamptz not null,
  content jsonb not null
);

grant select, insert, update, delete on statistics_edition, statistics_series, statistics_refresh,
  statistics_refresh_line, statistics_part, statistics_source to stedsans_app;
grant select, insert, update, delete on statistics_edition, statistics_series, statistics_refresh,
  statistics_refresh_line, statistics_part, statistics_source to stedsans_maintenance;
