-- What somebody is to do for the households of a place. See docs/decisions/0124.
create sequence task_place;

create table task (
    id           uuid primary key,
    division     text collate "C" not null,
    kind         text not null,
    addressee    text not null check (addressee in ('helper', 'team', 'village', 'office')),
    helper       text collate "C",
    team         text,
    household_id uuid references household on delete cascade,
    about        uuid,
    dispatch     uuid,
    words        text,
    due          date not null,
    state        text not null check (state in ('given', 'seen', 'done', 'rejected')),
    level        text not null,
    given_by     text not null,
    given_at     timestamptz not null,
    seen_by      text,
    seen_at      timestamptz,
    ended_by     text,
    ended_at     timestamptz,
    evidence     uuid[] not null,
    answer       text,
    place        bigint not null default 0,
    version      bigint not null,
    check ((addressee = 'helper') = (helper is not null)),
    check ((addressee = 'team') = (team is not null))
);

create index task_by_division on task (division, id);
create index task_by_place on task (place);
create index task_by_household on task (household_id) where household_id is not null;
create index task_overdue on task (level, due) where state in ('given', 'seen');
create unique index task_about on task (about, kind, household_id) where about is not null;

-- Tasks of a county change one after the other, so that whoever follows them from a place on misses
-- none that was numbered before and committed after.
create function task_turns() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(140, left(new.division, 6)::integer);
    new.place := nextval('task_place');
    perform pg_notify('task', left(new.division, 6));
    return new;
end $$;

create trigger takes_its_place before insert or update on task
    for each row execute function task_turns();

create policy scope on task
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table task enable row level security;

-- What nobody gave a day is to be done within a week; what is overdue climbs.
insert into patience (kind, level, days) values
    ('task', 'village', 7),
    ('task', 'township', 1),
    ('task', 'county', 7);

-- What belongs to a household lies where it lies, wherever it moves and whoever moves it.
create function tasks_follow_household() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update task set division = new.division where household_id = new.id;
    return null;
end $$;

create trigger tasks_follow after update of division on household
    for each row when (old.division <> new.division) execute function tasks_follow_household();
