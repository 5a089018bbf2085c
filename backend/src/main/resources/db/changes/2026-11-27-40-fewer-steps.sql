--liquibase formatted sql

-- What every request and every message goes through, in fewer steps: a call inside of an expression costs a fraction
-- of a statement of its own, and a round trip to the application more than what is done in it.

--changeset opastin:entry-in-expressions endDelimiter:\n/
set role opastin_gate
/
drop function gate.begin_entry()
/
create function gate.begin_entry() returns text language plpgsql as $$
begin
  if coalesce(current_setting('opastin.entered', true), '') <> '' then
    raise exception 'a transaction enters once' using errcode = 'OP001';
  end if;
  return set_config('opastin.entered', 'yes', true);
end
$$
/
comment on function gate.begin_entry() is 'Every entry begins here: a transaction enters once.'
/
create function gate.live_sessions(p_session uuid, p_now timestamptz)
returns table (account_id uuid, renewable boolean)
language sql stable as $$
  -- renewed at most twice a minute, so that a read does not become a write
  select s.account_id, s.last_used_at < p_now - interval '30 seconds'
  from opastin.session s
  where s.id = p_session
    and s.ended_at is null
    and s.expires_at > p_now
    and s.last_used_at + make_interval(secs => s.idle_seconds) > p_now
    and (s.terms_due_on is null or s.terms_due_on > gate.today(p_now)
      or current_setting('opastin.before_terms', true) = 'yes')
    and not exists (select from opastin.expert e where e.account_id = s.account_id and e.disabled_at is not null)
$$
/
comment on function gate.live_sessions(uuid, timestamptz) is 'The session, unless it is ended, idle too long, too old or of a disabled expert, or terms of use wait for being accepted and the transaction does not do without (T18). PostgreSQL writes it into the query that asks.'
/
create or replace function gate.live_session(p_session uuid, p_now timestamptz) returns uuid
language sql stable as $$
  select s.account_id from gate.live_sessions(p_session, p_now) s
$$
/
create or replace function gate.enter_workspace(
  p_session uuid, p_workspace uuid, p_content boolean, p_now timestamptz, p_renew boolean,
  p_line uuid, p_action text, p_record uuid, p_slot bigint,
  out outcome text, out standing text, out state text, out content_open boolean, out consent_number integer)
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid;
  v_from_event bigint;
  v_set text;
  v_renewable boolean;
begin
  v_set := gate.begin_entry();
  select s.account_id, s.renewable, p.standing,
    gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)),
    coalesce(p.content_open_at <= p_now, false), p.consent_number, p.from_event
  into v_account, v_renewable, standing, state, content_open, consent_number, v_from_event
  from gate.live_sessions(p_session, p_now) s
  left join (participation p join workspace w on w.id = p.workspace_id)
    on p.account_id = s.account_id and p.workspace_id = p_workspace
      and gate.is_present(p.ended_at, p.until_on, p_now);
  if v_account is null then
    outcome := 'SESSION_OVER';
    return;
  end if;
  if p_renew and v_renewable then
    perform gate.renew_session(p_session, p_now);
  end if;
  if standing is null or state is null or (standing <> 'CUSTOMER' and state = 'ARCHIVED') then
    standing := null;
    state := null;
    content_open := null;
    consent_number := null;
    outcome := 'ABSENT';
    return;
  end if;
  if p_content and not content_open then
    outcome := 'CONTENT_CLOSED';
    return;
  end if;
  v_set := set_config('opastin.account', v_account::text, true) || set_config('opastin.frame', p_workspace::text, true);
  if p_content then
    v_set := set_config('opastin.from_event', v_from_event::text, true)
      || set_config('opastin.workspace', p_workspace::text, true);
  end if;
  insert into access_log (workspace_id, id, at, actor_id, standing, ground, consent_number, action, record_id, read_slot)
  values (p_workspace, p_line, p_now, v_account, enter_workspace.standing,
    case enter_workspace.standing when 'CUSTOMER' then 'OWN_DATA' when 'FOUNDER' then 'FOUNDER' else 'CONSENT' end,
    enter_workspace.consent_number, p_action, p_record, p_slot)
  on conflict do nothing;
  outcome := 'ENTERED';
end
$$
/
revoke all on function gate.begin_entry(), gate.live_sessions(uuid, timestamptz) from public
/
reset role
/

--changeset opastin:take-key endDelimiter:\n/
set role opastin_gate
/
create function gate.take_key(p_account uuid, p_key uuid, p_digest bytea, p_resource uuid, p_now timestamptz,
  out outcome text, out earlier_digest bytea, out earlier_resource uuid)
language plpgsql as $$
begin
  -- nobody waits for whoever handles the same key
  if not pg_try_advisory_xact_lock(hashtextextended(p_account::text, 7) # hashtextextended(p_key::text, 7)) then
    outcome := 'IN_FLIGHT';
    return;
  end if;
  insert into opastin.idempotency_key (account_id, key, request_digest, resource_id, created_at)
  values (p_account, p_key, p_digest, p_resource, p_now)
  on conflict do nothing;
  if found then
    outcome := 'TAKEN';
    return;
  end if;
  outcome := 'USED_BEFORE';
  select k.request_digest, k.resource_id into earlier_digest, earlier_resource
  from opastin.idempotency_key k where k.account_id = p_account and k.key = p_key;
end
$$
/
comment on function gate.take_key(uuid, uuid, bytea, uuid, timestamptz) is 'Takes the entered account''s key of a request that creates, if nobody has or does; with the caller''s rights.'
/
create function gate.enter_workspace_once(
  p_session uuid, p_workspace uuid, p_content boolean, p_now timestamptz, p_renew boolean,
  p_line uuid, p_action text, p_record uuid, p_slot bigint, p_key uuid, p_digest bytea,
  out outcome text, out standing text, out state text, out content_open boolean, out consent_number integer,
  out key_outcome text, out earlier_digest bytea, out earlier_resource uuid)
language plpgsql as $$
declare
  v_entry record;
  v_key record;
begin
  v_entry := gate.enter_workspace(p_session, p_workspace, p_content, p_now, p_renew, p_line, p_action, p_record, p_slot);
  outcome := v_entry.outcome;
  if outcome <> 'ENTERED' then
    return;
  end if;
  standing := v_entry.standing;
  state := v_entry.state;
  content_open := v_entry.content_open;
  consent_number := v_entry.consent_number;
  v_key := gate.take_key(current_setting('opastin.account')::uuid, p_key, p_digest, p_record, p_now);
  key_outcome := v_key.outcome;
  earlier_digest := v_key.earlier_digest;
  earlier_resource := v_key.earlier_resource;
end
$$
/
comment on function gate.enter_workspace_once(uuid, uuid, boolean, timestamptz, boolean, uuid, text, uuid, bigint, uuid, bytea) is 'Opens a workspace to create something in it once: enter_workspace and take_key in one round trip, with the caller''s rights.'
/
revoke all on function gate.take_key(uuid, uuid, bytea, uuid, timestamptz),
  gate.enter_workspace_once(uuid, uuid, boolean, timestamptz, boolean, uuid, text, uuid, bigint, uuid, bytea) from public
/
grant execute on function gate.take_key(uuid, uuid, bytea, uuid, timestamptz),
  gate.enter_workspace_once(uuid, uuid, boolean, timestamptz, boolean, uuid, text, uuid, bigint, uuid, bytea)
  to opastin_app
/
reset role
/

--changeset opastin:record-message endDelimiter:\n/
set role opastin_gate
/
create function gate.record_message(p_workspace uuid, p_author uuid, p_next text, p_notice text, p_now timestamptz,
  out event_number bigint, out readers uuid[], out unmailed uuid[])
language plpgsql as $$
declare
  v_event record;
  v_told uuid[];
begin
  v_event := gate.record_event(p_workspace, p_author, p_next, p_now);
  event_number := v_event.event_number;
  readers := v_event.readers;
  v_told := array_remove(readers, p_author);
  if cardinality(v_told) > 0 then
    unmailed := array(
      select t.account
      from gate.tell(p_workspace, p_notice, array(select uuidv7() from generate_subscripts(v_told, 1)), v_told, p_now)
        as t (account)
      where t.account is not null);
  end if;
end
$$
/
comment on function gate.record_message(uuid, uuid, text, text, timestamptz) is 'The event of a message, and the notice of it to every reader but its author, in one round trip; with the caller''s rights. Gives the readers, and those of them for whom no e-mail waits that will tell of it.'
/
revoke all on function gate.record_message(uuid, uuid, text, text, timestamptz) from public
/
grant execute on function gate.record_message(uuid, uuid, text, text, timestamptz) to opastin_app
/
reset role
/

--changeset opastin:seal-in-batches endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.sealed_form(p_fields text[]) returns bytea
language plpgsql immutable as $$
declare
  v_form text;
  v_field text;
begin
  foreach v_field in array p_fields loop
    -- each value with its length, so that two different entries never look the same; '-' for no value
    v_form := coalesce(v_form || ',', '') || coalesce(octet_length(v_field) || ':' || v_field, '-');
  end loop;
  return convert_to(v_form, 'UTF8');
end
$$
/
create or replace function gate.seal_access_log(p_entries integer)
returns table (chain_id uuid, number bigint, chain_hash bytea)
language plpgsql security definer set search_path = opastin, pg_temp as $$
#variable_conflict use_column
declare
  v_chain record;
  v_entry access_log;
  v_ids uuid[];
  v_number bigint;
  v_hash bytea;
  v_digests bytea[];
  v_hashes bytea[];
  v_left integer := p_entries;
begin
  -- one at a time in each chain; what another replica is sealing is left to it
  for v_chain in
    select c.workspace_id, c.id from access_chain c
    where c.workspace_id in (select b.workspace_id from access_unsealed b limit p_entries)
    for update skip locked
  loop
    v_ids := array(
      select u.entry_id from access_unsealed u where u.workspace_id = v_chain.workspace_id
      order by u.entry_id limit v_left);
    select s.number, s.chain_hash into v_number, v_hash
    from access_seal s where s.chain_id = v_chain.id order by s.number desc limit 1;
    if not found then
      v_number := 0;
      v_hash := sha256(uuid_send(v_chain.id));
    end if;
    v_digests := '{}';
    v_hashes := '{}';
    for v_entry in
      select l.* from access_log l
      where l.workspace_id = v_chain.workspace_id and l.id = any (v_ids)
      order by l.at, l.id
    loop
      v_digests := v_digests || sha256(v_entry.salt || gate.sealed_form(array[
        v_entry.workspace_id::text, v_entry.id::text, (extract(epoch from v_entry.at) * 1000000)::bigint::text,
        v_entry.actor_id::text, v_entry.standing, v_entry.ground, v_entry.consent_number::text,
        v_entry.action, v_entry.record_id::text, v_entry.read_slot::text]));
      v_hash := sha256(v_hash || v_digests[cardinality(v_digests)]);
      v_hashes := v_hashes || v_hash;
    end loop;
    insert into access_seal (chain_id, number, digest, chain_hash)
    select v_chain.id, v_number + e.place, e.digest, e.hash
    from unnest(v_digests, v_hashes) with ordinality as e (digest, hash, place);
    delete from access_unsealed u where u.workspace_id = v_chain.workspace_id and u.entry_id = any (v_ids);
    if cardinality(v_hashes) > 0 then
      chain_id := v_chain.id;
      number := v_number + cardinality(v_hashes);
      chain_hash := v_hash;
      return next;
    end if;
    v_left := v_left - cardinality(v_ids);
    exit when v_left <= 0;
  end loop;
end
$$
/
reset role
/
