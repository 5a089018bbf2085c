--liquibase formatted sql

-- A provider leaves (G23): its workspaces close on its last day at the latest, and their people are told before.

--changeset opastin:workspace-closes-by
alter table workspace add column closes_by date;
comment on column workspace.closes_by is 'The last day of its provider in the service, as its people have been told; visits do not extend it beyond (G23).';
create index workspace_closes_by on workspace (id) where closes_by is not null and state = 'ACTIVE';
grant update (closes_by) on workspace to opastin_app;
grant select (closes_by) on workspace to opastin_jobs;

--changeset opastin:gate-leaving endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.enter_new_workspace(
  p_session uuid, p_workspace uuid, p_now timestamptz, out account uuid, out service_provider uuid)
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform gate.begin_entry();
  account := gate.live_session(p_session, p_now);
  select e.service_provider_id into service_provider
  from expert e join service_provider s on s.id = e.service_provider_id
  where e.account_id = enter_new_workspace.account and 'EXPERT' = any (e.roles)
    and (s.leaves_on is null or s.leaves_on >= gate.today(p_now));
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
comment on function gate.enter_new_workspace(uuid, uuid, timestamptz) is 'Lets an expert create the workspace of this id (G2), unless the provider has left (G23). Null account: the session is over; null provider: not an expert of a provider that is there.'
/
reset role
/
