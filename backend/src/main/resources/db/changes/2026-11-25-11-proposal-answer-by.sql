--liquibase formatted sql

-- A proposal that somebody does not answer in time is over on its day, whether or not a job has run (G7).

--changeset opastin:consent-answer-by
-- last day in Finland on which customer and expert can answer
alter table consent add answer_by date;
alter table consent no force row level security;
update consent set answer_by = (proposed_at at time zone 'Europe/Helsinki')::date + 30;
alter table consent force row level security;
alter table consent
  alter answer_by set not null,
  drop constraint consent_end_cause_check,
  add constraint consent_end_cause_check check (end_cause in ('WITHDRAWN', 'REJECTED', 'DECLINED', 'EXPERT_LEFT',
    'END_DATE', 'CANCELLED', 'EXPERT_DISABLED', 'HANDED_OVER', 'ARCHIVED', 'NOT_ANSWERED'));
create index consent_answer_by on consent (answer_by) where state = 'draft';
grant select (answer_by) on consent to opastin_jobs;

--changeset opastin:gate-answer-by endDelimiter:\n/
set role opastin_gate
/
create or replace function gate.handover_open(p_workspace uuid, p_now timestamptz) returns boolean
language sql stable set search_path = opastin, pg_temp as $$
  select exists (
    select from consent c
    where c.workspace_id = p_workspace and c.kind = 'HANDOVER' and c.state = 'draft'
      and c.answer_by >= gate.today(p_now))
$$
/
create or replace function gate.enter_consent(p_session uuid, p_consent uuid, p_now timestamptz, p_renew boolean,
  out outcome text, out workspace uuid, out consent_number integer, out frame_open boolean)
language plpgsql security definer set search_path = opastin, pg_temp as $$
declare
  v_account uuid;
  v_state text;
begin
  perform gate.begin_entry();
  v_account := gate.live_session(p_session, p_now);
  if v_account is null then
    outcome := 'SESSION_OVER';
    return;
  end if;
  if p_renew then
    perform gate.renew_session(p_session, p_now);
  end if;
  select c.workspace_id into workspace from consent c where c.id = p_consent and c.expert_id = v_account;
  if workspace is null then
    outcome := 'ABSENT';
    return;
  end if;
  -- in the order in which everybody locks: workspace, consent; so that of two who say yes at once one is the second
  select gate.state_in_force(w.state, w.closes_on, w.archives_on, w.deletes_on, gate.today(p_now)) into v_state
  from workspace w where w.id = enter_consent.workspace for no key update;
  if v_state is null or v_state = 'ARCHIVED' then
    workspace := null;
    outcome := 'ABSENT';
    return;
  end if;
  select c.number, c.customer_decision = 'ACCEPTED' and c.state = 'draft' and c.answer_by >= gate.today(p_now)
  into consent_number, frame_open
  from consent c where c.id = p_consent for no key update;
  perform set_config('opastin.account', v_account::text, true);
  if frame_open then
    perform set_config('opastin.frame', workspace::text, true);
  end if;
  outcome := 'ENTERED';
end
$$
/
reset role
/
