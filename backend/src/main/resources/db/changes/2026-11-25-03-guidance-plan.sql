--liquibase formatted sql

--changeset opastin:topic
create table topic (
  id uuid primary key,
  -- stable name for statistics; made from the first English name and kept when the names change
  code text not null unique,
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  position integer not null,
  -- a retired topic stays where it was chosen, but is not offered any more
  active boolean not null default true,
  version integer not null default 0
);
comment on table topic is 'What guidance can be about (G19): the list that the service administrator keeps.';
insert into topic (id, code, name_fi, name_sv, name_en, position) values
  (uuidv7(), 'general-situation', 'Elämäntilanne yleisesti', 'Livssituationen i allmänhet', 'General situation', 1),
  (uuidv7(), 'health', 'Terveys', 'Hälsa', 'Health', 2),
  (uuidv7(), 'everyday-life', 'Arjessa pärjääminen', 'Vardagen', 'Everyday life', 3),
  (uuidv7(), 'social-relations', 'Ihmissuhteet', 'Sociala relationer', 'Social relations', 4),
  (uuidv7(), 'mental-well-being', 'Mielen hyvinvointi', 'Psykiskt välbefinnande', 'Mental well-being', 5),
  (uuidv7(), 'self-esteem', 'Itsetunto', 'Självkänsla', 'Self-esteem', 6),
  (uuidv7(), 'skills', 'Osaaminen ja taidot', 'Kunnande och färdigheter', 'Skills', 7),
  (uuidv7(), 'studies', 'Opiskelu', 'Studier', 'Studies', 8),
  (uuidv7(), 'work-and-occupations', 'Työ ja ammatit', 'Arbete och yrken', 'Work and occupations', 9),
  (uuidv7(), 'finances', 'Raha-asiat', 'Ekonomi', 'Finances', 10),
  (uuidv7(), 'hobbies', 'Harrastukset', 'Fritidsintressen', 'Hobbies', 11),
  (uuidv7(), 'housing', 'Asuminen', 'Boende', 'Housing', 12),
  (uuidv7(), 'substance-use', 'Päihteiden käyttö', 'Bruk av rusmedel', 'Substance use', 13);
alter table topic enable row level security, force row level security;
create policy everybody on topic to opastin_app using (true);
grant select, insert on topic to opastin_app;
grant update (name_fi, name_sv, name_en, position, active, version) on topic to opastin_app;

--changeset opastin:workspace-topic
create table workspace_topic (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  event_number bigint not null,
  -- id of the topic, encrypted: it says something about the person
  topic bytea not null,
  -- number of the event by which it was taken away again; null while it holds
  removed_event bigint check (removed_event > event_number),
  primary key (workspace_id, id)
);
comment on table workspace_topic is 'Which topics a workspace is about, and was about before (G19); encrypted.';
alter table workspace_topic enable row level security, force row level security;
create policy entered on workspace_topic to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
grant select, insert on workspace_topic to opastin_app;
grant update (removed_event) on workspace_topic to opastin_app;

--changeset opastin:task
create table task (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  event_number bigint not null,
  author_id uuid not null references account,
  assignee text not null check (assignee in ('CUSTOMER', 'EXPERT')),
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  -- title, description and due date, encrypted
  content bytea not null,
  created_at timestamptz not null,
  changed_by uuid not null references account,
  changed_at timestamptz not null,
  version integer not null default 0,
  primary key (workspace_id, id)
);
create index task_latest on task (workspace_id, event_number desc);
create index task_author on task (author_id);
create index task_changed_by on task (changed_by);
comment on table task is 'What customer and experts have agreed to do (G22); encrypted.';
alter table task enable row level security, force row level security;
create policy entered on task to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
grant select, insert on task to opastin_app;
grant update (assignee, state, content, changed_by, changed_at, version) on task to opastin_app;

--changeset opastin:task-comment
create table task_comment (
  workspace_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  event_number bigint not null,
  author_id uuid not null references account,
  text bytea not null,
  written_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, task_id) references task on delete cascade
);
create index task_comment_task on task_comment (workspace_id, task_id, event_number);
create index task_comment_author on task_comment (author_id);
comment on table task_comment is 'What customer and experts say about a task (G22); encrypted.';
alter table task_comment enable row level security, force row level security;
create policy entered on task_comment to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
grant select, insert on task_comment to opastin_app;

--changeset opastin:appointment
create table appointment (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  event_number bigint not null,
  author_id uuid not null references account,
  state text not null check (state in ('PROPOSED_BY_CUSTOMER', 'PROPOSED_BY_EXPERT', 'AGREED', 'DECLINED', 'CANCELLED')),
  -- time, way, place and topic, encrypted
  content bytea not null,
  created_at timestamptz not null,
  changed_by uuid not null references account,
  changed_at timestamptz not null,
  version integer not null default 0,
  primary key (workspace_id, id)
);
create index appointment_latest on appointment (workspace_id, event_number desc);
create index appointment_author on appointment (author_id);
create index appointment_changed_by on appointment (changed_by);
comment on table appointment is 'When customer and experts meet: proposed, agreed, declined, cancelled (G22); encrypted.';
alter table appointment enable row level security, force row level security;
create policy entered on appointment to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
grant select, insert on appointment to opastin_app;
grant update (state, content, changed_by, changed_at, version) on appointment to opastin_app;

--changeset opastin:summary
create table summary (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  event_number bigint not null,
  author_id uuid not null references account,
  text bytea not null,
  published_at timestamptz not null,
  primary key (workspace_id, id)
);
create index summary_latest on summary (workspace_id, event_number desc);
create index summary_author on summary (author_id);
comment on table summary is 'Summaries of the guidance that experts have published to the customer (G22); the latest holds. Encrypted.';
alter table summary enable row level security, force row level security;
create policy entered on summary to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
grant select, insert on summary to opastin_app;

--changeset opastin:summary-draft
create table summary_draft (
  workspace_id uuid not null references workspace on delete cascade,
  account_id uuid not null references account on delete cascade,
  text bytea not null,
  saved_at timestamptz not null,
  version integer not null,
  primary key (workspace_id, account_id)
);
create index summary_draft_account on summary_draft (account_id);
comment on table summary_draft is 'The summary that an expert is writing: one per expert and workspace, for that expert only.';
alter table summary_draft enable row level security, force row level security;
create policy own_and_entered on summary_draft to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
grant select, insert, update on summary_draft to opastin_app;
