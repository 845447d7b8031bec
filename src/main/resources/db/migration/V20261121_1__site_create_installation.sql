-- The role that migrates owns every table. Where a role app_rw exists, it reads and writes rows and cannot change tables;
-- where it does not, one role does both.

do $$
begin
  if exists (select from pg_roles where rolname = 'app_rw') then
    grant usage on schema public to app_rw;
    alter default privileges in schema public grant select, insert, update, delete on tables to app_rw;
    alter default privileges in schema public grant usage, select on sequences to app_rw;
  end if;
end
$$;

-- What was written stays: a correction is a new row.

create function refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% refused: rows of % are never changed, a correction is a new row', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- Refuses update, delete and truncate on a table, whoever asks. Rows of a partition are guarded by its parent's trigger;
-- truncating it is not, so call this for each partition too.

create procedure make_immutable(target regclass)
  language plpgsql as $$
begin
  if not (select relispartition from pg_class where oid = target) then
    execute format(
      'create trigger rows_stay before update or delete on %s for each row execute function refuse_change()', target);
  end if;
  execute format(
    'create trigger table_stays before truncate on %s for each statement execute function refuse_change()', target);
  if exists (select from pg_roles where rolname = 'app_rw') then
    execute format('revoke update, delete, truncate on %s from app_rw', target);
  end if;
end
$$;

-- One row: what this installation is for.

create table installation (
  singleton  boolean     not null default true primary key check (singleton),
  kind       text        not null check (kind in ('DEMO', 'EVALUATION', 'PRODUCTION')),
  created_at timestamptz not null default now()
);

call make_immutable('installation');

-- One row: how many days the demo's today is ahead of the real one. It is only ever raised.

create table demo_day (
  singleton  boolean not null default true primary key check (singleton),
  days_ahead integer not null check (days_ahead between 0 and 4000)
);

insert into demo_day (days_ahead) values (0);

create trigger day_only_rises before update on demo_day
  for each row when (new.days_ahead < old.days_ahead) execute function refuse_change();

-- Spring Session 4.1 (its own schema-postgresql.sql).

create table spring_session (
  primary_id            char(36) not null,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval int      not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100),
  constraint spring_session_pk primary key (primary_id)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36)     not null,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references spring_session (primary_id) on delete cascade
);
