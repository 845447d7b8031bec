-- What happened. A check-in asks once a week for more, and holds what the patient wants to say; an entry is corrected once,
-- and then its correction is.
alter table check_in
    add column sleep      smallint check (sleep between 0 and 10),
    add column confidence smallint check (confidence between 0 and 10),
    add column hardest    text not null default '' check (length(hardest) <= 1000),
    add column note       text not null default '' check (length(note) <= 1000),
    add constraint check_in_corrects_another check (corrects <> id);

create unique index check_in_corrected_once on check_in (clinic_id, patient_id, corrects);
create index check_in_by_day on check_in (clinic_id, patient_id, on_day);

-- What was done of one exercise, or of the walk, on one day. NOT_DONE takes back what was noted by mistake.
create table session_log (
    clinic_id   uuid        not null,
    patient_id  uuid        not null,
    id          uuid        not null,
    plan_id     uuid        not null,
    corrects    uuid        check (corrects <> id),
    on_day      date        not null check (on_day between date '1900-01-01' and date '2200-01-01'),
    recorded_at timestamptz not null,
    author      uuid        not null,
    author_as   text        not null
        check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST', 'PATIENT', 'CAREGIVER', 'ADMINISTRATOR', 'SOFTWARE')),
    exercise    text        not null check (length(exercise) between 1 and 60),
    outcome     text        not null check (outcome in ('DONE', 'PARTLY', 'SKIPPED', 'NOT_DONE')),
    times       smallint    not null check (times between 0 and 24),
    minutes     smallint    not null check (minutes between 0 and 600),
    pain        smallint    check (pain between 0 and 10),
    effort      text        not null check (effort in ('RIGHT', 'TOO_EASY', 'TOO_HARD', 'NOT_SAID')),
    note        text        not null check (length(note) <= 500),
    offered     boolean     not null,
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, corrects) references session_log (clinic_id, patient_id, id)
);

create unique index session_log_corrected_once on session_log (clinic_id, patient_id, corrects);
create index session_log_by_day on session_log (clinic_id, patient_id, on_day);

call make_immutable('session_log');
call lock_patient_rows('session_log');
