--liquibase formatted sql

-- On which days something falls due in a workspace (G20, G22): bare days beside what is encrypted, so that people
-- can be reminded and lists can show them. What was planned before this change gets its day when it is next changed.

--changeset opastin:due-date
create table due_date (
  workspace_id uuid not null references workspace on delete cascade,
  -- of the task or appointment, which says what it is about, encrypted
  record_id uuid not null,
  kind text not null check (kind in ('TASK', 'APPOINTMENT')),
  -- with which the record came into the workspace: a limited consent hides both
  event_number bigint not null,
  whose text not null check (whose in ('CUSTOMER', 'EXPERTS', 'BOTH')),
  -- a day in Finland
  due_on date not null,
  -- first day on which the job has something to do: remind, or forget it; null if nothing is left to do
  next_on date,
  primary key (workspace_id, record_id)
);
create index due_date_next on due_date (next_on, workspace_id) where next_on is not null;
comment on table due_date is 'On which day an open task or an agreed appointment of a workspace falls due, without a word of what it is (G20, G22). Gone when it is done, dropped, cancelled or past, and with the archiving.';
alter table due_date enable row level security, force row level security;
create policy entered on due_date to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
-- background work, which enters for nobody
create policy background on due_date to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid)
    and (select nullif(current_setting('opastin.account', true), '') is null));
create policy jobs_days on due_date for select to opastin_jobs using (true);
create policy gate on due_date for select to opastin_gate using (true);
grant select, insert, delete on due_date to opastin_app;
grant update (whose, due_on, next_on) on due_date to opastin_app;
grant select (workspace_id, next_on) on due_date to opastin_jobs;
grant select on due_date to opastin_gate;

--changeset opastin:gate-next-due-dates endDelimiter:\n/
set role opastin_gate
/
create function gate.next_due_dates(p_now timestamptz) returns table (workspace_id uuid, kind text, due_on date)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select distinct on (p.workspace_id) p.workspace_id, d.kind, d.due_on
  from participation p join due_date d on d.workspace_id = p.workspace_id
  where p.account_id = nullif(current_setting('opastin.account', true), '')::uuid
    and gate.is_present(p.ended_at, p.until_on, p_now) and p.content_open_at <= p_now
    and p.archives_on >= gate.today(p_now)
    and d.event_number > p.from_event
    and (d.whose = 'BOTH' or (d.whose = 'CUSTOMER') = (p.standing = 'CUSTOMER'))
    -- a task waits after its day, an appointment does not
    and (d.kind = 'TASK' or d.due_on >= gate.today(p_now))
  order by p.workspace_id, d.due_on, d.kind
$$
/
comment on function gate.next_due_dates(timestamptz) is 'What falls due first for the entered account in each of its workspaces, as far as it may see that (G22): lists enter no workspace.'
/
revoke all on function gate.next_due_dates(timestamptz) from public
/
grant execute on function gate.next_due_dates(timestamptz) to opastin_app
/
reset role
/
