--liquibase formatted sql

-- The public directory of service providers and who keeps it (G4, G23).

--changeset opastin:service-provider-directory
alter table service_provider
  -- in which it gives guidance
  add column languages text[] not null default '{fi}'
    check (languages <@ array['fi', 'sv', 'en'] and cardinality(languages) > 0),
  add column whole_country boolean not null default false,
  -- codes of municipality; none if it serves the whole country
  add column municipalities text[] not null default '{}',
  add column email text,
  add column phone text,
  add column web_address text,
  -- address of its privacy notice
  add column privacy_notice text,
  add column data_protection_email text,
  -- not every organisation that has administrators gives guidance
  add column listed boolean not null default true,
  -- the last day on which it is in the service
  add column leaves_on date,
  add column version integer not null default 0,
  add check (not whole_country or municipalities = '{}');
create index service_provider_municipalities on service_provider using gin (municipalities);
alter table service_provider enable row level security, force row level security;
create policy directory on service_provider for select to opastin_app, opastin_jobs, opastin_gate using (true);
create policy added on service_provider for insert to opastin_app
  with check ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
create policy changed on service_provider for update to opastin_app
  using ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
grant select on service_provider to opastin_gate;
grant insert on service_provider to opastin_app;
grant update (sector, name_fi, name_sv, name_en, expected_answer_days, languages, whole_country, municipalities, email,
  phone, web_address, privacy_notice, data_protection_email, leaves_on, version) on service_provider to opastin_app;

--changeset opastin:organisation-issuer
create table organisation_issuer (
  service_provider_id uuid not null references service_provider,
  -- of the OpenID provider, as it stands in its ID tokens
  issuer text not null,
  primary key (service_provider_id, issuer)
);
comment on table organisation_issuer is 'From which OpenID providers an organisation''s staff may log in.';
alter table expert no force row level security;
insert into organisation_issuer (service_provider_id, issuer)
  select distinct service_provider_id, issuer from expert;
alter table expert force row level security;
alter table organisation_issuer enable row level security, force row level security;
create policy kept on organisation_issuer to opastin_app
  using ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
create policy gate on organisation_issuer for select to opastin_gate using (true);
grant select, insert, delete on organisation_issuer to opastin_app;
grant select on organisation_issuer to opastin_gate;
