--liquibase formatted sql

-- The access log is sealed (T24): a job of every replica takes what is new, in each workspace for itself, and
-- adds a salted digest of each entry to a chain. Rows of the log are never touched again, so whoever reads
-- waits for no lock. Digests and heads name nobody and stay when the entries and their salts are erased.

--changeset opastin:access-log-salt
-- the new column is filled in for every row, whatever the policies
alter table access_log
  add salt bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
comment on column access_log.salt is 'Kept with the entry: when it is erased, nobody can guess the entry from its digest.';
create policy entered_read on access_log for select to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid));
create policy gate_read on access_log for select to opastin_gate using (true);
create policy audit_read on access_log for select to opastin_audit using (true);
grant select (workspace_id, id, at, actor_id, standing, ground, consent_number, action, record_id, read_slot)
  on access_log to opastin_app;
grant select on access_log to opastin_gate, opastin_audit;
grant usage on schema opastin to opastin_audit;

--changeset opastin:access-chain
create table access_chain (
  workspace_id uuid primary key references workspace on delete cascade,
  -- random: when the workspace is deleted, nothing leads from the chain to it
  id uuid not null unique
);
comment on table access_chain is 'Which chain of seals belongs to a workspace; gone with the workspace.';
alter table access_chain enable row level security, force row level security;
create policy gate on access_chain to opastin_gate using (true);
create policy audit_read on access_chain for select to opastin_audit using (true);
-- update: to lock a row
grant select, insert, update on access_chain to opastin_gate;
grant select on access_chain to opastin_audit;

create table access_seal (
  chain_id uuid not null,
  -- from 1, without gap
  number bigint not null check (number > 0),
  -- SHA-256 of salt and entry
  digest bytea not null check (octet_length(digest) = 32),
  -- SHA-256 of the hash before and the digest
  chain_hash bytea not null check (octet_length(chain_hash) = 32),
  primary key (chain_id, number)
);
comment on table access_seal is 'The chain of an access log''s digests; names nobody, stays after an erasure. Only ever added to.';
alter table access_seal enable row level security, force row level security;
create policy gate on access_seal to opastin_gate using (true);
create policy audit_read on access_seal for select to opastin_audit using (true);
grant select, insert on access_seal to opastin_gate;
grant select on access_seal to opastin_audit;

create table access_head (
  chain_id uuid not null,
  number bigint not null,
  chain_hash bytea not null check (octet_length(chain_hash) = 32),
  signed_at timestamptz not null,
  key_id text not null,
  -- ECDSA on P-256 with SHA-256, by the service's key, which the database does not know
  signature bytea not null,
  primary key (chain_id, number)
);
comment on table access_head is 'Signed heads of the chains: nobody who writes in the database can make another one. Only ever added to.';
alter table access_head enable row level security, force row level security;
create policy jobs_insert on access_head for insert to opastin_jobs with check (true);
create policy audit_read on access_head for select to opastin_audit using (true);
grant insert on access_head to opastin_jobs;
grant select on access_head to opastin_audit;

--changeset opastin:access-unsealed
create table access_unsealed (
  workspace_id uuid not null,
  entry_id uuid not null,
  primary key (workspace_id, entry_id)
);
comment on table access_unsealed is 'Entries of the access log that wait for their seal: added with the entry, taken away with the seal.';
alter table access_unsealed enable row level security, force row level security;
create policy gate on access_unsealed to opastin_gate using (true);
create policy audit_read on access_unsealed for select to opastin_audit using (true);
grant select, insert, delete on access_unsealed to opastin_gate;
grant select on access_unsealed to opastin_audit;
alter table access_log no force row level security;
alter table access_unsealed no force row level security;
insert into access_unsealed (workspace_id, entry_id) select workspace_id, id from access_log;
alter table access_unsealed force row level security;
alter table access_log force row level security;

--changeset opastin:gate-sealing endDelimiter:\n/
set role opastin_gate
/
create function gate.await_seal() returns trigger
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  insert into access_unsealed (workspace_id, entry_id) values (new.workspace_id, new.id);
  return null;
end
$$
/
comment on function gate.await_seal() is 'Lets an entry of the access log wait for its seal, whoever has written it and however late it commits.'
/
create function gate.sealed_form(p_fields text[]) returns bytea
language sql immutable as $$
  -- each value with its length, so that two different entries never look the same; '-' for no value
  select convert_to(string_agg(coalesce(octet_length(f.value) || ':' || f.value, '-'), ',' order by f.place), 'UTF8')
  from unnest(p_fields) with ordinality as f (value, place)
$$
/
create function gate.begin_access_chains(p_entries integer) returns void
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  delete from access_unsealed u
  where u.workspace_id in (select b.workspace_id from access_unsealed b limit p_entries)
    and not exists (select from workspace w where w.id = u.workspace_id);
  -- in the order of ids, so that two replicas that begin the same chains do not wait for each other in a circle
  insert into access_chain (workspace_id, id)
  select w.id, gen_random_uuid() from workspace w
  where w.id in (select b.workspace_id from access_unsealed b limit p_entries)
    and not exists (select from access_chain c where c.workspace_id = w.id)
  order by w.id
  on conflict do nothing;
end
$$
/
comment on function gate.begin_access_chains(integer) is 'Gives a chain to each workspace that has none, for what waits to be sealed. A transaction of its own: whoever seals must keep nobody waiting.'
/
create function gate.seal_access_log(p_entries integer)
returns table (chain_id uuid, number bigint, chain_hash bytea)
language plpgsql security definer set search_path = opastin, pg_temp as $$
#variable_conflict use_column
declare
  v_chain record;
  v_entry access_log;
  v_ids uuid[];
  v_number bigint;
  v_hash bytea;
  v_digest bytea;
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
    for v_entry in
      select l.* from access_log l
      where l.workspace_id = v_chain.workspace_id and l.id = any (v_ids)
      order by l.at, l.id
    loop
      v_digest := sha256(v_entry.salt || gate.sealed_form(array[
        v_entry.workspace_id::text, v_entry.id::text, (extract(epoch from v_entry.at) * 1000000)::bigint::text,
        v_entry.actor_id::text, v_entry.standing, v_entry.ground, v_entry.consent_number::text,
        v_entry.action, v_entry.record_id::text, v_entry.read_slot::text]));
      v_number := v_number + 1;
      v_hash := sha256(v_hash || v_digest);
      insert into access_seal (chain_id, number, digest, chain_hash)
      values (v_chain.id, v_number, v_digest, v_hash);
      chain_id := v_chain.id;
    end loop;
    delete from access_unsealed u where u.workspace_id = v_chain.workspace_id and u.entry_id = any (v_ids);
    if chain_id = v_chain.id then
      number := v_number;
      chain_hash := v_hash;
      return next;
    end if;
    v_left := v_left - cardinality(v_ids);
    exit when v_left <= 0;
  end loop;
end
$$
/
comment on function gate.seal_access_log(integer) is 'Seals at most so many new entries of the access log and answers the heads of the chains that have grown. Nobody else writes seals, and it only seals what stands in the log.'
/
revoke all on function gate.await_seal(), gate.sealed_form(text[]), gate.begin_access_chains(integer),
  gate.seal_access_log(integer) from public
/
grant execute on function gate.begin_access_chains(integer), gate.seal_access_log(integer) to opastin_jobs
/
grant usage on schema gate to opastin_owner, opastin_jobs
/
grant execute on function gate.await_seal() to opastin_owner
/
reset role
/
create trigger await_seal after insert on access_log for each row execute function gate.await_seal()
/
