--liquibase formatted sql

-- Who comes in is written down by the gate that opens, in one statement: it cannot be forgotten.

--changeset opastin:gate-writes-log endDelimiter:\n/
grant insert on access_log to opastin_gate
/
create policy gate_insert on access_log for insert to opastin_gate with check (true)
/
set role opastin_gate
/
drop function gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean)
/
create function gate.enter_workspace(
  p_session uuid, p_workspace uuid, p_content boolean, p_now timestamptz, p_renew boolean,
  p_line uuid, p_action text, p_record uuid, p_slot bigint,
  out outcome text, out standing text, out state text, out content_open boolean, out consent_number integer)
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid;
  v_from_event bigint;
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
  select p.standing, gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)),
    coalesce(p.content_open_at <= p_now, false), p.consent_number, p.from_event
  into standing, state, content_open, consent_number, v_from_event
  from participation p join workspace w on w.id = p.workspace_id
  where p.account_id = v_account and p.workspace_id = p_workspace
    and gate.is_present(p.ended_at, p.until_on, p_now);
  if state is null or (standing <> 'CUSTOMER' and state = 'ARCHIVED') then
    standing := null;
    state := null;
    content_open := null;
    consent_number := null;
    outcome := 'ABSENT';
    return;
  end if;
  if p_content and not content_open then
    outcome := 'CONTENT_CLOSED';
    return;
  end if;
  perform set_config('opastin.account', v_account::text, true);
  perform set_config('opastin.frame', p_workspace::text, true);
  if p_content then
    perform set_config('opastin.from_event', v_from_event::text, true);
    perform set_config('opastin.workspace', p_workspace::text, true);
  end if;
  insert into access_log (workspace_id, id, at, actor_id, standing, ground, consent_number, action, record_id, read_slot)
  values (p_workspace, p_line, p_now, v_account, enter_workspace.standing,
    case enter_workspace.standing when 'CUSTOMER' then 'OWN_DATA' when 'FOUNDER' then 'FOUNDER' else 'CONSENT' end,
    enter_workspace.consent_number, p_action, p_record, p_slot)
  on conflict do nothing;
  outcome := 'ENTERED';
end
$$
/
comment on function gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean, uuid, text, uuid, bigint) is 'Opens a workspace''s frame, and its content if asked for and open to this participant, as far as the consent reaches (G2, G6, G7), and writes the access log (T24).'
/
revoke all on function gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean, uuid, text, uuid, bigint) from public
/
grant execute on function gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean, uuid, text, uuid, bigint) to opastin_app
/
reset role
/
