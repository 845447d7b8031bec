-- The second lock asks for the patients of the context in each statement. It finds them once in a transaction and remembers
-- them until it ends, or until something changes that decides about them.

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
        and now() between g.opened_at and g.ends_at - interval '1 microsecond' and e.id is null) as seen (id);
    perform set_config('app.patients', remembered, true);
    perform set_config('app.system', before, true);
  end if;
  return query select known::uuid from unnest(string_to_array(substr(remembered, 38), ' ')) as known;
end
$$;

create function forget_context_patients() returns trigger
  language plpgsql
as $$
begin
  perform set_config('app.patients', '', true);
  return null;
end
$$;

create trigger forget_context_patients after insert or update or delete on person
  for each statement execute function forget_context_patients();
create trigger forget_context_patients after insert or update or delete on patient
  for each statement execute function forget_context_patients();
create trigger forget_context_patients after insert or update or delete on care_team_member
  for each statement execute function forget_context_patients();
create trigger forget_context_patients after insert on break_glass
  for each statement execute function forget_context_patients();
create trigger forget_context_patients after insert on break_glass_end
  for each statement execute function forget_context_patients();
