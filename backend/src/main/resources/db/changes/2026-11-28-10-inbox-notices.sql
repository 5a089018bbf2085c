--liquibase formatted sql

-- Who handles an inbox is told of what comes in, and reminded of feedback that is due for an answer (G5, G20).

--changeset opastin:notification-outside
alter table notification alter column workspace_id drop not null;
comment on table notification is 'What the bell of an account tells (G20): that something waits in a workspace, or outside of any, without content. Kept for 90 days.';
comment on column notification.workspace_id is 'Null: it waits outside of workspaces.';
create unique index notification_unseen_outside on notification (account_id, kind)
  where seen_at is null and workspace_id is null;

--changeset opastin:contact-reminder
alter table contact add column reminded boolean not null default false;
comment on column contact.reminded is 'Whether its handlers have been reminded of the last day for an answer.';
create index contact_due on contact (due_on) where due_on is not null and not reminded and workspace_id is null;
grant select (reminded) on contact to opastin_gate;
grant update (reminded) on contact to opastin_gate;

--changeset opastin:gate-inbox-notices endDelimiter:\n/
set role opastin_gate
/
create function gate.tell_outside(p_kind text, p_ids uuid[], p_accounts uuid[], p_now timestamptz) returns setof uuid
language sql security definer set search_path = opastin, pg_temp as $$
  insert into notification as n (account_id, id, kind, at)
  -- in the order of accounts, so that two who tell the same people cannot wait for each other
  select told.account, told.id, p_kind, p_now
  from unnest(p_accounts, p_ids) as told (account, id)
  where exists (select from expert e where e.account_id = told.account)
  order by told.account
  on conflict (account_id, kind) where seen_at is null and workspace_id is null
    do update set at = excluded.at, mail = null
  returning case when old.id is null or old.mail is not null then n.account_id end
$$
/
comment on function gate.tell_outside(text, uuid[], uuid[], timestamptz) is 'Tells members of staff of something outside of workspaces; a repeat joins the notice that is still unseen. Answers the accounts for which no e-mail waits that will tell of it, and null for others.'
/
create function gate.withdraw_outside(p_kind text, p_accounts uuid[]) returns void
language sql security definer set search_path = opastin, pg_temp as $$
  delete from notification n
  where n.workspace_id is null and n.account_id = any (p_accounts) and n.kind = p_kind and n.seen_at is null
$$
/
comment on function gate.withdraw_outside(text, uuid[]) is 'Takes back what accounts were told of a kind outside of workspaces and have not seen.'
/
create function gate.lock_inbox(p_recipient uuid, p_now timestamptz)
returns table (handler uuid, anything_new boolean, anything_due boolean)
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  -- who tells and who takes back what was told take turns: what has just come in is not overlooked
  perform pg_advisory_xact_lock(hashtextextended(p_recipient::text, 16));
  return query
    select e.account_id, coalesce(w.anything_new, false), coalesce(w.anything_due, false)
    from expert e, (
      select bool_or(c.state = 'NEW') as anything_new, bool_or(c.reminded) as anything_due
      from contact c
      where c.recipient = p_recipient and c.state in ('NEW', 'IN_PROGRESS') and c.workspace_id is null
        and c.gone_on > gate.today(p_now)) w
    where (e.service_provider_id = p_recipient or 'SERVICE_ADMINISTRATOR' = any (e.roles))
      and gate.inbox_of(e.account_id) = p_recipient;
end
$$
/
comment on function gate.lock_inbox(uuid, timestamptz) is 'Locks what is told of an inbox until the end of the transaction. Answers who handles it, and with each of them whether something in it is new, and whether something of which they were reminded still waits for an answer.'
/
create function gate.remind_of_contacts(p_due_by date, p_limit integer) returns setof uuid
language sql security definer set search_path = opastin, pg_temp as $$
  update contact c set reminded = true
  where c.id in (
    select d.id from contact d
    where d.due_on <= p_due_by and not d.reminded and d.workspace_id is null and d.state in ('NEW', 'IN_PROGRESS')
    order by d.due_on limit p_limit for update skip locked)
  returning c.recipient
$$
/
comment on function gate.remind_of_contacts(date, integer) is 'Marks contacts that wait for an answer due by a day as those of which one has been reminded. Answers whose inboxes they are in.'
/
revoke all on function gate.tell_outside(text, uuid[], uuid[], timestamptz), gate.withdraw_outside(text, uuid[]),
  gate.lock_inbox(uuid, timestamptz), gate.remind_of_contacts(date, integer) from public
/
grant execute on function gate.tell_outside(text, uuid[], uuid[], timestamptz), gate.withdraw_outside(text, uuid[]),
  gate.lock_inbox(uuid, timestamptz), gate.remind_of_contacts(date, integer) to opastin_app
/
reset role
/
