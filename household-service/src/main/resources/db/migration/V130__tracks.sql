-- Where those on duty were, ten minutes a row, packed. See docs/decisions/0120.
create table track_chunk (
    subject     text collate "C" not null,
    division    text collate "C" not null,
    slot        integer not null,
    packed      bytea not null,
    points      integer not null,
    skew_millis bigint not null,
    primary key (subject, slot, division)
);

alter table track_chunk alter column packed set storage external;

create index track_chunk_by_age on track_chunk (slot);

-- The last that was heard of everybody.
create table live_position (
    subject   text collate "C" primary key,
    division  text collate "C" not null,
    at_millis bigint not null,
    latitude  integer not null,
    longitude integer not null,
    accuracy  integer not null,
    heard_at  timestamptz not null default clock_timestamp()
);

create index live_position_by_place on live_position (division, heard_at);

-- What a phone without a token shows: only its hash is known here.
create table device_key (
    id         uuid primary key,
    subject    text collate "C" not null,
    division   text collate "C" not null,
    role       text not null,
    hash       bytea not null unique,
    issued_at  timestamptz not null,
    until      timestamptz not null,
    revoked_at timestamptz
);

create index device_key_by_subject on device_key (subject, id);

create policy scope on track_chunk
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on live_position
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on device_key
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table track_chunk enable row level security;
alter table live_position enable row level security;
alter table device_key enable row level security;

insert into retention (kind, since, days, decided_by) values
    ('tracks', '2014-01-01', 730, 'founding');
