-- What needs a human. An alert and what happened to it never change; whose clock runs and what is still to be sent may.

create table alert (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    id         uuid        not null,
    plan_id    uuid        not null,
    kind       text        not null check (kind in ('DANGER_SIGN', 'OVERLOAD', 'SILENCE', 'PAIN_RISING',
        'ADHERENCE_FALLING', 'STUCK', 'RELEASE_OVERDUE', 'SURGERY_UNCONFIRMED')),
    tier       text        not null check (tier in ('EMERGENCY', 'SAME_DAY', 'QUIET')),
    -- The report, or a key of the episode: one alert for each.
    subject    text        not null check (length(subject) between 1 and 200),
    -- The danger signs; of a quiet alert what it is about.
    signs      text[]      not null check (array_position(signs, null) is null),
    raised_at  timestamptz not null,
    primary key (clinic_id, patient_id, id),
    unique (clinic_id, patient_id, kind, subject),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id)
);

create index alert_by_id on alert (id);

create table alert_event (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    alert_id   uuid        not null,
    seq        integer     not null check (seq > 0),
    kind       text        not null check (kind in ('RAISED', 'ADDRESSED', 'ACKNOWLEDGED', 'CONTACTED', 'HANDED_OVER',
        'ESCALATED', 'DELIVERY_FAILED', 'PATIENT_TOLD', 'MISTAKE', 'RESOLVED', 'CLEARED')),
    at         timestamptz not null,
    person     uuid,
    to_person  uuid,
    rung       integer     check (rung >= 0),
    note       text        not null check (length(note) <= 500),
    submission uuid,
    primary key (clinic_id, patient_id, alert_id, seq),
    unique (clinic_id, patient_id, alert_id, submission),
    foreign key (clinic_id, patient_id, alert_id) references alert (clinic_id, patient_id, id)
);

-- The head of each alert's events. Locked, it lets one of them in at a time; all of it follows from them.
create table alert_due (
    clinic_id  uuid    not null,
    patient_id uuid    not null,
    alert_id   uuid    not null,
    state      text    not null check (state in ('RAISED', 'ACKNOWLEDGED', 'CONTACTED', 'RESOLVED')),
    contacted  boolean not null,
    told       boolean not null,
    rung       integer not null check (rung >= 0),
    due_at     timestamptz,
    owner      uuid,
    seq        integer not null check (seq > 0),
    primary key (clinic_id, patient_id, alert_id),
    foreign key (clinic_id, patient_id, alert_id) references alert (clinic_id, patient_id, id),
    check (due_at is null or state <> 'RESOLVED')
);

create index alert_due_by_time on alert_due (due_at) where due_at is not null;
create index alert_due_open on alert_due (clinic_id, patient_id) where state <> 'RESOLVED';

-- Who was asked, for which rung first, and until when they were on call then.
create table alert_addressee (
    clinic_id     uuid        not null,
    patient_id    uuid        not null,
    alert_id      uuid        not null,
    rung          integer     not null check (rung >= 0),
    person_id     uuid        not null,
    asked_at      timestamptz not null,
    on_call_until timestamptz,
    primary key (clinic_id, patient_id, alert_id, rung, person_id),
    foreign key (clinic_id, patient_id, alert_id) references alert (clinic_id, patient_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create index alert_addressee_by_person on alert_addressee (person_id);

-- What is to be sent. Its id is what the gateway recognises a second sending by.
create table alert_delivery (
    clinic_id   uuid        not null,
    patient_id  uuid        not null,
    id          uuid        not null,
    alert_id    uuid        not null,
    channel     text        not null check (channel in ('MAIL', 'WEBHOOK')),
    person_id   uuid        not null,
    rung        integer     not null check (rung >= 0),
    urgent      boolean     not null,
    attempts    integer     not null default 0,
    due_at      timestamptz not null,
    sent_at     timestamptz,
    given_up_at timestamptz,
    -- What the gateway has answered so far.
    answers     text[]      not null default '{}',
    primary key (clinic_id, patient_id, id),
    unique (id),
    check (sent_at is null or given_up_at is null or 'failed' = any (answers)),
    foreign key (clinic_id, patient_id, alert_id) references alert (clinic_id, patient_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create index alert_delivery_waiting on alert_delivery (due_at) where sent_at is null and given_up_at is null;

-- When each plan is looked at next, for what nobody reports.
create table alert_watch (
    clinic_id    uuid        not null,
    patient_id   uuid        not null,
    plan_id      uuid        not null,
    next_look_at timestamptz not null,
    primary key (clinic_id, patient_id, plan_id),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id)
);

create index alert_watch_by_time on alert_watch (next_look_at);

-- Who is on call. Not about a patient.
create table duty (
    clinic_id     uuid        not null references clinic (id),
    id            uuid        not null,
    person_id     uuid        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '14 days'),
    stands_in_for uuid        check (stands_in_for <> person_id),
    primary key (clinic_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id),
    foreign key (clinic_id, stands_in_for) references person (clinic_id, id)
);

create index duty_by_end on duty (clinic_id, ends_at);

call make_immutable('alert');
call make_immutable('alert_event');
call lock_patient_rows('alert');
call lock_patient_rows('alert_event');
call lock_patient_rows('alert_due');
call lock_patient_rows('alert_addressee');
call lock_patient_rows('alert_delivery');
call lock_patient_rows('alert_watch');

-- A plan is looked after from the moment it is there, whoever made it.
create function watch_plan() returns trigger
  language plpgsql
as $$
begin
  insert into alert_watch (clinic_id, patient_id, plan_id, next_look_at)
  values (new.clinic_id, new.patient_id, new.id, new.created_at);
  return null;
end
$$;

create trigger watch_plan after insert on plan for each row execute function watch_plan();

create or replace function in_system_context() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.system', true), '') in ('lock', 'sign-in', 'audit', 'migration', 'alert');

-- What people tells other rooms about who looks after whom.
create view team_member (clinic_id, patient_id, person_id, role) as
select member.clinic_id, member.patient_id, member.person_id, p.role
from care_team_member member
join person p on p.clinic_id = member.clinic_id and p.id = member.person_id
where p.active and p.role in ('SURGEON', 'DELEGATE', 'THERAPIST');

-- What plan tells other rooms about which rulebook a plan is pinned to.
create view plan_rulebook (clinic_id, patient_id, plan_id, rulebook_digest) as
select clinic_id, patient_id, id, rulebook_digest from plan;

-- The first lock: the view of V20261121_7, and who was asked about an alert that is not resolved.
create or replace view visible_patient (viewer_id, patient_id, clinic_id) as
select own.person_id, own.id, own.clinic_id
from patient own
join person viewer on viewer.clinic_id = own.clinic_id and viewer.id = own.person_id
where viewer.active and viewer.role = 'PATIENT'
union all
select member.person_id, member.patient_id, member.clinic_id
from care_team_member member
join person viewer on viewer.clinic_id = member.clinic_id and viewer.id = member.person_id
where viewer.active and viewer.role in ('SURGEON', 'DELEGATE', 'THERAPIST')
union all
(select glass.person_id, glass.patient_id, glass.clinic_id
from break_glass glass
join person viewer on viewer.clinic_id = glass.clinic_id and viewer.id = glass.person_id
where viewer.active and viewer.role in ('SURGEON', 'DELEGATE', 'THERAPIST')
  and glass.opened_at <= now() and glass.ends_at > now()
  and not exists (
    select from break_glass_end early
    where early.clinic_id = glass.clinic_id and early.patient_id = glass.patient_id and early.id = glass.id)
  and not exists (
    select from care_team_member member
    where member.clinic_id = glass.clinic_id and member.patient_id = glass.patient_id
      and member.person_id = glass.person_id)
union
select asked.person_id, asked.patient_id, asked.clinic_id
from alert_addressee asked
join alert_due head on head.clinic_id = asked.clinic_id and head.patient_id = asked.patient_id
  and head.alert_id = asked.alert_id and head.state <> 'RESOLVED'
join person viewer on viewer.clinic_id = asked.clinic_id and viewer.id = asked.person_id
where viewer.active and viewer.role in ('SURGEON', 'DELEGATE', 'THERAPIST')
  and not exists (
    select from care_team_member member
    where member.clinic_id = asked.clinic_id and member.patient_id = asked.patient_id
      and member.person_id = asked.person_id));

-- The second lock: the function of V20261128_2, and who was asked about an alert that is not resolved.
create or replace function context_patients() returns setof uuid
  language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public
as $$
declare
  person constant uuid := context_person();
  before constant text := coalesce(current_setting('app.system', true), '');
  remembered text := current_setting('app.patients', true);
begin
  if person is null then
    return;
  end if;
  if remembered is null or left(remembered, 36) is distinct from person::text then
    perform set_config('app.system', 'lock', true);
    select person::text || coalesce(string_agg(' ' || seen.id, ''), '') into remembered from (
      select m.patient_id
      from person viewer
      join care_team_member m on m.person_id = viewer.id and m.clinic_id = viewer.clinic_id
      where viewer.id = person and viewer.active and viewer.role in ('SURGEON', 'DELEGATE', 'THERAPIST')
      union all
      select own.id
      from person viewer
      join patient own on own.person_id = viewer.id and own.clinic_id = viewer.clinic_id
      where viewer.id = person and viewer.active and viewer.role = 'PATIENT'
      union all
      select g.patient_id
      from person viewer
      join break_glass g on g.person_id = viewer.id and g.clinic_id = viewer.clinic_id
      left join break_glass_end e on e.clinic_id = g.clinic_id and e.patient_id = g.patient_id and e.id = g.id
      where viewer.id = person and viewer.active and viewer.role in ('SURGEON', 'DELEGATE', 'THERAPIST')
        and now() between g.opened_at and g.ends_at - interval '1 microsecond' and e.id is null
      union
      select asked.patient_id
      from person viewer
      join alert_addressee asked on asked.person_id = viewer.id and asked.clinic_id = viewer.clinic_id
      join alert_due head on head.clinic_id = asked.clinic_id and head.patient_id = asked.patient_id
        and head.alert_id = asked.alert_id and head.state <> 'RESOLVED'
      where viewer.id = person and viewer.active and viewer.role in ('SURGEON', 'DELEGATE', 'THERAPIST')) as seen (id);
    perform set_config('app.patients', remembered, true);
    perform set_config('app.system', before, true);
  end if;
  return query select known::uuid from unnest(string_to_array(substr(remembered, 38), ' ')) as known;
end
$$;

create trigger forget_context_patients after insert or update or delete on alert_addressee
  for each statement execute function forget_context_patients();
create trigger forget_context_patients after insert or update or delete on alert_due
  for each statement execute function forget_context_patients();
