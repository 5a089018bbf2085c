--liquibase formatted sql

-- Providers' administrators keep their staff, the service's administrator the providers' administrators. A
-- one-time link to the work address binds an account to issuer and subject.

--changeset opastin:staff-link
alter table expert alter column issuer drop not null, alter column subject drop not null,
  add check ((issuer is null) = (subject is null));
create table staff_link (
  account_id uuid primary key references expert on delete cascade,
  -- SHA-256 of a random value of 256 bits
  token_hash bytea not null unique,
  expires_at timestamptz not null
);
comment on table staff_link is 'The link that waits at a staff member''s work address until it binds the account to who the OpenID provider says it is.';
alter table staff_link enable row level security, force row level security;
create policy gate on staff_link to opastin_gate using (true);
create policy jobs_expired on staff_link to opastin_jobs using (true);
grant select, insert, update, delete on staff_link to opastin_gate;
grant select (account_id, expires_at), delete on staff_link to opastin_jobs;
grant insert on account to opastin_gate;
grant insert, update (issuer, subject, disabled_at) on expert to opastin_gate;
grant insert on service_provider, organisation_issuer to opastin_gate;
create policy gate on service_provider to opastin_gate using (true);
create policy gate_added on organisation_issuer for insert to opastin_gate with check (true);

--changeset opastin:gate-staff endDelimiter:\n/
set role opastin_gate
/
create function gate.keeps_staff(p_provider uuid, p_roles text[]) returns boolean
language sql stable set search_path = opastin, pg_temp as $$
  select p_provider = nullif(current_setting('opastin.organisation', true), '')::uuid
      and not 'SERVICE_ADMINISTRATOR' = any (p_roles)
    or coalesce(current_setting('opastin.service', true), '') = 'yes' and p_roles = array['PROVIDER_ADMINISTRATOR']
$$
/
comment on function gate.keeps_staff(uuid, text[]) is 'Whether the entered administrator keeps staff of this provider with these roles: of the own organisation, or, for the service''s administrator, a provider''s administrators.'
/
create function gate.staff_standing(p_provider uuid, p_now timestamptz)
returns table (account_id uuid, bound boolean, link_until timestamptz, workspaces bigint)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select e.account_id, e.subject is not null, l.expires_at,
    (select count(*) from participation p
     where p.account_id = e.account_id and p.standing = 'FOUNDER' and p.ended_at is null
       and p.archives_on >= gate.today(p_now) and p.state <> 'ARCHIVED')
  from expert e left join staff_link l on l.account_id = e.account_id
  where e.service_provider_id = p_provider and gate.keeps_staff(e.service_provider_id, e.roles)
$$
/
comment on function gate.staff_standing(uuid, timestamptz) is 'Of the staff that the entered administrator keeps: whether they are bound, how long their link works, and the number of their workspaces (G6: nothing else of them).'
/
create function gate.add_staff(p_account uuid, p_provider uuid, p_name text, p_title text, p_email text,
  p_language text, p_roles text[], p_keyset bytea, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if not coalesce(gate.keeps_staff(p_provider, p_roles), false) then
    return false;
  end if;
  insert into account (id, kind, language, keyset, created_at) values (p_account, 'EXPERT', p_language, p_keyset, p_now);
  insert into expert (account_id, service_provider_id, name, title, work_email, roles)
  values (p_account, p_provider, p_name, p_title, p_email, p_roles);
  return true;
end
$$
/
comment on function gate.add_staff(uuid, uuid, text, text, text, text, text[], bytea, timestamptz) is 'Gives somebody an account of which the entered administrator keeps the staff; false: of another''s.'
/
create function gate.put_staff_link(p_account uuid, p_token_hash bytea, p_expires_at timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if not exists (
    select from expert e
    where e.account_id = p_account and e.disabled_at is null and gate.keeps_staff(e.service_provider_id, e.roles)) then
    return false;
  end if;
  insert into staff_link (account_id, token_hash, expires_at) values (p_account, p_token_hash, p_expires_at)
  on conflict (account_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at;
  return true;
end
$$
/
comment on function gate.put_staff_link(uuid, bytea, timestamptz) is 'Makes the link of a staff member; an earlier one works no more.'
/
create function gate.disable_staff(p_account uuid, p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  update expert e set disabled_at = p_now
  where e.account_id = p_account and e.disabled_at is null and gate.keeps_staff(e.service_provider_id, e.roles)
    and e.account_id is distinct from nullif(current_setting('opastin.account', true), '')::uuid;
  if not found then
    return false;
  end if;
  update session set ended_at = p_now where account_id = p_account and ended_at is null;
  delete from staff_link where account_id = p_account;
  return true;
end
$$
/
comment on function gate.disable_staff(uuid, timestamptz) is 'Lets a staff member be gone: sessions end and the link works no more. False: not one that the administrator keeps, gone already, or the administrator.'
/
create function gate.enable_staff(p_account uuid) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  update expert e set disabled_at = null
  where e.account_id = p_account and e.disabled_at is not null and gate.keeps_staff(e.service_provider_id, e.roles);
  return found;
end
$$
/
comment on function gate.enable_staff(uuid) is 'Lets a staff member who was gone be back.'
/
create function gate.find_staff_link(p_token_hash bytea)
returns table (service_provider_id uuid, expires_at timestamptz)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select e.service_provider_id, l.expires_at
  from staff_link l join expert e on e.account_id = l.account_id
  where l.token_hash = p_token_hash and e.disabled_at is null
$$
/
comment on function gate.find_staff_link(bytea) is 'What the holder of a staff link may know before login.'
/
create function gate.bind_staff(p_token_hash bytea, p_issuer text, p_subject text, p_now timestamptz,
  out outcome text, out account uuid)
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_link staff_link;
  v_provider uuid;
begin
  -- locked: of two logins with the same link, one binds
  select l.* into v_link from staff_link l where l.token_hash = p_token_hash for update;
  if not found then
    outcome := 'UNKNOWN';
    return;
  end if;
  select e.service_provider_id into v_provider from expert e
  where e.account_id = v_link.account_id and e.disabled_at is null;
  if v_link.expires_at <= p_now or v_provider is null then
    outcome := 'ENDED';
    return;
  end if;
  if not exists (
    select from organisation_issuer i where i.service_provider_id = v_provider and i.issuer = p_issuer) then
    outcome := 'OTHER_ISSUER';
    return;
  end if;
  if exists (
    select from expert e where e.issuer = p_issuer and e.subject = p_subject and e.disabled_at is null
      and e.account_id <> v_link.account_id) then
    outcome := 'BOUND_TO_ANOTHER';
    return;
  end if;
  update expert e set issuer = null, subject = null
  where e.issuer = p_issuer and e.subject = p_subject and e.account_id <> v_link.account_id;
  update expert e set issuer = p_issuer, subject = p_subject where e.account_id = v_link.account_id;
  delete from staff_link l where l.account_id = v_link.account_id;
  outcome := 'BOUND';
  account := v_link.account_id;
end
$$
/
comment on function gate.bind_staff(bytea, text, text, timestamptz) is 'At login with a staff link: binds its account to issuer and subject, once. Somebody who is gone from one account can be bound to another.'
/
create or replace function gate.find_expert(p_issuer text, p_subject text) returns uuid
language sql stable security definer set search_path = opastin, pg_temp as $$
  select e.account_id from expert e
  where e.issuer = p_issuer and e.subject = p_subject and e.disabled_at is null
    and exists (
      select from organisation_issuer i
      where i.service_provider_id = e.service_provider_id and i.issuer = e.issuer)
$$
/
comment on function gate.find_expert(text, text) is 'At login: the account bound to this issuer and subject, unless disabled or no longer from an OpenID provider of the organisation.'
/
create function gate.first_administrator(p_account uuid, p_provider uuid, p_organisation text, p_name text,
  p_email text, p_language text, p_issuer text, p_keyset bytea, p_token_hash bytea, p_expires_at timestamptz,
  p_now timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  lock table staff_link in share row exclusive mode;
  if exists (
    select from expert e
    where 'SERVICE_ADMINISTRATOR' = any (e.roles) and e.disabled_at is null and e.subject is not null) then
    return false;
  end if;
  insert into service_provider (id, sector, name_fi, name_sv, name_en, expected_answer_days, listed, whole_country)
  values (p_provider, 'EMPLOYMENT', p_organisation, p_organisation, p_organisation, 5, false, true);
  insert into organisation_issuer (service_provider_id, issuer) values (p_provider, p_issuer);
  insert into account (id, kind, language, keyset, created_at) values (p_account, 'EXPERT', p_language, p_keyset, p_now);
  insert into expert (account_id, service_provider_id, name, title, work_email, roles)
  values (p_account, p_provider, p_name, '', p_email, array['SERVICE_ADMINISTRATOR']);
  insert into staff_link (account_id, token_hash, expires_at) values (p_account, p_token_hash, p_expires_at);
  return true;
end
$$
/
comment on function gate.first_administrator(uuid, uuid, text, text, text, text, text, bytea, bytea, timestamptz, timestamptz) is 'For the command that lets the first administrator of the service in; false: there is one.'
/
revoke all on function gate.keeps_staff(uuid, text[]), gate.staff_standing(uuid, timestamptz),
  gate.add_staff(uuid, uuid, text, text, text, text, text[], bytea, timestamptz),
  gate.put_staff_link(uuid, bytea, timestamptz), gate.disable_staff(uuid, timestamptz), gate.enable_staff(uuid),
  gate.find_staff_link(bytea), gate.bind_staff(bytea, text, text, timestamptz),
  gate.first_administrator(uuid, uuid, text, text, text, text, text, bytea, bytea, timestamptz, timestamptz) from public
/
grant execute on function gate.staff_standing(uuid, timestamptz),
  gate.add_staff(uuid, uuid, text, text, text, text, text[], bytea, timestamptz),
  gate.put_staff_link(uuid, bytea, timestamptz), gate.disable_staff(uuid, timestamptz), gate.enable_staff(uuid),
  gate.find_staff_link(bytea), gate.bind_staff(bytea, text, text, timestamptz) to opastin_app
/
grant execute on function
  gate.first_administrator(uuid, uuid, text, text, text, text, text, bytea, bytea, timestamptz, timestamptz) to opastin_owner
/
reset role
/
