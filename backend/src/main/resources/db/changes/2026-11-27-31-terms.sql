--liquibase formatted sql

-- Terms of use are accepted once per version before continuing (T18). What is due is reckoned when a session begins
-- and when terms are accepted, and stands in the session's row: the gate sees it where it looks at the session anyway.
-- A session begun before a version was published is over before that comes into force: terms are announced 14 days
-- before, and no session is that long. Nor do they stop a customer before a deadline.

--changeset opastin:terms-acceptance
create table terms_acceptance (
  account_id uuid not null references account on delete cascade,
  text_id uuid not null references service_text,
  accepted_at timestamptz not null,
  primary key (account_id, text_id)
);
create index terms_acceptance_text on terms_acceptance (text_id);
comment on table terms_acceptance is 'Which version of the terms of use somebody has accepted, and when (T18).';
alter table terms_acceptance enable row level security, force row level security;
create policy own on terms_acceptance for select to opastin_app
  using (account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
create policy gate on terms_acceptance to opastin_gate using (true);
grant select on terms_acceptance to opastin_app;
grant select, insert, delete on terms_acceptance to opastin_gate;
create policy gate on service_text for select to opastin_gate using (in_force_on is not null);
grant select on service_text to opastin_gate;
-- the day from which terms must have been accepted; null: none is known that have not been
alter table session add terms_due_on date;

--changeset opastin:terms-at-the-gate endDelimiter:\n/
set role opastin_gate
/
create function gate.last_deadline(p_account uuid, p_now timestamptz) returns date
language sql stable as $$
  select max(deadline.day)
  from opastin.participation p
  cross join lateral (
    select d.due_on as day from opastin.due_date d
    where d.workspace_id = p.workspace_id and d.whose in ('CUSTOMER', 'BOTH')
    union all
    select c.answer_by from opastin.consent c
    where c.workspace_id = p.workspace_id and c.state = 'draft' and c.customer_decision = 'PENDING'
    union all
    select p.closes_on where p.state = 'ACTIVE'
  ) deadline
  where p.account_id = p_account and p.standing = 'CUSTOMER' and gate.is_present(p.ended_at, p.until_on, p_now)
    and deadline.day between gate.today(p_now) and gate.today(p_now) + 6
$$
/
comment on function gate.last_deadline(uuid, timestamptz) is 'The last day within a week by which a customer has something to do: a task, questionnaire or meeting, an answer to a proposal, a visit before the workspace closes.'
/
create function gate.terms_due_on(p_account uuid, p_now timestamptz) returns date
language sql stable as $$
  select case when min(t.in_force_on) is not null
    then greatest(min(t.in_force_on), gate.last_deadline(p_account, p_now) + 1) end
  from opastin.service_text t
  where t.kind = 'TERMS' and t.provider_id is null
    and t.number >= coalesce((
      select max(f.number) from opastin.service_text f
      where f.kind = 'TERMS' and f.provider_id is null and f.in_force_on <= gate.today(p_now)), 0)
    and not exists (select from opastin.terms_acceptance a where a.account_id = p_account and a.text_id = t.id)
$$
/
comment on function gate.terms_due_on(uuid, timestamptz) is 'The day from which the account goes on only when it has accepted the terms that are in force or announced: not before a deadline within the week is past. Null: nothing is left to accept.'
/
create or replace function gate.live_session(p_session uuid, p_now timestamptz) returns uuid
language sql stable as $$
  select s.account_id
  from opastin.session s
  where s.id = p_session
    and s.ended_at is null
    and s.expires_at > p_now
    and s.last_used_at + make_interval(secs => s.idle_seconds) > p_now
    and (s.terms_due_on is null or s.terms_due_on > gate.today(p_now)
      or current_setting('opastin.before_terms', true) = 'yes')
    and not exists (select from opastin.expert e where e.account_id = s.account_id and e.disabled_at is not null)
$$
/
comment on function gate.live_session(uuid, timestamptz) is 'The account of a session that is neither ended, idle too long, too old nor of a disabled expert, and whose terms of use have been accepted unless the transaction does without (T18).'
/
create function gate.before_terms() returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform set_config('opastin.before_terms', 'yes', true);
end
$$
/
comment on function gate.before_terms() is 'For the transaction, sessions are let in whose terms of use have not been accepted: for reading terms, logging out and one''s own data.'
/
create function gate.awaits_terms(p_session uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform gate.before_terms();
  return gate.live_session(p_session, p_now) is not null;
end
$$
/
comment on function gate.awaits_terms(uuid, timestamptz) is 'Of a session that was not let in: whether it lives, and only the acceptance of the terms is missing.'
/
create function gate.accept_terms(p_text uuid, p_now timestamptz) returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid := nullif(current_setting('opastin.account', true), '')::uuid;
begin
  if v_account is null then
    raise exception 'no account has been entered' using errcode = 'OP002';
  end if;
  insert into terms_acceptance (account_id, text_id, accepted_at)
  select v_account, t.id, p_now from service_text t where t.id = p_text and t.kind = 'TERMS' and t.provider_id is null
  on conflict do nothing;
  update session s set terms_due_on = gate.terms_due_on(v_account, p_now)
  where s.account_id = v_account and s.ended_at is null;
end
$$
/
comment on function gate.accept_terms(uuid, timestamptz) is 'Writes down that the entered account accepts a published version of the terms; all its sessions go on (T18).'
/
create function gate.forget_terms(p_text uuid, p_now timestamptz) returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if coalesce(current_setting('opastin.service', true), '') <> 'yes' then
    raise exception 'the service has not been entered' using errcode = 'OP002';
  end if;
  delete from terms_acceptance a where a.text_id = p_text;
  update session s set terms_due_on = gate.terms_due_on(s.account_id, p_now)
  where s.terms_due_on is not null and s.ended_at is null;
end
$$
/
comment on function gate.forget_terms(uuid, timestamptz) is 'Of a version whose announcement has been taken back: nobody has accepted it, and nobody has to.'
/
create or replace function gate.begin_session(p_session uuid, p_account uuid, p_provider text, p_now timestamptz,
  p_idle_seconds integer, p_expires_at timestamptz, p_id_token bytea,
  p_browser text default 'OTHER', p_operating_system text default 'OTHER',
  p_provider_session bytea default null) returns void
language sql security definer set search_path = opastin, pg_temp as $$
  insert into session (id, account_id, provider, started_at, last_used_at, idle_seconds, expires_at, id_token,
    browser, operating_system, provider_session, terms_due_on)
  values (p_session, p_account, p_provider, p_now, p_now, p_idle_seconds, p_expires_at, p_id_token,
    p_browser, p_operating_system, p_provider_session, gate.terms_due_on(p_account, p_now))
$$
/
drop function gate.session_status(uuid, timestamptz)
/
create function gate.session_status(p_session uuid, p_now timestamptz)
returns table (started_at timestamptz, idle_expires_at timestamptz, expires_at timestamptz, terms_due_on date)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select s.started_at, least(s.last_used_at + make_interval(secs => s.idle_seconds), s.expires_at), s.expires_at,
    s.terms_due_on
  from session s where s.id = p_session and gate.live_session(p_session, p_now) is not null
$$
/
revoke all on function gate.last_deadline(uuid, timestamptz), gate.terms_due_on(uuid, timestamptz),
  gate.before_terms(), gate.awaits_terms(uuid, timestamptz), gate.accept_terms(uuid, timestamptz),
  gate.forget_terms(uuid, timestamptz), gate.session_status(uuid, timestamptz)
  from public
/
grant execute on function gate.before_terms(), gate.awaits_terms(uuid, timestamptz),
  gate.accept_terms(uuid, timestamptz), gate.forget_terms(uuid, timestamptz), gate.session_status(uuid, timestamptz)
  to opastin_app
/
reset role
/
