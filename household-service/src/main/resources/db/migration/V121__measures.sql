-- The measures that help households: planned, running, ended, and what came of them.
create table measure (
    id            uuid primary key,
    household_id  uuid not null references household on delete cascade,
    division      text collate "C" not null,
    category      text not null,
    budget_fen    bigint not null check (budget_fen >= 0),
    starts_on     date not null,
    ends_on       date not null,
    expected_fen  bigint not null check (expected_fen >= 0),
    expected_from date,
    responsible   text,
    state         text not null,
    begun_on      date,
    ended_on      date,
    due           date,
    level         text not null,
    version       bigint not null,
    check (ends_on >= starts_on),
    check (expected_from >= starts_on),
    check (ended_on >= begun_on)
);

create index measure_by_place on measure (division, id);
create index measure_by_household on measure (household_id);
create index measure_overdue on measure (level, due) where due is not null;

create table measure_effect (
    id         uuid primary key,
    measure_id uuid not null references measure on delete cascade,
    seen_on    date not null,
    amount_fen bigint not null check (amount_fen >= 0)
);

create index measure_effect_by_measure on measure_effect (measure_id, id);

create policy scope on measure
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on measure_effect
    using (exists (select from measure where measure.id = measure_id));

alter table measure enable row level security;
alter table measure_effect enable row level security;

-- What belongs to a household lies where it lies, wherever it moves and whoever moves it.
create or replace function follow_household() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update proceeding set division = new.division where household_id = new.id;
    update need set division = new.division where household_id = new.id;
    update measure set division = new.division where household_id = new.id;
    return null;
end $$;
