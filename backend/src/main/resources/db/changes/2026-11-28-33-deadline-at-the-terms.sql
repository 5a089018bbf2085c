--liquibase formatted sql

-- What a customer is given to do while the terms wait counts at once, not from the next login on (T18).

--changeset opastin:deadline-at-the-terms endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.session_status(p_session uuid, p_now timestamptz)
returns table (started_at timestamptz, idle_expires_at timestamptz, expires_at timestamptz, terms_due_on date)
language plpgsql security definer set search_path = opastin, pg_temp as $$
#variable_conflict use_column
begin
  if gate.live_session(p_session, p_now) is null then
    return;
  end if;
  update session s set terms_due_on = due.day
  from (
    select gate.terms_due_on(stopped.account_id, p_now) as day
    from session stopped
    where stopped.id = p_session and stopped.terms_due_on <= gate.today(p_now)) due
  where s.id = p_session and due.day > gate.today(p_now);
  return query
    select s.started_at, least(s.last_used_at + make_interval(secs => s.idle_seconds), s.expires_at), s.expires_at,
      s.terms_due_on
    from session s where s.id = p_session;
end
$$
/
comment on function gate.session_status(uuid, timestamptz) is 'When a session ends and from when on terms must have been accepted; one that waits for them goes on when its customer has got a deadline meanwhile.'
/
reset role
/
