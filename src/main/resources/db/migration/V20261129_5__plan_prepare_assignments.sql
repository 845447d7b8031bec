-- What a delegate has filled in for a surgeon to sign, and what a surgeon answered last. Operational: neither prescribes
-- anything; what was signed is in the facts.

create table prepared_assignment (
    clinic_id   uuid        not null,
    patient_id  uuid        not null,
    id          uuid        not null,
    surgeon_id  uuid        not null,
    form        jsonb       not null check (jsonb_typeof(form) = 'object'),
    prepared_by uuid        not null,
    prepared_at timestamptz not null,
    state       text        not null check (state in ('WAITING', 'SENT_BACK', 'WITHDRAWN', 'DONE')),
    note        text        not null check (length(note) <= 500),
    changed_by  uuid        not null,
    changed_at  timestamptz not null,
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, surgeon_id) references person (clinic_id, id),
    foreign key (clinic_id, prepared_by) references person (clinic_id, id),
    foreign key (clinic_id, changed_by) references person (clinic_id, id)
);

-- A patient waits with one at most.
create unique index prepared_assignment_open on prepared_assignment (clinic_id, patient_id)
    where state in ('WAITING', 'SENT_BACK');

call lock_patient_rows('prepared_assignment');

create table usual_answers (
    clinic_id   uuid        not null,
    surgeon_id  uuid        not null,
    slug        text        not null check (length(slug) between 1 and 100),
    choices     jsonb       not null check (jsonb_typeof(choices) = 'object'),
    imposed     jsonb       not null check (jsonb_typeof(imposed) = 'array'),
    answered_at timestamptz not null,
    primary key (clinic_id, surgeon_id, slug),
    foreign key (clinic_id, surgeon_id) references person (clinic_id, id)
);

-- Nobody but the surgeon needs them.
alter table usual_answers enable row level security;
alter table usual_answers force row level security;
create policy of_the_surgeon on usual_answers
  using ((select in_system_context())
    or (clinic_id = (select context_clinic()) and surgeon_id = (select context_person())));
