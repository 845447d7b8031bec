-- How somebody likes to read Steady, and when they like to be reminded. Operational: without a row the clinic's country
-- decides, and nobody is reminded.

create table person_preference (
    clinic_id    uuid        not null,
    person_id    uuid        not null primary key,
    weights      text        not null check (weights in ('POUNDS', 'KILOGRAMS')),
    clock        text        not null check (clock in ('H12', 'H24')),
    theme        text        not null check (theme in ('AUTO', 'LIGHT', 'DARK')),
    zone         text        check (length(zone) between 1 and 50),
    reminder_at  time,
    -- When to look again whether a letter is due, and the last of the person's days that is done with.
    reminder_due timestamptz,
    reminded_on  date,
    check ((reminder_at is null) = (reminder_due is null)),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create index person_preference_due on person_preference (reminder_due) where reminder_due is not null;

-- All that a sign-in needs, before anybody is signed in.
drop function sign_in(text);

create function sign_in(wanted text)
  returns table (id uuid, clinic_id uuid, role text, name text, password_hash text, zone text, patient_id uuid,
    country text, weights text, clock text, theme text)
  language plpgsql stable security definer rows 1
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'sign-in', true);
  return query
    select p.id, p.clinic_id, p.role, p.name, p.password_hash, coalesce(chosen.zone, c.zone), own.id,
      c.country, chosen.weights, chosen.clock, chosen.theme
    from person p
    join clinic c on c.id = p.clinic_id
    left join patient own on own.clinic_id = p.clinic_id and own.person_id = p.id
    left join person_preference chosen on chosen.clinic_id = p.clinic_id and chosen.person_id = p.id
    where p.sign_in_name = wanted and p.active and p.password_hash is not null;
  perform set_config('app.system', before, true);
end
$$;

-- Which kinds there are is said once, in Java.
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check check (kind ~ '^[A-Z]+(_[A-Z]+)*$');
