--liquibase formatted sql

--changeset opastin:announcement
create table announcement (
  id uuid primary key,
  kind text not null check (kind in ('INFORMATION', 'INTERRUPTION')),
  audience text not null check (audience in ('EVERYBODY', 'CUSTOMERS', 'EXPERTS')),
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  text_fi text not null check (text_fi <> ''),
  text_sv text not null check (text_sv <> ''),
  text_en text not null check (text_en <> ''),
  created_at timestamptz not null,
  version integer not null default 0,
  check (begins_at < ends_at)
);
create index announcement_end on announcement (ends_at);
comment on table announcement is 'What the service tells its users for a time, planned interruptions too (T19). Belongs to no person.';
alter table announcement enable row level security, force row level security;
-- for everybody, also before a login
create policy for_everybody on announcement for select to opastin_app using (audience = 'EVERYBODY');
-- to whom of those who are logged in is the reader's business
create policy logged_in on announcement for select to opastin_app
  using ((select nullif(current_setting('opastin.account', true), '')) is not null);
create policy kept on announcement to opastin_app
  using ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
create policy jobs on announcement to opastin_jobs using (true);
grant select, insert, delete on announcement to opastin_app;
grant update (kind, audience, begins_at, ends_at, text_fi, text_sv, text_en, version) on announcement to opastin_app;
grant select, delete on announcement to opastin_jobs;
