-- Whoever wants to be told of tasks at an address of theirs, how far they have been told, and when
-- they are told again. See docs/decisions/0133.
create table task_hook (
    id            uuid primary key,
    division      text collate "C" not null,
    helper        text collate "C",
    team          text,
    dest          text not null,
    secret        text not null,
    told          bigint not null default 0,
    registered_by text collate "C" not null,
    registered_at timestamptz not null,
    next_at       timestamptz not null,
    failures      integer not null default 0,
    failing_since timestamptz,
    last_heard_at timestamptz,
    stopped_at    timestamptz,
    check ((helper is null) <> (team is null))
);

create index task_hook_due on task_hook (next_at) where stopped_at is null;
create index task_hook_by_division on task_hook (division, id);

create policy scope on task_hook
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table task_hook enable row level security;

-- Within a county changes of tasks commit in the order of their places.
create index task_by_county on task (left(division, 6), place);
