-- Who saw or changed what. Each entry carries the hash of the one before it in its chain: one chain for each patient, and
-- one for each clinic with what concerns no patient. No foreign key: an entry outlives what it is about.

create table audit_entry (
    clinic_id   uuid        not null,
    patient_id  uuid,
    chain       uuid        not null check (chain = coalesce(patient_id, clinic_id)),
    seq         bigint      not null check (seq > 0),
    recorded_at timestamptz not null,
    person_id   uuid,
    person_as   text,
    action      text        not null check (action in (
        'READ', 'LISTED', 'WROTE', 'EXPORTED', 'REFUSED', 'SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT')),
    what        text        not null check (what ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(what) <= 40),
    item        uuid,
    address     text        check (length(address) <= 60),
    session     text        check (session ~ '^[0-9a-f]{16}$'),
    previous    bytea       not null check (length(previous) = 32),
    hash        bytea       not null check (length(hash) = 32),
    primary key (clinic_id, chain, seq, recorded_at)
) partition by range (recorded_at);

create index audit_entry_by_time on audit_entry (clinic_id, recorded_at);
create index audit_entry_by_person on audit_entry (clinic_id, person_id, recorded_at);

-- The last entry of each chain. Locked, it lets one entry in at a time.
create table audit_head (
    clinic_id uuid   not null,
    chain     uuid   not null,
    seq       bigint not null,
    previous  bytea  not null,
    hash      bytea  not null,
    primary key (clinic_id, chain)
) with (fillfactor = 60);

-- A seal holds the heads that moved since the seal before it, and that seal's hash.
create table audit_seal (
    clinic_id uuid        not null,
    seal      integer     not null check (seal > 0),
    sealed_at timestamptz not null,
    heads     integer     not null check (heads > 0),
    previous  bytea       not null check (length(previous) = 32),
    hash      bytea       not null check (length(hash) = 32),
    primary key (clinic_id, seal)
);

create table audit_sealed_head (
    clinic_id uuid    not null,
    chain     uuid    not null,
    seal      integer not null,
    seq       bigint  not null,
    hash      bytea   not null,
    primary key (clinic_id, chain, seal),
    foreign key (clinic_id, seal) references audit_seal (clinic_id, seal) deferrable initially deferred
);

create index audit_sealed_head_by_seal on audit_sealed_head (clinic_id, seal, chain);

-- What a verification found, for who asks later.
create table audit_check (
    clinic_id  uuid        not null,
    id         uuid        not null,
    checked_at timestamptz not null,
    checked_by uuid        not null,
    chains     bigint      not null,
    entries    bigint      not null,
    seals      bigint      not null,
    flaws      bigint      not null,
    primary key (clinic_id, id)
);

create table audit_flaw (
    clinic_id uuid    not null,
    check_id  uuid    not null,
    number    integer not null,
    chain     uuid    not null,
    first_seq bigint  not null,
    last_seq  bigint  not null,
    kind      text    not null,
    primary key (clinic_id, check_id, number),
    foreign key (clinic_id, check_id) references audit_check (clinic_id, id)
);

call make_immutable('audit_entry');
call make_immutable('audit_seal');
call make_immutable('audit_sealed_head');
call make_immutable('audit_check');
call make_immutable('audit_flaw');
call lock_patient_rows('audit_entry');

do $$
begin
  for year in 2026 .. 2045 loop
    execute format(
      'create table audit_entry_%s partition of audit_entry for values from (%L) to (%L)',
      year, format('%s-01-01 00:00:00+00', year), format('%s-01-01 00:00:00+00', year + 1));
  end loop;
  create table audit_entry_beyond partition of audit_entry default;
end
$$;

-- The administrator reads the audit of the own clinic.
create policy of_the_administrator on audit_entry for select using (clinic_id = (select administered_clinic()));

do $$
declare
  part regclass;
  target text;
  runtime constant boolean := exists (select from pg_roles where rolname = 'app_rw');
begin
  for part in select inhrelid::regclass from pg_inherits where inhparent = 'audit_entry'::regclass loop
    call make_immutable(part);
    call lock_patient_rows(part);
    -- Nobody writes here but the functions below.
    if runtime then
      execute format('revoke insert on %s from app_rw', part);
    end if;
  end loop;
  foreach target in array array['audit_head', 'audit_seal', 'audit_sealed_head', 'audit_check', 'audit_flaw'] loop
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy of_the_software on %s using ((select in_system_context()))', target);
  end loop;
  if runtime then
    revoke insert on audit_entry, audit_seal, audit_sealed_head from app_rw;
    revoke insert, update, delete, truncate on audit_head from app_rw;
  end if;
end
$$;

create policy of_the_administrator on audit_seal for select using (clinic_id = (select administered_clinic()));
create policy of_the_administrator on audit_check using (clinic_id = (select administered_clinic()));
create policy of_the_administrator on audit_flaw using (clinic_id = (select administered_clinic()));

-- One column, so that no two rows read the same: its length in bytes, a colon and its text; a dash where there is none.
create function audit_part(value text) returns text
  language sql immutable parallel safe
  return case when value is null then '-' else octet_length(value) || ':' || value end;

create function audit_hash(
    previous bytea, clinic uuid, chain uuid, seq bigint, patient uuid, recorded_at timestamptz, person uuid,
    person_as text, action text, what text, item uuid, address text, session text) returns bytea
  language sql stable parallel safe
  return sha256(previous || convert_to(
    audit_part(clinic::text) || audit_part(chain::text) || audit_part(seq::text) || audit_part(patient::text)
    || audit_part((extract(epoch from recorded_at) * 1000000)::bigint::text) || audit_part(person::text)
    || audit_part(person_as) || audit_part(action) || audit_part(what) || audit_part(item::text)
    || audit_part(address) || audit_part(session), 'UTF8'));

-- Appends one entry for each element of the arrays, in the order of the chains, so that two who append to the same ones
-- wait for each other and never in a circle. A refusal is written into the record of the patient it kept closed, whom the
-- application does not learn: found by the patient's or the plan's id. A refused sign-in belongs to the clinic of this
-- installation.
create function append_audit(
    at timestamptz, clinics uuid[], patients uuid[], persons uuid[], actions text[], whats text[], items uuid[],
    from_address text, in_session text) returns void
  language plpgsql security definer
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
  beginning constant bytea := decode(repeat('00', 32), 'hex');
  touch record;
begin
  perform set_config('app.system', 'audit', true);
  for touch in
    select t.n, t.action, t.what, t.item, t.person, who.role as person_as, own.patient, own.clinic,
           coalesce(own.patient, own.clinic) as chain
    from unnest(clinics, patients, persons, actions, whats, items)
      with ordinality as t (clinic, patient, person, action, what, item, n)
    left join person who on who.id = t.person
    left join patient closed on t.action = 'REFUSED'
      and closed.id = coalesce(t.patient, (select p.patient_id from plan p where p.id = t.item), t.item)
    cross join lateral (
      select case when t.action = 'REFUSED' then closed.id else t.patient end as patient,
             coalesce(closed.clinic_id, t.clinic, who.clinic_id,
               (select c.id from clinic c order by c.opened_at limit 1),
               '00000000-0000-0000-0000-000000000000') as clinic) own
    order by chain, t.n
  loop
    with head as (
      insert into audit_head as h (clinic_id, chain, seq, previous, hash)
      values (touch.clinic, touch.chain, 1, beginning, audit_hash(
        beginning, touch.clinic, touch.chain, 1, touch.patient, at, touch.person, touch.person_as, touch.action,
        touch.what, touch.item, from_address, in_session))
      on conflict (clinic_id, chain) do update set seq = h.seq + 1, previous = h.hash, hash = audit_hash(
        h.hash, touch.clinic, touch.chain, h.seq + 1, touch.patient, at, touch.person, touch.person_as, touch.action,
        touch.what, touch.item, from_address, in_session)
      returning seq, previous, hash)
    insert into audit_entry (clinic_id, patient_id, chain, seq, recorded_at, person_id, person_as, action, what, item,
        address, session, previous, hash)
    select touch.clinic, touch.patient, touch.chain, head.seq, at, touch.person, touch.person_as, touch.action,
        touch.what, touch.item, from_address, in_session, head.previous, head.hash
    from head;
  end loop;
  perform set_config('app.system', before, true);
end
$$;

create function audit_seal_hash(
    previous bytea, clinic uuid, seal integer, sealed_at timestamptz, heads integer, head_list text) returns bytea
  language sql stable parallel safe
  return sha256(previous || convert_to(
    audit_part(clinic::text) || audit_part(seal::text)
    || audit_part((extract(epoch from sealed_at) * 1000000)::bigint::text) || audit_part(heads::text)
    || audit_part(head_list), 'UTF8'));

-- Seals each clinic's heads that moved since its last seal. While another instance seals, it does nothing.
create function seal_audit(at timestamptz) returns table (clinic uuid, seal integer, heads integer, hash bytea)
  language plpgsql security definer
  set search_path = pg_catalog, public
as $$
declare
  before constant text := coalesce(current_setting('app.system', true), '');
  beginning constant bytea := decode(repeat('00', 32), 'hex');
  moved record;
  last record;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('audit seal', 6)) then
    return;
  end if;
  perform set_config('app.system', 'audit', true);
  for moved in
    select h.clinic_id, array_agg(h.chain order by h.chain) as chains, array_agg(h.seq order by h.chain) as seqs,
           array_agg(h.hash order by h.chain) as hashes, count(*)::integer as heads,
           string_agg(audit_part(h.chain::text) || audit_part(h.seq::text) || audit_part(encode(h.hash, 'hex')), ''
             order by h.chain) as head_list
    from audit_head h
    left join lateral (
      select s.seq from audit_sealed_head s
      where s.clinic_id = h.clinic_id and s.chain = h.chain order by s.seal desc limit 1) sealed on true
    where h.seq is distinct from sealed.seq
    group by h.clinic_id
  loop
    select s.seal, s.hash into last from audit_seal s
    where s.clinic_id = moved.clinic_id order by s.seal desc limit 1;
    clinic := moved.clinic_id;
    -- Also the heads of a seal that somebody removed keep their number.
    seal := 1 + greatest(last.seal, (
      select max(s.seal) from audit_sealed_head s where s.clinic_id = moved.clinic_id), 0);
    heads := moved.heads;
    hash := audit_seal_hash(
      coalesce(last.hash, beginning), clinic, seal, at, heads, moved.head_list);
    insert into audit_seal values (clinic, seal, at, heads, coalesce(last.hash, beginning), hash);
    insert into audit_sealed_head (clinic_id, chain, seal, seq, hash)
    select moved.clinic_id, h.chain, seal_audit.seal, h.seq, h.hash
    from unnest(moved.chains, moved.seqs, moved.hashes) as h (chain, seq, hash);
    return next;
  end loop;
  perform set_config('app.system', before, true);
end
$$;
