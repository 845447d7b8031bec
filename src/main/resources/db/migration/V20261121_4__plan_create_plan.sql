-- What was prescribed, what was reported, and what a patient was shown.

-- The head of each plan's chain of facts, pinned to its rulebook. Locked, it lets one fact in at a time.
create table plan (
    clinic_id       uuid        not null,
    patient_id      uuid        not null,
    id              uuid        not null,
    rulebook_digest text        not null references rulebook (digest),
    created_at      timestamptz not null,
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

create index plan_by_id on plan (id);

-- A plan is its facts.
create table plan_fact (
    clinic_id    uuid        not null,
    patient_id   uuid        not null,
    plan_id      uuid        not null,
    seq          integer     not null check (seq > 0),
    kind         text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    kind_version integer     not null check (kind_version > 0),
    author       uuid        not null,
    author_as    text        not null
        check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST', 'PATIENT', 'CAREGIVER', 'ADMINISTRATOR', 'SOFTWARE')),
    recorded_at  timestamptz not null,
    effective_on date        not null check (effective_on between date '1900-01-01' and date '2200-01-01'),
    reason       text        not null check (length(reason) <= 500),
    payload      jsonb       not null check (jsonb_typeof(payload) = 'object'),
    submission   uuid        not null,
    primary key (clinic_id, patient_id, plan_id, seq),
    unique (clinic_id, patient_id, plan_id, submission),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id)
);

-- A report of one day. Its id was made by who sent it, so that a second sending finds the first.
create table check_in (
    clinic_id    uuid        not null,
    patient_id   uuid        not null,
    id           uuid        not null,
    corrects     uuid,
    on_day       date        not null check (on_day between date '1900-01-01' and date '2200-01-01'),
    recorded_at  timestamptz not null,
    author       uuid        not null,
    author_as    text        not null
        check (author_as in ('SURGEON', 'DELEGATE', 'THERAPIST', 'PATIENT', 'CAREGIVER', 'ADMINISTRATOR', 'SOFTWARE')),
    back_pain    smallint    not null check (back_pain between 0 and 10),
    leg_pain     smallint    not null check (leg_pain between 0 and 10),
    danger_signs text[]      not null check (array_position(danger_signs, null) is null),
    primary key (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, patient_id, corrects) references check_in (clinic_id, patient_id, id)
);

-- A day in words, as canonical JSON (RFC 8785) without identity, once per digest (SHA-256).
create table day_snapshot (
    clinic_id  uuid     not null,
    patient_id uuid     not null,
    digest     bytea    not null check (digest = sha256(bytes)),
    format     smallint not null check (format > 0),
    bytes      bytea    not null,
    primary key (clinic_id, patient_id, digest),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id)
);

-- Each time a patient was shown a day. Partitioned by year; a row beyond the last year still finds a place.
create table day_shown (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    shown_at   timestamptz not null,
    id         uuid        not null,
    plan_id    uuid        not null,
    day        date        not null check (day between date '1900-01-01' and date '2200-01-01'),
    digest     bytea       not null,
    viewer     uuid        not null,
    primary key (clinic_id, patient_id, shown_at, id),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id),
    foreign key (clinic_id, patient_id, digest) references day_snapshot (clinic_id, patient_id, digest)
) partition by range (shown_at);

create index day_shown_by_day on day_shown (clinic_id, patient_id, plan_id, day);

call make_immutable('plan');
call make_immutable('plan_fact');
call make_immutable('check_in');
call make_immutable('day_snapshot');
call make_immutable('day_shown');

do $$
begin
  -- PostgreSQL asks for this right before it lets a row be locked; the trigger refuses what else it would allow.
  if exists (select from pg_roles where rolname = 'app_rw') then
    grant update (created_at) on plan to app_rw;
  end if;
  for year in 2026 .. 2045 loop
    execute format(
      'create table day_shown_%s partition of day_shown for values from (%L) to (%L)',
      year, format('%s-01-01 00:00:00+00', year), format('%s-01-01 00:00:00+00', year + 1));
    execute format('call make_immutable(%L)', format('day_shown_%s', year));
  end loop;
  create table day_shown_beyond partition of day_shown default;
  call make_immutable('day_shown_beyond');
end
$$;
