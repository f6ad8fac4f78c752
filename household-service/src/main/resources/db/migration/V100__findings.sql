-- What is wrong in the files: which rule, where, since when, who is to mend it until when. Nothing of
-- what a file says, but the mark by which an exception knows that it was changed; 0094 says more.
create table finding (
    id           uuid primary key,
    household_id uuid    not null references household on delete cascade,
    division     text    collate "C" not null,
    rule         text    collate "C" not null,
    edition      integer not null,
    severity     text    collate "C" not null,
    owner        text    not null,
    sensitive    boolean not null,
    member       uuid,
    item         text    not null,
    found_at     timestamptz not null,
    due          date    not null,
    state        text    collate "C" not null,
    reason       text,
    excepted_by  text,
    until        date,
    datum        integer,
    closed_at    timestamptz
);

create unique index finding_standing on finding (household_id, rule, member, item)
    nulls not distinct where state <> 'closed';
create index finding_household on finding (household_id, id);
create index finding_place on finding (division, id);
create index finding_rule on finding (division, rule) where state <> 'closed';

create policy scope on finding
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table finding enable row level security;

-- One look at every file of a division, some hundred a transaction.
create table quality_sweep (
    id          uuid primary key,
    division    text   collate "C" not null,
    started_by  text   not null,
    started_at  timestamptz not null,
    total       bigint not null,
    done        bigint not null default 0,
    opened      bigint not null default 0,
    closed      bigint not null default 0,
    place       uuid,
    finished_at timestamptz
);

create policy scope on quality_sweep
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table quality_sweep enable row level security;

-- Who is called by a phone that several households have, and works somewhere: asked over the whole
-- register, whoever asks, and told without saying who it is.
create function phone_uses(wanted text[])
    returns table (phone text, household_id uuid, division text, place text)
    language sql stable security definer
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
    with shared as (
        select p.phone from person p
        where p.phone = any(wanted) and p.phone is not null
        group by p.phone having count(distinct p.household_id) > 1)
    select p.phone, p.household_id, p.division, m.value->'work'->>'place'
    from shared
    join person p on p.phone = shared.phone
    join household h on h.id = p.household_id
    cross join lateral jsonb_array_elements(h.file->'members') m(value)
    where m.value->>'id' = p.id::text and m.value->'work'->>'place' is not null
$$;
