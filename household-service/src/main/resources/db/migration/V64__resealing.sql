-- One time over everything that is sealed, under a new key; see docs/decisions/0073.
create table resealing (
    id          uuid primary key,
    key         text not null,
    holding     integer not null default 0,
    place       text not null default '',
    done        bigint not null default 0,
    total       bigint not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
