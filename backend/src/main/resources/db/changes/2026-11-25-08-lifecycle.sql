--liquibase formatted sql

-- Closing, reactivating, archiving, reminding and deleting (G9–G14).

--changeset opastin:workspace-lifecycle
alter table workspace
  -- when the customer asked to end the guidance
  add ending_requested_at timestamptz,
  -- the last day of which people have been reminded, and how many days before at the latest
  add reminded_for date,
  add reminded_days smallint check (reminded_days in (30, 7)),
  -- first day on which the lifecycle job has something to do: remind, or write down that a state has ended
  add due_on date;
alter table workspace no force row level security;
update workspace set due_on = closes_on - 30;
alter table workspace
  alter due_on set not null,
  add constraint workspace_reminded check ((reminded_for is null) = (reminded_days is null)),
  -- what the table of transitions says, kept by the database too
  add constraint workspace_active_is_not_closed check (state <> 'ACTIVE' or closed_at is null),
  add constraint workspace_archive_has_a_reader check (state <> 'ARCHIVED' or accepted_at is not null),
  add constraint workspace_dates_from_closing check (
    archives_on = (closes_on + interval '3 months')::date
    and deletes_on = (closes_on + case when accepted_at is null then interval '3 months' else interval '15 months' end)::date);
alter table workspace force row level security;
create index workspace_due on workspace (due_on, id);
create index workspace_deletes on workspace (deletes_on, id);
alter table participation
  -- for lists
  add ending_requested boolean not null default false;
-- the job finds what is due by ids and days; who and what it is about stays closed
create policy jobs_days on workspace for select to opastin_jobs using (true);
grant select (id, service_provider_id, state, accepted_at, closes_on, archives_on, deletes_on, due_on)
  on workspace to opastin_jobs;
create policy jobs_presence on participation for select to opastin_jobs using (true);
grant select (account_id, workspace_id) on participation to opastin_jobs;
grant update (ending_requested_at, reminded_for, reminded_days, due_on) on workspace to opastin_app;
grant delete on workspace to opastin_gate;
create policy gate on outbox to opastin_gate using (true);
grant select (workspace_id, account_id), delete on outbox to opastin_gate;

--changeset opastin:deletion-certificate
create table deletion_certificate (
  -- of the workspace that is gone
  workspace_id uuid primary key,
  service_provider_id uuid not null references service_provider,
  basis text not null,
  opened_on date not null,
  closed_on date not null,
  archived_on date not null,
  last_day date not null,
  deleted_at timestamptz not null,
  -- how many of each kind were deleted
  counts jsonb not null,
  account_deleted boolean not null,
  -- last day on which a backup can still hold the wrapped key
  backups_until date not null,
  check (deleted_at > last_day)
);
create index deletion_certificate_organisation on deletion_certificate (service_provider_id, deleted_at desc, workspace_id desc);
create index deletion_certificate_latest on deletion_certificate (deleted_at desc, workspace_id desc);
comment on table deletion_certificate is 'That a workspace was deleted, when and how much (G14). Names no person; kept for accountability (GDPR 5(2)).';
alter table deletion_certificate enable row level security, force row level security;
create policy organisation on deletion_certificate for select to opastin_app
  using (service_provider_id = (select nullif(current_setting('opastin.organisation', true), '')::uuid)
    or (select coalesce(current_setting('opastin.service', true), '') = 'yes'));
create policy entered on deletion_certificate for insert to opastin_app
  with check (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
grant select, insert on deletion_certificate to opastin_app;

--changeset opastin:gate-lifecycle endDelimiter:\n/
set role opastin_gate
/
create function gate.enter_deletion(p_workspace uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform gate.begin_entry();
  -- of two replicas, one gets it
  perform from workspace w where w.id = p_workspace and w.deletes_on < gate.today(p_now) for update skip locked;
  if not found then
    return false;
  end if;
  -- no login begins a session for the customer, and no invitation is accepted, until this has been decided
  perform from account a
  where a.kind = 'CUSTOMER' and a.id in (select p.account_id from participation p where p.workspace_id = p_workspace)
  order by a.id for update;
  perform set_config('opastin.frame', p_workspace::text, true);
  perform set_config('opastin.from_event', '0', true);
  perform set_config('opastin.workspace', p_workspace::text, true);
  return true;
end
$$
/
comment on function gate.enter_deletion(uuid, timestamptz) is 'Opens a workspace whose last day is past to the job that counts and deletes it (G13). False: not due, gone, or another replica is at it.'
/
create function gate.delete_workspace(p_workspace uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.workspace', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  delete from workspace w where w.id = p_workspace and w.deletes_on < gate.today(p_now);
  if not found then
    return false;
  end if;
  delete from outbox o where o.workspace_id = p_workspace;
  delete from access_unsealed u where u.workspace_id = p_workspace;
  return true;
end
$$
/
comment on function gate.delete_workspace(uuid, timestamptz) is 'Deletes the entered workspace if its last day is past: its rows go with it, what waits to be sent or sealed, and the wrapped key of its content (G13).'
/
create function gate.lock_customer(p_account uuid) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform from account a where a.id = p_account and a.kind = 'CUSTOMER' for update;
  return found;
end
$$
/
comment on function gate.lock_customer(uuid) is 'Locks a customer''s account, so that it can be decided whether something still holds it. False: there is none.'
/
create or replace function gate.forget_unused_account(p_account uuid) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  -- locked in a statement of its own: what others committed meanwhile is seen by the next one
  perform gate.lock_customer(p_account);
  delete from account a
  where a.id = p_account and a.kind = 'CUSTOMER'
    and not exists (select from participation p where p.account_id = a.id);
  if not found then
    return false;
  end if;
  delete from outbox o where o.account_id = p_account;
  return true;
end
$$
/
create or replace function gate.find_customer(p_identity_code_lookup bytea, p_now timestamptz)
returns table (account_id uuid, has_workspace boolean)
language sql security definer set search_path = opastin, pg_temp as $$
  -- waits for a deletion that is under way, and holds off the next until the login has been decided
  select a.id, exists (
    select from participation p
    where p.account_id = a.id and p.ended_at is null and p.deletes_on >= gate.today(p_now))
  from customer c join account a on a.id = c.account_id
  where c.identity_code_lookup = p_identity_code_lookup
  for key share of a
$$
/
create function gate.enter_service(p_session uuid, p_now timestamptz, p_renew boolean) returns boolean
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
  if not exists (select from expert e where e.account_id = v_account and 'SERVICE_ADMINISTRATOR' = any (e.roles)) then
    return false;
  end if;
  perform set_config('opastin.account', v_account::text, true);
  perform set_config('opastin.service', 'yes', true);
  return true;
end
$$
/
comment on function gate.enter_service(uuid, timestamptz, boolean) is 'Opens what concerns the service as a whole to its administrator. Null: the session is over; false: not an administrator.'
/
create function gate.list_administered(p_now timestamptz, p_state text, p_orphaned boolean,
  p_before_at timestamptz, p_before_id uuid, p_limit integer)
returns table (id uuid, state text, closes_on date, archives_on date, deletes_on date, created_at timestamptz,
  version integer, expert text, orphaned boolean)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select w.id, w.state, w.closes_on, w.archives_on, w.deletes_on, w.created_at, w.version, f.name, f.orphaned
  from (
    select w.id, gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)) as state,
      w.closes_on, w.archives_on, w.deletes_on, w.created_at, w.version
    from workspace w
    where w.service_provider_id = nullif(current_setting('opastin.organisation', true), '')::uuid
      and w.deletes_on >= gate.today(p_now)
      and (p_before_id is null or (w.created_at, w.id) < (p_before_at, p_before_id))
  ) w
  cross join lateral (
    select e.name, e.disabled_at is not null or p.ended_at is not null as orphaned
    from participation p join expert e on e.account_id = p.account_id
    where p.workspace_id = w.id and p.standing = 'FOUNDER'
    order by p.ended_at desc nulls first limit 1
  ) f
  where (p_state is null or w.state = p_state) and (p_orphaned is null or f.orphaned = p_orphaned)
  order by w.created_at desc, w.id desc
  limit p_limit
$$
/
comment on function gate.list_administered(timestamptz, text, boolean, timestamptz, uuid, integer) is 'What an administrator sees of the workspaces of the entered organisation: expert, state and days; neither customer nor content (G6).'
/
revoke all on function gate.enter_deletion(uuid, timestamptz), gate.lock_customer(uuid), gate.delete_workspace(uuid, timestamptz),
  gate.enter_service(uuid, timestamptz, boolean),
  gate.list_administered(timestamptz, text, boolean, timestamptz, uuid, integer) from public
/
grant execute on function gate.enter_deletion(uuid, timestamptz), gate.lock_customer(uuid), gate.delete_workspace(uuid, timestamptz),
  gate.enter_service(uuid, timestamptz, boolean),
  gate.list_administered(timestamptz, text, boolean, timestamptz, uuid, integer) to opastin_app
/
reset role
/
