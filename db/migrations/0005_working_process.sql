-- Activities become things that people live with: own ones beside the planned, with who, how and
-- what, a status, and a way back when they are taken away.
alter table scheduled_activity
  add column is_own boolean not null default false,
  -- Of an own activity; a planned one has them from the schedule.
  add column step int check (step between 1 and 9),
  add column kind text check (kind in ('work', 'meeting', 'milestone')),
  add column title text not null default '' check (length(title) <= 300),
  add column purpose text not null default '' check (length(purpose) <= 20000),
  add column method text not null default '' check (length(method) <= 20000),
  add column lead_person_id uuid references person,
  -- Somebody without a login, or a position.
  add column lead text not null default '' check (length(lead) <= 200),
  add column participants text not null default '' check (length(participants) <= 4000),
  add column input text not null default '' check (length(input) <= 20000),
  add column output text not null default '' check (length(output) <= 20000),
  -- Null leaves the schedule's own estimate.
  add column own_hours numeric(6, 1) check (own_hours >= 0),
  -- What people have reported; null until somebody has. Done is `done_on`.
  add column status text check (status in ('not-started', 'under-way', 'waiting')),
  add column version int not null default 1,
  add column updated_by text not null default '',
  add column deleted_at timestamptz,
  add column deleted_by text,
  add constraint own_activity_is_whole
    check (not is_own or (step is not null and kind is not null and title <> ''));

-- Who joins. Who leads stands in the activity itself.
create table activity_person (
  tenant_id uuid not null,
  strategy_id uuid not null,
  activity_key text not null check (length(activity_key) between 1 and 100),
  person_id uuid not null references person,
  primary key (strategy_id, activity_key, person_id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index activity_person_person on activity_person (tenant_id, person_id);
call protect_tenant_table('activity_person');

-- The dossier: comments, attachments and links to the case system. What they belong to is a kind and
-- a key: of an activity its key, of a meeting or an item its id, of a requirement or a text its name.
create table comment (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  subject_kind text not null
    check (subject_kind in ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item')),
  subject_key text not null check (length(subject_key) between 1 and 100),
  body text not null check (length(body) between 1 and 20000),
  author_id uuid references person,
  author text not null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index comment_subject on comment (strategy_id, subject_kind, subject_key);
call protect_tenant_table('comment');

create table attachment (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  subject_kind text not null
    check (subject_kind in ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item')),
  subject_key text not null check (length(subject_key) between 1 and 100),
  file_name text not null check (length(file_name) between 1 and 200),
  -- What the content is, found by reading it; never what the sender called it.
  content_type text not null check (length(content_type) <= 100),
  byte_size int not null check (byte_size > 0),
  sha256 bytea not null,
  content bytea not null,
  -- Of a picture; for people who do not see it.
  description text not null default '' check (length(description) <= 1000),
  uploaded_by text not null,
  uploaded_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  unique (tenant_id, id),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index attachment_subject on attachment (strategy_id, subject_kind, subject_key);
-- Kept as it came: most files are packed already, and a piece can be read without the whole.
alter table attachment alter column content set storage external;
call protect_tenant_table('attachment');

create table case_link (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  subject_kind text not null
    check (subject_kind in ('activity', 'meeting', 'requirement', 'plan-text', 'plan-item')),
  subject_key text not null check (length(subject_key) between 1 and 100),
  case_number text not null check (length(case_number) between 1 and 50),
  document_number text not null default '' check (length(document_number) <= 50),
  title text not null default '' check (length(title) <= 300),
  url text check (length(url) <= 2000),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index case_link_subject on case_link (strategy_id, subject_kind, subject_key);
call protect_tenant_table('case_link');

-- Evidence may be a document that lies here.
alter table requirement_evidence drop constraint requirement_evidence_kind_check;
alter table requirement_evidence
  add column attachment_id uuid,
  add constraint requirement_evidence_kind_check
    check (kind in ('date', 'link', 'note', 'document', 'not-relevant')),
  add constraint requirement_evidence_attachment
    foreign key (tenant_id, attachment_id) references attachment (tenant_id, id),
  add constraint document_has_attachment check (kind <> 'document' or attachment_id is not null);
create index requirement_evidence_attachment on requirement_evidence (attachment_id)
  where attachment_id is not null;

-- Texts of the process plan, one of each kind; every version is kept beside.
create table plan_text (
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in ('mandate', 'desired-result', 'evaluation', 'handover')),
  body text not null check (length(body) <= 100000),
  version int not null default 1,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, strategy_id, kind),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('plan_text');

create table plan_text_version (
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null,
  version int not null,
  body text not null,
  updated_by text not null,
  updated_at timestamptz not null default now(),
  primary key (tenant_id, strategy_id, kind, version),
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
call protect_tenant_table('plan_text_version');

-- Lists of the process plan. The program validates the content by its kind.
create table plan_item (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  kind text not null check (kind in (
    'group-member', 'stakeholder', 'communication', 'risk', 'evaluated-plan',
    'gathering', 'gathering-activity')),
  -- The gathering that an activity of it belongs to.
  parent_id uuid,
  position int not null default 0,
  content jsonb not null,
  version int not null default 1,
  updated_by text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by text,
  check ((kind = 'gathering-activity') = (parent_id is not null)),
  unique (tenant_id, id),
  foreign key (tenant_id, parent_id) references plan_item (tenant_id, id) on delete cascade,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index plan_item_kind on plan_item (strategy_id, kind, position);
create index plan_item_parent on plan_item (parent_id) where parent_id is not null;
call protect_tenant_table('plan_item');

-- Which parts the process plan shows; null leaves what the starting point gives.
alter table strategy add column plan_parts text[];

-- Meetings get an agenda, papers and minutes, and a way back when they are taken away.
alter table meeting
  add column minutes_url text check (length(minutes_url) <= 2000),
  add column minutes_note text not null default '' check (length(minutes_note) <= 20000),
  add column version int not null default 1,
  add column deleted_at timestamptz,
  add column deleted_by text,
  add constraint meeting_of_tenant unique (tenant_id, id),
  drop constraint meeting_strategy_id_body_label_held_on_key;
create unique index meeting_in_calendar on meeting (strategy_id, body, label, held_on)
  where deleted_at is null;

create table agenda_item (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  strategy_id uuid not null,
  meeting_id uuid not null,
  position int not null default 0,
  title text not null check (length(title) between 1 and 300),
  -- The activity of the process that brings it up.
  activity_key text check (length(activity_key) <= 100),
  -- When the papers must be ready.
  ready_on date,
  case_number text not null default '' check (length(case_number) <= 50),
  note text not null default '' check (length(note) <= 20000),
  -- What was decided, word by word as the municipality wants it.
  decision text not null default '' check (length(decision) <= 20000),
  version int not null default 1,
  deleted_at timestamptz,
  deleted_by text,
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id) on delete cascade,
  foreign key (tenant_id, strategy_id) references strategy (tenant_id, id) on delete cascade
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
call protect_tenant_table('agenda_item');

-- Reminders belong to a person, over all their municipalities.
create table reminder_setting (
  person_id uuid primary key references person on delete cascade,
  weekly_digest boolean not null default true,
  deadline_reminders boolean not null default true,
  days_before int not null default 7 check (days_before between 1 and 60),
  updated_at timestamptz not null default now()
);

-- What a person has been reminded of. The key is what makes a reminder come once: a digest of its
-- Monday, a deadline of its subject and day.
create table reminder (
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('digest', 'deadline')),
  subject text not null check (length(subject) <= 200),
  covers_on date not null,
  mail_id uuid references mail on delete set null,
  created_at timestamptz not null default now(),
  primary key (person_id, kind, subject, covers_on)
);
-- Old letters are removed by the thousand, and each asks who refers to it.
create index reminder_mail on reminder (mail_id) where mail_id is not null;

-- Until when the reminders of a kind have been seen to, so that nothing between two runs is lost.
create table reminder_run (
  kind text primary key check (kind in ('digest', 'deadline')),
  covered_until timestamptz not null
);

-- A letter that must never come twice is claimed before it is sent; what was claimed and never
-- confirmed is shown as uncertain and left alone. A private letter is for its reader only. After
-- `expires_at` it is of no use.
alter table mail
  add column is_private boolean not null default false,
  add column sent_once boolean not null default false,
  add column claimed_at timestamptz,
  add column expires_at timestamptz;

grant select, insert, update, delete on activity_person, comment, attachment, case_link, plan_text,
  plan_text_version, plan_item, agenda_item, reminder_setting, reminder, reminder_run
  to stedsans_app;
grant select, insert, update, delete on activity_person, comment, attachment, case_link, plan_text,
  plan_text_version, plan_item, agenda_item, reminder_setting, reminder, reminder_run
  to stedsans_maintenance;
