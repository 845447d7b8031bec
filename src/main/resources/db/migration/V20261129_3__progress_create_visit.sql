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

-- What was found and agreed at a visit. A correction is a row of its own with all of its measurements; what it says counts
-- from when the first of its chain was recorded.
create table visit (
    clinic_id   uuid        not null,
    patient_id  uuid        not null,
    id          uuid        not null,
    plan_id     uuid        not null,
    corrects    uuid        check (corrects <> id),
    on_day      date        not null check (on_day between date '1900-01-01' and date '2200-01-01'),
    recorded_at timestamptz not null,
    counts_from timestamptz not null,
    author      uuid        not null,
    author_as   text        not null check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST')),
    note        text        not null check (length(note) <= 4000),
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, corrects) references visit (clinic_id, patient_id, id)
);

create unique index visit_corrected_once on visit (clinic_id, patient_id, corrects);
create index visit_by_day on visit (clinic_id, patient_id, on_day);

-- What was not measured has no row; what the patient tried and could not has one without a value.
create table measurement (
    clinic_id  uuid         not null,
    patient_id uuid         not null,
    id         uuid         not null,
    visit_id   uuid         not null,
    measure    text         not null check (length(measure) between 1 and 60),
    side       text         check (side in ('LEFT', 'RIGHT')),
    -- In the patient's own words; empty where a measure has no activities.
    activity   text         not null check (length(activity) <= 200),
    value      numeric(7,2) check (value >= 0),
    primary key (clinic_id, patient_id, id),
    unique nulls not distinct (clinic_id, patient_id, visit_id, measure, side, activity),
    foreign key (clinic_id, patient_id, visit_id) references visit (clinic_id, patient_id, id)
);

-- A goal is its entries; the last one says how it stands.
create table goal_entry (
    clinic_id   uuid        not null,
    patient_id  uuid        not null,
    id          uuid        not null,
    goal_id     uuid        not null,
    visit_id    uuid        not null,
    term        text        not null check (term in ('SHORT', 'LONG')),
    body        text        not null check (length(body) between 1 and 500),
    target_day  date        check (target_day between date '1900-01-01' and date '2200-01-01'),
    state       text        not null check (state in ('OPEN', 'REACHED', 'LEFT')),
    recorded_at timestamptz not null,
    author      uuid        not null,
    author_as   text        not null check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST')),
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, visit_id) references visit (clinic_id, patient_id, id)
);

create index goal_entry_by_goal on goal_entry (clinic_id, patient_id, goal_id, recorded_at);

-- How somebody goes back to work or sport, a sentence a day. A newer one of the same kind takes its place.
create table work_plan_entry (
    clinic_id   uuid        not null,
    patient_id  uuid        not null,
    id          uuid        not null,
    visit_id    uuid        not null,
    kind        text        not null check (kind in ('DESK', 'MANUAL', 'SPORT')),
    step_days   date[]      not null check (array_position(step_days, null) is null),
    steps       text[]      not null check (array_position(steps, null) is null),
    recorded_at timestamptz not null,
    author      uuid        not null,
    author_as   text        not null check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST')),
    primary key (clinic_id, patient_id, id),
    check (cardinality(steps) between 1 and 10 and cardinality(step_days) = cardinality(steps)),
    foreign key (clinic_id, patient_id, visit_id) references visit (clinic_id, patient_id, id)
);

create index work_plan_entry_by_kind on work_plan_entry (clinic_id, patient_id, kind, recorded_at);

call make_immutable('visit');
call make_immutable('measurement');
call make_immutable('goal_entry');
call make_immutable('work_plan_entry');
call lock_patient_rows('visit');
call lock_patient_rows('measurement');
call lock_patient_rows('goal_entry');
call lock_patient_rows('work_plan_entry');
