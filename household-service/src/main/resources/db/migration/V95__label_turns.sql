-- Each time a household enters the count of a place and colour (1) or leaves it (-1): what was
-- counted at any time is the sum of the steps until then. See docs/decisions/0093.
create table label_turn (
    household_id uuid not null references household on delete cascade,
    version      bigint not null,
    step         smallint not null check (step in (1, -1)),
    division     text collate "C" not null,
    label        text not null,
    at           timestamptz not null,
    primary key (household_id, version, step)
);

-- What the history knows until today.
with known as (
    select household_id, version, valid_from as at, file from household_version
    union all
    select id, version, changed_at, file from household
), labelled as (
    select household_id, version, at, file ->> 'division' as division,
        file ->> 'exitState' as state,
        coalesce(jsonb_array_length(file -> 'help' -> 'measures'), 0) > 0 as helped
    from known
), coloured as (
    select household_id, version, at, division,
        case
            when state in ('exited', 'stably-exited') then 'green'
            when state = 'cancelled' then 'none'
            when state = 'pre-exit' or helped then 'yellow'
            else 'red'
        end as label
    from labelled
), followed as (
    select *, lag(division) over earlier as left_division, lag(label) over earlier as left_label
    from coloured window earlier as (partition by household_id order by version)
), turned as (
    select * from followed where (division, label) is distinct from (left_division, left_label)
)
insert into label_turn (household_id, version, step, division, label, at)
select household_id, version, 1, division, label, at from turned
union all
select household_id, version, -1, left_division, left_label, at from turned
where left_label is not null;

create index label_turn_place on label_turn (division, at) include (label, step);

create policy scope on label_turn
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table label_turn enable row level security;
