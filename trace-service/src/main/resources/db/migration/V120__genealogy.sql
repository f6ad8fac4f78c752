-- Where things come from and where they went. See docs/decisions/0106. Times are microseconds since
-- 1970; a transformation stands between what went in and what came out as a node of its own.
create table edge (
    src      text    collate "C" not null,
    dst      text    collate "C" not null,
    bond     text    not null,
    since    bigint  not null,
    until    bigint  not null,
    amount   numeric,
    unit     text,
    event    bigint  not null,
    division text    collate "C" not null
);

create index edge_forward on edge (src, since);
create index edge_back on edge (dst, since);

-- What events say of a thing and what holds it; an empty child is everything in it.
create table kin_mark (
    parent   text    collate "C" not null,
    child    text    collate "C" not null,
    bond     text    not null,
    at       bigint  not null,
    turn     text    not null,
    amount   numeric,
    unit     text,
    event    bigint  not null,
    division text    collate "C" not null
);

create index kin_mark_by_pair on kin_mark (parent, child);

create policy scope on edge
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on kin_mark
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table edge enable row level security;
alter table kin_mark enable row level security;
