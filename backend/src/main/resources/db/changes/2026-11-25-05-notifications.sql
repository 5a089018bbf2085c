--liquibase formatted sql

--changeset opastin:notification
create table notification (
  account_id uuid not null references account on delete cascade,
  id uuid not null,
  -- name of the feature's kind of notice: tells where to look, never what there is to see
  kind text not null,
  workspace_id uuid not null references workspace on delete cascade,
  -- when it was told last: repeats are gathered in one row while it is unseen
  at timestamptz not null,
  seen_at timestamptz,
  -- the outbox entry whose e-mail tells of it; null while none has left
  mail uuid,
  mail_at timestamptz,
  primary key (account_id, id)
);
create index notification_workspace on notification (workspace_id);
create index notification_latest on notification (account_id, at desc, id desc);
create index notification_age on notification (at);
create unique index notification_unseen on notification (account_id, workspace_id, kind) where seen_at is null;
comment on table notification is 'What the bell of an account tells (G20): that something waits in a workspace, without content. Kept for 90 days.';
alter table notification enable row level security, force row level security;
create policy own on notification to opastin_app
  using (account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
create policy jobs on notification to opastin_jobs using (true);
create policy gate on notification to opastin_gate using (true);
grant select, update (seen_at) on notification to opastin_app;
grant select, update (mail, mail_at), delete on notification to opastin_jobs;
grant select, insert, update on notification to opastin_gate;

--changeset opastin:gate-tell endDelimiter:\n/
set role opastin_gate
/
create function gate.tell(p_workspace uuid, p_kind text, p_ids uuid[], p_accounts uuid[], p_now timestamptz)
returns setof uuid
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  return query
    insert into notification as n (account_id, id, kind, workspace_id, at)
    -- in the order of accounts, so that two who tell the same people cannot wait for each other
    select told.account, told.id, p_kind, p_workspace, p_now
    from unnest(p_accounts, p_ids) as told (account, id)
    order by told.account
    on conflict (account_id, workspace_id, kind) where seen_at is null
      do update set at = excluded.at, mail = null
    returning case when old.id is null or old.mail is not null then n.account_id end;
end
$$
/
comment on function gate.tell(uuid, text, uuid[], uuid[], timestamptz) is 'Tells accounts of something in the entered workspace; a repeat joins the notice that is still unseen. Answers the accounts for which no e-mail waits that will tell of it, and null for others.'
/
revoke all on function gate.tell(uuid, text, uuid[], uuid[], timestamptz) from public
/
grant execute on function gate.tell(uuid, text, uuid[], uuid[], timestamptz) to opastin_app
/
reset role
/

--changeset opastin:outbox-owner
-- without foreign keys: the outbox is written often, and deletion removes what waits by these columns
alter table outbox add column workspace_id uuid, add column account_id uuid;
create index outbox_workspace on outbox (workspace_id);
create index outbox_account on outbox (account_id);

--changeset opastin:notification-settings
create table notification_settings (
  account_id uuid primary key references account on delete cascade,
  -- names of the kinds of notices of which no e-mail is wanted
  without_email text[] not null,
  version integer not null
);
comment on table notification_settings is 'Which e-mails an account has chosen off (G20); without a row, none.';
alter table notification_settings enable row level security, force row level security;
create policy own on notification_settings to opastin_app
  using (account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
create policy jobs_read on notification_settings for select to opastin_jobs using (true);
grant select, insert, update on notification_settings to opastin_app;
grant select on notification_settings to opastin_jobs;

--changeset opastin:gate-withdraw endDelimiter:\n/
grant delete on notification to opastin_gate
/
set role opastin_gate
/
create function gate.withdraw(p_workspace uuid, p_accounts uuid[]) returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  delete from notification n where n.workspace_id = p_workspace and n.account_id = any (p_accounts);
end
$$
/
comment on function gate.withdraw(uuid, uuid[]) is 'Takes back what accounts were told of the entered workspace, because they have lost access to it.'
/
revoke all on function gate.withdraw(uuid, uuid[]) from public
/
grant execute on function gate.withdraw(uuid, uuid[]) to opastin_app
/
reset role
/

--changeset opastin:message-retraction
alter table message
  add retracted_at timestamptz,
  -- number of the event by which it was retracted
  add retracted_event bigint,
  add check ((retracted_at is null) = (retracted_event is null)),
  add check (retracted_at is null or length(text) = 0);
create unique index message_retracted on message (workspace_id, retracted_event) where retracted_event is not null;
create policy gate_read on message for select to opastin_gate using (true);
-- all that it can do with a message is to erase it, once
create policy gate_erase on message for update to opastin_gate
  using (retracted_at is null) with check (retracted_at is not null and length(text) = 0);
grant select, update (text, retracted_at, retracted_event) on message to opastin_gate;

--changeset opastin:participation-waiting-for
alter table participation
  -- whose turn it is to answer; null if nobody's
  add waiting_for text check (waiting_for in ('CUSTOMER', 'EXPERTS'));

--changeset opastin:gate-retract endDelimiter:\n/
set role opastin_gate
/
drop function gate.withdraw(uuid, uuid[])
/
create function gate.withdraw(p_workspace uuid, p_kind text, p_accounts uuid[]) returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  delete from notification n
  where n.workspace_id = p_workspace and n.account_id = any (p_accounts)
    and (p_kind is null or (n.kind = p_kind and n.seen_at is null));
end
$$
/
comment on function gate.withdraw(uuid, text, uuid[]) is 'Takes back what accounts were told of the entered workspace: of one kind what is unseen, without a kind everything.'
/
create function gate.retract_message(p_workspace uuid, p_message uuid, p_event bigint, p_now timestamptz)
returns uuid[]
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid := nullif(current_setting('opastin.account', true), '')::uuid;
  v_number bigint;
  v_nothing_unread uuid[];
begin
  if p_workspace is distinct from nullif(current_setting('opastin.workspace', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  update message m set text = '', retracted_at = p_now, retracted_event = p_event
  where m.workspace_id = p_workspace and m.id = p_message and m.author_id = v_account and m.retracted_at is null
  returning m.event_number into v_number;
  if v_number is null then
    return '{}';
  end if;
  with counted as (
    update participation p set unread = p.unread - 1
    where p.workspace_id = p_workspace and p.account_id <> v_account and p.unread > 0
      and p.read_event < v_number and p.from_event < v_number
    returning p.account_id, p.unread
  )
  select coalesce(array_agg(c.account_id), '{}') into v_nothing_unread from counted c where c.unread = 0;
  return v_nothing_unread;
end
$$
/
comment on function gate.retract_message(uuid, uuid, bigint, timestamptz) is 'Erases the text of an own message in the entered workspace and takes it out of the unread counts. Answers who has nothing unread any more.'
/
revoke all on function gate.withdraw(uuid, text, uuid[]), gate.retract_message(uuid, uuid, bigint, timestamptz) from public
/
grant execute on function gate.withdraw(uuid, text, uuid[]), gate.retract_message(uuid, uuid, bigint, timestamptz) to opastin_app
/
reset role
/
