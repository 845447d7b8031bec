-- What each patient needs of whom, today: a projection of plans, reports, alerts and visits. Operational: it holds nothing
-- that could not be computed again.

create table caseload_row (
    clinic_id       uuid     not null,
    patient_id      uuid     not null,
    -- How often something was written about the patient, and how often when the rest was computed.
    touched         bigint   not null default 0,
    computed        bigint   not null default -1,
    stale           boolean  not null generated always as (touched <> computed) stored,
    -- Of the details. Another release may write them in another way.
    format          smallint not null default 0,
    as_of           date,
    plan_id         uuid,
    standing        text     check (standing in ('CALL_CLINIC', 'CLOSED', 'BEFORE_SURGERY', 'UNCONFIRMED', 'ACTIVE')),
    day             integer,
    phase           text     check (phase in ('WEEKS_0_2', 'WEEKS_2_6', 'WEEKS_6_12', 'MONTHS_3_6', 'MONTHS_6_PLUS')),
    stage           text     check (stage in ('WEEKS_0_2', 'WEEKS_2_6', 'WEEKS_6_12', 'MONTHS_3_6', 'MONTHS_6_PLUS')),
    visit_today     boolean  not null default false,
    -- The place of the first need in each role's order, and how long it has waited.
    for_therapist   smallint not null default 99,
    for_surgeon     smallint not null default 99,
    for_delegate    smallint not null default 99,
    therapist_since timestamptz,
    surgeon_since   timestamptz,
    delegate_since  timestamptz,
    details         jsonb,
    primary key (clinic_id, patient_id),
    foreign key (clinic_id, patient_id) references patient (clinic_id, id),
    foreign key (clinic_id, patient_id, plan_id) references plan (clinic_id, patient_id, id),
    check (as_of is null or details is not null)
);

-- For the list of one clinician: all that it is filtered, ordered and counted by, without the details.
create index caseload_row_by_need on caseload_row (clinic_id, patient_id)
    include (stale, format, as_of, phase, day, visit_today, for_therapist, for_surgeon, for_delegate);
-- For the round that keeps them fresh.
create index caseload_row_late on caseload_row (clinic_id, as_of);

call lock_patient_rows('caseload_row');

create or replace function in_system_context() returns boolean
  language sql stable parallel safe
  return coalesce(current_setting('app.system', true), '')
    in ('lock', 'sign-in', 'audit', 'migration', 'alert', 'caseload');

-- Something was written about these patients. It looks behind the lock: who registers a patient, or changes a team, does
-- not see the row that becomes stale by it.
create function touch_caseload(clinics uuid[], patients uuid[]) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
begin
  perform set_config('app.system', 'lock', true);
  insert into caseload_row as r (clinic_id, patient_id, touched)
  select p.clinic_id, p.id, 1
  from unnest(clinics, patients) as t (clinic_id, id)
  join patient p on p.clinic_id = t.clinic_id and p.id = t.id
  order by p.clinic_id, p.id
  on conflict (clinic_id, patient_id) do update set touched = r.touched + 1;
  perform set_config('app.system', before, true);
end
$$;
