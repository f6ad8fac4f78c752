-- Devices that measure, and by what they are watched. The credential itself is nowhere.
create table sensor_device (
    id            uuid        primary key,
    division      text        collate "C" not null,
    serial        text        not null,
    version       bigint      not null,
    registered_at timestamptz not null,
    mark          text,
    silent_after  integer,
    limits        text        not null
);

create index sensor_device_by_division on sensor_device (division, id);

-- What a device was fixed to, from when until when.
create table sensor_attachment (
    id       uuid        primary key,
    device   uuid        not null references sensor_device,
    division text        collate "C" not null,
    asset    text        collate "C" not null,
    since    timestamptz not null,
    until    timestamptz,
    check (until is null or until >= since)
);

create unique index sensor_attachment_once on sensor_attachment (device) where until is null;
create index sensor_attachment_by_device on sensor_attachment (device, since);
create index sensor_attachment_by_asset on sensor_attachment (asset, since);
create index sensor_attachment_by_division on sensor_attachment (division, id);

-- Raw readings in units of SI, a day (of Shanghai) a partition, dropped when it is old.
create table sensor_reading (
    device   uuid             not null,
    at       timestamptz      not null,
    seq      bigint           not null,
    kind     text             not null,
    value    double precision not null,
    division text             collate "C" not null,
    primary key (device, at, seq, kind)
) partition by range (at);

-- Ten minutes of a device that are to be folded, or to be folded again.
create table sensor_due (
    device   uuid        not null,
    slot     timestamptz not null,
    division text        collate "C" not null,
    primary key (device, slot)
);

create index sensor_due_by_slot on sensor_due (slot);
create index sensor_due_by_division on sensor_due (division);

-- Ten minutes of an asset, folded; and the event that tells of them.
create table sensor_point (
    asset    text             collate "C" not null,
    kind     text             not null,
    slot     timestamptz      not null,
    division text             collate "C" not null,
    unit     text             not null,
    count    integer          not null,
    least    double precision not null,
    mean     double precision not null,
    most     double precision not null,
    spread   double precision not null,
    primary key (asset, kind, slot)
);

create index sensor_point_by_division on sensor_point (division, asset, kind, slot);

create table sensor_fold (
    asset    text        collate "C" not null,
    slot     timestamptz not null,
    division text        collate "C" not null,
    event_id text        collate "C" not null,
    primary key (asset, slot)
);

create index sensor_fold_by_division on sensor_fold (division, asset, slot);

-- Where a device stands to its limits, and when it was last heard.
create table sensor_state (
    device        uuid             not null,
    kind          text             not null,
    division      text             collate "C" not null,
    at            timestamptz      not null,
    value         double precision not null,
    outside_since timestamptz,
    alarm         uuid,
    primary key (device, kind)
);

create index sensor_state_by_division on sensor_state (division, device);

create table sensor_pulse (
    device   uuid        primary key,
    division text        collate "C" not null,
    heard_at timestamptz not null
);

create index sensor_pulse_by_division on sensor_pulse (division, device);

create table sensor_alarm (
    id          uuid        primary key,
    version     bigint      not null,
    device      uuid        not null,
    division    text        collate "C" not null,
    asset       text        collate "C",
    cause       text        not null,
    kind        text        not null,
    value       double precision,
    since       timestamptz not null,
    raised_at   timestamptz not null,
    ended_at    timestamptz,
    taken_up_by text,
    taken_up_at timestamptz
);

create unique index sensor_alarm_once on sensor_alarm (device, cause, kind) where ended_at is null;
create index sensor_alarm_by_division on sensor_alarm (division, id);

-- What was said and not kept, counted by day, device and rule.
create table sensor_oddity (
    day      date        not null,
    device   uuid        not null,
    rule     text        not null,
    division text        collate "C" not null,
    count    bigint      not null,
    last_at  timestamptz not null,
    primary key (day, device, rule)
);

create index sensor_oddity_by_division on sensor_oddity (division, day);

do $$ declare guarded text; begin
    foreach guarded in array array['sensor_device', 'sensor_attachment', 'sensor_reading',
        'sensor_due', 'sensor_point', 'sensor_fold', 'sensor_state', 'sensor_pulse',
        'sensor_alarm', 'sensor_oddity']
    loop
        execute format('create policy scope on %I'
            ' using (division >= current_setting(''uplift.from'', true)'
            '    and division < current_setting(''uplift.until'', true))', guarded);
        execute format('alter table %I enable row level security', guarded);
    end loop;
end $$;

-- The service owns no table, so it asks for days by name. Only whole days, only of this table.
create function sensor_days_begin(first date, last date) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    day date;
begin
    perform pg_advisory_xact_lock(6141);
    if last - first > 400 then
        raise exception 'too many days at once';
    end if;
    for day in select generate_series(first, last, interval '1 day')::date loop
        if to_regclass('sensor_reading_' || to_char(day, 'YYYYMMDD')) is null then
            execute format(
                'create table %I partition of sensor_reading for values from (%L) to (%L)',
                'sensor_reading_' || to_char(day, 'YYYYMMDD'),
                day::timestamp at time zone 'Asia/Shanghai',
                (day + 1)::timestamp at time zone 'Asia/Shanghai');
            execute format(
                'alter table %I enable row level security',
                'sensor_reading_' || to_char(day, 'YYYYMMDD'));
        end if;
    end loop;
end $$;

create function sensor_days_end(before date) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    old text;
    gone integer := 0;
begin
    perform pg_advisory_xact_lock(6141);
    for old in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'sensor_reading'::regclass
            and to_date(right(c.relname, 8), 'YYYYMMDD') < before
    loop
        execute format('drop table %I', old);
        gone := gone + 1;
    end loop;
    return gone;
end $$;

revoke execute on function sensor_days_begin(date, date), sensor_days_end(date) from public;
grant execute on function sensor_days_begin(date, date), sensor_days_end(date) to ${works};
