--liquibase formatted sql

-- What an administrator changes of a member of staff comes into the workspaces in which they are (G1, G7).

--changeset opastin:shown-names
alter table participation add column shown_version integer not null default 0;
comment on column participation.shown_version is 'Of an expert: by which version of their own row the profile says who they are; another one: it is about to follow.';
grant select (state, ended_at, shown_version) on participation to opastin_jobs;
grant select (version) on expert to opastin_jobs;

--changeset opastin:gate-shown-names endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.account_keyset(p_account uuid) returns bytea
language sql stable security definer set search_path = opastin, pg_temp as $$
  select a.keyset from account a
  where a.id = p_account
    and (exists (
      select from consent c
      where c.workspace_id = nullif(current_setting('opastin.frame', true), '')::uuid
        and c.state in ('draft', 'active')
        and (c.expert_id = p_account
          or exists (select from participation p
                     where p.workspace_id = c.workspace_id and p.account_id = p_account and p.standing = 'CUSTOMER')))
    or exists (
      select from participation c
      join participation f on f.workspace_id = c.workspace_id and f.standing = 'FOUNDER' and f.ended_at is null
      join expert e on e.account_id = f.account_id and e.version <> f.shown_version
      where c.workspace_id = nullif(current_setting('opastin.frame', true), '')::uuid
        and c.account_id = p_account and c.standing = 'CUSTOMER'))
$$
/
comment on function gate.account_keyset(uuid) is 'Wrapped keyset of a party to a consent of the entered workspace, or of its customer while the founding expert''s changed name is not shown yet: so that the list of the one shows the name of the other.'
/
reset role
/
