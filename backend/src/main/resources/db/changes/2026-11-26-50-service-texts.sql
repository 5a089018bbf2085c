--liquibase formatted sql

--changeset opastin:service-text
create table service_text (
  id uuid primary key,
  kind text not null check (kind in ('ABOUT', 'FAQ', 'TERMS', 'PRIVACY', 'ACCESSIBILITY', 'COOKIES', 'SECURITY')),
  -- the controller whose privacy notice it is; null: the service's own text
  provider_id uuid references service_provider,
  -- from 1 for each kind and controller
  number integer not null check (number > 0),
  -- first day in Finland on which it is in force; null: a draft
  in_force_on date,
  -- empty where it has not been written in a language
  title_fi text not null,
  title_sv text not null,
  title_en text not null,
  -- Markdown
  body_fi text not null,
  body_sv text not null,
  body_en text not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  version integer not null default 0,
  unique nulls not distinct (kind, provider_id, number),
  check (provider_id is null or kind = 'PRIVACY'),
  check ((in_force_on is null) = (published_at is null))
);
create index service_text_provider on service_text (provider_id);
create unique index service_text_draft on service_text (kind, provider_id) nulls not distinct where in_force_on is null;
comment on table service_text is 'Texts of the service in versions: terms, notices, statements (G18, T18, T20). Public once published; belongs to no person.';
alter table service_text enable row level security, force row level security;
-- for everybody, also before a login
create policy published on service_text for select to opastin_app using (in_force_on is not null);
create policy kept on service_text to opastin_app
  using (case when provider_id is null then (select coalesce(current_setting('opastin.service', true), '')) = 'yes'
    else provider_id = (select nullif(current_setting('opastin.organisation', true), '')::uuid) end);
-- those that come with a release
create policy release on service_text to opastin_owner using (provider_id is null);
grant select, insert, delete on service_text to opastin_app;
grant update (in_force_on, title_fi, title_sv, title_en, body_fi, body_sv, body_en, changed_at, published_at, version)
  on service_text to opastin_app;

--changeset opastin:service-text-published endDelimiter:\n/
create function keep_published_text() returns trigger language plpgsql set search_path = opastin, pg_temp as $$
begin
  if old.in_force_on is null then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and new.in_force_on is null
    and (new.id, new.kind, new.provider_id, new.number, new.title_fi, new.title_sv, new.title_en,
        new.body_fi, new.body_sv, new.body_en)
      is not distinct from (old.id, old.kind, old.provider_id, old.number, old.title_fi, old.title_sv, old.title_en,
        old.body_fi, old.body_sv, old.body_en) then
    return new;
  end if;
  raise exception 'what is published never changes' using errcode = 'OP003';
end
$$
/
comment on function keep_published_text() is 'A published version stays as it is; before its day it can become a draft again.'
/
create trigger keep_published_text before update or delete on service_text for each row execute function keep_published_text()
/
