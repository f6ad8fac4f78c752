-- The wall behind every WHERE: who asks in somebody's name sees the rows of that scope, and no row
-- while nobody has said in whose name. See docs/decisions/0071.
create policy scope on household
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

create policy scope on person
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

create policy scope on household_version
    using (exists (select from household where id = household_id));

create policy scope on import
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

create policy scope on import_body using (import_id in (select id from import));
create policy scope on import_chunk using (import_id in (select id from import));
create policy scope on import_refusal using (import_id in (select id from import));

alter table household enable row level security;
alter table person enable row level security;
alter table household_version enable row level security;
alter table import enable row level security;
alter table import_body enable row level security;
alter table import_chunk enable row level security;
alter table import_refusal enable row level security;

-- Behind the wall an index can only be used by operators that give nothing away, and the function
-- left() may: what is looked up has to be a column.
alter table person
    add column citizen_number text collate "C" generated always as (left(id_number, 18)) stored;
drop index person_id_number;
create unique index person_id_number on person (citizen_number) where citizen_number is not null;

-- What is unique over the whole register is asked over the whole register, whoever asks: the owner
-- answers these two questions and no other. They are planned anew each time, like all that looks
-- things up while the register grows.
create function holders(wanted text[])
    returns table (citizen_number text, household_id uuid)
    language sql stable security definer
    set search_path = public set plan_cache_mode = force_custom_plan as $$
    select person.citizen_number, person.household_id from person
    where person.citizen_number = any(wanted) and person.citizen_number is not null
$$;

create function highest_number(village text) returns text
    language sql stable security definer
    set search_path = public set plan_cache_mode = force_custom_plan as $$
    select max(number) from household
    where number between village || '00000' and village || '99999' and length(number) = 17
$$;
