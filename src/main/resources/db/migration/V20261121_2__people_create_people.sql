-- Who is who. These tables are operational: a name is corrected, a person leaves, a link is used up.

create table clinic (
    id               uuid        not null primary key,
    name             text        not null check (length(name) between 1 and 100),
    country          text        not null check (country ~ '^[A-Z]{2}$'),
    zone             text        not null check (length(zone) between 1 and 50),
    emergency_number text        not null check (length(emergency_number) between 1 and 30),
    nurse_phone      text        not null check (length(nurse_phone) between 1 and 30),
    office_phone     text        not null check (length(office_phone) between 1 and 30),
    office_hours     text        not null check (length(office_hours) between 1 and 100),
    opened_at        timestamptz not null
);

create table person (
    clinic_id     uuid        not null references clinic (id),
    id            uuid        not null,
    role          text        not null
        check (role in ('SURGEON', 'DELEGATE', 'THERAPIST', 'PATIENT', 'CAREGIVER', 'ADMINISTRATOR')),
    name          text        not null check (length(name) between 1 and 100),
    sign_in_name  text        not null check (sign_in_name ~ '^[a-z0-9][a-z0-9._@+-]{1,62}$'),
    password_hash text,
    active        boolean     not null,
    invited_at    timestamptz not null,
    primary key (clinic_id, id),
    unique (id),
    unique (sign_in_name)
);

create table patient (
    clinic_id     uuid        not null references clinic (id),
    id            uuid        not null,
    name          text        not null check (length(name) between 1 and 100),
    born          date        not null check (born >= date '1890-01-01'),
    person_id     uuid,
    registered_at timestamptz not null,
    primary key (clinic_id, id),
    unique (id),
    unique (clinic_id, person_id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create table care_team_member (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    person_id  uuid        not null,
    added_by   uuid        not null,
    added_at   timestamptz not null,
    primary key (clinic_id, patient_id, person_id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create index care_team_member_by_person on care_team_member (person_id, patient_id);
create index patient_by_person on patient (person_id);

-- A link without a person opens the clinic and makes its first administrator.
create table setup_link (
    token_hash bytea       not null primary key check (length(token_hash) = 32),
    clinic_id  uuid,
    person_id  uuid,
    issued_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz,
    check ((clinic_id is null) = (person_id is null)),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create index setup_link_by_person on setup_link (person_id);

-- One row for a sign-in name tried from one address; both are kept only as a digest.
create table sign_in_throttle (
    key_hash      bytea       not null primary key check (length(key_hash) = 32),
    attempts      integer     not null check (attempts > 0),
    last_tried_at timestamptz not null,
    blocked_until timestamptz not null
);

create index sign_in_throttle_by_age on sign_in_throttle (last_tried_at);

-- Who may see which patient: the person's own record, or a clinician who is in the care team. Everybody else: no row.
create view visible_patient (viewer_id, patient_id, clinic_id) as
select own.person_id, own.id, own.clinic_id
from patient own
join person viewer on viewer.clinic_id = own.clinic_id and viewer.id = own.person_id
where viewer.active and viewer.role = 'PATIENT'
union all
select member.person_id, member.patient_id, member.clinic_id
from care_team_member member
join person viewer on viewer.clinic_id = member.clinic_id and viewer.id = member.person_id
where viewer.active and viewer.role in ('SURGEON', 'DELEGATE', 'THERAPIST');
