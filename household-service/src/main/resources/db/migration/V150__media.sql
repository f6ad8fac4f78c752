-- Photos and films of visits, needs and houses: what is known of them. Their bytes lie in the object
-- store, sealed under a key that stands here, sealed itself. See docs/decisions/0126.
create table upload (
    id           uuid primary key,
    household_id uuid not null references household on delete cascade,
    about        text not null,
    subject      uuid,
    type         text not null,
    length       bigint not null check (length > 0),
    received     bigint not null check (received between 0 and length),
    sha256       text collate "C" not null,
    secret       text not null,
    of_children  boolean not null,
    begun_by     text not null,
    begun_at     timestamptz not null
);

create index upload_by_household on upload (household_id);
create index upload_by_time on upload (begun_at);

create table upload_part (
    object    uuid primary key,
    upload_id uuid not null references upload on delete cascade,
    start     bigint not null,
    length    bigint not null check (length > 0),
    unique (upload_id, start)
);

create table medium (
    id           uuid primary key,
    household_id uuid not null references household on delete cascade,
    about        text not null,
    subject      uuid,
    type         text not null,
    length       bigint not null,
    sha256       text collate "C" not null,
    width        integer not null,
    height       integer not null,
    secret       text not null,
    original     uuid not null,
    thumbnail    uuid,
    cuts         text not null,
    fingerprint  bigint,
    band1        integer generated always as ((fingerprint & 65535)::integer) stored,
    band2        integer generated always as (((fingerprint >> 16) & 65535)::integer) stored,
    band3        integer generated always as (((fingerprint >> 32) & 65535)::integer) stored,
    band4        integer generated always as (((fingerprint >> 48) & 65535)::integer) stored,
    of_children  boolean not null,
    kept_by      text not null,
    kept_at      timestamptz not null
);

create index medium_by_household on medium (household_id, id);
create index medium_by_subject on medium (subject) where subject is not null;
create index medium_by_time on medium (about, kept_at);
create index medium_by_content on medium (sha256);
create index medium_by_band1 on medium (band1) where fingerprint is not null;
create index medium_by_band2 on medium (band2) where fingerprint is not null;
create index medium_by_band3 on medium (band3) where fingerprint is not null;
create index medium_by_band4 on medium (band4) where fingerprint is not null;

create policy scope on upload using (exists (select from household where id = household_id));
create policy scope on upload_part using (exists (select from upload where id = upload_id));
create policy scope on medium using (exists (select from household where id = household_id));

alter table upload enable row level security;
alter table upload_part enable row level security;
alter table medium enable row level security;

-- Objects that nobody holds yet, or any more: each is named here before it is written, and again
-- once what held it goes, however it goes. Names of objects tell nothing.
create table media_litter (
    object uuid primary key,
    due    timestamptz not null
);

create index media_litter_due on media_litter (due);

create function let_go_of_parts() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into media_litter values (old.object, now()) on conflict do nothing;
    return null;
end $$;

create function let_go_of_medium() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into media_litter
        select object, now() from unnest(array[old.original, old.thumbnail]) object
        where object is not null
        on conflict do nothing;
    return null;
end $$;

create trigger let_go after delete on upload_part
    for each row execute function let_go_of_parts();
create trigger let_go after delete on medium
    for each row execute function let_go_of_medium();

insert into retention (kind, since, days, decided_by) values
    ('media-of-visits', '2014-01-01', 1095, 'founding'),
    ('media-of-needs', '2014-01-01', 1095, 'founding'),
    ('media-of-houses', '2014-01-01', 3650, 'founding'),
    ('uploads', '2014-01-01', 7, 'founding');
