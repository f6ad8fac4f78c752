-- Numbers that nobody issued: anybody can make them up. So many a day, area and product have a warning of their own; a warning
-- with `scans` stands for all beyond. See docs/decisions/0152.
alter table scan_warning add column scans bigint;

drop index scan_warning_open;
create unique index scan_warning_open on scan_warning (thing, kind) where closed_at is null and scans is null;
create unique index scan_warning_of_many on scan_warning (division, thing) where closed_at is null and scans is not null;

-- How many there were, of today and yesterday.
create table scan_stray (
    day      date   not null,
    division text   collate "C" not null,
    product  text   collate "C" not null,
    things   bigint not null,
    primary key (day, division, product)
);

create policy scope on scan_stray
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table scan_stray enable row level security;
