-- The database roles of Opastin (docs/guides/operations.md). Run once by the database administrator, as a
-- superuser, in the database of the service; it can be run again. Passwords are set apart from this file.
--
--   opastin_owner  owns tables and runs migrations; the serving process has no password for it
--   opastin_app    serves requests
--   opastin_jobs   background work: finds what is due
--   opastin_audit  reads the sealed access log and nothing else, for the command verify-access-log
--   opastin_gate   nobody logs in with it; owns the functions through which the others enter
do $$
declare
  role_name text;
begin
  foreach role_name in array array['opastin_owner', 'opastin_app', 'opastin_jobs', 'opastin_audit'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I login', role_name);
    end if;
    execute format('alter role %I nosuperuser nocreatedb nocreaterole nobypassrls noreplication', role_name);
  end loop;
  if not exists (select from pg_roles where rolname = 'opastin_gate') then
    create role opastin_gate nologin;
  end if;
  alter role opastin_gate nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to opastin_owner, opastin_app, opastin_jobs, opastin_audit', current_database());
end
$$;

-- The owner creates the gate's functions under the gate's name, but does not inherit its rights.
grant opastin_gate to opastin_owner with inherit false, set true;

create schema if not exists opastin authorization opastin_owner;
create schema if not exists gate authorization opastin_gate;
revoke all on schema public from public;

alter role opastin_owner set search_path = opastin;
alter role opastin_app set search_path = opastin;
alter role opastin_jobs set search_path = opastin;
alter role opastin_audit set search_path = opastin;
alter role opastin_audit set default_transaction_read_only = on;
-- A forgotten transaction must not hold locks over night.
alter role opastin_app set idle_in_transaction_session_timeout = '30s';
alter role opastin_app set statement_timeout = '15s';
alter role opastin_jobs set idle_in_transaction_session_timeout = '60s';
