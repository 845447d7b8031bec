-- Which surgeons and therapists of a clinic approved a rulebook, and who withdrew. What counts is the latest of each role.

create table rulebook_approval (
    clinic_id  uuid        not null,
    digest     text        not null references rulebook (digest),
    seq        integer     not null check (seq > 0),
    submission uuid        not null,
    kind       text        not null check (kind in ('APPROVED', 'WITHDRAWN')),
    person_id  uuid        not null,
    role       text        not null check (role in ('SURGEON', 'THERAPIST')),
    at         timestamptz not null,
    words      text        not null check (length(words) between 1 and 500),
    primary key (clinic_id, digest, seq),
    unique (clinic_id, submission),
    foreign key (clinic_id, person_id) references person (clinic_id, id)
);

call make_immutable('rulebook_approval');

create function context_clinic() returns uuid
  language sql stable
  return (select clinic_id from person where id = context_person() and active);

create function context_role() returns text
  language sql stable
  return (select role from person where id = context_person() and active);

-- Everybody of the clinic may know what it approved; each approves in the own name and role.
alter table rulebook_approval enable row level security;
alter table rulebook_approval force row level security;
create policy of_the_clinic on rulebook_approval
  using ((select in_system_context()) or clinic_id = (select context_clinic()))
  with check (clinic_id = (select context_clinic()) and person_id = (select context_person())
    and role = (select context_role()));
