-- What the sums were folded with: lines and layout. One generation is shown; a newer one is shown
-- as soon as it has folded as many changes.
create table generation (
    id       integer     primary key,
    is_shown boolean     not null,
    since    timestamptz not null default now()
);

create unique index generation_shown on generation (is_shown) where is_shown;

-- The sums of a division over all its households. Divisions of one level stand together, so that
-- the children of a division are one range.
create table division_sums (
    generation integer     not null,
    level      smallint    not null,
    division   text collate "C" not null,
    folds      bigint      not null,
    sums       bytea       not null,
    changed_at timestamptz not null default now(),
    primary key (generation, level, division)
);

-- The same by kind of household.
create table cell_sums (
    generation integer  not null,
    level      smallint not null,
    division   text collate "C" not null,
    label      text collate "C" not null,
    status     text collate "C" not null,
    attribute  text collate "C" not null,
    cause      text collate "C" not null,
    folds      bigint   not null,
    sums       bytea    not null,
    primary key (generation, level, division, label, status, attribute, cause)
);

-- How far statistics-sums has been read: with the sums, so that a restored backup reads on from
-- where it was.
create table sums_position (
    generation integer not null,
    partition  integer not null,
    next       bigint  not null,
    primary key (generation, partition)
);
