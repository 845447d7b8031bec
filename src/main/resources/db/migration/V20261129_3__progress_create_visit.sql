-- Operational: when a patient is seen next. Appointments move; what happened at a visit is a row of its own.
create table planned_visit (
    clinic_id    uuid        not null,
    patient_id   uuid        not null,
    id           uuid        not null,
    on_day       date        not null check (on_day between date '1900-01-01' and date '2200-01-01'),
    -- Null when only the day is known.
    at_time      time(0),
    person_id    uuid        not null,
    planned_by   uuid        not null,
    planned_at   timestamptz not null,
    cancelled_at timestamptz,
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id),
    foreign key (clinic_id, planned_by) references person (clinic_id, id)
);

create index planned_visit_next on planned_visit (clinic_id, patient_id, on_day) where cancelled_at is null;

call lock_patient_rows('planned_visit');
