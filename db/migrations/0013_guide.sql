-- What can be searched in the guide: filled at start from the project's own texts, the same for all.
create extension if not exists pg_trgm;

create table guide_passage (
  id text primary key,
  kind text not null check (kind in ('step', 'process', 'plan-system', 'method', 'role', 'year',
    'question', 'requirement', 'template', 'word')),
  -- Passages of one page are one result.
  page text not null,
  position integer not null,
  href text not null,
  -- Title, heading and text in both forms.
  content jsonb not null,
  vector tsvector not null
);
create index guide_passage_vector on guide_passage using gin (vector);

-- Every word of the passages, to find what a misspelt one should have been. `folded` has no accents.
create table guide_word (
  word text primary key,
  folded text not null,
  uses integer not null check (uses > 0)
);
create index guide_word_folded on guide_word using gin (folded gin_trgm_ops);

grant select on guide_passage, guide_word to stedsans_app;
grant select, insert, update, delete on guide_passage, guide_word to stedsans_maintenance;
