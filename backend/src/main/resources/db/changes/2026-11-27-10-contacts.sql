--liquibase formatted sql

-- Contact and feedback forms (G5, G15): sent without a login, read by named handlers of the provider, gone on the
-- 180th day unless one has led to a workspace.

--changeset opastin:contact-handlers
alter table expert add column handles_contacts boolean not null default false;
comment on column expert.handles_contacts is 'Whether the provider''s administrator has named this expert to read what is sent with its contact form (G5).';
grant select (handles_contacts) on expert to opastin_app;
grant update (handles_contacts) on expert to opastin_gate;
alter table service_provider
  -- origins of the sites that may show its contact form in a frame
  add column contact_frames text[] not null default '{}' check (cardinality(contact_frames) <= 20),
  -- of the settings of its contact form
  add column contact_version integer not null default 0;
grant update (contact_frames, contact_version) on service_provider to opastin_gate;

--changeset opastin:contact
create table contact (
  id uuid primary key,
  -- null: sent to the service itself
  provider_id uuid references service_provider,
  -- whose inbox it is in; the nil UUID: the service's own
  recipient uuid not null generated always as
    (coalesce(provider_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored,
  -- what the sender can quote; random, says nothing
  reference text not null unique,
  kind text not null check (kind in ('QUESTION', 'WISH_FOR_GUIDANCE', 'FEEDBACK', 'ACCESSIBILITY')),
  language text not null check (language in ('fi', 'sv', 'en')),
  -- wrapped by the key-encryption key: without the row nobody reads a copy of what follows
  keyset bytea not null,
  text bytea not null,
  name bytea,
  email bytea,
  -- keyed digest of what was sent, so that a repeat is known
  request_digest bytea not null,
  sent_at timestamptz not null,
  -- last day for an answer (Act 306/2019)
  due_on date,
  -- first day on which it is gone; null: it shares the storage time of its workspace (G15)
  gone_on date,
  state text not null check (state in ('NEW', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'IN_WORKSPACE')),
  handler_id uuid references expert on delete set null,
  changed_at timestamptz not null,
  workspace_id uuid references workspace on delete cascade,
  -- its number among the events of the workspace
  event_number bigint,
  version integer not null default 0,
  check ((kind = 'ACCESSIBILITY') = (due_on is not null)),
  check ((state = 'IN_WORKSPACE') = (workspace_id is not null)),
  check ((workspace_id is null) = (gone_on is not null)),
  check ((workspace_id is null) = (event_number is null)),
  check (gone_on = (sent_at at time zone 'Europe/Helsinki')::date + 180)
);
comment on table contact is 'What somebody has sent with a contact form, encrypted with a key of its own (G5, G15).';
create index contact_inbox on contact (recipient, state, sent_at, id) where workspace_id is null;
create index contact_gone on contact (gone_on) where workspace_id is null;
create index contact_provider on contact (provider_id);
create index contact_handler on contact (handler_id);
create unique index contact_workspace on contact (workspace_id);
alter table contact enable row level security, force row level security;
-- anybody may send; who has sent reads nothing back
create policy sent on contact for insert to opastin_app
  with check (state = 'NEW' and workspace_id is null and handler_id is null);
create policy inbox_read on contact for select to opastin_app
  using (recipient = (select nullif(current_setting('opastin.inbox', true), '')::uuid)
    and gone_on > (select nullif(current_setting('opastin.today', true), '')::date));
create policy inbox_step on contact for update to opastin_app
  using (recipient = (select nullif(current_setting('opastin.inbox', true), '')::uuid)
    and gone_on > (select nullif(current_setting('opastin.today', true), '')::date));
create policy entered on contact for select to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
create policy jobs_gone on contact to opastin_jobs using (workspace_id is null);
create policy gate on contact to opastin_gate using (true);
grant select (id, provider_id, reference, kind, language, keyset, text, name, email, request_digest, sent_at, due_on,
  gone_on, state, handler_id, changed_at, workspace_id, event_number, version) on contact to opastin_app;
grant insert on contact to opastin_app;
grant update (state, handler_id, changed_at, version) on contact to opastin_app;
grant select (id, provider_id, gone_on, workspace_id), delete on contact to opastin_jobs;
grant select (id, recipient, provider_id, request_digest, due_on, gone_on, state, handler_id, workspace_id, version)
  on contact to opastin_gate;
grant update (state, handler_id, changed_at, workspace_id, event_number, gone_on, version) on contact to opastin_gate;

--changeset opastin:contact-access
create table contact_access (
  contact_id uuid not null references contact on delete cascade,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid not null,
  action text not null,
  -- as in access_log
  read_slot bigint,
  primary key (contact_id, id),
  unique (contact_id, actor_id, action, read_slot)
);
comment on table contact_access is 'Who opened or changed a contact, and when (T24). Only ever added to; gone with the contact.';
alter table contact_access enable row level security, force row level security;
create policy gate on contact_access for insert to opastin_gate with check (true);
grant insert on contact_access to opastin_gate;

--changeset opastin:gate-contacts endDelimiter:\n/
set role opastin_gate
/
create function gate.inbox_of(p_account uuid) returns uuid
language sql stable set search_path = opastin, pg_temp as $$
  select case
    when e.handles_contacts and 'EXPERT' = any (e.roles) then e.service_provider_id
    when 'SERVICE_ADMINISTRATOR' = any (e.roles) then '00000000-0000-0000-0000-000000000000'::uuid
  end
  from expert e where e.account_id = p_account and e.disabled_at is null
$$
/
comment on function gate.inbox_of(uuid) is 'Whose contacts somebody reads: the own provider''s if named for it, the service''s (nil UUID) as its administrator; otherwise null.'
/
create function gate.enter_inbox(p_session uuid, p_now timestamptz, p_renew boolean, p_contact uuid, p_line uuid,
  p_action text, p_slot bigint, out account uuid, out recipient uuid, out present boolean)
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform gate.begin_entry();
  account := gate.live_session(p_session, p_now);
  if account is null then
    return;
  end if;
  if p_renew then
    perform gate.renew_session(p_session, p_now);
  end if;
  recipient := gate.inbox_of(account);
  if recipient is null then
    return;
  end if;
  present := p_contact is null or exists (
    select from contact c
    where c.id = p_contact and c.recipient = enter_inbox.recipient and c.gone_on > gate.today(p_now));
  if not present then
    return;
  end if;
  perform set_config('opastin.account', account::text, true);
  perform set_config('opastin.inbox', recipient::text, true);
  perform set_config('opastin.today', gate.today(p_now)::text, true);
  if p_contact is not null then
    insert into contact_access (contact_id, id, at, actor_id, action, read_slot)
    values (p_contact, p_line, p_now, account, p_action, p_slot)
    on conflict do nothing;
  end if;
end
$$
/
comment on function gate.enter_inbox(uuid, timestamptz, boolean, uuid, uuid, text, bigint) is 'Opens an inbox to who handles it and, where it is about one contact, writes down who comes (T24). Null account: the session is over; null recipient: no handler; not present: not in this inbox, or gone by its day.'
/
create function gate.repeats_contact(p_contact uuid, p_digest bytea) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  -- of two at once, the second one sees the first
  perform pg_advisory_xact_lock(hashtextextended(p_contact::text, 15));
  return (select c.request_digest = p_digest from contact c where c.id = p_contact);
end
$$
/
comment on function gate.repeats_contact(uuid, bytea) is 'Whether a form has been sent before with the same content. Null: it has not been sent; false: with another content.'
/
create function gate.receives_contacts(p_provider uuid) returns boolean
language sql stable security definer set search_path = opastin, pg_temp as $$
  select exists (
    select from expert e
    where e.service_provider_id = p_provider and e.handles_contacts and e.disabled_at is null and 'EXPERT' = any (e.roles))
$$
/
comment on function gate.receives_contacts(uuid) is 'Whether somebody reads what is sent to a provider.'
/
create function gate.count_contacts(p_now timestamptz) returns table (state text, total bigint, overdue bigint)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select c.state, count(*), count(*) filter (where c.due_on < gate.today(p_now) and c.state in ('NEW', 'IN_PROGRESS'))
  from contact c
  where c.recipient = nullif(current_setting('opastin.organisation', true), '')::uuid
    and c.gone_on > gate.today(p_now)
  group by c.state
$$
/
comment on function gate.count_contacts(timestamptz) is 'What an administrator sees of the contacts of the entered organisation: how many.'
/
create function gate.set_contact_form(p_handlers uuid[], p_frames text[], p_version integer) returns text
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_provider uuid := nullif(current_setting('opastin.organisation', true), '')::uuid;
begin
  perform from service_provider s where s.id = v_provider and s.contact_version = p_version for no key update;
  if not found then
    return 'STALE';
  end if;
  if exists (
    select from unnest(p_handlers) as h (id)
    where not exists (
      select from expert e
      where e.account_id = h.id and e.service_provider_id = v_provider and e.disabled_at is null
        and 'EXPERT' = any (e.roles))) then
    return 'NO_EXPERT';
  end if;
  update expert e set handles_contacts = e.account_id = any (p_handlers)
  where e.service_provider_id = v_provider and e.handles_contacts <> (e.account_id = any (p_handlers));
  update service_provider s set contact_frames = p_frames, contact_version = s.contact_version + 1 where s.id = v_provider;
  return 'DONE';
end
$$
/
comment on function gate.set_contact_form(uuid[], text[], integer) is 'Names who reads what is sent to the entered organisation, and which sites may show its form in a frame.'
/
create function gate.link_contact(p_contact uuid, p_workspace uuid, p_event bigint, p_now timestamptz, p_line uuid)
returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid := nullif(current_setting('opastin.account', true), '')::uuid;
begin
  if p_workspace is distinct from nullif(current_setting('opastin.frame', true), '')::uuid then
    raise exception 'the workspace has not been entered' using errcode = 'OP002';
  end if;
  update contact c set state = 'IN_WORKSPACE', handler_id = v_account, changed_at = p_now, workspace_id = p_workspace,
    event_number = p_event, gone_on = null, version = c.version + 1
  where c.id = p_contact and c.recipient = gate.inbox_of(v_account) and c.provider_id is not null
    and c.gone_on > gate.today(p_now)
    and (c.state in ('NEW', 'ANSWERED') or c.state = 'IN_PROGRESS' and c.handler_id = v_account);
  if not found then
    return false;
  end if;
  insert into contact_access (contact_id, id, at, actor_id, action)
  values (p_contact, p_line, p_now, v_account, 'inbox.open-workspace');
  return true;
end
$$
/
comment on function gate.link_contact(uuid, uuid, bigint, timestamptz, uuid) is 'Lets a contact leave its queue for the workspace that has just been opened, whose storage time it shares from now on (G5, G15). False: not in this inbox, in another''s hand, gone by its day, or closed.'
/
revoke all on function gate.inbox_of(uuid), gate.enter_inbox(uuid, timestamptz, boolean, uuid, uuid, text, bigint),
  gate.repeats_contact(uuid, bytea), gate.receives_contacts(uuid), gate.count_contacts(timestamptz),
  gate.set_contact_form(uuid[], text[], integer), gate.link_contact(uuid, uuid, bigint, timestamptz, uuid) from public
/
grant execute on function gate.enter_inbox(uuid, timestamptz, boolean, uuid, uuid, text, bigint),
  gate.repeats_contact(uuid, bytea), gate.receives_contacts(uuid), gate.count_contacts(timestamptz),
  gate.set_contact_form(uuid[], text[], integer), gate.link_contact(uuid, uuid, bigint, timestamptz, uuid) to opastin_app
/
reset role
/
