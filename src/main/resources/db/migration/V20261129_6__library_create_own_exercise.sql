-- Exercises that a clinic writes itself, who else has signed what each demands, and which were withdrawn from new plans.
-- And, of plans: what a patient has at home.

create table own_exercise (
    clinic_id  uuid        not null,
    id         uuid        not null,
    author     uuid        not null,
    author_as  text        not null check (author_as in ('SURGEON', 'THERAPIST')),
    written_at timestamptz not null,
    source     text        not null check (length(source) between 1 and 300),
    replaces   uuid,
    content    jsonb       not null check (jsonb_typeof(content) = 'object'),
    primary key (clinic_id, id),
    foreign key (clinic_id, author) references person (clinic_id, id),
    foreign key (clinic_id, replaces) references own_exercise (clinic_id, id)
);

create table own_exercise_signature (
    clinic_id   uuid        not null,
    exercise_id uuid        not null,
    kind        text        not null check (kind in ('SIGNED', 'WITHDRAWN')),
    person_id   uuid        not null,
    role        text        not null check (role in ('SURGEON', 'THERAPIST')),
    at          timestamptz not null,
    words       text        not null check (length(words) between 1 and 500),
    primary key (clinic_id, exercise_id, kind),
    foreign key (clinic_id, exercise_id) references own_exercise (clinic_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

call make_immutable('own_exercise');
call make_immutable('own_exercise_signature');

-- Everybody of the clinic may know them; each writes in the own name and role, and nobody signs the own words.
alter table own_exercise enable row level security;
alter table own_exercise force row level security;
create policy of_the_clinic on own_exercise
  using ((select in_system_context()) or clinic_id = (select context_clinic()))
  with check (clinic_id = (select context_clinic()) and author = (select context_person())
    and author_as = (select context_role()));

alter table own_exercise_signature enable row level security;
alter table own_exercise_signature force row level security;
create policy of_the_clinic on own_exercise_signature
  using ((select in_system_context()) or clinic_id = (select context_clinic()))
  with check (clinic_id = (select context_clinic()) and person_id = (select context_person())
    and role = (select context_role())
    and (kind <> 'SIGNED' or person_id <> (
      select e.author from own_exercise e where e.clinic_id = own_exercise_signature.clinic_id and e.id = exercise_id)));

-- How much has been said about a clinic's own exercises. It only grows, so that who knows as much knows all.
create view own_exercise_said (clinic_id, said) as
select clinic_id, count(*) from own_exercise_signature group by clinic_id;

-- Each answer about what a patient has at home; the latest counts.
create table equipment_answer (
    clinic_id   uuid        not null,
    patient_id  uuid        not null,
    id          uuid        not null,
    at          timestamptz not null,
    author      uuid        not null,
    author_as   text        not null check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST')),
    has         text[]      not null check (array_position(has, null) is null),
    has_not     text[]      not null check (array_position(has_not, null) is null),
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    check (not has && has_not)
);

call make_immutable('equipment_answer');
call lock_patient_rows('equipment_answer');
