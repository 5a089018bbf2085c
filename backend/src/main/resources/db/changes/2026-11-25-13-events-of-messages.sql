--liquibase formatted sql

--changeset opastin:record-event-of-message endDelimiter:\n/
set role opastin_gate
/
drop function gate.record_event(uuid, uuid, boolean, timestamptz)
/
create function gate.record_event(p_workspace uuid, p_author uuid, p_after_message text, p_now timestamptz,
  out event_number bigint, out readers uuid[])
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  update workspace w set last_event = w.last_event + 1
  where w.id = p_workspace
    and gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)) in ('ACTIVE', 'CLOSED')
  returning w.last_event into event_number;
  if event_number is null then
    return;
  end if;
  -- accounts in the order of ids, so that two workspaces of the same people cannot wait for each other; no key
  -- update, so that rows which refer to the account and are being inserted do not wait either
  with present as materialized (
    select a.id from account a
    where a.id in (select p.account_id from participation p
                   where p.workspace_id = p_workspace and gate.is_present(p.ended_at, p.until_on, p_now))
    order by a.id for no key update
  ), numbered as (
    update account a set last_change = a.last_change + 1 from present where a.id = present.id
    returning a.id, a.last_change
  ), told as (
    update participation p
    set last_event = event_number,
        last_event_at = p_now,
        unread = p.unread + case when p_after_message is not null and p.account_id <> p_author then 1 else 0 end,
        waiting_for = coalesce(p_after_message, p.waiting_for),
        change_number = n.last_change
    from numbered n
    where p.workspace_id = p_workspace and p.account_id = n.id
    returning p.account_id
  )
  select array_agg(t.account_id) into readers from told t;
end
$$
/
comment on function gate.record_event(uuid, uuid, text, timestamptz) is 'Takes the next event number of the entered workspace, which also guards its state, and lets everybody''s list and event stream know. A message says whose turn it is after it, and is unread by the others. Null number: the workspace takes no more events.'
/
revoke all on function gate.record_event(uuid, uuid, text, timestamptz) from public
/
grant execute on function gate.record_event(uuid, uuid, text, timestamptz) to opastin_app
/
reset role
/
