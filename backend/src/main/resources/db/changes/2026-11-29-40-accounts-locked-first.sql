--liquibase formatted sql

-- Several events of one person at the same moment do not end in a deadlock.

--changeset opastin:lock-accounts-first endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.record_event(
  p_workspace uuid, p_author uuid, p_next text, p_notice text, p_now timestamptz,
  out event_number bigint, out readers uuid[], out unmailed uuid[])
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_present uuid[];
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  -- a statement of its own: whoever has waited for it sees in the next one who has come and gone meanwhile
  update workspace w set last_event = w.last_event + 1
  where w.id = p_workspace
    and gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)) in ('ACTIVE', 'CLOSED')
  returning w.last_event into event_number;
  if event_number is null then
    return;
  end if;
  -- accounts in the order of ids, so that two workspaces of the same people cannot wait for each other; no key
  -- update, so that rows which refer to the account and are being inserted do not wait either. A statement of its
  -- own, too: who locks a row and changes it in one, while another transaction refers to it, can wait for whoever
  -- waits for that lock, and PostgreSQL then ends one of them as a deadlock
  v_present := array(
    select a.id from account a
    where a.id in (select p.account_id from participation p
                   where p.workspace_id = p_workspace and gate.is_present(p.ended_at, p.until_on, p_now))
    order by a.id for no key update);
  with numbered as (
    update account a set last_change = a.last_change + 1 where a.id = any (v_present)
    returning a.id, a.last_change
  ), shown as (
    update participation p
    set last_event = event_number,
        last_event_at = p_now,
        unread = p.unread + case when p_next is not null and p.account_id <> p_author then 1 else 0 end,
        waiting_for = coalesce(p_next, p.waiting_for),
        change_number = n.last_change
    from numbered n
    where p.workspace_id = p_workspace and p.account_id = n.id
    returning p.account_id
  ), told as (
    insert into notification as n (account_id, id, kind, workspace_id, at)
    select s.account_id, uuidv7(), p_notice, p_workspace, p_now
    from shown s where p_notice is not null and s.account_id <> p_author
    order by s.account_id
    on conflict (account_id, workspace_id, kind) where seen_at is null
      do update set at = excluded.at, mail = null
    returning case when old.id is null or old.mail is not null then n.account_id end as unmailed
  )
  select array_agg(s.account_id), (select array_agg(t.unmailed) from told t where t.unmailed is not null)
  into readers, unmailed from shown s;
end
$$
/
reset role
/
