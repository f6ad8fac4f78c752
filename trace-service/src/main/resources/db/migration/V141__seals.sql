-- Each event's place in the chain, in the order of recording, and each closed day's root: hashes,
-- which everybody may know. See docs/decisions/0113.
create table epcis_seal (
    seq   bigint primary key,
    day   date   not null,
    leaf  bytea  not null,
    chain bytea  not null
);

create index epcis_seal_by_day on epcis_seal (day, seq);

-- A thousand and twenty-four events of a day, so that a proof need not read all of it.
create table epcis_block (
    day    date    not null,
    number integer not null,
    first  bigint  not null,
    root   bytea   not null,
    primary key (day, number)
);

create table epcis_day (
    day       date        primary key,
    events    bigint      not null,
    root      bytea       not null,
    chain     bytea       not null,
    closed_at timestamptz not null
);

-- What is sealed stays sealed.
create function seals_stay() returns trigger language plpgsql as $$
begin
    raise exception 'what is sealed stays sealed';
end $$;

create trigger seals_stay before update or delete or truncate on epcis_seal
    for each statement execute function seals_stay();
create trigger seals_stay before update or delete or truncate on epcis_block
    for each statement execute function seals_stay();
create trigger seals_stay before update or delete or truncate on epcis_day
    for each statement execute function seals_stay();
