-- Breaking the glass: a clinician opens the record of a patient who is not theirs, for 60 minutes, with a reason.

create table break_glass (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    id         uuid        not null,
    person_id  uuid        not null,
    reason     text        not null check (length(reason) between 10 and 500),
    opened_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at = opened_at + interval '60 minutes'),
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create index break_glass_by_person on break_glass (person_id, ends_at);

-- Ended before its time, by who opened it.
create table break_glass_end (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    id         uuid        not null,
    ended_at   timestamptz not null,
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, id) references break_glass (clinic_id, patient_id, id)
);

-- A member of the care team has read that it happened.
create table break_glass_seen (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    id         uuid        not null,
    person_id  uuid        not null,
    seen_at    timestamptz not null,
    primary key (clinic_id, patient_id, id, person_id),
    foreign key (clinic_id, patient_id, id) references break_glass (clinic_id, patient_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

-- How often somebody tried on a day. Operational: losing it only lets them try again.
create table break_glass_tries (
    person_id uuid    not null references person (id),
    day       date    not null,
    tries     integer not null check (tries > 0),
    primary key (person_id, day)
);

call make_immutable('break_glass');
call make_immutable('break_glass_end');
call make_immutable('break_glass_seen');
call lock_patient_rows('break_glass');
call lock_patient_rows('break_glass_end');
call lock_patient_rows('break_glass_seen');

-- The first lock: the view of migration 2, and who broke the glass.
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
select distinct glass.person_id, glass.patient_id, glass.clinic_id
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
      and member.person_id = glass.person_id);

-- The second lock: the function of migration 5, and who broke the glass.
create or replace function context_patients() returns setof uuid
  language plpgsql stable security definer rows 50
  set search_path = pg_catalog, public
as $$
declare
  person constant uuid := context_person();
  before constant text := coalesce(current_setting('app.system', true), '');
begin
  if person is null then
    return;
  end if;
  perform set_config('app.system', 'lock', true);
  return query
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
      and now() between g.opened_at and g.ends_at - interval '1 microsecond' and e.id is null;
  perform set_config('app.system', before, true);
end
$$;

-- Opens the record of the one patient of the clinic who has this name and this day of birth, for the person of the
-- context. No such patient, or more than one: no row. Already open to that person: the patient, and no glass.
create function break_glass(wanted_name text, wanted_born date, because text, new_id uuid)
  returns table (patient uuid, glass uuid)
  language plpgsql security definer rows 1
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
  viewer record;
  known record;
begin
  select p.id, p.clinic_id into viewer from person p
  where p.id = context_person() and p.active and p.role in ('SURGEON', 'DELEGATE', 'THERAPIST');
  if viewer.id is null then
    return;
  end if;
  perform set_config('app.system', 'lock', true);
  select count(*) as matches, min(p.id::text)::uuid as id into known from patient p
  where p.clinic_id = viewer.clinic_id and lower(p.name) = lower(wanted_name) and p.born = wanted_born;
  if known.matches = 1 then
    patient := known.id;
    if not known.id in (select context_patients()) then
      insert into break_glass (clinic_id, patient_id, id, person_id, reason, opened_at, ends_at)
      values (viewer.clinic_id, known.id, new_id, viewer.id, because, now(), now() + interval '60 minutes');
      glass := new_id;
    end if;
    return next;
  end if;
  perform set_config('app.system', before, true);
end
$$;
