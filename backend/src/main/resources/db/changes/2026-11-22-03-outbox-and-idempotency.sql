--liquibase formatted sql

--changeset opastin:outbox
create table outbox (
  id uuid primary key,
  topic text not null,
  -- encrypted; the row is deleted when the work is done
  payload bytea not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  -- class of the latest failure, never its message: that may hold an address
  last_failure text
);
create index outbox_due on outbox (due_at);
comment on table outbox is 'Side effects to be carried out after the commit, at least once.';
alter table outbox enable row level security, force row level security;
create policy app_insert on outbox for insert to opastin_app with check (true);
create policy jobs on outbox to opastin_jobs using (true);
grant insert on outbox to opastin_app;
grant select, update, delete on outbox to opastin_jobs;

--changeset opastin:idempotency-key
create table idempotency_key (
  account_id uuid not null references account on delete cascade,
  key uuid not null,
  -- keyed digest of operation and body
  request_digest bytea not null,
  resource_id uuid not null,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
comment on table idempotency_key is 'Which resource a request created, so that a repeat creates nothing. Kept for two days.';
alter table idempotency_key enable row level security, force row level security;
create policy own on idempotency_key to opastin_app
  using (account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
create policy jobs_expired on idempotency_key to opastin_jobs using (true);
grant select, insert on idempotency_key to opastin_app;
grant select, delete on idempotency_key to opastin_jobs;
