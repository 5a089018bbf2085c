--liquibase formatted sql

--changeset opastin:feedback-given
create table feedback_given (
  workspace_id uuid not null references workspace on delete cascade,
  account_id uuid not null references account on delete cascade,
  -- keyed hash of what it was on: says neither which it was nor when
  occasion text not null check (length(occasion) = 64),
  primary key (workspace_id, account_id, occasion)
);
create index feedback_given_account on feedback_given (account_id);
comment on table feedback_given is 'That a customer has given feedback on something, so that it is given once (G8). What was said is in the statistics only.';
alter table feedback_given enable row level security, force row level security;
create policy own_and_entered on feedback_given to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
grant select, insert on feedback_given to opastin_app;
