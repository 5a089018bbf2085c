--liquibase formatted sql

-- The customer's consent to a further expert, or to a successor (G7, G10). Who may be present is written into
-- participation when both have said yes, and taken out of it when the consent ends: the gate asks only there.

--changeset opastin:consent
create table consent (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  -- from 1 in each workspace: what people and the access log call it
  number integer not null check (number > 0),
  kind text not null check (kind in ('JOIN', 'HANDOVER')),
  expert_id uuid not null references account,
  service_provider_id uuid not null references service_provider,
  proposed_by uuid not null references account,
  -- encrypted with the workspace's keyset
  reason bytea not null,
  -- codes of FHIR R5
  state text not null check (state in ('draft', 'active', 'inactive', 'entered-in-error')),
  customer_decision text not null check (customer_decision in ('PENDING', 'ACCEPTED', 'REJECTED')),
  customer_decided_at timestamptz,
  expert_decision text not null check (expert_decision in ('PENDING', 'ACCEPTED', 'REJECTED')),
  expert_decided_at timestamptz,
  scope text check (scope in ('ALL', 'FROM_NOW')),
  -- sees what came after this event; known when access begins
  from_event bigint,
  -- last day in Finland on which it holds
  until_on date,
  proposed_at timestamptz not null,
  ended_at timestamptz,
  -- number of the latest step
  last_step integer not null default 1,
  end_cause text check (end_cause in ('WITHDRAWN', 'REJECTED', 'DECLINED', 'EXPERT_LEFT', 'END_DATE', 'CANCELLED',
    'EXPERT_DISABLED', 'HANDED_OVER', 'ARCHIVED')),
  version integer not null default 0,
  primary key (workspace_id, id),
  unique (id),
  unique (workspace_id, number),
  -- nobody is let in before both have said yes
  check (state <> 'active' or (customer_decision = 'ACCEPTED' and expert_decision = 'ACCEPTED'
    and scope is not null and from_event is not null)),
  check ((customer_decision = 'PENDING') = (customer_decided_at is null)),
  check ((expert_decision = 'PENDING') = (expert_decided_at is null)),
  check ((state in ('inactive', 'entered-in-error')) = (ended_at is not null)),
  check ((ended_at is null) = (end_cause is null)),
  check (kind = 'JOIN' or until_on is null)
);
create index consent_expert on consent (expert_id, proposed_at desc);
create index consent_service_provider on consent (service_provider_id);
create index consent_proposed_by on consent (proposed_by);
create index consent_until on consent (until_on) where state in ('draft', 'active');
-- an expert is asked for once at a time, and is there by one consent; one successor is proposed at a time
create unique index consent_open on consent (workspace_id, expert_id) where state = 'draft';
create unique index consent_active on consent (workspace_id, expert_id) where state = 'active';
create unique index consent_open_handover on consent (workspace_id) where state = 'draft' and kind = 'HANDOVER';
comment on table consent is 'A customer''s consent that a further expert, or a successor, comes into the workspace (G7): who, why, how much, until when.';
alter table consent enable row level security, force row level security;
create policy entered on consent to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
-- the invited expert, who is in no workspace yet
create policy own on consent to opastin_app
  using (expert_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
create policy jobs_read on consent for select to opastin_jobs using (true);
create policy gate on consent to opastin_gate using (true);
grant select, insert on consent to opastin_app;
grant update (state, customer_decision, customer_decided_at, expert_decision, expert_decided_at, scope, from_event,
  until_on, ended_at, end_cause, last_step, version) on consent to opastin_app;
grant select (workspace_id, id, kind, expert_id, state, until_on) on consent to opastin_jobs;
-- update: to lock a row
grant select, update on consent to opastin_gate;

--changeset opastin:consent-step
create table consent_step (
  workspace_id uuid not null,
  consent_id uuid not null,
  -- from 1 in each consent
  number integer not null check (number > 0),
  step text not null,
  party text not null check (party in ('PROPOSER', 'CUSTOMER', 'EXPERT', 'SERVICE')),
  -- null: the service itself, on a date or when a workspace ends
  actor_id uuid references account,
  at timestamptz not null,
  until_on date,
  primary key (workspace_id, consent_id, number),
  foreign key (workspace_id, consent_id) references consent on delete cascade
);
create index consent_step_actor on consent_step (actor_id);
comment on table consent_step is 'What has happened to a consent, for the customer''s receipts (G7). Only ever added to.';
alter table consent_step enable row level security, force row level security;
create policy entered on consent_step to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
-- the invited expert adds the own answer while the workspace is closed to that expert
create policy own_insert on consent_step for insert to opastin_app
  with check (actor_id = (select nullif(current_setting('opastin.account', true), '')::uuid)
    and exists (select from consent c
                where c.workspace_id = consent_step.workspace_id and c.id = consent_step.consent_id
                  and c.expert_id = consent_step.actor_id));
grant select, insert on consent_step to opastin_app;

--changeset opastin:consent-expert-search
create index expert_work_email on expert (lower(work_email));

--changeset opastin:consent-message-count
-- numbers and authors only: how many messages somebody who comes in has not read
create policy gate on message for select to opastin_gate using (true);
grant select (workspace_id, event_number, author_id) on message to opastin_gate;

--changeset opastin:gate-consent endDelimiter:\n/
set role opastin_gate
/
create function gate.enter_consent(p_session uuid, p_consent uuid, p_now timestamptz, p_renew boolean,
  out outcome text, out workspace uuid, out consent_number integer, out frame_open boolean)
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid;
  v_state text;
begin
  perform gate.begin_entry();
  v_account := gate.live_session(p_session, p_now);
  if v_account is null then
    outcome := 'SESSION_OVER';
    return;
  end if;
  if p_renew then
    perform gate.renew_session(p_session, p_now);
  end if;
  select c.workspace_id into workspace from consent c where c.id = p_consent and c.expert_id = v_account;
  if workspace is null then
    outcome := 'ABSENT';
    return;
  end if;
  -- in the order in which everybody locks: workspace, consent; so that of two who say yes at once one is the second
  select gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)) into v_state
  from workspace w where w.id = enter_consent.workspace for no key update;
  if v_state is null or v_state = 'ARCHIVED' then
    workspace := null;
    outcome := 'ABSENT';
    return;
  end if;
  select c.number, c.customer_decision = 'ACCEPTED' and c.state = 'draft' into consent_number, frame_open
  from consent c where c.id = p_consent for no key update;
  perform set_config('opastin.account', v_account::text, true);
  if frame_open then
    perform set_config('opastin.frame', workspace::text, true);
  end if;
  outcome := 'ENTERED';
end
$$
/
comment on function gate.enter_consent(uuid, uuid, timestamptz, boolean) is 'Lets an invited expert answer: opens the expert''s own rows, and the frame of the workspace only when the customer has consented (G7).'
/
create function gate.account_keyset(p_account uuid) returns bytea
language sql stable security definer set search_path = opastin, pg_temp as $$
  select a.keyset from account a
  where a.id = p_account
    and exists (
      select from consent c
      where c.workspace_id = nullif(current_setting('opastin.frame', true), '')::uuid
        and c.state in ('draft', 'active')
        and (c.expert_id = p_account
          or exists (select from participation p
                     where p.workspace_id = c.workspace_id and p.account_id = p_account and p.standing = 'CUSTOMER')))
$$
/
comment on function gate.account_keyset(uuid) is 'Wrapped keyset of a party to a consent of the entered workspace: so that the list of the one shows the name of the other.'
/
create function gate.unread_after(p_workspace uuid, p_account uuid, p_event bigint) returns integer
language plpgsql stable security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  return (select count(*) from message m
          where m.workspace_id = p_workspace and m.event_number > p_event and m.author_id <> p_account
            and m.retracted_at is null);
end
$$
/
comment on function gate.unread_after(uuid, uuid, bigint) is 'How many messages of others somebody who comes in has before them.'
/
revoke all on function gate.enter_consent(uuid, uuid, timestamptz, boolean), gate.account_keyset(uuid),
  gate.unread_after(uuid, uuid, bigint) from public
/
grant execute on function gate.enter_consent(uuid, uuid, timestamptz, boolean), gate.account_keyset(uuid),
  gate.unread_after(uuid, uuid, bigint) to opastin_app
/
reset role
/
