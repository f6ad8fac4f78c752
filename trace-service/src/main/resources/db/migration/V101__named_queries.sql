-- Queries that somebody gave a name.
create table epcis_query (
    name       text        collate "C" primary key,
    division   text        collate "C" not null,
    created_at timestamptz not null,
    query      text        not null
);

create index epcis_query_by_division on epcis_query (division, name);

create policy scope on epcis_query
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table epcis_query enable row level security;
