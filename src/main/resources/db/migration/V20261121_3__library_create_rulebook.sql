-- A rulebook as it was shipped, byte for byte. A plan names the digest; the digest is that of the bytes.

create table rulebook (
  digest    text        not null primary key check (digest ~ '^[0-9a-f]{64}$'),
  slug      text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version   integer     not null check (version > 0),
  bytes     bytea       not null,
  stored_at timestamptz not null default now(),
  unique (slug, version),
  check (digest = encode(sha256(bytes), 'hex'))
);

call make_immutable('rulebook');
