--liquibase formatted sql

-- Whoever accepts locks the workspace first, as everybody does: so that neither the delivery of the letter nor a
-- closing at the same moment changes the invitation behind the acceptance's back (G2).

--changeset opastin:gate-acceptance-locks endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.enter_acceptance(p_token_hash bytea, p_account uuid) returns uuid
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_workspace uuid;
begin
  perform gate.begin_entry();
  select i.workspace_id into v_workspace from invitation i where i.token_hash = p_token_hash;
  -- locked: of two logins with the same link, one accepts
  perform from workspace w where w.id = v_workspace for no key update;
  if not found then
    return null;
  end if;
  perform set_config('opastin.frame', v_workspace::text, true);
  perform set_config('opastin.account', p_account::text, true);
  return v_workspace;
end
$$
/
reset role
/
