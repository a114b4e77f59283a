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
  content jsonb not null
);

-- How much each passage is about each stem: more for a title than for the text, less the longer
-- these are. Of the two forms the higher counts, so that either finds the passage.
create table guide_stem (
  stem text collate "C" not null,
  passage text not null,
  page text not null,
  score real not null check (score > 0),
  primary key (stem, passage)
);

-- Titles and keywords as they are written, to be held against a whole question. No accents.
create table guide_phrase (
  phrase text not null,
  passage text not null,
  page text not null,
  primary key (phrase, passage)
);
create index guide_phrase_trigrams on guide_phrase using gist (phrase gist_trgm_ops (siglen = 64));

-- Every word of the passages, to find what a misspelt one should have been. `folded` has no accents.
create table guide_word (
  word text primary key,
  folded text not null,
  uses integer not null check (uses > 0)
);
create index guide_word_folded on guide_word using gist (folded gist_trgm_ops);

grant select on guide_passage, guide_stem, guide_phrase, guide_word to stedsans_app;
grant select, insert, update, delete on guide_passage, guide_stem, guide_phrase, guide_word
  to stedsans_maintenance;
