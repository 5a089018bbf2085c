--liquibase formatted sql

--changeset opastin:schema-usage
grant usage on schema opastin to opastin_app, opastin_jobs, opastin_gate;

--changeset opastin:service-provider
create table service_provider (
  id uuid primary key,
  sector text not null check (sector in ('EMPLOYMENT', 'EDUCATION', 'WELL_BEING')),
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  -- how many working days an answer takes at most; shown in every workspace
  expected_answer_days smallint not null check (expected_answer_days between 1 and 30)
);
comment on table service_provider is 'Public: organisations whose experts give guidance (G4). Controller of the workspaces of its experts.';
grant select on service_provider to opastin_app, opastin_jobs;

--changeset opastin:account
create table account (
  id uuid primary key,
  kind text not null check (kind in ('CUSTOMER', 'EXPERT')),
  language text not null check (language in ('fi', 'sv', 'en')),
  -- wrapped by the key-encryption key; whatever is written about the person is encrypted with it
  keyset bytea not null,
  -- number of the latest change that this account should see; numbers the account's event stream
  last_change bigint not null default 0,
  created_at timestamptz not null,
  version integer not null default 0
);
comment on table account is 'Somebody who can log in: a customer or a member of a provider''s staff.';
alter table account enable row level security, force row level security;
create policy own on account to opastin_app
  using (id = (select nullif(current_setting('opastin.account', true), '')::uuid));
create policy jobs_read on account for select to opastin_jobs using (true);
create policy gate on account to opastin_gate using (true);
grant select, insert, delete on account to opastin_app;
grant update (language, version) on account to opastin_app;
grant select on account to opastin_jobs;
grant select, update, delete on account to opastin_gate;

--changeset opastin:customer
create table customer (
  account_id uuid primary key references account on delete cascade,
  -- keyed hash of the personal identity code, the only way to find a customer by it
  identity_code_lookup bytea not null unique,
  identity_code bytea not null,
  name bytea not null,
  email bytea
);
comment on table customer is 'Encrypted data of a customer, from strong authentication, and the e-mail address.';
alter table customer enable row level security, force row level security;
create policy own on customer to opastin_app
  using (account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
create policy jobs_read on customer for select to opastin_jobs using (true);
create policy gate on customer to opastin_gate using (true);
grant select, insert, update, delete on customer to opastin_app;
grant select on customer to opastin_jobs;
grant select on customer to opastin_gate;

--changeset opastin:expert
create table expert (
  account_id uuid primary key references account on delete cascade,
  service_provider_id uuid not null references service_provider,
  name text not null,
  title text not null,
  work_email text not null,
  -- who the organisation's OpenID provider says it is
  issuer text not null,
  subject text not null,
  roles text[] not null check (
    roles <@ array['EXPERT', 'PROVIDER_ADMINISTRATOR', 'SERVICE_ADMINISTRATOR'] and cardinality(roles) > 0),
  disabled_at timestamptz,
  unique (issuer, subject)
);
create index expert_service_provider on expert (service_provider_id);
comment on table expert is 'A provider''s staff member. Name and title are shown to the people they serve.';
alter table expert enable row level security, force row level security;
create policy directory on expert for select to opastin_app using (true);
create policy jobs_read on expert for select to opastin_jobs using (true);
create policy gate on expert to opastin_gate using (true);
grant select (account_id, service_provider_id, name, title, work_email, roles, disabled_at) on expert to opastin_app;
grant select (account_id, work_email, disabled_at) on expert to opastin_jobs;
grant select on expert to opastin_gate;

--changeset opastin:session
create table session (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  provider text not null check (provider in ('SUOMIFI', 'ORGANISATION')),
  started_at timestamptz not null,
  -- idle limit runs from here; written at most twice a minute
  last_used_at timestamptz not null,
  idle_seconds integer not null check (idle_seconds > 0),
  -- absolute limit
  expires_at timestamptz not null,
  ended_at timestamptz,
  -- encrypted; for logging out at the organisation's provider
  id_token bytea
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);
comment on table session is 'A login (T21). The browser''s cookie only names it; only the gate''s functions touch it.';
alter table session enable row level security, force row level security;
create policy gate on session to opastin_gate using (true);
create policy jobs_expired on session to opastin_jobs using (true);
grant select, insert, update, delete on session to opastin_gate;
grant select (id, expires_at, ended_at), delete on session to opastin_jobs;
