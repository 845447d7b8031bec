-- What patient and team wrote to each other, and how far each of them was shown it.

create table message (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    id         uuid        not null,
    author     uuid        not null,
    author_as  text        not null check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST', 'PATIENT')),
    sent_at    timestamptz not null,
    body       text        not null check (length(body) between 1 and 2000),
    primary key (clinic_id, patient_id, id),
    unique (clinic_id, patient_id, sent_at),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, author) references person (clinic_id, id)
);

call make_immutable('message');
call lock_patient_rows('message');

-- Operational: what was shown once more is read once more.
create table message_read (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    person_id  uuid        not null,
    read_up_to timestamptz not null,
    primary key (clinic_id, patient_id, person_id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

call lock_patient_rows('message_read');
