-- What other rooms may read of people beside what they keep themselves: a patient's name, and the names behind ids.

create view patient_name (clinic_id, id, name, born) as
select clinic_id, id, name, born from patient;

create view person_name (clinic_id, id, name, role, active) as
select clinic_id, id, name, role, active from person;

-- And of the library: which rulebooks a clinic has approved, by the latest word of its surgeons and of its therapists.
create view approved_rulebook (clinic_id, digest) as
with latest as (
  select distinct on (clinic_id, digest, role) clinic_id, digest, role, kind, person_id
  from rulebook_approval
  order by clinic_id, digest, role, seq desc)
select surgeon.clinic_id, surgeon.digest
from latest surgeon
join latest therapist on therapist.clinic_id = surgeon.clinic_id and therapist.digest = surgeon.digest
where surgeon.role = 'SURGEON' and surgeon.kind = 'APPROVED'
  and therapist.role = 'THERAPIST' and therapist.kind = 'APPROVED'
  and surgeon.person_id <> therapist.person_id;
