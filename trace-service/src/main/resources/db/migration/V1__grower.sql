-- Every household heard of. One without an orchard is no grower; its version keeps older facts out.
create table grower (
    household_id uuid    primary key,
    version      bigint  not null,
    division     text    collate "C" not null,
    number       text    not null,
    size         integer not null,
    orchard_mu   numeric not null,
    cooperative  boolean not null
);

create index grower_by_division on grower (division, household_id) where orchard_mu > 0;
