--liquibase formatted sql

-- The unlinkable statistics (G8, G19): what waits to be counted, what is being counted this month, and what may be
-- published. Nothing leads from the latter two to a person or a workspace.

--changeset opastin:statistics-waiting
create table statistics_waiting (
  -- random: says nothing of when
  id uuid primary key,
  workspace_id uuid not null references workspace on delete cascade,
  -- is to be counted when the workspace has closed; of several, the latest
  after_closing boolean not null,
  -- everything else, padded, encrypted with the statistics' own key
  payload bytea not null
);
create index statistics_waiting_workspace on statistics_waiting (workspace_id);
comment on table statistics_waiting is 'What has been given for statistics and is not yet counted (G8); gone with the workspace.';
alter table statistics_waiting enable row level security, force row level security;
create policy entered_insert on statistics_waiting for insert to opastin_app
  with check (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
create policy jobs on statistics_waiting to opastin_jobs using (true);
grant insert on statistics_waiting to opastin_app;
-- maintain: to vacuum away what has been counted
grant select, insert, delete, maintain on statistics_waiting to opastin_jobs;

--changeset opastin:statistics-destroyed
create table statistics_destroyed (
  id uuid primary key
);
comment on table statistics_destroyed is 'One row for each contribution that went uncounted with its workspace, until the next night reports how many.';
alter table statistics_destroyed enable row level security, force row level security;
create policy gate_insert on statistics_destroyed for insert to opastin_gate with check (true);
create policy jobs on statistics_destroyed to opastin_jobs using (true);
grant insert on statistics_destroyed to opastin_gate;
grant select, delete, maintain on statistics_destroyed to opastin_jobs;

--changeset opastin:gate-count-destroyed endDelimiter:\n/
set role opastin_gate
/
create function gate.count_destroyed() returns trigger
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  -- the nightly job counts what it takes away itself
  if coalesce(current_setting('opastin.counting', true), '') <> 'yes' then
    insert into statistics_destroyed (id) values (gen_random_uuid());
  end if;
  return null;
end
$$
/
comment on function gate.count_destroyed() is 'Notes that a contribution went uncounted with its workspace: how many, not whose.'
/
revoke all on function gate.count_destroyed() from public
/
grant execute on function gate.count_destroyed() to opastin_owner
/
reset role
/
create trigger count_destroyed after delete on statistics_waiting for each row execute function gate.count_destroyed()
/

--changeset opastin:statistics-month
create table statistics_report (
  -- its first day; the open month is the one that is not frozen
  month date primary key check (extract(day from month) = 1),
  last_night date not null,
  counted integer not null default 0,
  waiting integer not null default 0,
  -- waited for twelve months
  expired integer not null default 0,
  -- went with their workspace
  deleted integer not null default 0,
  -- nothing of a frozen month ever changes
  frozen boolean not null default false
);
create unique index statistics_report_open on statistics_report (frozen) where not frozen;
comment on table statistics_report is 'What the nightly job has counted, left waiting and destroyed, by month (G8).';
alter table statistics_report enable row level security, force row level security;
create policy jobs on statistics_report to opastin_jobs using (true);
create policy administrators on statistics_report for select to opastin_app
  using (frozen and ((select coalesce(current_setting('opastin.service', true), '') = 'yes')
    or (select nullif(current_setting('opastin.organisation', true), '')) is not null));
grant select, insert, update on statistics_report to opastin_jobs;
grant select on statistics_report to opastin_app;

create table statistics_counted (
  -- keyed hash of account, subject, provider and month: who has been counted once this month
  token text primary key check (length(token) = 64)
);
comment on table statistics_counted is 'So that nobody counts twice in a month (G8); leads to no row of the statistics and is emptied when the month ends.';
alter table statistics_counted enable row level security, force row level security;
create policy jobs on statistics_counted to opastin_jobs using (true);
grant select, insert, delete, maintain on statistics_counted to opastin_jobs;

create table statistics_count (
  id uuid primary key,
  subject text not null,
  service_provider_id uuid not null references service_provider,
  -- mixed: fewer than five of each language, counted together
  language text not null check (language in ('fi', 'sv', 'en', 'mixed')),
  -- empty with the code: how many respondents
  item text not null,
  code text not null,
  -- whether a respondent can have chosen several codes of the item
  several boolean not null,
  respondents integer not null check (respondents > 0)
);
create index statistics_count_provider on statistics_count (service_provider_id);
comment on table statistics_count is 'The open month, counted so far; written anew as a whole each night, emptied when the month is published (G8).';
alter table statistics_count enable row level security, force row level security;
create policy jobs on statistics_count to opastin_jobs using (true);
grant select, insert, delete, maintain on statistics_count to opastin_jobs;

create table statistics_cell (
  id uuid primary key,
  month date not null references statistics_report,
  subject text not null,
  -- null: all providers
  service_provider_id uuid references service_provider,
  language text not null check (language in ('all', 'fi', 'sv', 'en', 'mixed')),
  item text not null,
  code text not null,
  several boolean not null,
  -- null: withheld, here too
  respondents integer check (respondents >= 5),
  unique nulls not distinct (month, subject, service_provider_id, language, item, code)
);
create index statistics_cell_provider on statistics_cell (service_provider_id, subject, month);
create index statistics_cell_subject on statistics_cell (subject, month) where service_provider_id is null;
comment on table statistics_cell is 'Published statistics of ended months (G8, G19): no cell of fewer than five, nothing from which one follows. Never changes.';
alter table statistics_cell enable row level security, force row level security;
create policy jobs on statistics_cell for insert to opastin_jobs with check (true);
create policy administrators on statistics_cell for select to opastin_app
  using ((select coalesce(current_setting('opastin.service', true), '') = 'yes')
    or service_provider_id = (select nullif(current_setting('opastin.organisation', true), '')::uuid));
grant insert on statistics_cell to opastin_jobs;
grant select on statistics_cell to opastin_app;

--changeset opastin:gate-guidance-in-month endDelimiter:\n/
set role opastin_gate
/
create function gate.guidance_in_month(p_month date)
returns table (workspace_id uuid, opened boolean, closed boolean, days integer, messages bigint, longest_wait interval)
language sql stable security definer set search_path = opastin, pg_temp as $$
  with span as (
    select p_month as first, (p_month + interval '1 month')::date as next,
      p_month::timestamp at time zone 'Europe/Helsinki' as begins,
      (p_month + interval '1 month')::timestamp at time zone 'Europe/Helsinki' as ends
  ), written as (
    select m.workspace_id, m.event_number, m.sent_at, a.kind = 'CUSTOMER' as by_customer,
      -- what a customer wrote since the last answer shares the number with the answer that follows
      count(*) filter (where a.kind <> 'CUSTOMER') over (partition by m.workspace_id order by m.event_number
        rows between unbounded preceding and 1 preceding) as turn
    from span join participation p on p.last_event_at >= span.begins
      join account c on c.id = p.account_id and c.kind = 'CUSTOMER'
      join message m on m.workspace_id = p.workspace_id and m.sent_at < span.ends
      join account a on a.id = m.author_id
  ), turned as (
    select t.workspace_id, t.sent_at, t.by_customer,
      min(t.sent_at) filter (where t.by_customer) over (partition by t.workspace_id, t.turn) as asked_at
    from written t
  ), activity as (
    select t.workspace_id, count(*) as messages,
      max(t.sent_at - t.asked_at) filter (where not t.by_customer) as longest_wait
    from span, turned t where t.sent_at >= span.begins
    group by t.workspace_id
  )
  select w.id,
    w.accepted_at >= span.begins and w.accepted_at < span.ends,
    w.closes_on >= span.first and w.closes_on < span.next,
    w.closes_on - gate.today(w.created_at),
    coalesce(v.messages, 0), v.longest_wait
  from span, workspace w left join activity v on v.workspace_id = w.id
  where w.accepted_at < span.ends
    and (w.accepted_at >= span.begins or (w.closes_on >= span.first and w.closes_on < span.next) or v.messages > 0)
$$
/
comment on function gate.guidance_in_month(date) is 'For statistics: which workspaces opened, closed or were written in during a month, how much, and how long a customer waited for an answer at the longest. Nothing of what was written.'
/
revoke all on function gate.guidance_in_month(date) from public
/
grant execute on function gate.guidance_in_month(date) to opastin_jobs
/
reset role
/
