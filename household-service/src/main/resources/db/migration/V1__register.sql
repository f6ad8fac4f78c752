create table division (
    code    text collate "C" primary key,
    name    text not null,
    level   text not null,
    parent  text collate "C" references division,
    version bigint not null default 0
);

create index division_parent on division (parent);

-- The file is the household; the other columns are what lists and searches need of it.
create table household (
    id             uuid primary key,
    number         text collate "C" not null,
    division       text collate "C" not null,
    group_name     text,
    head_name      text collate "C" not null,
    phone          text collate "C",
    label          text not null,
    status         text not null,
    attribute      text not null,
    main_cause     text not null,
    size           integer not null,
    labourers      integer not null,
    per_capita_fen bigint,
    version        bigint not null,
    changed_at     timestamptz not null,
    changed_by     text not null,
    reason         text not null,
    file           jsonb not null
);

create unique index household_number on household (number);
create index household_place on household (division, number);
create index household_phone on household (phone) where phone is not null;

-- The members again, to be found by name, id number and phone: an index, and the wall of uniqueness.
create table person (
    id           uuid primary key,
    household_id uuid not null references household,
    division     text collate "C" not null,
    name         text collate "C" not null,
    id_number    text collate "C",
    phone        text collate "C",
    relation     text not null,
    birth_date   date not null
);

create index person_household on person (household_id);
create unique index person_head on person (household_id) where relation = 'head';
create unique index person_id_number on person (left(id_number, 18)) where id_number is not null;
create index person_name on person (name, division);
create index person_phone on person (phone) where phone is not null;

-- Versions that have been superseded; the current one is the household's own row.
create table household_version (
    household_id uuid not null references household,
    version      bigint not null,
    valid_from   timestamptz not null,
    valid_until  timestamptz not null,
    changed_by   text not null,
    reason       text not null,
    file         jsonb not null,
    primary key (household_id, version)
);
