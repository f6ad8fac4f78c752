-- What rests sealed is sealed anew when the keys turn. See docs/decisions/0154.
create table keyring_proof (
    sealed text not null
);

create table resealing (
    id          uuid primary key,
    key         text not null,
    holding     text not null default '',
    place       text not null default '',
    done        bigint not null default 0,
    total       bigint not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);
