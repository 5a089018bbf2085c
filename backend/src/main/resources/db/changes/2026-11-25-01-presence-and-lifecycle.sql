--liquibase formatted sql

-- Who is present, with which scope and until when (G7), and on which days a workspace closes, is archived and
-- deleted (G9–G14). Access follows the dates: the gate reckons the state in force, whether or not a job has run.

--changeset opastin:workspace-dates
alter table workspace
  -- the customer is bound to it: without that nobody could see an archive (G9)
  add accepted_at timestamptz,
  -- day of the customer's last visit in Finland (G9)
  add visited_on date,
  -- when it was closed before its day
  add closed_at timestamptz,
  -- the last days, in Finland, on which it is active, closed, archived
  add closes_on date,
  add archives_on date,
  add deletes_on date;
alter table workspace no force row level security;
alter table participation no force row level security;
update workspace w set
  accepted_at = (select min(p.content_open_at) from participation p where p.workspace_id = w.id and p.standing = 'CUSTOMER'),
  closes_on = ((w.created_at at time zone 'Europe/Helsinki')::date + interval '3 months')::date;
update workspace set
  archives_on = (closes_on + interval '3 months')::date,
  deletes_on = (closes_on + case when accepted_at is null then interval '3 months' else interval '15 months' end)::date;
alter table participation
  add closes_on date,
  add archives_on date,
  add deletes_on date,
  -- null while present; the row stays, so that what was written keeps its author
  add ended_at timestamptz,
  -- sees what came after this event: 0 for everything
  add from_event bigint not null default 0,
  -- last day in Finland on which an invited expert has access
  add until_on date,
  -- the customer's consent by which an invited expert is here
  add consent_number integer;
update participation p set closes_on = w.closes_on, archives_on = w.archives_on, deletes_on = w.deletes_on
from workspace w where w.id = p.workspace_id;
alter table workspace
  alter closes_on set not null,
  alter archives_on set not null,
  alter deletes_on set not null,
  add check (closes_on <= archives_on and archives_on <= deletes_on);
alter table participation
  alter closes_on set not null,
  alter archives_on set not null,
  alter deletes_on set not null;
alter table workspace force row level security;
alter table participation force row level security;
grant update (accepted_at, visited_on, closed_at, closes_on, archives_on, deletes_on) on workspace to opastin_app;

--changeset opastin:access-log-ground
alter table access_log no force row level security;
alter table access_log add ground text, add consent_number integer;
update access_log set ground = case standing when 'CUSTOMER' then 'OWN_DATA' else 'FOUNDER' end;
alter table access_log
  alter ground set not null,
  add check (ground in ('OWN_DATA', 'FOUNDER', 'CONSENT', 'ADMINISTRATION'));
alter table access_log force row level security;

--changeset opastin:message-scope
drop policy entered on message;
create policy entered on message to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));

--changeset opastin:gate-presence endDelimiter:\n/
set role opastin_gate
/
create function gate.today(p_now timestamptz) returns date
language sql immutable as $$
  select (p_now at time zone 'Europe/Helsinki')::date
$$
/
comment on function gate.today(timestamptz) is 'The day in Finland: a day rule ends at 24:00 there.'
/
create function gate.state_in_force(p_state text, p_closes_on date, p_archives_on date, p_deletes_on date, p_today date)
returns text language sql immutable as $$
  select case
    when p_today > p_deletes_on then null
    when p_today > p_archives_on then 'ARCHIVED'
    when p_today > p_closes_on or p_state <> 'ACTIVE' then 'CLOSED'
    else 'ACTIVE'
  end
$$
/
comment on function gate.state_in_force(text, date, date, date, date) is 'State of a workspace on a day (G9–G13); null: its day of deletion is past.'
/
create function gate.is_present(p_ended_at timestamptz, p_until_on date, p_now timestamptz) returns boolean
language sql immutable as $$
  select p_ended_at is null and (p_until_on is null or gate.today(p_now) <= p_until_on)
$$
/
comment on function gate.is_present(timestamptz, date, timestamptz) is 'Whether a participant has neither left nor lost access by date (G7).'
/
drop function gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean)
/
create function gate.enter_workspace(
  p_session uuid, p_workspace uuid, p_content boolean, p_now timestamptz, p_renew boolean,
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
  outcome := 'ENTERED';
end
$$
/
comment on function gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean) is 'Opens a workspace''s frame, and its content if asked for and open to this participant, as far as the consent reaches (G2, G6, G7).'
/
create function gate.enter_organisation(p_session uuid, p_now timestamptz, p_renew boolean) returns uuid
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid;
  v_organisation uuid;
begin
  perform gate.begin_entry();
  v_account := gate.live_session(p_session, p_now);
  if v_account is null then
    return null;
  end if;
  if p_renew then
    perform gate.renew_session(p_session, p_now);
  end if;
  select e.service_provider_id into v_organisation
  from expert e where e.account_id = v_account and 'PROVIDER_ADMINISTRATOR' = any (e.roles);
  perform set_config('opastin.account', v_account::text, true);
  perform set_config('opastin.organisation', coalesce(v_organisation::text, ''), true);
  return coalesce(v_organisation, '00000000-0000-0000-0000-000000000000');
end
$$
/
comment on function gate.enter_organisation(uuid, timestamptz, boolean) is 'Opens what concerns an organisation as a whole to its administrator. Null: the session is over; the nil UUID: not an administrator.'
/
create function gate.enter_administration(
  p_session uuid, p_workspace uuid, p_now timestamptz, p_renew boolean, out outcome text, out state text)
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
  select gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now))
  into state
  from workspace w join expert e on e.service_provider_id = w.service_provider_id
  where w.id = p_workspace and e.account_id = v_account and 'PROVIDER_ADMINISTRATOR' = any (e.roles);
  if state is null or state = 'ARCHIVED' then
    state := null;
    outcome := 'ABSENT';
    return;
  end if;
  perform set_config('opastin.account', v_account::text, true);
  perform set_config('opastin.frame', p_workspace::text, true);
  outcome := 'ENTERED';
end
$$
/
comment on function gate.enter_administration(uuid, uuid, timestamptz, boolean) is 'Opens the frame of a workspace to the administrator of its organisation, to close it or hand it over; its content stays closed (G6, G10).'
/
create or replace function gate.record_event(p_workspace uuid, p_author uuid, p_is_message boolean, p_now timestamptz,
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
  -- in the order of ids, so that two workspaces of the same people cannot wait for each other; no key update,
  -- so that rows which refer to the account and are being inserted do not wait either
  perform from account a
  where a.id in (select p.account_id from participation p
                 where p.workspace_id = p_workspace and gate.is_present(p.ended_at, p.until_on, p_now))
  order by a.id for no key update;
  with numbered as (
    update account a set last_change = a.last_change + 1
    where a.id in (select p.account_id from participation p
                   where p.workspace_id = p_workspace and gate.is_present(p.ended_at, p.until_on, p_now))
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
create function gate.record_change(p_workspace uuid, p_also uuid[], p_now timestamptz) returns uuid[]
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_accounts uuid[];
  v_told uuid[];
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  perform from workspace w where w.id = p_workspace for no key update;
  select array_agg(p.account_id) into v_accounts from participation p
  where p.workspace_id = p_workspace
    and (gate.is_present(p.ended_at, p.until_on, p_now) or p.account_id = any (p_also));
  perform from account a where a.id = any (v_accounts) order by a.id for no key update;
  with numbered as (
    update account a set last_change = a.last_change + 1 where a.id = any (v_accounts)
    returning a.id, a.last_change
  ), told as (
    update participation p set change_number = n.last_change
    from numbered n
    where p.workspace_id = p_workspace and p.account_id = n.id
    returning p.account_id
  )
  select array_agg(t.account_id) into v_told from told t;
  return v_told;
end
$$
/
comment on function gate.record_change(uuid, uuid[], timestamptz) is 'Lets lists and event streams know of a change that is no event, in any state: everybody present, and those who have just lost access.'
/
drop function gate.find_customer(bytea)
/
create function gate.find_customer(p_identity_code_lookup bytea, p_now timestamptz)
returns table (account_id uuid, has_workspace boolean)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select c.account_id, exists (
    select from participation p
    where p.account_id = c.account_id and p.ended_at is null and p.deletes_on >= gate.today(p_now))
  from customer c where c.identity_code_lookup = p_identity_code_lookup
$$
/
comment on function gate.find_customer(bytea, timestamptz) is 'At login: the account of an identity code and whether a workspace lets it in (G3).'
/
revoke all on function gate.today(timestamptz), gate.state_in_force(text, date, date, date, date),
  gate.is_present(timestamptz, date, timestamptz), gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean),
  gate.enter_organisation(uuid, timestamptz, boolean), gate.enter_administration(uuid, uuid, timestamptz, boolean),
  gate.record_change(uuid, uuid[], timestamptz), gate.find_customer(bytea, timestamptz) from public
/
grant execute on function gate.today(timestamptz), gate.state_in_force(text, date, date, date, date),
  gate.enter_workspace(uuid, uuid, boolean, timestamptz, boolean), gate.enter_organisation(uuid, timestamptz, boolean),
  gate.enter_administration(uuid, uuid, timestamptz, boolean), gate.record_change(uuid, uuid[], timestamptz),
  gate.find_customer(bytea, timestamptz) to opastin_app
/
reset role
/
