--liquibase formatted sql

-- An organisation's own OpenID provider, by which its staff log in; and staff whose name or address changes (G4, G6).

--changeset opastin:organisation-login
create table organisation_login (
  id uuid primary key,
  service_provider_id uuid not null references service_provider,
  -- of the OpenID provider, as it stands in its ID tokens; never changes: people are bound to it
  issuer text not null,
  -- the service's name there; it proves who it is with its own key, so there is no secret
  client_id text not null,
  -- below the issuer; none: the provider's metadata tell
  authorization_path text,
  token_path text,
  keys_path text,
  logout_path text,
  enabled boolean not null,
  version integer not null default 0,
  unique (service_provider_id, issuer),
  check ((authorization_path is null) = (token_path is null) and (token_path is null) = (keys_path is null)),
  check (logout_path is null or keys_path is not null)
);
comment on table organisation_login is 'An organisation''s own OpenID provider and what the service is there. Whether it may be used is asked at every log-in.';
alter table organisation_login enable row level security, force row level security;
create policy choice on organisation_login for select to opastin_app using (true);
create policy added on organisation_login for insert to opastin_app
  with check ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
create policy changed on organisation_login for update to opastin_app
  using ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
create policy removed on organisation_login for delete to opastin_app
  using ((select coalesce(current_setting('opastin.service', true), '')) = 'yes');
create policy gate on organisation_login for select to opastin_gate using (true);
grant select, insert, delete on organisation_login to opastin_app;
grant update (client_id, authorization_path, token_path, keys_path, logout_path, enabled, version)
  on organisation_login to opastin_app;
grant select on organisation_login to opastin_gate;

--changeset opastin:staff-changes
alter table expert
  add column version integer not null default 0,
  -- to which the link went that bound the account; another one gets no link any more
  add column bound_email text;
alter table expert no force row level security;
update expert set bound_email = work_email where subject is not null;
alter table expert force row level security;
grant select (version) on expert to opastin_app;
grant update (name, title, work_email, version, bound_email) on expert to opastin_gate;

--changeset opastin:gate-organisation-login endDelimiter:\n/
set role opastin_gate
/
create function gate.logs_in_from(p_provider uuid, p_issuer text, p_login uuid) returns boolean
language sql stable set search_path = opastin, pg_temp as $$
  select case
    when p_login is null then exists (
      select from organisation_issuer i where i.service_provider_id = p_provider and i.issuer = p_issuer)
    else exists (
      select from organisation_login l
      where l.id = p_login and l.enabled and l.service_provider_id = p_provider and l.issuer = p_issuer)
  end
$$
/
comment on function gate.logs_in_from(uuid, text, uuid) is 'Whether the staff of an organisation may log in from an issuer: by the organisation''s own OpenID provider, or, without one, by that of the installation.'
/
drop function gate.find_expert(text, text)
/
create function gate.find_expert(p_issuer text, p_subject text, p_login uuid default null) returns uuid
language sql stable security definer set search_path = opastin, pg_temp as $$
  select e.account_id from expert e
  where e.issuer = p_issuer and e.subject = p_subject and e.disabled_at is null
    and gate.logs_in_from(e.service_provider_id, e.issuer, p_login)
$$
/
comment on function gate.find_expert(text, text, uuid) is 'At login: the account bound to this issuer and subject, unless disabled or not of an organisation whose staff may log in from there.'
/
drop function gate.bind_staff(bytea, text, text, timestamptz)
/
create function gate.bind_staff(p_token_hash bytea, p_issuer text, p_subject text, p_now timestamptz,
  p_login uuid default null, out outcome text, out account uuid)
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
  if not gate.logs_in_from(v_provider, p_issuer, p_login) then
    outcome := 'OTHER_ISSUER';
    return;
  end if;
  if exists (
    select from expert e where e.issuer = p_issuer and e.subject = p_subject and e.disabled_at is null
      and e.account_id <> v_link.account_id) then
    outcome := 'BOUND_TO_ANOTHER';
    return;
  end if;
  update expert e set issuer = null, subject = null, bound_email = coalesce(e.bound_email, e.work_email)
  where e.issuer = p_issuer and e.subject = p_subject and e.account_id <> v_link.account_id;
  update expert e set issuer = p_issuer, subject = p_subject, bound_email = e.work_email
  where e.account_id = v_link.account_id;
  delete from staff_link l where l.account_id = v_link.account_id;
  outcome := 'BOUND';
  account := v_link.account_id;
end
$$
/
comment on function gate.bind_staff(bytea, text, text, timestamptz, uuid) is 'At login with a staff link: binds its account to issuer and subject, once. Somebody who is gone from one account can be bound to another.'
/
create or replace function gate.put_staff_link(p_account uuid, p_token_hash bytea, p_expires_at timestamptz) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  if not exists (
    select from expert e
    where e.account_id = p_account and e.disabled_at is null and gate.keeps_staff(e.service_provider_id, e.roles)
      and lower(e.work_email) = lower(coalesce(e.bound_email, e.work_email))) then
    return false;
  end if;
  insert into staff_link (account_id, token_hash, expires_at) values (p_account, p_token_hash, p_expires_at)
  on conflict (account_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at;
  return true;
end
$$
/
comment on function gate.put_staff_link(uuid, bytea, timestamptz) is 'Makes the link of a staff member; an earlier one works no more. Not to an address that an administrator has given in place of the one by which the account came to be somebody''s (G6).'
/
create function gate.change_staff(p_account uuid, p_name text, p_title text, p_email text, p_version integer)
returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_email text;
begin
  select e.work_email into v_email from expert e
  where e.account_id = p_account and e.version = p_version and gate.keeps_staff(e.service_provider_id, e.roles)
  for update;
  if not found then
    return false;
  end if;
  update expert e
  set name = p_name, title = p_title, work_email = p_email, version = e.version + 1,
    bound_email = coalesce(e.bound_email, case when e.subject is not null then v_email end)
  where e.account_id = p_account;
  if lower(v_email) <> lower(p_email) then
    -- it waits at the old address
    delete from staff_link l where l.account_id = p_account;
  end if;
  return true;
end
$$
/
comment on function gate.change_staff(uuid, text, text, text, integer) is 'What an administrator says of a member of staff. False: not one that the administrator keeps, or changed in between.'
/
drop function gate.staff_standing(uuid, timestamptz)
/
create function gate.staff_standing(p_provider uuid, p_now timestamptz)
returns table (account_id uuid, bound boolean, link_until timestamptz, workspaces bigint, linkable boolean)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select e.account_id, e.subject is not null, l.expires_at,
    (select count(*) from participation p
     where p.account_id = e.account_id and p.standing = 'FOUNDER' and p.ended_at is null
       and p.archives_on >= gate.today(p_now) and p.state <> 'ARCHIVED'),
    lower(e.work_email) = lower(coalesce(e.bound_email, e.work_email))
  from expert e left join staff_link l on l.account_id = e.account_id
  where e.service_provider_id = p_provider and gate.keeps_staff(e.service_provider_id, e.roles)
$$
/
comment on function gate.staff_standing(uuid, timestamptz) is 'Of the staff that the entered administrator keeps: whether they are bound, how long their link works, whether a link may go to their address, and the number of their workspaces (G6: nothing else of them).'
/
revoke all on function gate.logs_in_from(uuid, text, uuid), gate.find_expert(text, text, uuid),
  gate.bind_staff(bytea, text, text, timestamptz, uuid), gate.staff_standing(uuid, timestamptz),
  gate.change_staff(uuid, text, text, text, integer) from public
/
grant execute on function gate.find_expert(text, text, uuid), gate.bind_staff(bytea, text, text, timestamptz, uuid),
  gate.staff_standing(uuid, timestamptz), gate.change_staff(uuid, text, text, text, integer) to opastin_app
/
reset role
/
