-- What a clinician changed about a plan and has not signed yet. Operational: losing it loses an intention, and nothing that
-- holds. Nobody but its author sees it.

create table plan_draft (
    clinic_id  uuid        not null,
    patient_id uuid        not null,
    plan_id    uuid        not null,
    author     uuid        not null,
    -- Under this id it is signed, once.
    id         uuid        not null,
    -- Counts its changes, so that a page shows whether it shows the last one.
    revision   integer     not null check (revision > 0),
    -- The last fact that its author had seen.
    seen       integer     not null check (seen >= 0),
    updated_at timestamptz not null,
    primary key (clinic_id, patient_id, plan_id, author),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id),
    foreign key (clinic_id, author) references person (clinic_id, id)
);

create table plan_draft_line (
    clinic_id    uuid    not null,
    patient_id   uuid    not null,
    plan_id      uuid    not null,
    author       uuid    not null,
    id           uuid    not null,
    place        integer not null check (place > 0),
    kind         text    not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    kind_version integer not null check (kind_version > 0),
    payload      jsonb   not null check (jsonb_typeof(payload) = 'object'),
    primary key (clinic_id, patient_id, plan_id, author, id),
    unique (clinic_id, patient_id, plan_id, author, place),
    foreign key (clinic_id, patient_id, plan_id, author)
        references plan_draft (clinic_id, patient_id, plan_id, author) on delete cascade
);

alter table plan_draft enable row level security;
alter table plan_draft force row level security;
create policy of_its_author on plan_draft
  using ((select in_system_context())
    or author = (select context_person()) and patient_id in (select context_patients()));

alter table plan_draft_line enable row level security;
alter table plan_draft_line force row level security;
create policy of_its_author on plan_draft_line
  using ((select in_system_context())
    or author = (select context_person()) and patient_id in (select context_patients()));

-- A programme that a clinician keeps to begin others with. It names no patient. Operational: it is renamed and thrown away.
create table programme_template (
    clinic_id     uuid        not null,
    owner         uuid        not null,
    id            uuid        not null,
    name          text        not null check (length(name) between 1 and 80),
    -- The protocol it is meant for; null for any.
    procedure     text        check (length(procedure) between 1 and 100),
    lines_version integer     not null check (lines_version > 0),
    lines         jsonb       not null check (jsonb_typeof(lines) = 'array'),
    updated_at    timestamptz not null,
    primary key (clinic_id, owner, id),
    foreign key (clinic_id, owner) references person (clinic_id, id)
);

create unique index programme_template_by_name on programme_template (clinic_id, owner, lower(name));

alter table programme_template enable row level security;
alter table programme_template force row level security;
create policy of_its_owner on programme_template
  using ((select in_system_context()) or owner = (select context_person()));
