--liquibase formatted sql

--changeset opastin:interruption
create table interruption (
  id uuid primary key,
  -- one function of the service; null: all of it
  function text,
  reason_fi text not null check (reason_fi <> ''),
  reason_sv text not null check (reason_sv <> ''),
  reason_en text not null check (reason_en <> ''),
  began_at timestamptz not null,
  expected_end timestamptz not null,
  -- null: it goes on
  ended_at timestamptz,
  version integer not null default 0,
  check (ended_at >= began_at)
);
create unique index interruption_open on interruption (function) nulls not distinct where ended_at is null;
create index interruption_end on interruption (ended_at);
comment on table interruption is 'When the service or one of its functions was switched off (T19). Belongs to no person.';
alter table interruption enable row level security, force row level security;
-- every replica looks, before anybody is logged in
create policy open on interruption for select to opastin_app using (true);
create policy kept on interruption to opastin_app
  using ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
create policy jobs on interruption to opastin_jobs using (true);
grant select, insert on interruption to opastin_app;
grant update (reason_fi, reason_sv, reason_en, expected_end, ended_at, version) on interruption to opastin_app;
grant select, delete on interruption to opastin_jobs;
