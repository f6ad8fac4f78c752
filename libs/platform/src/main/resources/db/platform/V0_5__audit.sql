-- Who read, changed or learned which household, when and what for. Written in the transaction that
-- did it, and never again; see docs/decisions/0072. The transaction comes before the entry, so that
-- those of ended transactions are a stretch of the index: the sealer relies on it.
create table audit_entry (
    entry        bigint      generated always as identity primary key,
    transaction  xid8        not null default pg_current_xact_id(),
    at           timestamptz not null default now(),
    subject      text        not null,
    roles        text        not null,
    duty         text        not null,
    operation    text        not null,
    act          text        not null,
    purpose      text        not null,
    stated       boolean     not null,
    token        text,
    trace        text,
    emergency    uuid,
    household_id uuid        not null,
    division     text collate "C" not null,
    version      bigint
);

create index audit_entry_ended on audit_entry (transaction, entry);
create index audit_entry_household on audit_entry (household_id, entry);

-- Each holds the hash of an entry and of the seal before it.
create table audit_seal (
    sequence    bigint primary key,
    transaction xid8   not null,
    entry       bigint not null unique,
    hash        bytea  not null
);

-- Whoever acts leaves an entry, wherever the household lies; only who is on duty there reads it.
create policy acted on audit_entry for insert with check (true);
create policy scope on audit_entry for select
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table audit_entry enable row level security;
