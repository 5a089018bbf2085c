--liquibase formatted sql

--changeset opastin:workspace
-- Two settings open a workspace for a transaction (gate functions): opastin.frame for what surrounds the
-- content (who, invitation, state), opastin.workspace for the content itself.
create table workspace (
  id uuid primary key,
  service_provider_id uuid not null references service_provider,
  state text not null check (state in ('ACTIVE', 'CLOSED', 'ARCHIVED')),
  -- wrapped by the key-encryption key; everything written in the workspace is encrypted with it
  keyset bytea not null,
  -- number of the latest event: cursor, read mark and event id (gate.record_event)
  last_event bigint not null default 0,
  created_at timestamptz not null,
  version integer not null default 0
);
create index workspace_service_provider on workspace (service_provider_id);
comment on table workspace is 'A confidential workspace of one customer and experts (G1).';
alter table workspace enable row level security, force row level security;
create policy entered on workspace to opastin_app
  using (id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
create policy gate on workspace to opastin_gate using (true);
grant select, insert on workspace to opastin_app;
grant update (state, version) on workspace to opastin_app;
grant select, update on workspace to opastin_gate;

--changeset opastin:participation
create table participation (
  account_id uuid not null references account on delete cascade,
  workspace_id uuid not null references workspace on delete cascade,
  standing text not null check (standing in ('CUSTOMER', 'FOUNDER', 'EXPERT')),
  -- content is closed to this participant until then (G2)
  content_open_at timestamptz,
  -- the participant's organisation; the customer has none
  service_provider_id uuid references service_provider,
  -- name and title as the others in the workspace see them, encrypted with the workspace's keyset
  profile bytea not null,
  -- what a list shows, so that a list enters no workspace: the other party is encrypted for this account
  other_party bytea not null,
  state text not null check (state in ('ACTIVE', 'CLOSED', 'ARCHIVED')),
  invitation_state text not null check (
    invitation_state in ('SENT', 'AWAITING_CONFIRMATION', 'ACCEPTED', 'REJECTED', 'REVOKED')),
  invitation_expires_at timestamptz not null,
  undeliverable boolean not null default false,
  last_event bigint not null default 0,
  last_event_at timestamptz not null,
  read_event bigint not null default 0,
  unread integer not null default 0 check (unread >= 0),
  -- the account's change number when this row last changed
  change_number bigint not null default 0,
  created_at timestamptz not null,
  primary key (account_id, workspace_id)
);
create index participation_workspace on participation (workspace_id);
create index participation_latest on participation (account_id, last_event_at desc, workspace_id desc);
create index participation_changes on participation (account_id, change_number);
create index participation_service_provider on participation (service_provider_id);
comment on table participation is 'Who is in a workspace, in which standing, and what the list of workspaces shows to that person.';
alter table participation enable row level security, force row level security;
create policy own_or_entered on participation to opastin_app
  using (account_id = (select nullif(current_setting('opastin.account', true), '')::uuid)
    or workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
create policy gate on participation to opastin_gate using (true);
grant select, insert, update, delete on participation to opastin_app;
grant select, update on participation to opastin_gate;

--changeset opastin:invitation
create table invitation (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  -- SHA-256 of the link's token; the token itself is stored nowhere
  token_hash bytea not null unique,
  state text not null check (
    state in ('SENT', 'AWAITING_CONFIRMATION', 'ACCEPTED', 'REJECTED', 'REVOKED', 'SUPERSEDED')),
  customer_name bytea not null,
  email bytea not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  -- keyed hash of the identity code that the expert gave: then only that person can accept
  identity_code_lookup bytea,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  delivery text not null check (delivery in ('WAITING', 'SENT', 'UNDELIVERABLE')),
  accepted_by uuid references account on delete set null,
  accepted_name bytea,
  decided_at timestamptz,
  version integer not null default 0,
  primary key (workspace_id, id)
);
create index invitation_accepted_by on invitation (accepted_by);
-- one invitation of a workspace can be acted on at a time
create unique index invitation_current on invitation (workspace_id) where state <> 'SUPERSEDED';
comment on table invitation is 'The customer''s invitation to a workspace (G2): single-use, 30 days.';
alter table invitation enable row level security, force row level security;
create policy entered on invitation to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
create policy gate on invitation to opastin_gate using (true);
grant select, insert, update on invitation to opastin_app;
-- update: to lock a row
grant select, update on invitation to opastin_gate;

--changeset opastin:message
create table message (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  event_number bigint not null,
  author_id uuid not null references account,
  text bytea not null,
  sent_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, event_number)
);
create index message_author on message (author_id);
comment on table message is 'A message in a workspace, encrypted; numbered in the order of commits.';
alter table message enable row level security, force row level security;
create policy entered on message to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid));
grant select, insert on message to opastin_app;

--changeset opastin:draft
create table draft (
  workspace_id uuid not null references workspace on delete cascade,
  account_id uuid not null references account on delete cascade,
  text bytea not null,
  saved_at timestamptz not null,
  version integer not null,
  primary key (workspace_id, account_id)
);
create index draft_account on draft (account_id);
comment on table draft is 'What an author is writing: one per author and workspace, for the author only.';
alter table draft enable row level security, force row level security;
create policy own_and_entered on draft to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
grant select, insert, update, delete on draft to opastin_app;

--changeset opastin:access-log
create table access_log (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid not null,
  standing text not null,
  action text not null,
  record_id uuid not null,
  -- number of the ten-minute slot for reads, null for writes: a read is entered once per slot
  read_slot bigint,
  primary key (workspace_id, id),
  unique (workspace_id, actor_id, action, record_id, read_slot)
);
comment on table access_log is 'Who opened or changed what in a workspace, when and in which standing (T24). Only ever added to.';
alter table access_log enable row level security, force row level security;
create policy entered_insert on access_log for insert to opastin_app
  with check (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
grant insert on access_log to opastin_app;
