--liquibase formatted sql

-- An administrator's list says where a successor can be proposed, and where one has been (G10).

--changeset opastin:gate-handover-list endDelimiter:\n/
set role opastin_gate
/
create function gate.handover_open(p_workspace uuid, p_now timestamptz) returns boolean
language sql stable set search_path = opastin, pg_temp as $$
  select exists (
    select from consent c where c.workspace_id = p_workspace and c.kind = 'HANDOVER' and c.state = 'draft')
$$
/
comment on function gate.handover_open(uuid, timestamptz) is 'Whether a successor has been proposed and somebody has not answered yet.'
/
drop function gate.list_administered(timestamptz, text, boolean, timestamptz, uuid, integer)
/
create function gate.list_administered(p_now timestamptz, p_state text, p_orphaned boolean,
  p_before_at timestamptz, p_before_id uuid, p_limit integer)
returns table (id uuid, state text, closes_on date, archives_on date, deletes_on date, created_at timestamptz,
  version integer, expert text, orphaned boolean, accepted boolean, handover_open boolean)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select w.id, w.state, w.closes_on, w.archives_on, w.deletes_on, w.created_at, w.version, f.name, f.orphaned,
    w.accepted, gate.handover_open(w.id, p_now)
  from (
    select w.id, gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)) as state,
      w.closes_on, w.archives_on, w.deletes_on, w.created_at, w.version, w.accepted_at is not null as accepted
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
comment on function gate.list_administered(timestamptz, text, boolean, timestamptz, uuid, integer) is 'What an administrator sees of the workspaces of the entered organisation: expert, state, days and whether a successor is proposed; neither customer nor content (G6).'
/
revoke all on function gate.handover_open(uuid, timestamptz),
  gate.list_administered(timestamptz, text, boolean, timestamptz, uuid, integer) from public
/
grant execute on function gate.list_administered(timestamptz, text, boolean, timestamptz, uuid, integer) to opastin_app
/
reset role
/
