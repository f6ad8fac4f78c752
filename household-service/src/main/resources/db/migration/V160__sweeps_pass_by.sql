-- What a sweep cannot open it counts, and names the first of them; see docs/decisions/0131.
alter table quality_sweep add column unreadable bigint not null default 0;
alter table quality_sweep add column unread uuid[] not null default '{}';

-- Households that were taken off the register work nowhere any more.
create or replace function phone_uses(wanted text[])
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
    join household h on h.id = p.household_id and h.status <> 'cancelled'
    cross join lateral jsonb_array_elements(h.file->'members') m(value)
    where m.value->>'id' = p.id::text and m.value->'work'->>'place' is not null
$$;
