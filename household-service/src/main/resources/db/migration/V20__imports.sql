-- A file on its way into the register. What is received lies in the database until it is committed,
-- so that any replica can go on with it.
create table import (
    id         uuid primary key,
    division   text collate "C" not null,
    maker      text not null,
    format     text not null,
    digest     text not null,
    bytes      bigint not null,
    state      text not null,
    failure    text,
    place      text,
    attempts   integer not null default 0,
    done       bigint not null default 0,
    total      bigint not null default 0,
    rows       bigint not null default 0,
    households bigint not null default 0,
    preview    jsonb,
    made_at    timestamptz not null,
    changed_at timestamptz not null
);

create index import_on_duty on import (made_at) where state in ('received', 'checking', 'committing');

create table import_body (
    import_id uuid not null references import on delete cascade,
    part      integer not null,
    bytes     bytea not null,
    primary key (import_id, part)
);

alter table import_body alter column bytes set storage external;

-- Checked households, some hundred a row, packed; and what became of them when they were committed.
create table import_chunk (
    import_id  uuid not null references import on delete cascade,
    chunk      integer not null,
    content    bytea not null,
    households integer not null,
    committed  boolean not null default false,
    entered    integer not null default 0,
    changed    integer not null default 0,
    unchanged  integer not null default 0,
    refused    integer not null default 0,
    primary key (import_id, chunk)
);

alter table import_chunk alter column content set storage external;

create table import_refusal (
    import_id uuid not null references import on delete cascade,
    row       integer not null,
    item      text not null,
    rule      text not null,
    value     text not null,
    english   text not null,
    chinese   text not null
);

create index import_refusal_row on import_refusal (import_id, row);
