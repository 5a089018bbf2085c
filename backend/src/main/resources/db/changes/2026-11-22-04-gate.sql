--liquibase formatted sql

-- The gate: the only ways into rows that belong to somebody. Functions are owned by opastin_gate, which has
-- policies of its own; they set transaction-local settings with which the policies of opastin_app compare.
-- Exactly one of the enter_ functions is the first statement of every transaction that is not public.

--changeset opastin:gate-helpers endDelimiter:\n/
set role opastin_gate
/
create function gate.begin_entry() returns void language plpgsql as $$
begin
  if coalesce(current_setting('opastin.entered', true), '') <> '' then
    raise exception 'a transaction enters once' using errcode = 'OP001';
  end if;
  perform set_config('opastin.entered', 'yes', true);
end
$$
/
comment on function gate.begin_entry() is 'Refuses a second entry in one transaction.'
/
create function gate.live_session(p_session uuid, p_now timestamptz) returns uuid
language sql stable as $$
  select s.account_id
  from opastin.session s
  where s.id = p_session
    and s.ended_at is null
    and s.expires_at > p_now
    and s.last_used_at + make_interval(secs => s.idle_seconds) > p_now
    and not exists (select from opastin.expert e where e.account_id = s.account_id and e.disabled_at is not null)
$$
/
comment on function gate.live_session(uuid, timestamptz) is 'The account of a session that is neither ended, idle too long, too old nor of a disabled expert.'
/
create function gate.renew_session(p_session uuid, p_now timestamptz) returns void
language sql as $$
  -- at most twice a minute, so that a read does not become a write
  update opastin.session set last_used_at = p_now
  where id = p_session and last_used_at < p_now - interval '30 seconds'
$$
/
revoke all on function gate.begin_entry(), gate.live_session(uuid, timestamptz), gate.renew_session(uuid, timestamptz) from public
/
reset role
/

--changeset opastin:gate-enter endDelimiter:\n/
set role opastin_gate
/
create function gate.enter_person(p_session uuid, p_now timestamptz, p_renew boolean) returns uuid
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid;
begin
  perform gate.begin_entry();
  v_account := gate.live_session(p_session, p_now);
  if v_account is null then
    return null;
  end if;
  if p_renew then
    perform gate.renew_session(p_session, p_now);
  end if;
  perform set_config('opastin.account', v_account::text, true);
  return v_account;
end
$$
/
comment on function gate.enter_person(uuid, timestamptz, boolean) is 'Opens the account''s own rows. Null: the session is over.'
/
create function gate.enter_workspace(
  p_session uuid, p_workspace uuid, p_content boolean, p_now timestamptz, p_renew boolean,
  out outcome text, out standing text, out state text, out content_open boolean)
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid;
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
  select p.standing, w.state, coalesce(p.content_open_at <= p_now, false)
  into standing, state, content_open
  from participation p join workspace w on w.id = p.workspace_id
  where p.account_id = v_account and p.workspace_id = p_workspace
    and (p.standing = 'CUSTOMER' or w.state <> 'ARCHIVED');
  if not found then
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
    perform set_config('opastin.workspace', p_workspace::text, true);
  end if;
  outcome := 'ENTERED';
end
$$
/
comment on function gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean) is 'Opens a workspace''s frame, and its content if asked for and open to this participant (G2, G6).'
/
create function gate.enter_new_workspace(
  p_session uuid, p_workspace uuid, p_now timestamptz, out account uuid, out service_provider uuid)
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform gate.begin_entry();
  account := gate.live_session(p_session, p_now);
  select e.service_provider_id into service_provider
  from expert e where e.account_id = enter_new_workspace.account and 'EXPERT' = any (e.roles);
  if service_provider is null or exists (select from workspace w where w.id = p_workspace) then
    service_provider := null;
    return;
  end if;
  perform gate.renew_session(p_session, p_now);
  perform set_config('opastin.account', account::text, true);
  perform set_config('opastin.frame', p_workspace::text, true);
end
$$
/
comment on function gate.enter_new_workspace(uuid, uuid, timestamptz) is 'Lets an expert create the workspace of this id (G2). Null account: the session is over; null provider: not an expert.'
/
create function gate.enter_job(p_workspace uuid) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform gate.begin_entry();
  if not exists (select from workspace w where w.id = p_workspace) then
    return false;
  end if;
  perform set_config('opastin.frame', p_workspace::text, true);
  return true;
end
$$
/
comment on function gate.enter_job(uuid) is 'Opens the frame of a workspace for background work; content stays closed.'
/
create function gate.record_event(p_workspace uuid, p_author uuid, p_is_message boolean, p_now timestamptz,
  out event_number bigint, out readers uuid[])
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  update workspace w set last_event = w.last_event + 1
  where w.id = p_workspace and w.state in ('ACTIVE', 'CLOSED')
  returning w.last_event into event_number;
  if event_number is null then
    return;
  end if;
  -- in the order of ids, so that two workspaces of the same people cannot wait for each other; no key update,
  -- so that rows which refer to the account and are being inserted do not wait either
  perform from account a
  where a.id in (select p.account_id from participation p where p.workspace_id = p_workspace)
  order by a.id for no key update;
  with numbered as (
    update account a set last_change = a.last_change + 1
    where a.id in (select p.account_id from participation p where p.workspace_id = p_workspace)
    returning a.id, a.last_change
  ), told as (
    update participation p
    set last_event = event_number,
        last_event_at = p_now,
        unread = p.unread + case when p_is_message and p.account_id <> p_author then 1 else 0 end,
        change_number = n.last_change
    from numbered n
    where p.workspace_id = p_workspace and p.account_id = n.id
    returning p.account_id
  )
  select array_agg(t.account_id) into readers from told t;
end
$$
/
comment on function gate.record_event(uuid, uuid, boolean, timestamptz) is 'Takes the next event number of the entered workspace, which also guards its state, and lets every participant''s list and event stream know. Null number: the workspace takes no more events.'
/
create function gate.record_own_change(p_workspace uuid) returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid := nullif(current_setting('opastin.account', true), '')::uuid;
  v_number bigint;
begin
  update account a set last_change = a.last_change + 1 where a.id = v_account returning a.last_change into v_number;
  update participation p set change_number = v_number where p.account_id = v_account and p.workspace_id = p_workspace;
end
$$
/
comment on function gate.record_own_change(uuid) is 'Lets the account''s other devices know that its read mark has moved.'
/
revoke all on function gate.enter_person(uuid, timestamptz, boolean), gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean),
  gate.enter_new_workspace(uuid, uuid, timestamptz), gate.enter_job(uuid), gate.record_event(uuid, uuid, boolean, timestamptz),
  gate.record_own_change(uuid) from public
/
grant usage on schema gate to opastin_app
/
grant execute on function gate.enter_person(uuid, timestamptz, boolean), gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean),
  gate.enter_new_workspace(uuid, uuid, timestamptz), gate.enter_job(uuid), gate.record_event(uuid, uuid, boolean, timestamptz),
  gate.record_own_change(uuid) to opastin_app
/
reset role
/

--changeset opastin:gate-login endDelimiter:\n/
set role opastin_gate
/
create function gate.find_customer(p_identity_code_lookup bytea) returns table (account_id uuid, has_workspace boolean)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select c.account_id, exists (select from participation p where p.account_id = c.account_id)
  from customer c where c.identity_code_lookup = p_identity_code_lookup
$$
/
comment on function gate.find_customer(bytea) is 'At login: the account of an identity code and whether a workspace lets it in (G3).'
/
create function gate.find_expert(p_issuer text, p_subject text) returns uuid
language sql stable security definer set search_path = opastin, pg_temp as $$
  select e.account_id from expert e
  where e.issuer = p_issuer and e.subject = p_subject and e.disabled_at is null
$$
/
comment on function gate.find_expert(text, text) is 'At login: the account bound to this issuer and subject, unless disabled.'
/
create function gate.find_invitation(p_token_hash bytea)
returns table (workspace_id uuid, invitation_id uuid, state text, expires_at timestamptz, service_provider_id uuid)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select i.workspace_id, i.id, i.state, i.expires_at, w.service_provider_id
  from invitation i join workspace w on w.id = i.workspace_id
  where i.token_hash = p_token_hash
$$
/
comment on function gate.find_invitation(bytea) is 'What the holder of an invitation link may know before login.'
/
create function gate.enter_acceptance(p_token_hash bytea, p_account uuid) returns uuid
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_workspace uuid;
begin
  perform gate.begin_entry();
  -- locked: of two logins with the same link, one accepts
  select i.workspace_id into v_workspace from invitation i
  where i.token_hash = p_token_hash for update;
  if v_workspace is not null then
    perform set_config('opastin.frame', v_workspace::text, true);
    perform set_config('opastin.account', p_account::text, true);
  end if;
  return v_workspace;
end
$$
/
comment on function gate.enter_acceptance(bytea, uuid) is 'Opens the frame of the invitation''s workspace and the rows of the account that is about to accept it.'
/
create function gate.begin_session(p_session uuid, p_account uuid, p_provider text, p_now timestamptz,
  p_idle_seconds integer, p_expires_at timestamptz, p_id_token bytea) returns void
language sql security definer set search_path = opastin, pg_temp as $$
  insert into session (id, account_id, provider, started_at, last_used_at, idle_seconds, expires_at, id_token)
  values (p_session, p_account, p_provider, p_now, p_now, p_idle_seconds, p_expires_at, p_id_token)
$$
/
create function gate.end_session(p_session uuid, p_now timestamptz) returns table (account_id uuid, provider text, id_token bytea)
language sql security definer set search_path = opastin, pg_temp as $$
  update session s set ended_at = p_now where s.id = p_session and s.ended_at is null
  returning s.account_id, s.provider, s.id_token
$$
/
comment on function gate.end_session(uuid, timestamptz) is 'Ends a session; of two at once, one gets the row.'
/
create function gate.session_status(p_session uuid, p_now timestamptz)
returns table (started_at timestamptz, idle_expires_at timestamptz, expires_at timestamptz)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select s.started_at, least(s.last_used_at + make_interval(secs => s.idle_seconds), s.expires_at), s.expires_at
  from session s where s.id = p_session and gate.live_session(p_session, p_now) is not null
$$
/
create function gate.forget_unused_account(p_account uuid) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  delete from account a
  where a.id = p_account and a.kind = 'CUSTOMER'
    and not exists (select from participation p where p.account_id = a.id);
  return found;
end
$$
/
comment on function gate.forget_unused_account(uuid) is 'Deletes a customer''s account that nothing holds any more: nothing is kept about somebody who was not the invited person (G3).'
/
revoke all on function gate.find_customer(bytea), gate.find_expert(text, text), gate.find_invitation(bytea),
  gate.enter_acceptance(bytea, uuid), gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea),
  gate.end_session(uuid, timestamptz), gate.session_status(uuid, timestamptz), gate.forget_unused_account(uuid) from public
/
grant execute on function gate.find_customer(bytea), gate.find_expert(text, text), gate.find_invitation(bytea),
  gate.enter_acceptance(bytea, uuid), gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea),
  gate.end_session(uuid, timestamptz), gate.session_status(uuid, timestamptz), gate.forget_unused_account(uuid) to opastin_app
/
reset role
/
