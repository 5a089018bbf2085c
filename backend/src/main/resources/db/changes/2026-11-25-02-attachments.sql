--liquibase formatted sql

-- Files of messages (G1). Content is kept in chunks of ciphertext; nothing of a file is on any disk in clear.

--changeset opastin:attachment
create table attachment (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  author_id uuid not null references account,
  -- both null while it lies in its author's draft
  message_id uuid,
  event_number bigint,
  name bytea not null,
  kind text not null,
  size integer not null check (size > 0),
  status text not null check (status in ('RECEIVING', 'RECEIVED', 'AVAILABLE', 'REFUSED')),
  refusal text check (refusal in ('CONTENT_KIND', 'MACROS', 'MALWARE')),
  scanned boolean not null default false,
  -- SHA-256 of the content, encrypted; null until it has been received
  digest bytea,
  -- the file's own keyset, wrapped by the workspace's; gone when the file is refused
  keyset bytea,
  -- which upload writes: an earlier one that still runs writes no more
  attempt integer not null default 0,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, message_id) references message on delete cascade,
  check ((message_id is null) = (event_number is null)),
  check ((status = 'REFUSED') = (refusal is not null)),
  check ((status = 'REFUSED') = (keyset is null)),
  check (status in ('RECEIVING', 'REFUSED') or digest is not null),
  check (status <> 'RECEIVING' or message_id is null)
);
create index attachment_message on attachment (workspace_id, message_id);
create index attachment_author on attachment (author_id);
create index attachment_half_uploaded on attachment (touched_at) where status = 'RECEIVING';
comment on table attachment is 'A file: first in its author''s draft, for the author only, then in a message.';
alter table attachment enable row level security, force row level security;
create policy entered on attachment to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and case
      when event_number is null then author_id = (select nullif(current_setting('opastin.account', true), '')::uuid)
      else event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0))
    end);
create policy being_checked on attachment to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.frame', true), '')::uuid)
    and id = (select nullif(current_setting('opastin.checked_file', true), '')::uuid));
create policy half_uploaded on attachment to opastin_jobs using (status = 'RECEIVING');
create policy gate on attachment for select to opastin_gate using (status = 'RECEIVED');
grant select, insert, delete on attachment to opastin_app;
grant update (message_id, event_number, status, refusal, scanned, digest, keyset, attempt, touched_at)
  on attachment to opastin_app;
grant select (workspace_id, id, status, touched_at), delete on attachment to opastin_jobs;
grant select (workspace_id, id, status) on attachment to opastin_gate;

--changeset opastin:attachment-chunk
create table attachment_chunk (
  workspace_id uuid not null,
  attachment_id uuid not null,
  -- from 0 on, without gap
  number integer not null,
  ciphertext bytea not null,
  primary key (workspace_id, attachment_id, number),
  foreign key (workspace_id, attachment_id) references attachment on delete cascade
);
-- ciphertext cannot be compressed
alter table attachment_chunk alter ciphertext set storage external;
comment on table attachment_chunk is 'Content of a file, encrypted with its keyset: 256 KiB each, the last one less.';
alter table attachment_chunk enable row level security, force row level security;
-- a chunk is there for whom its file is there
create policy with_its_file on attachment_chunk to opastin_app
  using (exists (select from attachment a where a.workspace_id = attachment_chunk.workspace_id and a.id = attachment_id));
grant select, insert, delete on attachment_chunk to opastin_app;

--changeset opastin:gate-check endDelimiter:\n/
set role opastin_gate
/
create function gate.enter_check(p_workspace uuid, p_file uuid) returns boolean
language plpgsql security definer set search_path = opastin, pg_temp as $$
begin
  perform gate.begin_entry();
  if not exists (select from attachment a where a.workspace_id = p_workspace and a.id = p_file and a.status = 'RECEIVED') then
    return false;
  end if;
  perform set_config('opastin.frame', p_workspace::text, true);
  perform set_config('opastin.checked_file', p_file::text, true);
  return true;
end
$$
/
comment on function gate.enter_check(uuid, uuid) is 'Opens one file that waits for its check by a machine, and nothing else that is written in the workspace. False: it does not wait, or is gone.'
/
revoke all on function gate.enter_check(uuid, uuid) from public
/
grant execute on function gate.enter_check(uuid, uuid) to opastin_app
/
reset role
/
