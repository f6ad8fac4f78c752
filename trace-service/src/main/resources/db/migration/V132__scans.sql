-- Who scanned is nobody's affair: when, what, and in which county the edge says it was. By month, so
-- that old months can be dropped. See docs/decisions/0111.
create table scan (
    at       timestamptz not null,
    division text        collate "C" not null,
    thing    text        collate "C" not null,
    place    text        collate "C" not null
) partition by range (at);

create index scan_by_thing on scan (thing, at);
create index scan_by_division on scan (division, at);

create policy scope on scan
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table scan enable row level security;

-- The service owns no table; the owner makes a month for it.
create function open_scan_month(day date) returns void language plpgsql security definer as $$
declare
    month date := date_trunc('month', day);
    name  text := 'scan_' || to_char(month, 'YYYY_MM');
begin
    if to_regclass('public.' || name) is null then
        perform pg_advisory_xact_lock(6133);
        if to_regclass('public.' || name) is null then
            execute format(
                'create table public.%I partition of public.scan for values from (%L) to (%L)',
                name, month, month + interval '1 month');
            execute format('alter table public.%I enable row level security', name);
        end if;
    end if;
end $$;

create table scan_warning (
    id         uuid        primary key default uuidv7(),
    division   text        collate "C" not null,
    thing      text        collate "C" not null,
    kind       text        not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    closed_at  timestamptz,
    closed_for text
);

create unique index scan_warning_open on scan_warning (thing, kind) where closed_at is null;
create index scan_warning_by_division on scan_warning (division, id);

create policy scope on scan_warning
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table scan_warning enable row level security;
