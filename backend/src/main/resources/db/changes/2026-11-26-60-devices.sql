--liquibase formatted sql

-- Everybody sees on which devices they are signed in, and ends those sessions (T21).

--changeset opastin:session-device
alter table session
  add column browser text not null default 'OTHER'
    check (browser in ('CHROME', 'EDGE', 'FIREFOX', 'SAFARI', 'OTHER')),
  add column operating_system text not null default 'OTHER'
    check (operating_system in ('ANDROID', 'IOS', 'LINUX', 'MACOS', 'WINDOWS', 'OTHER'));
comment on column session.browser is 'Family only: enough to know one''s own device again, too little to be followed by.';

--changeset opastin:gate-devices endDelimiter:\n/
set role opastin_gate
/
drop function gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea)
/
create function gate.begin_session(p_session uuid, p_account uuid, p_provider text, p_now timestamptz,
  p_idle_seconds integer, p_expires_at timestamptz, p_id_token bytea,
  p_browser text default 'OTHER', p_operating_system text default 'OTHER') returns void
language sql security definer set search_path = opastin, pg_temp as $$
  insert into session (id, account_id, provider, started_at, last_used_at, idle_seconds, expires_at, id_token,
    browser, operating_system)
  values (p_session, p_account, p_provider, p_now, p_now, p_idle_seconds, p_expires_at, p_id_token,
    p_browser, p_operating_system)
$$
/
create function gate.own_sessions(p_now timestamptz, p_limit integer)
returns table (id uuid, browser text, operating_system text, started_at timestamptz, last_used_at timestamptz)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select s.id, s.browser, s.operating_system, s.started_at, s.last_used_at
  from session s
  where s.account_id = (select nullif(current_setting('opastin.account', true), '')::uuid)
    and s.ended_at is null and gate.live_session(s.id, p_now) is not null
  order by s.last_used_at desc, s.id desc
  limit p_limit
$$
/
comment on function gate.own_sessions(timestamptz, integer) is 'The live sessions of the account that has entered, last used first.'
/
create function gate.end_own_session(p_session uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  update session s set ended_at = p_now
  where s.id = p_session and gate.live_session(s.id, p_now) is not null
    and s.account_id = (select nullif(current_setting('opastin.account', true), '')::uuid);
  return found;
end
$$
/
comment on function gate.end_own_session(uuid, timestamptz) is 'Ends a session of the account that has entered. False: not one of its own, or ended before.'
/
create function gate.end_other_sessions(p_kept uuid, p_now timestamptz) returns integer
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_count integer;
begin
  update session s set ended_at = p_now
  where s.id <> p_kept and s.ended_at is null
    and s.account_id = (select nullif(current_setting('opastin.account', true), '')::uuid);
  get diagnostics v_count = row_count;
  return v_count;
end
$$
/
comment on function gate.end_other_sessions(uuid, timestamptz) is 'Ends all sessions of the account that has entered but one.'
/
revoke all on function gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea, text, text),
  gate.own_sessions(timestamptz, integer), gate.end_own_session(uuid, timestamptz),
  gate.end_other_sessions(uuid, timestamptz) from public
/
grant execute on function gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea, text, text),
  gate.own_sessions(timestamptz, integer), gate.end_own_session(uuid, timestamptz),
  gate.end_other_sessions(uuid, timestamptz) to opastin_app
/
reset role
/
