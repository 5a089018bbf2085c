--liquibase formatted sql

--changeset opastin:questionnaire-response
create table questionnaire_response (
  workspace_id uuid not null references workspace on delete cascade,
  id uuid not null,
  event_number bigint not null,
  -- an expert who assigned it, or the customer who began it
  author_id uuid not null references account,
  respondent_id uuid not null references account,
  -- codes of FHIR's QuestionnaireResponse
  state text not null check (state in ('in-progress', 'completed', 'amended', 'entered-in-error', 'stopped')),
  -- which version of which questionnaire, and its due date, encrypted: they say something about the person
  content bytea not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 0,
  primary key (workspace_id, id)
);
create index questionnaire_response_latest on questionnaire_response (workspace_id, event_number desc);
create index questionnaire_response_author on questionnaire_response (author_id);
create index questionnaire_response_respondent on questionnaire_response (respondent_id);
comment on table questionnaire_response is 'Questionnaires that the customer of a workspace has been given or has begun (G8, G21); encrypted.';
alter table questionnaire_response enable row level security, force row level security;
create policy entered on questionnaire_response to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
grant select, insert on questionnaire_response to opastin_app;
grant update (state, changed_at, version) on questionnaire_response to opastin_app;

--changeset opastin:questionnaire-answers
create table questionnaire_answers (
  workspace_id uuid not null,
  response_id uuid not null,
  -- from 1: what was sent first, and what was sent in its place
  edition integer not null check (edition > 0),
  event_number bigint not null,
  answers bytea not null,
  sent_at timestamptz not null,
  primary key (workspace_id, response_id, edition),
  foreign key (workspace_id, response_id) references questionnaire_response on delete cascade
);
comment on table questionnaire_answers is 'Answers to questionnaires as they were sent, each edition (G8, G21); never changed. Encrypted.';
alter table questionnaire_answers enable row level security, force row level security;
create policy entered on questionnaire_answers to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and event_number > (select coalesce(nullif(current_setting('opastin.from_event', true), '')::bigint, 0)));
grant select, insert on questionnaire_answers to opastin_app;

--changeset opastin:answers-draft
create table answers_draft (
  workspace_id uuid not null,
  response_id uuid not null,
  account_id uuid not null references account on delete cascade,
  answers bytea not null,
  saved_at timestamptz not null,
  version integer not null,
  primary key (workspace_id, response_id, account_id),
  foreign key (workspace_id, response_id) references questionnaire_response on delete cascade
);
create index answers_draft_account on answers_draft (account_id);
comment on table answers_draft is 'Answers that a customer is writing, for that customer only (G8); encrypted.';
alter table answers_draft enable row level security, force row level security;
create policy own_and_entered on answers_draft to opastin_app
  using (workspace_id = (select nullif(current_setting('opastin.workspace', true), '')::uuid)
    and account_id = (select nullif(current_setting('opastin.account', true), '')::uuid));
grant select, insert, update on answers_draft to opastin_app;

--changeset opastin:due-questionnaires
alter table due_date drop constraint due_date_kind_check;
alter table due_date add constraint due_date_kind_check check (kind in ('TASK', 'APPOINTMENT', 'QUESTIONNAIRE'));

--changeset opastin:gate-next-due-questionnaires endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.next_due_dates(p_now timestamptz) returns table (workspace_id uuid, kind text, due_on date)
language sql stable security definer set search_path = opastin, pg_temp as $$
  select distinct on (p.workspace_id) p.workspace_id, d.kind, d.due_on
  from participation p join due_date d on d.workspace_id = p.workspace_id
  where p.account_id = nullif(current_setting('opastin.account', true), '')::uuid
    and gate.is_present(p.ended_at, p.until_on, p_now) and p.content_open_at <= p_now
    and p.archives_on >= gate.today(p_now)
    and d.event_number > p.from_event
    and (d.whose = 'BOTH' or (d.whose = 'CUSTOMER') = (p.standing = 'CUSTOMER'))
    -- tasks and questionnaires wait after their day, an appointment does not
    and (d.kind <> 'APPOINTMENT' or d.due_on >= gate.today(p_now))
  order by p.workspace_id, d.due_on, d.kind
$$
/
reset role
/
