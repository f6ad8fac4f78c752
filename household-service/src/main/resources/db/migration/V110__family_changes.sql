-- What has happened in a family, as each household that it happened in remembers it: nothing but ids,
-- codes, counts. What the files were stands in the versions that the rows name.
create table family_record (
    id              uuid primary key,
    household_id    uuid not null references household on delete cascade,
    change          uuid not null,
    kind            text not null,
    reason          text,
    happened        date not null,
    members         uuid[] not null,
    other           uuid,
    version_before  bigint,
    division_before text collate "C" not null,
    size_before     integer not null,
    version_after   bigint not null,
    division_after  text collate "C" not null,
    size_after      integer not null,
    decided_at      timestamptz not null,
    decided_by      text not null,
    undone_at       timestamptz,
    undone_by       text,
    unique (household_id, change)
);

create policy scope on family_record using (exists (select from household where id = household_id));
alter table family_record enable row level security;
