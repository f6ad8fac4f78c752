-- What pages are about, as it changes by other ways than events. Written one transaction at a time, so
-- that what is numbered later is seen later; see docs/decisions/0109.
create table page_news (
    seq bigint      generated always as identity primary key,
    at  timestamptz not null default now(),
    key text        collate "C" not null
);

create index page_news_by_age on page_news (at);

-- Labels that were printed: so many serial numbers from a first one on.
create table label_sheet (
    id         uuid        primary key,
    division   text        collate "C" not null,
    created_at timestamptz not null,
    gtin       text        collate "C" not null,
    lot        text        collate "C" not null,
    prefix     text        collate "C" not null,
    first      bigint      not null,
    count      integer     not null
);

create index label_sheet_by_division on label_sheet (division, id);
create index label_sheet_by_thing on label_sheet (gtin, prefix, first);

create policy scope on label_sheet
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table label_sheet enable row level security;

-- What divisions are called, learned from household-events. See docs/decisions/0109.
create table place_name (
    code    text   collate "C" primary key,
    name    text   not null,
    version bigint not null
);
