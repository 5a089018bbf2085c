--liquibase formatted sql

--changeset opastin:statistics-waiting-correction
-- takes the place of an earlier row: no further respondent
alter table statistics_waiting add column correction boolean not null default false;

--changeset opastin:gate-count-destroyed-once endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.count_destroyed() returns trigger
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  -- the nightly job counts what it takes away itself; corrected answers are one contribution
  if coalesce(current_setting('opastin.counting', true), '') <> 'yes' and not old.correction then
    insert into statistics_destroyed (id) values (gen_random_uuid());
  end if;
  return null;
end
$$
/
reset role
/
