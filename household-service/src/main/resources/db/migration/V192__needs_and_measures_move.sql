-- Needs and measures go where the people go when two households become one, and back when they are
-- two again. Each time is written down: what was known of a plan on a former day is known of the
-- household that had it then. See docs/decisions/0150.
create table need_move (
    merger         uuid not null,
    need_id        uuid not null references need on delete cascade,
    left_household uuid not null references household on delete cascade,
    at             timestamptz not null default clock_timestamp(),
    primary key (merger, need_id, left_household)
);

-- `ran`: while it did its category stood in the file of the household that it left.
create table measure_move (
    merger         uuid not null,
    measure_id     uuid not null references measure on delete cascade,
    left_household uuid not null references household on delete cascade,
    ran            boolean not null,
    at             timestamptz not null default clock_timestamp(),
    primary key (merger, measure_id, left_household)
);

create index need_move_by_need on need_move (need_id);
create index need_move_by_household on need_move (left_household);
create index measure_move_by_measure on measure_move (measure_id, at);
create index measure_move_by_household on measure_move (left_household);

create policy scope on need_move using (exists (select from need where need.id = need_id));
create policy scope on measure_move
    using (exists (select from measure where measure.id = measure_id));

alter table need_move enable row level security;
alter table measure_move enable row level security;

-- Of the mergers that hold already, in their order. A file learns of a measure that came with one by
-- the next step of it.
do $$
declare
    one record;
    place text;
begin
    for one in
        select change, household_id as absorbed, other as kept, decided_at from family_record
        where kind = 'merger' and size_after = 0 and undone_at is null order by decided_at, id
    loop
        select division into place from household where id = one.kept;
        continue when place is null;
        insert into need_move (merger, need_id, left_household, at)
        select one.change, id, one.absorbed, one.decided_at from need
        where household_id = one.absorbed;
        insert into measure_move (merger, measure_id, left_household, ran, at)
        select one.change, id, one.absorbed, state = 'running', one.decided_at from measure
        where household_id = one.absorbed;
        update need set household_id = one.kept, division = place
        where household_id = one.absorbed;
        update measure set household_id = one.kept, division = place
        where household_id = one.absorbed;
    end loop;
end $$;
