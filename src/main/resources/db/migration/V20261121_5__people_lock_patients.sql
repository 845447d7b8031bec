-- The second lock. Every row about a patient is shown to, and taken from, only the person whom the transaction names:
-- app.user_id for somebody who is signed in, app.system for work of the software's own. Both are set in the transaction's
-- first statement and end with it. Without them there are no rows, for the owner of the tables as well.
-- What is decided here is decided without the view visible_patient, which is the first lock.

create function context_person() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.user_id', true), '')::uuid;

-- A name that is not in this list opens nothing.
create function in_system_context() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.system', true), '') in ('lock', 'sign-in', 'audit', 'migration');

create function administered_clinic() returns uuid
  language sql stable
  return (select clinic_id from person where id = context_person() and active and role = 'ADMINISTRATOR');

create function registering_clinic() returns uuid
  language sql stable
  return (select clinic_id from person
          where id = context_person() and active and role in ('SURGEON', 'DELEGATE', 'ADMINISTRATOR'));

-- The functions below look behind the lock, each for one answer, and lock again before they return.

create function context_patients() returns setof uuid
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
    where viewer.id = person and viewer.active and viewer.role = 'PATIENT';
  perform set_config('app.system', before, true);
end
$$;

create function patient_exists(wanted uuid) returns boolean
  language plpgsql stable security definer
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
  found_it boolean;
begin
  perform set_config('app.system', 'lock', true);
  found_it := exists (select from patient where id = wanted);
  perform set_config('app.system', before, true);
  return found_it;
end
$$;

create function plan_exists(wanted uuid) returns boolean
  language plpgsql stable security definer
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
  found_it boolean;
begin
  perform set_config('app.system', 'lock', true);
  found_it := exists (select from plan where id = wanted);
  perform set_config('app.system', before, true);
  return found_it;
end
$$;

-- Nobody looks after this patient yet, so whoever registers may be the first.
create function is_unattended(wanted uuid) returns boolean
  language plpgsql stable security definer
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
  nobody boolean;
begin
  perform set_config('app.system', 'lock', true);
  nobody := not exists (select from care_team_member where patient_id = wanted);
  perform set_config('app.system', before, true);
  return nobody;
end
$$;

-- All that a sign-in needs, before anybody is signed in.
create function sign_in(wanted text)
  returns table (id uuid, clinic_id uuid, role text, name text, password_hash text, zone text, patient_id uuid)
  language plpgsql stable security definer rows 1
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'sign-in', true);
  return query
    select p.id, p.clinic_id, p.role, p.name, p.password_hash, c.zone, own.id
    from person p
    join clinic c on c.id = p.clinic_id
    left join patient own on own.clinic_id = p.clinic_id and own.person_id = p.id
    where p.sign_in_name = wanted and p.active and p.password_hash is not null;
  perform set_config('app.system', before, true);
end
$$;

-- Locks the rows of a table with a patient_id. Call it for each partition as well.
create procedure lock_patient_rows(target regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy of_the_context on %s using ((select in_system_context()) '
    'or patient_id in (select context_patients()))', target);
end
$$;

call lock_patient_rows('care_team_member');
call lock_patient_rows('plan');
call lock_patient_rows('plan_fact');
call lock_patient_rows('check_in');
call lock_patient_rows('day_snapshot');
call lock_patient_rows('day_shown');

do $$
declare
  part regclass;
begin
  for part in select inhrelid::regclass from pg_inherits where inhparent = 'day_shown'::regclass loop
    call lock_patient_rows(part);
  end loop;
end
$$;

-- Whoever looks after a patient sees the whole team, and changes nothing in it.
drop policy of_the_context on care_team_member;
create policy of_the_context on care_team_member for select
  using ((select in_system_context()) or patient_id in (select context_patients()));
create policy of_the_administrator on care_team_member
  using (clinic_id = (select administered_clinic()));
create policy first_member on care_team_member for insert
  with check (clinic_id = (select registering_clinic()) and person_id = (select context_person())
    and added_by = (select context_person()) and is_unattended(patient_id));

alter table patient enable row level security;
alter table patient force row level security;
create policy of_the_context on patient
  using ((select in_system_context()) or id in (select context_patients()));
create policy of_the_administrator on patient
  using (clinic_id = (select administered_clinic()));
create policy registration on patient for insert
  with check (clinic_id = (select registering_clinic()));
