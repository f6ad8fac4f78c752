-- Every household heard of. One without a reason is no candidate; its version keeps older facts out.
create table candidate (
    household_id uuid    primary key,
    version      bigint  not null,
    division     text    collate "C" not null,
    number       text    not null,
    size         integer not null,
    reasons      text[]  not null,
    agrees       boolean not null,
    difficulty   text
);

create index candidate_by_division on candidate (division, household_id) where reasons <> '{}';
