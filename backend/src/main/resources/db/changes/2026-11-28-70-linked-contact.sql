--liquibase formatted sql

-- Whether a contact has led to a workspace, before its content is entered: only then is it offered to be read (G15).

--changeset opastin:grant-linked-contact
grant select (event_number) on contact to opastin_gate;

--changeset opastin:gate-linked-contact endDelimiter:\n/
set role opastin_gate
/
create function gate.shows_contact() returns boolean
language sql stable security definer set search_path = opastin, pg_temp as $$
  select exists (
    select from contact c
    join participation p on p.workspace_id = c.workspace_id
    where c.workspace_id = nullif(current_setting('opastin.frame', true), '')::uuid
      and p.account_id = nullif(current_setting('opastin.account', true), '')::uuid
      and c.event_number > p.from_event)
$$
/
comment on function gate.shows_contact() is 'Whether a contact has led to the entered workspace that the participant''s consent reaches (G7, G15).'
/
revoke all on function gate.shows_contact() from public
/
grant execute on function gate.shows_contact() to opastin_app
/
reset role
/
