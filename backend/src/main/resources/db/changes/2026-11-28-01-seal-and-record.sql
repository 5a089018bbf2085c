--liquibase formatted sql

-- What seals the access log and what records a message, so that neither reads more rows than it has to do with.

--changeset opastin:seal-what-waits endDelimiter:\n/
set role opastin_gate
/
create function gate.workspaces_to_seal(p_workspaces integer) returns setof uuid
language sql stable as $$
  -- from each workspace straight to the next one: a workspace costs one look into the index, however much waits in it
  with recursive waiting (workspace_id) as (
    (select u.workspace_id from opastin.access_unsealed u order by u.workspace_id limit 1)
    union all
    select (select u.workspace_id from opastin.access_unsealed u where u.workspace_id > w.workspace_id
            order by u.workspace_id limit 1)
    from waiting w where w.workspace_id is not null
  )
  select w.workspace_id from waiting w where w.workspace_id is not null limit p_workspaces
$$
/
comment on function gate.workspaces_to_seal(integer) is 'At most so many workspaces in whose access log something waits for its seal.'
/
create or replace function gate.begin_access_chains(p_entries integer) returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_workspaces uuid[] := array(
    select s.id from gate.workspaces_to_seal(p_entries) as s (id)
    where not exists (select from access_chain c where c.workspace_id = s.id));
begin
  if v_workspaces = '{}' then
    return;
  end if;
  delete from access_unsealed u
  where u.workspace_id = any (v_workspaces) and not exists (select from workspace w where w.id = u.workspace_id);
  -- in the order of ids, so that two replicas that begin the same chains do not wait for each other in a circle
  insert into access_chain (workspace_id, id)
  select w.id, gen_random_uuid() from workspace w where w.id = any (v_workspaces)
  order by w.id
  on conflict do nothing;
end
$$
/
drop function gate.seal_access_log(integer)
/
create function gate.seal_access_log(p_entries integer)
returns table (chain_id uuid, number bigint, chain_hash bytea, entries integer)
language plpgsql security definer set search_path = opastin, pg_temp as $$
#variable_conflict use_column
declare
  v_chain record;
  v_entry record;
  v_ids uuid[];
  v_before bigint;
  v_hash bytea;
  v_digests bytea[];
  v_hashes bytea[];
  v_left integer := p_entries;
begin
  -- one at a time in each chain; what another replica is sealing is left to it
  for v_chain in
    select c.workspace_id, c.id from access_chain c
    where c.workspace_id in (select s.id from gate.workspaces_to_seal(p_entries) as s (id))
    for update skip locked
  loop
    v_ids := array(
      select u.entry_id from access_unsealed u where u.workspace_id = v_chain.workspace_id
      order by u.entry_id limit v_left);
    continue when v_ids = '{}';
    select s.number, s.chain_hash into v_before, v_hash
    from access_seal s where s.chain_id = v_chain.id order by s.number desc limit 1;
    if not found then
      v_before := 0;
      v_hash := sha256(uuid_send(v_chain.id));
    end if;
    v_digests := '{}';
    v_hashes := '{}';
    for v_entry in
      select sha256(l.salt || gate.sealed_form(array[
        l.workspace_id::text, l.id::text, (extract(epoch from l.at) * 1000000)::bigint::text,
        l.actor_id::text, l.standing, l.ground, l.consent_number::text,
        l.action, l.record_id::text, l.read_slot::text])) as digest
      from access_log l
      where l.workspace_id = v_chain.workspace_id and l.id = any (v_ids)
      order by l.at, l.id
    loop
      v_hash := sha256(v_hash || v_entry.digest);
      v_digests := v_digests || v_entry.digest;
      v_hashes := v_hashes || v_hash;
    end loop;
    insert into access_seal (chain_id, number, digest, chain_hash)
    select v_chain.id, v_before + e.place, e.digest, e.hash
    from unnest(v_digests, v_hashes) with ordinality as e (digest, hash, place);
    delete from access_unsealed u where u.workspace_id = v_chain.workspace_id and u.entry_id = any (v_ids);
    -- entries that have gone meanwhile
    continue when v_hashes = '{}';
    chain_id := v_chain.id;
    entries := cardinality(v_hashes);
    number := v_before + entries;
    chain_hash := v_hash;
    return next;
    v_left := v_left - entries;
    exit when v_left <= 0;
  end loop;
end
$$
/
comment on function gate.seal_access_log(integer) is 'Seals at most so many new entries of the access log; answers the heads of the chains that have grown, and by how many entries. Nobody else writes seals, and it only seals what stands in the log.'
/
revoke all on function gate.workspaces_to_seal(integer), gate.seal_access_log(integer) from public
/
grant execute on function gate.seal_access_log(integer) to opastin_jobs
/
reset role
/

--changeset opastin:record-in-one-function endDelimiter:\n/
set role opastin_gate
/
drop function gate.record_message(uuid, uuid, text, text, timestamptz)
/
drop function gate.record_event(uuid, uuid, text, timestamptz)
/
create function gate.record_event(
  p_workspace uuid, p_author uuid, p_next text, p_notice text, p_now timestamptz,
  out event_number bigint, out readers uuid[], out unmailed uuid[])
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  -- a statement of its own: whoever has waited for it sees in the next one who has come and gone meanwhile
  update workspace w set last_event = w.last_event + 1
  where w.id = p_workspace
    and gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)) in ('ACTIVE', 'CLOSED')
  returning w.last_event into event_number;
  if event_number is null then
    return;
  end if;
  -- accounts in the order of ids, so that two workspaces of the same people cannot wait for each other; no key
  -- update, so that rows which refer to the account and are being inserted do not wait either
  with present as materialized (
    select a.id from account a
    where a.id in (select p.account_id from participation p
                   where p.workspace_id = p_workspace and gate.is_present(p.ended_at, p.until_on, p_now))
    order by a.id for no key update
  ), numbered as (
    update account a set last_change = a.last_change + 1 from present where a.id = present.id
    returning a.id, a.last_change
  ), shown as (
    update participation p
    set last_event = event_number,
        last_event_at = p_now,
        unread = p.unread + case when p_next is not null and p.account_id <> p_author then 1 else 0 end,
        waiting_for = coalesce(p_next, p.waiting_for),
        change_number = n.last_change
    from numbered n
    where p.workspace_id = p_workspace and p.account_id = n.id
    returning p.account_id
  ), told as (
    insert into notification as n (account_id, id, kind, workspace_id, at)
    select s.account_id, uuidv7(), p_notice, p_workspace, p_now
    from shown s where p_notice is not null and s.account_id <> p_author
    order by s.account_id
    on conflict (account_id, workspace_id, kind) where seen_at is null
      do update set at = excluded.at, mail = null
    returning case when old.id is null or old.mail is not null then n.account_id end as unmailed
  )
  select array_agg(s.account_id), (select array_agg(t.unmailed) from told t where t.unmailed is not null)
  into readers, unmailed from shown s;
end
$$
/
comment on function gate.record_event(uuid, uuid, text, text, timestamptz) is 'Takes the next event number of the entered workspace, which also guards its state, and lets everybody''s list and event stream know. A message says whose turn it is after it, is unread by the others, and they get a notice of it; of those, the unmailed are the ones for whom no e-mail waits that will tell of it. Null number: the workspace takes no more events.'
/
revoke all on function gate.record_event(uuid, uuid, text, text, timestamptz) from public
/
grant execute on function gate.record_event(uuid, uuid, text, text, timestamptz) to opastin_app
/
create function gate.post_message(
  p_workspace uuid, p_id uuid, p_author uuid, p_text bytea, p_next text, p_notice text, p_now timestamptz,
  out event_number bigint, out readers uuid[], out unmailed uuid[])
language plpgsql as $$
declare
  v_event record;
begin
  v_event := gate.record_event(p_workspace, p_author, p_next, p_notice, p_now);
  event_number := v_event.event_number;
  if event_number is null then
    return;
  end if;
  readers := v_event.readers;
  unmailed := v_event.unmailed;
  insert into opastin.message (workspace_id, id, event_number, author_id, text, sent_at)
  values (p_workspace, p_id, event_number, p_author, p_text, p_now);
  update opastin.draft set text = '', saved_at = p_now, version = version + 1
  where workspace_id = p_workspace and account_id = p_author;
end
$$
/
comment on function gate.post_message(uuid, uuid, uuid, bytea, text, text, timestamptz) is 'Records the event of a message, writes the message and empties its author''s draft in one round trip, the last two with the caller''s rights.'
/
revoke all on function gate.post_message(uuid, uuid, uuid, bytea, text, text, timestamptz) from public
/
grant execute on function gate.post_message(uuid, uuid, uuid, bytea, text, text, timestamptz) to opastin_app
/
reset role
/
