--liquibase formatted sql

--changeset opastin:questionnaire
create table questionnaire (
  id uuid primary key,
  -- whose it is; null: the service's own
  owner_id uuid references service_provider,
  -- names it in all its versions, as FHIR's canonical address
  url text not null,
  -- from 1 for each owner and address
  form_version integer not null check (form_version > 0),
  -- codes of FHIR's PublicationStatus
  state text not null check (state in ('draft', 'active', 'retired')),
  -- of what follows, null only where a draft does not say it yet
  purpose text check (purpose in ('GUIDANCE', 'SELF_ASSESSMENT', 'FEEDBACK', 'SERVICE_NEED', 'RADAR')),
  title_fi text not null,
  title_sv text not null,
  title_en text not null,
  -- whether its first page says that answers are used for statistics (G8): only then are they
  used_for_statistics boolean not null,
  -- FHIR R5 Questionnaire
  definition jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  activated_at timestamptz,
  retired_at timestamptz,
  version integer not null default 0,
  unique nulls not distinct (owner_id, url, form_version),
  check (state = 'draft' or (purpose is not null and activated_at is not null)),
  check (state = 'retired' or retired_at is null),
  check (state <> 'retired' or retired_at is not null)
);
create unique index questionnaire_active on questionnaire (owner_id, url) nulls not distinct where state = 'active';
create unique index questionnaire_draft on questionnaire (owner_id, url) nulls not distinct where state = 'draft';
comment on table questionnaire is 'Questionnaires in their versions: the service''s own and the providers''. Belongs to no person; what is published never changes.';
alter table questionnaire enable row level security, force row level security;
-- what is published can be read by everybody in the service: answers are read with it
create policy published on questionnaire for select to opastin_app
  using (state <> 'draft' and (select coalesce(current_setting('opastin.entered', true), '')) <> '');
create policy kept on questionnaire to opastin_app
  using (case when owner_id is null then (select coalesce(current_setting('opastin.service', true), '')) = 'yes'
    else owner_id = (select nullif(current_setting('opastin.organisation', true), '')::uuid) end);
create policy jobs_read on questionnaire for select to opastin_jobs using (state <> 'draft');
-- those that come with a release
create policy release on questionnaire to opastin_owner using (owner_id is null);
grant select, insert, delete on questionnaire to opastin_app;
grant update (state, purpose, title_fi, title_sv, title_en, used_for_statistics, definition, changed_at, activated_at, retired_at, version)
  on questionnaire to opastin_app;
grant select on questionnaire to opastin_jobs;

--changeset opastin:questionnaire-published endDelimiter:\n/
create function keep_published() returns trigger language plpgsql set search_path = opastin, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' then
      return old;
    end if;
  elsif old.state = 'draft' then
    if new.state in ('draft', 'active') then
      return new;
    end if;
  elsif (old.state, new.state) in (('active', 'active'), ('active', 'retired'), ('retired', 'retired'))
    and (new.id, new.owner_id, new.url, new.form_version, new.purpose, new.title_fi, new.title_sv, new.title_en,
        new.used_for_statistics, new.definition, new.activated_at)
      is not distinct from (old.id, old.owner_id, old.url, old.form_version, old.purpose, old.title_fi, old.title_sv,
        old.title_en, old.used_for_statistics, old.definition, old.activated_at) then
    return new;
  end if;
  raise exception 'what is published never changes' using errcode = 'OP003';
end
$$
/
comment on function keep_published() is 'A version of a questionnaire that has been published stays as it is; it can only be retired.'
/
create trigger keep_published before update or delete on questionnaire for each row execute function keep_published()
/
