-- Letters and known devices. Both are operational: a letter is asked for, sent and forgotten, and a device is remembered
-- until it is not seen for half a year.

alter table person add column email text check (length(email) <= 254 and email ~ '^[^@\s]+@[^@\s]+$');

create index person_by_email on person (lower(email)) where email is not null;

-- A letter holds no link and no words: both are made when it is sent.
create table letter (
    id          uuid        not null primary key,
    clinic_id   uuid        not null,
    person_id   uuid        not null,
    kind        text        not null check (kind in ('INVITATION', 'RESET')),
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    attempts    integer     not null default 0,
    sent_at     timestamptz,
    given_up_at timestamptz,
    check (sent_at is null or given_up_at is null),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

create index letter_waiting on letter (due_at) where sent_at is null and given_up_at is null;
create index letter_by_person on letter (person_id, asked_at);

-- A browser on which somebody signed in, or the address of it: a digest of the sign-in name and of the word in the
-- browser's cookie, or of the address.
create table known_device (
    key_hash     bytea       not null primary key check (length(key_hash) = 32),
    person_id    uuid        not null references person (id),
    last_used_at timestamptz not null
);

create index known_device_by_person on known_device (person_id);
create index known_device_by_age on known_device (last_used_at);
