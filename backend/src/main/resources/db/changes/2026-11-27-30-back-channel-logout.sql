--liquibase formatted sql

-- Who logs out at the OpenID provider is logged out here (T21; OpenID Connect Back-Channel Logout 1.0).

--changeset opastin:session-at-provider
alter table session add column provider_session bytea;
create index session_at_provider on session (provider_session) where provider_session is not null;
comment on column session.provider_session is 'SHA-256 of issuer and session id at the OpenID provider, where it tells one.';
create table logout_token (
  hash bytea primary key check (octet_length(hash) = 32),
  received_at timestamptz not null
);
create index logout_token_age on logout_token (received_at);
comment on table logout_token is 'Logout tokens of OpenID providers that have been used, by the SHA-256 of issuer and token id: each counts once. Kept for a day, far longer than a token is taken.';
alter table logout_token enable row level security, force row level security;
create policy gate on logout_token to opastin_gate using (true);
create policy jobs_expired on logout_token to opastin_jobs using (true);
grant select, insert on logout_token to opastin_gate;
grant select, delete on logout_token to opastin_jobs;

--changeset opastin:gate-back-channel-logout endDelimiter:\n/
set role opastin_gate
/
drop function gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea, text, text)
/
create function gate.begin_session(p_session uuid, p_account uuid, p_provider text, p_now timestamptz,
  p_idle_seconds integer, p_expires_at timestamptz, p_id_token bytea,
  p_browser text default 'OTHER', p_operating_system text default 'OTHER',
  p_provider_session bytea default null) returns void
language sql security definer set search_path = opastin, pg_temp as $$
  insert into session (id, account_id, provider, started_at, last_used_at, idle_seconds, expires_at, id_token,
    browser, operating_system, provider_session)
  values (p_session, p_account, p_provider, p_now, p_now, p_idle_seconds, p_expires_at, p_id_token,
    p_browser, p_operating_system, p_provider_session)
$$
/
create function gate.use_logout_token(p_hash bytea, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  insert into logout_token (hash, received_at) values (p_hash, p_now) on conflict do nothing;
  return found;
end
$$
/
comment on function gate.use_logout_token(bytea, timestamptz) is 'False: it has been used before.'
/
create function gate.end_sessions_at_provider(p_issuer text, p_subject text, p_provider_session bytea,
  p_now timestamptz) returns setof uuid
language sql security definer set search_path = opastin, pg_temp as $$
  update session s set ended_at = p_now
  where s.ended_at is null
    and (s.provider_session = p_provider_session
      or (p_provider_session is null or s.provider_session is null)
        and s.provider = 'ORGANISATION'
        and s.account_id = (select e.account_id from expert e where e.issuer = p_issuer and e.subject = p_subject))
  returning s.account_id
$$
/
comment on function gate.end_sessions_at_provider(text, text, bytea, timestamptz) is 'Ends what a member of staff has begun here by a session at the OpenID provider, and what by none that is known; all, if the provider names no session.'
/
revoke all on function gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea, text, text, bytea),
  gate.use_logout_token(bytea, timestamptz),
  gate.end_sessions_at_provider(text, text, bytea, timestamptz) from public
/
grant execute on function gate.begin_session(uuid, uuid, text, timestamptz, integer, timestamptz, bytea, text, text, bytea),
  gate.use_logout_token(bytea, timestamptz),
  gate.end_sessions_at_provider(text, text, bytea, timestamptz) to opastin_app
/
reset role
/
