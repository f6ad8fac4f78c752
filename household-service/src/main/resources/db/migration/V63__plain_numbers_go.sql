-- What V61 has sealed is not kept beside it. While keys are rotated a person bears a mark under
-- either key, so each column keeps numbers apart.
drop function holders;

alter table person drop column citizen_number, drop column id_number;

create unique index person_id_even on person (id_mark_even) where id_mark_even is not null;
create unique index person_id_odd on person (id_mark_odd) where id_mark_odd is not null;

create function holders(even text[], odd text[]) returns table (mark text, household_id uuid)
    language sql stable security definer
    set search_path = public set plan_cache_mode = force_custom_plan as $$
    select person.id_mark_even, person.household_id from person
    where person.id_mark_even = any(even) and person.id_mark_even is not null
    union all
    select person.id_mark_odd, person.household_id from person
    where person.id_mark_odd = any(odd) and person.id_mark_odd is not null
$$;
